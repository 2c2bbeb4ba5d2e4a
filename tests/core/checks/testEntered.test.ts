import { describe, expect, it } from 'vitest';
import { testEntered } from '../../../src/core/checks/testEntered.ts';
import { careAreaById } from '../../../src/core/library/drugLibrary.ts';
import type { EnteredOrder } from '../../../src/core/order/enteredOrder.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { library } from '../../support/library.ts';
import { text } from '../../support/text.ts';

/** Subject, step, position and value of each test of what is entered. */
function testsOf(entered: Partial<EnteredOrder>): readonly string[] {
  const careAreaId = 'chronic-pain-adult';
  return testEntered(
    { careAreaId, doseRates: [], ...entered },
    careAreaById(library, careAreaId),
  ).map(({ subject, step, position, value }) =>
    [subject, ...(step === undefined ? [] : [`step ${String(step)}`]), position, text(value)].join(
      ', ',
    ),
  );
}

describe('what is known of an order so far', () => {
  it('is nothing at first', () => {
    expect(testsOf({})).toEqual([]);
  });

  it.each<[string, Partial<EnteredOrder>, readonly string[]]>([
    [
      'a weight: 72.5 kg as typed',
      { patientWeight: quantity('72.5', 'kg') },
      ['patientWeight, inside, 72.5 kg'],
    ],
    [
      // 160 lb × 0.45359237 = 72.5747792 kg, shown with three digits
      'a weight in pounds, as it is shown',
      { patientWeight: quantity('160', 'lb') },
      ['patientWeight, inside, 72.6 kg'],
    ],
    // 70 in × 2.54
    ['a height in inches', { height: quantity('70', 'in') }, ['height, inside, 177.8 cm']],
    [
      // 10 mcg/kg/min × 60 ÷ 1000
      'a dose rate by the weight, whatever the weight is',
      { doseRates: [quantity('10', 'mcg/kg/min')] },
      ['doseRatePerKg, step 1, aboveSoft, 0.6 mg/kg/h'],
    ],
    [
      'of two steps the second, where the first is in mg/h and needs the weight',
      { doseRates: [quantity('21', 'mg/h'), quantity('1.1', 'mg/kg/h')] },
      ['doseRatePerKg, step 2, aboveHard, 1.1 mg/kg/h'],
    ],
    [
      'no dose rate of a step that is not typed yet',
      { doseRates: [undefined, quantity('0.3', 'mg/kg/h')] },
      ['doseRatePerKg, step 2, inside, 0.3 mg/kg/h'],
    ],
    ['a duration', { duration: quantity('3', 'h') }, ['infusionDuration, belowSoft, 3 h']],
    [
      'a loading dose by the weight and its time',
      { loadingDose: quantity('0.2', 'mg/kg'), loadingTime: quantity('10', 'min') },
      ['loadingDose, inside, 0.2 mg/kg', 'loadingTime, inside, 10 min'],
    ],
    ['no loading dose in mg, which needs the weight', { loadingDose: quantity('14', 'mg') }, []],
  ])('is tested by itself: %s', (_, entered, expected) => {
    expect(testsOf(entered)).toEqual(expected);
  });
});
