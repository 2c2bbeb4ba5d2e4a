import { describe, expect, it } from 'vitest';
import type { WorkingTerm } from '../../../src/core/plan/working.ts';
import type { PracticeStep } from '../../../src/core/practice/practiceStep.ts';
import { hasRoundNumbers } from '../../../src/core/practice/roundNumbers.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { exerciseOfLink } from '../../support/practice.ts';

describe('round numbers', () => {
  it.each<[string, LinkKeys, boolean]>([
    // 21 mg/h, 84 mg, 10.5 mL/h, 42 mL
    ['70 kg × 0.3 come out even', { weight: '70kg', doseRate: '0.3mg/kg/h' }, true],
    // 23.1 mg/h ÷ 2 = 11.55: only the rate needs rounding, but half-way
    ['77 kg × 0.3 end in a tie', { weight: '77kg', doseRate: '0.3mg/kg/h' }, false],
    // 21.3 mg/h ÷ 4 mg/mL = 5.325 → 5.3: the rate of the pump may need rounding
    [
      '71 kg × 0.3 at 4 mg/mL give a rate that is rounded',
      { weight: '71kg', doseRate: '0.3mg/kg/h', volume: '50mL' },
      true,
    ],
    // 5.04 mg/h
    ['42 kg × 2 mcg/kg/min have two decimals', { weight: '42kg', doseRate: '2mcg/kg/min' }, false],
    // 21.77 → 21.8, 10.886 → 10.9; with 72.6 kg 21.78 → 21.8, 21.8 ÷ 2 = 10.9
    ['160 lb × 0.3 give the same when carried', { weight: '160lb', doseRate: '0.3mg/kg/h' }, true],
    // 32.659 → 32.7, 16.329 → 16.3; but 32.7 ÷ 2 = 16.35 → 16.4
    ['160 lb × 0.45 do not', { weight: '160lb', doseRate: '0.45mg/kg/h' }, false],
  ])('%s', (_what, keys, expected) => {
    const { steps } = exerciseOfLink(keys);
    const asked = steps.filter(({ sum }) => sum !== 'maintenanceDose' && sum !== 'vtbi');
    expect(hasRoundNumbers(asked, String(keys['weight']).endsWith('lb'))).toBe(expected);
  });

  it('are asked of all but the rates: kilograms that do not come out even are refused', () => {
    const { steps } = exerciseOfLink({ weight: '160lb', doseRate: '0.3mg/kg/h' });
    const asked = steps.filter(({ sum }) => sum !== 'maintenanceDose' && sum !== 'vtbi');
    expect(hasRoundNumbers(asked, true)).toBe(true);
    expect(hasRoundNumbers(asked, false)).toBe(false);
  });
});

describe('carrying rounded answers forward', () => {
  /** The first of a sum in two steps, which is 10.26 and rounded 10.3. */
  const first: PracticeStep = {
    id: 'doseRate',
    sum: 'doseRate',
    terms: [
      { value: quantity('34.2', 'kg') },
      { operator: '×', value: quantity('0.3', 'mg/kg/h') },
    ],
    exact: quantity('10.26', 'mg/h'),
    roundedTo: quantity('0.1', 'mg/h'),
    rounded: quantity('10.3', 'mg/h'),
  };
  /** Ten hours of this: with 10.3 in place of 10.26 they would be 103. */
  const tenTimes = (value: WorkingTerm['value'], inAll: string): PracticeStep => ({
    id: 'maintenanceDose',
    sum: 'maintenanceDose',
    terms: [{ value }, { operator: '×', value: 10 }],
    exact: quantity(inAll, 'mg'),
    roundedTo: quantity('0.1', 'mg'),
    rounded: quantity(inAll, 'mg'),
  });
  const dose = tenTimes(first.exact, '102.6');

  it('takes the answer of a sum before, by its unit and its value, and of none after', () => {
    expect(hasRoundNumbers([first, dose], true)).toBe(false);
    expect(hasRoundNumbers([dose, first], true)).toBe(true);
    expect(hasRoundNumbers([first, tenTimes(quantity('10.26', 'mL/h'), '102.6')], true)).toBe(true);
    expect(hasRoundNumbers([first, tenTimes(quantity('10.5', 'mg/h'), '105')], true)).toBe(true);
  });

  it('does not do a sum again into which nothing is carried, such as one with brackets', () => {
    const minus: WorkingTerm = { operator: '−', value: quantity('152.4', 'cm') };
    const terms: readonly WorkingTerm[] = [{ value: quantity(175, 'cm') }, minus];
    expect(hasRoundNumbers([first, { ...dose, terms }], true)).toBe(true);
  });
});
