import type { CareArea, DrugLibrary } from '../library/drugLibrary.ts';
import type { Finding, FindingEdge, FindingSubject, Severity } from '../limits/finding.ts';
import type { Guardrail, GuardrailPosition } from '../limits/guardrail.ts';
import { classify, edgeBeyond } from '../limits/guardrail.ts';
import { heightInCentimeters, weightInKilograms } from '../order/dosingWeight.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import { concentrationOf } from '../quantity/sums.ts';
import { finalVolumeOf } from '../plan/calculatePlan.ts';
import type { DosingWeightChoice, InfusionPlan } from '../plan/infusionPlan.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { absolute, compare, isZero, subtract, sumOf } from '../quantity/quantity.ts';
import { asShown } from '../quantity/rounding.ts';
import type { Unit } from '../quantity/units.ts';
import { orderedDoseRate, tested } from './tested.ts';

/** The subjects that have a guardrail in every care area. */
export type GuardedSubject =
  | 'patientWeight'
  | 'dosingWeight'
  | 'height'
  | 'doseRatePerKg'
  | 'doseRate'
  | 'infusionDuration'
  | 'loadingDose'
  | 'loadingTime'
  | 'concentration';

/** One value tested against its guardrail. */
export interface GuardrailTest {
  readonly subject: GuardedSubject;
  readonly step?: number;
  readonly position: GuardrailPosition;
  readonly value: Quantity<Unit>;
  readonly guardrail: Guardrail<Unit>;
}

/** Every value of an order against its guardrail, in the order of the form. */
export function testGuardrails(
  order: InfusionOrder,
  plan: InfusionPlan | undefined,
  careArea: CareArea,
): readonly GuardrailTest[] {
  const limits = careArea.guardrails;
  const { patient, preparation } = order;
  const tests: GuardrailTest[] = [];
  const test = <U extends Unit>(
    subject: GuardedSubject,
    value: Quantity<U>,
    guardrail: Guardrail<NoInfer<U>>,
    step?: number,
  ): void => {
    tests.push({
      subject,
      value,
      position: classify(value, guardrail),
      guardrail: guardrail,
      ...(step === undefined ? {} : { step }),
    });
  };

  const patientWeight = tested(patient.patientWeight, weightInKilograms(patient.patientWeight));
  test('patientWeight', patientWeight, limits.patientWeight);
  if (patient.basis === 'actual') test('dosingWeight', patientWeight, limits.dosingWeight);
  else if (plan !== undefined) {
    test('dosingWeight', asShown(plan.dosingWeight), limits.dosingWeight);
  }
  if (patient.height !== undefined) {
    test('height', tested(patient.height, heightInCentimeters(patient.height)), limits.height);
  }
  for (const step of plan?.steps ?? []) {
    const typed = orderedDoseRate(order, step.number);
    test('doseRatePerKg', tested(typed, step.doseRatePerKg), limits.doseRatePerKg, step.number);
    test('doseRate', tested(typed, step.doseRate), limits.doseRate, step.number);
  }
  test('infusionDuration', orderedDuration(order), limits.infusionDuration);
  if (order.loading !== undefined) {
    if (plan?.loading !== undefined) {
      test('loadingDose', tested(order.loading.dose, plan.loading.dosePerKg), limits.loadingDose);
    }
    test('loadingTime', order.loading.time, limits.loadingTime);
  }
  const concentration = concentrationOf(preparation.drug, finalVolumeOf(preparation));
  test('concentration', asShown(concentration), limits.concentration);
  return tests;
}

/** The maintenance as ordered, without the loading time: of steps the sum. */
export function orderedDuration(order: InfusionOrder): Quantity<'h'> {
  const { maintenance } = order;
  return maintenance.kind === 'steps'
    ? sumOf(
        'h',
        maintenance.steps.map((step) => step.duration),
      )
    : maintenance.duration;
}

/** The findings of guardrail tests: one for each subject and edge, with the steps concerned. */
export function guardrailFindings(
  tests: readonly GuardrailTest[],
  isStepped: boolean,
): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const { subject, position, step, value, guardrail } of tests) {
    if (position === 'inside') continue;
    const limit = edgeBeyond(guardrail, position);
    // A hard maximum of nothing says that it is not given here.
    const edge = position === 'aboveHard' && isZero(limit.value) ? 'notGiven' : position;
    const code = `${subject}:${edge}`;
    const known = findings.get(code);
    const steps = isStepped && step !== undefined ? [...(known?.steps ?? []), step] : [];
    findings.set(code, {
      subject,
      edge,
      severity: severityOf(position),
      value: known === undefined ? value : fartherFrom(limit.value, known.value, value),
      limits: [limit],
      steps,
      loading: false,
    });
  }
  return [...findings.values()];
}

/** Beyond a hard limit there are no pump settings; beyond a soft one a reason is asked for. */
export function severityOf(position: Exclude<GuardrailPosition, 'inside'>): Severity {
  return position === 'belowHard' || position === 'aboveHard' ? 'block' : 'caution';
}

function fartherFrom(limit: Quantity<Unit>, a: Quantity<Unit>, b: Quantity<Unit>): Quantity<Unit> {
  return compare(absolute(subtract(b, limit)), absolute(subtract(a, limit))) > 0 ? b : a;
}

/** Findings about the formulas of the dosing weight. */
export function checkDosingWeight(
  order: InfusionOrder,
  choices: readonly DosingWeightChoice[],
  library: DrugLibrary,
): readonly Finding[] {
  const choice = choices.find((candidate) => candidate.basis === order.patient.basis);
  if (choice?.refusal === 'belowFormulaHeight' && order.patient.height !== undefined) {
    const limit = library.general.idealWeightFromHeight;
    const height = heightInCentimeters(order.patient.height);
    return [finding('height', 'belowFormula', 'block', height, [limit])];
  }
  if (choice?.refusal === 'aboveActual' && choice.weight !== undefined) {
    const actual = weightInKilograms(order.patient.patientWeight);
    const limit = { value: actual, sourceIds: [] };
    return [finding('dosingWeight', 'aboveActual', 'block', choice.weight, [limit])];
  }
  return [];
}

/** A finding that concerns the whole plan. */
export function finding(
  subject: FindingSubject,
  edge: FindingEdge,
  severity: Severity,
  value: Quantity<Unit>,
  limits: Finding['limits'],
): Finding {
  return { subject, edge, severity, value, limits, steps: [], loading: false };
}
