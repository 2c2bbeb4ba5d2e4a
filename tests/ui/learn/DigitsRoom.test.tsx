import { render, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createLearnStore } from '../../../src/state/learnStore.ts';
import { deriveLearn } from '../../../src/state/learnView.ts';
import { DigitsRoom } from '../../../src/ui/learn/digits/DigitsRoom.tsx';
import { learnLink } from '../../support/learnLink.ts';
import { library } from '../../support/library.ts';
import { says } from '../../support/says.ts';

function renderDigits(link = '#/learn'): UserEvent {
  const store = createLearnStore(library);
  store.getState().actions.openLink(link);
  render(<DigitsRoom view={deriveLearn(store.getState().source)} />);
  return userEvent.setup();
}

function row(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-digits="${id}"]`);
  if (found === null) throw new Error(`No row ${id}`);
  return found;
}
const inRow = (id: string) => within(row(id));

describe('same digits, another dose', () => {
  it.each([
    ['per-minute', 'mg/kg/min', '30 mg/kg/h, 60 times the dose', 'Above the hard limit'],
    // 0.5 mg/min × 60 ÷ 70 kg
    ['per-minute-without-weight', 'mg/min', '0.429 mg/kg/h, 0.8571 times the dose', 'in the usual'],
    // 5 ÷ (5 × 60 ÷ 1000)
    ['micrograms-per-minute', 'mg/kg/h', '5 mg/kg/h, 16.67 times the dose', 'Above the hard'],
    ['micrograms-per-hour', 'mg/kg/h', '300 mg/kg/h, 1000 times the dose', 'Above the hard'],
    // 20 mL/h × 2 mg/mL ÷ 70 kg
    ['dose-and-pump', 'mL/h', '0.571 mg/kg/h, 2 times the dose', 'above the usual'],
    ['total-and-rate', 'mg/kg/h', '0.3 mg/kg/h, 4 times the dose', 'in the usual'],
    // 70 lb = 31.75 kg: 0.3 × 70 ÷ 31.75
    ['pounds', 'lb', '0.3 mg/kg/h becomes 0.661 mg/kg/h, 2.205 times', 'above the usual'],
  ])('%s: in %s', async (id, unit, result, place) => {
    const user = renderDigits();
    expect(inRow(id).getByRole('status')).not.toHaveTextContent('times the dose');
    await user.click(inRow(id).getByRole('radio', { name: unit }));
    expect(row(id)).toHaveTextContent(says(result));
    expect(row(id)).toHaveTextContent(place);
  });

  it('takes other digits under the strict rule for numbers', async () => {
    const user = renderDigits();
    const digits = inRow('per-minute').getByRole('textbox');
    await user.clear(digits);
    await user.type(digits, '0,2');
    expect(digits).toHaveAttribute('aria-invalid', 'true');
    expect(digits).toHaveAccessibleDescription(/Use a point for decimals/);
    expect(row('per-minute')).toHaveTextContent('Enter plain numbers above 0');
    await user.clear(digits);
    await user.type(digits, '0.2');
    expect(row('per-minute')).toHaveTextContent(says('0.2 mg/kg/h'));
  });

  it('begins with the figures of the plan, and follows other ones', async () => {
    const user = renderDigits(learnLink({ weight: '80kg', duration: '5h' }));
    const weight = screen.getByRole('textbox', { name: 'Patient’s weight' });
    expect(weight).toHaveValue('80');
    expect(screen.getByRole('textbox', { name: 'Length of the infusion' })).toHaveValue('5');
    await user.click(inRow('per-minute-without-weight').getByRole('radio', { name: 'mg/min' }));
    // 0.5 × 60 ÷ 80
    expect(row('per-minute-without-weight')).toHaveTextContent(says('0.375 mg/kg/h'));
    await user.clear(weight);
    await user.type(weight, '60');
    expect(row('per-minute-without-weight')).toHaveTextContent(says('0.5 mg/kg/h, 1 times'));
    await user.clear(weight);
    expect(row('per-minute-without-weight')).toHaveTextContent('Enter plain numbers above 0');
  });

  it('has a name for each of its fields', () => {
    renderDigits();
    for (const field of screen.getAllByRole('textbox')) {
      expect(field).toHaveAccessibleName();
    }
    expect(screen.getByRole('radiogroup', { name: 'Unit: kg or lb' })).toBeVisible();
  });
});
