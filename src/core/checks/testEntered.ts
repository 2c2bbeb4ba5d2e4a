import type { CareArea } from '../library/drugLibrary.ts';
import { heightInCentimeters, weightInKilograms } from '../order/dosingWeight.ts';
import type { EnteredOrder } from '../order/enteredOrder.ts';
import { perKgPerHour } from '../quantity/sums.ts';
import type { GuardrailTest } from './checkOrder.ts';
import { guardrailTest } from './checkOrder.ts';
import { tested } from './tested.ts';

/**
 * What is known of an order so far against its guardrails, in the order of the form. What needs the
 * weight or the rest of the order (a rate in mg/h, a total, the concentration) is tested once the order
 * is complete: `calculate` has all of it.
 */
export function testEntered(
  { patientWeight, height, doseRates, duration, loadingDose, loadingTime }: EnteredOrder,
  { guardrails }: CareArea,
): readonly GuardrailTest[] {
  const tests: GuardrailTest[] = [];
  if (patientWeight !== undefined) {
    const weight = tested(patientWeight, weightInKilograms(patientWeight));
    tests.push(guardrailTest('patientWeight', weight, guardrails));
  }
  if (height !== undefined) {
    tests.push(guardrailTest('height', tested(height, heightInCentimeters(height)), guardrails));
  }
  doseRates.forEach((doseRate, index) => {
    if (doseRate === undefined || doseRate.unit === 'mg/h') return;
    const perKg = tested(doseRate, perKgPerHour(doseRate));
    tests.push(guardrailTest('doseRatePerKg', perKg, guardrails, index + 1));
  });
  if (duration !== undefined) tests.push(guardrailTest('infusionDuration', duration, guardrails));
  if (loadingDose?.unit === 'mg/kg') {
    tests.push(guardrailTest('loadingDose', loadingDose, guardrails));
  }
  if (loadingTime !== undefined) tests.push(guardrailTest('loadingTime', loadingTime, guardrails));
  return tests;
}
