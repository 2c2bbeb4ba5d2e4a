import { act, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RecordFoot, RecordHead } from '../../../src/ui/check/Record.tsx';
import type { TestCheck } from '../../support/startCheck.ts';
import { checkLink, SEALED, startCheck } from '../../support/startCheck.ts';

const PRINTED = new Date(2026, 10, 22, 8, 41);
const clock = (): Date => PRINTED;

function print(check: TestCheck): void {
  render(<RecordHead view={check.view()} clock={clock} />);
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
}

const rowsOf = (table: HTMLElement): readonly string[] =>
  within(table)
    .getAllByRole('row')
    .map((row) => row.textContent.replaceAll('\u00a0', ' '));

afterEach(() => {
  window.dispatchEvent(new Event('afterprint'));
});

describe('the record of a check', () => {
  it('is in the page only while it is printed', () => {
    const { container } = render(
      <RecordHead view={startCheck(checkLink()).view()} clock={clock} />,
    );
    expect(container).toBeEmptyDOMElement();
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(container).not.toBeEmptyDOMElement();
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(container).toBeEmptyDOMElement();
  });

  it('says when it was printed, and by which limits', () => {
    print(startCheck(checkLink()));
    expect(screen.getByText(/^Printed 22 Nov 2026, 08:41\. Drug library 2026\.1 of/)).toBeVisible();
  });

  it('says of limits past their review date that they may be out of date', () => {
    const later = (): Date => new Date(2027, 10, 23);
    render(<RecordHead view={startCheck(checkLink()).view()} clock={later} />);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(screen.getByText(/was to be reviewed by 2027-11-22/)).toBeVisible();
  });

  it('holds every entry', () => {
    print(startCheck(checkLink()));
    expect(screen.getAllByRole('table').flatMap(rowsOf)).toEqual([
      'FieldEntered',
      'Care areaChronic pain, adult',
      'Weight82 kg',
      'Dose onActual weight',
      'Dose rate0.3 mg/kg/h',
      'Duration4 h',
      'FieldEntered',
      'Ketamine in the bag500 mg',
      'Volume of the bag50 mL',
      'PumpSyringe pump',
      'Pump rate2.5 mL/h',
      'Volume to be infused9.8 mL',
    ]);
  });

  it('holds both sets of entries once the plan is opened', () => {
    const check = startCheck(SEALED);
    check.enter();
    check.act.commit();
    check.act.openPlan();
    print(check);
    const rows = rowsOf(screen.getByRole('table'));
    expect(rows[0]).toBe('FieldPlanYour entries');
    expect(rows).toContain('Weight83.7 kg82 kg');
    expect(rows).toContain('Dose onActual weightActual weight');
  });

  it('is none before there is a result', () => {
    print(startCheck(checkLink({ pumpRate: undefined })));
    expect(screen.queryByText(/double-check record/)).not.toBeInTheDocument();
  });

  it('has room for a sticker and a signature, which are not read aloud', () => {
    render(<RecordFoot />);
    expect(screen.getByText('Patient sticker')).toBeInTheDocument();
    expect(screen.getByText(/^Checked by/).parentElement).toHaveAttribute('aria-hidden', 'true');
  });
});
