import { describe, expect, it } from 'vitest';
import { hasRoundNumbers } from '../../../src/core/practice/roundNumbers.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { exerciseOfLink } from '../../support/practice.ts';

describe('round numbers', () => {
  it.each<[string, LinkKeys, boolean]>([
    // 21 mg/h, 84 mg, 10.5 mL/h, 42 mL
    ['70 kg × 0.3 come out even', { weight: '70kg', doseRate: '0.3mg/kg/h' }, true],
    // 23.1 mg/h ÷ 2 = 11.55: only the rate needs rounding, but half-way
    ['77 kg × 0.3 end in a tie', { weight: '77kg', doseRate: '0.3mg/kg/h' }, false],
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
