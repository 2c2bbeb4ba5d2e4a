import { act } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { printPaper } from '../../../src/ui/plan/handover/printing.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { renderPapers, textOf } from '../../support/renderPapers.tsx';

/** The label as the button prints it: the print begins while `window.print` runs. */
function label(keys: LinkKeys): HTMLElement | null {
  const { print } = renderPapers(keys);
  let paper: HTMLElement | null = null;
  vi.stubGlobal('print', () => {
    paper = print();
  });
  act(() => {
    printPaper('label');
  });
  return paper;
}

afterEach(() => {
  act(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  vi.unstubAllGlobals();
});

describe('the label of the bag', () => {
  it('has drug, concentration, amount, volume and how it is made', () => {
    const text = textOf(label({ stock: '50mg/mL' }));
    expect(text).toContain('ketamine 2 mg/mL');
    expect(text).toContain('200 mg in 100 mL');
    expect(text).toContain('add 4 mL of 50 mg/mL to 96 mL diluent');
    expect(text).not.toContain('mL/h');
  });

  it('has lines to write on', () => {
    const names = [...(label({})?.querySelectorAll('dt') ?? [])].map(textOf);
    expect(names).toEqual(['Patient', 'Diluent', 'Prepared at', 'By', 'Checked by', 'Use by']);
  });

  it('says of several bags which one it is on', () => {
    expect(textOf(label({ doseRate: '0.3mg/kg/h', drug: '100mg', volume: '50mL' }))).toContain(
      'bag ____ of 2',
    );
  });

  it('is not printed of a plan without pump settings', () => {
    const text = textOf(label({ doseRate: '5.5mg/kg/h' }));
    expect(text).toMatch(/^Not a hand-over/);
    expect(text).not.toContain('ketamine 2 mg/mL');
  });

  it('leaves the next print to the sheet', () => {
    label({});
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(textOf(document.querySelector('.paper'))).toMatch(/^Ketamine infusion: hand-over/);
  });
});
