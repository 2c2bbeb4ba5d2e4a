import type { GuardrailTest } from '../checks/checkOrder.ts';
import { guardrailFindings, guardrailTest } from '../checks/checkOrder.ts';
import { tested } from '../checks/tested.ts';
import type { CareArea } from '../library/drugLibrary.ts';
import type { Finding } from '../limits/finding.ts';
import { compare, convert } from '../quantity/quantity.ts';
import type { FieldComparison, PhaseComparison } from './comparePump.ts';
import type { DeliveredPhase } from './deliveredDose.ts';
import type { PumpUnit } from './fit.ts';
import { sideBySide } from './pumpReading.ts';

/**
 * What the patient would really get against the limits of the care area: dose rates of the steps,
 * dose and time of the loading phase; never the duration. A number that is exactly the programmed
 * one is not tested again: limits test what was ordered, and rounding has its own check, so a pump
 * set as planned never stops at an edge that the plan has passed.
 */
export function checkDelivered(
  phases: readonly PhaseComparison[],
  delivered: readonly DeliveredPhase[],
  careArea: CareArea,
  isStepped: boolean,
): readonly Finding[] {
  const tests = sideBySide(phases, delivered).flatMap(([phase, dose]) =>
    phase.place === 0 ? loadingTests(phase, dose, careArea) : stepTests(phase, dose, careArea),
  );
  return guardrailFindings(tests, isStepped);
}

function stepTests(
  { place, rate }: PhaseComparison,
  { doseRate, doseRatePerKg }: DeliveredPhase,
  { guardrails }: CareArea,
): readonly GuardrailTest[] {
  if (isAsProgrammed(rate)) return [];
  return [
    guardrailTest('doseRatePerKg', tested(undefined, doseRatePerKg), guardrails, place),
    guardrailTest('doseRate', tested(undefined, doseRate), guardrails, place),
  ];
}

function loadingTests(
  { rate, vtbi }: PhaseComparison,
  { dosePerKg, runTime }: DeliveredPhase,
  { guardrails }: CareArea,
): readonly GuardrailTest[] {
  const dose = guardrailTest('loadingDose', tested(undefined, dosePerKg), guardrails);
  const time = guardrailTest('loadingTime', tested(undefined, convert(runTime, 'min')), guardrails);
  if (!isAsProgrammed(vtbi)) return [dose, time];
  return isAsProgrammed(rate) ? [] : [time];
}

function isAsProgrammed<U extends PumpUnit>(field: FieldComparison<U>): boolean {
  return compare<U>(field.shown, field.programmed) === 0;
}
