import { describe, expect, it } from 'vitest';
import {
  adjustedWeight,
  dosingWeightChoices,
  idealWeight,
  leanWeight,
} from '../../../src/core/order/dosingWeight.ts';
import { convert, quantity } from '../../../src/core/quantity/quantity.ts';
import { bodyMassIndexOf } from '../../../src/core/quantity/sums.ts';
import { text } from '../../support/text.ts';

const formulaFrom = quantity('152.4', 'cm');
const inches = (value: string) => convert(quantity(value, 'in'), 'cm');

describe('ideal weight (Devine)', () => {
  it.each([
    // published: 5 ft 10 in, male, 73 kg = 50 + 2.3 × 10
    ['70', 'male', '73 kg'],
    // 45.5 + 2.3 × 5
    ['65', 'female', '57 kg'],
    // 60 inches: nothing to add
    ['60', 'male', '50 kg'],
    ['60', 'female', '45.5 kg'],
  ] as const)('%s in, %s: %s', (height, sex, expected) => {
    expect(text(idealWeight(inches(height), sex))).toBe(expected);
  });

  it('keeps a height in centimeters exact: 50 + 2.3 × (175 ÷ 2.54 − 60) = 70.464566929…', () => {
    expect(text(idealWeight(quantity('175', 'cm'), 'male'))).toBe('70.464566929134 kg');
  });
});

describe('adjusted weight', () => {
  it('is 73 + 0.4 × (120 − 73) = 91.8 kg for 120 kg, 70 in, male', () => {
    expect(text(adjustedWeight(quantity('120', 'kg'), inches('70'), 'male'))).toBe('91.8 kg');
  });
});

describe('lean weight (Janmahasatian)', () => {
  it.each([
    // BMI 100 ÷ 2² = 25; 927000 ÷ (6680 + 5400) = 76.7384…
    ['male', '76.738410596026 kg'],
    // 927000 ÷ (8780 + 6100) = 62.2983…
    ['female', '62.298387096774 kg'],
  ] as const)('100 kg, 200 cm, %s: %s', (sex, expected) => {
    expect(text(leanWeight(quantity('100', 'kg'), quantity('200', 'cm'), sex))).toBe(expected);
  });

  it('uses the body mass index unrounded: 90 ÷ 1.75² = 29.3877…', () => {
    const index = bodyMassIndexOf(quantity('90', 'kg'), quantity('175', 'cm'));
    expect(text(index)).toBe('29.387755102041 kg/m²');
  });
});

describe('the four dosing weights side by side', () => {
  it('refuses the formulas without height or sex', () => {
    for (const one of [{ height: quantity('180', 'cm') }, { sex: 'male' }] as const) {
      const patientWeight = quantity('80', 'kg');
      expect(dosingWeightChoices({ patientWeight, basis: 'actual', ...one }, formulaFrom)).toEqual([
        { basis: 'actual', weight: patientWeight },
        { basis: 'ideal', refusal: 'heightOrSexMissing' },
        { basis: 'adjusted', refusal: 'heightOrSexMissing' },
        { basis: 'lean', refusal: 'heightOrSexMissing' },
      ]);
    }
  });

  it('refuses ideal and adjusted weight just below 60 inches, and gives them at 60', () => {
    const refusals = (height: string) =>
      dosingWeightChoices(
        {
          patientWeight: quantity('80', 'kg'),
          basis: 'ideal',
          height: quantity(height, 'cm'),
          sex: 'female',
        },
        formulaFrom,
      ).map((choice) => choice.refusal);
    expect(refusals('152.39')).toEqual([
      undefined,
      'belowFormulaHeight',
      'belowFormulaHeight',
      undefined,
    ]);
    expect(refusals('152.4')).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('refuses a formula that comes out above the actual weight, not one that equals it', () => {
    const ideal = (weight: string) =>
      dosingWeightChoices(
        {
          patientWeight: quantity(weight, 'kg'),
          basis: 'actual',
          height: quantity('70', 'in'),
          sex: 'male',
        },
        formulaFrom,
      )[1]?.refusal;
    expect(ideal('72.9')).toBe('aboveActual');
    expect(ideal('73')).toBeUndefined();
  });

  it('refuses a lean weight above the actual weight: 45 kg at 200 cm, body mass index 11.25', () => {
    // 9270 × 45 ÷ (6680 + 216 × 11.25) = 45.79
    const choices = dosingWeightChoices(
      {
        patientWeight: quantity('45', 'kg'),
        basis: 'lean',
        height: quantity('200', 'cm'),
        sex: 'male',
      },
      formulaFrom,
    );
    expect(choices[3]?.refusal).toBe('aboveActual');
  });
});
