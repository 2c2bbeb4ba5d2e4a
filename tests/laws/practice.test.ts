import { describe, expect, it } from 'vitest';
import type { LinkKeys } from '../support/calculateLink.ts';
import { calculateOrder } from '../support/calculateLink.ts';
import { checkProblems } from '../support/practiceLaw.ts';
import { faultsByHand } from '../support/practiceLimits.ts';

/** Ten problems each, of all levels in turn. The other half of 10,000 is in practiceLevels.test.ts. */
const SEEDS = Array.from({ length: 500 }, (_, index) => `law-${index}`);

describe('5,000 generated problems of all levels in turn', () => {
  it('are inside every limit, exact against sums by hand, and no slip gives a right answer', () => {
    expect(checkProblems(SEEDS)).toEqual({ count: 5000, faults: [] });
  }, 900_000);
});

describe('the limits by hand', () => {
  it.each<readonly [LinkKeys, readonly string[]]>([
    // 150.6 kg × 0.6 = 90.4 mg/h; 45.2 mL/h; 271.1 mL and 20 mL of priming in 100 mL
    [
      { weight: '332lb', doseRate: '0.6mg/kg/h', duration: '6h' },
      [
        'doseRatePerKg outside its usual range',
        'patientWeight outside its usual range',
        'dosingWeight outside its usual range',
        'a second container',
      ],
    ],
    // 4.2 mg/h ÷ 2 mg/mL
    [{ weight: '42kg', doseRate: '0.1mg/kg/h' }, ['infusionRate below what is accurate']],
    // 0.07 mL/h is set as 0.1, 0.28 mL as 0.3
    [
      { weight: '70kg', doseRate: '0.01mg/kg/h', drug: '500mg', volume: '50mL', pump: 'syringe' },
      [
        'doseRatePerKg outside its usual range',
        'infusionRate moved by rounding',
        'vtbi moved by rounding',
      ],
    ],
    [
      { weight: '70kg', doseRate: '0.3mg/kg/h', loading: '0.4mg/kg*2min', stock: '10mg/mL' },
      [
        'loadingDose outside its usual range',
        'loadingTime outside its usual range',
        'not a vial to dilute',
      ],
    ],
  ])('see %o', (keys, faults) => {
    expect(faultsByHand(calculateOrder(keys).order)).toEqual(faults);
  });
});
