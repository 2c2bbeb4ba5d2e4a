import type { CareArea, DrugLibrary } from '../library/drugLibrary.ts';
import type { Finding } from '../limits/finding.ts';
import { finding, severityOf } from '../limits/finding.ts';
import type { Guardrail, GuardrailPosition } from '../limits/guardrail.ts';
import { classify, edgeBeyond } from '../limits/guardrail.ts';
import type { DosingWeightChoice } from '../order/dosingWeight.ts';
import { heightInCentimeters, weightInKilograms } from '../order/dosingWeight.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import { concentrationOf } from '../quantity/sums.ts';
import { finalVolumeOf } from '../order/infusionOrder.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { absolute, compare, isZero, subtract, sumOf } from '../quantity/quantity.ts';
import { asShown } from '../quantity/rounding.ts';
import type { Unit } from '../quantity/units.ts';
import { orderedDoseRate, tested } from './tested.ts';

type Guardrails = CareArea['guardrails'];

/** The subjects that have a guardrail in every care area. */
export type GuardedSubject = Exclude<keyof Guardrails, 'pumpRounding'>;

type UnitOf<S extends GuardedSubject> =
  Guardrails[S] extends Guardrail<infer U extends Unit> ? U : never;

/** One value tested against its guardrail. */
export interface GuardrailTest<S extends GuardedSubject = GuardedSubject> {
  readonly subject: S;
  /** From 1; a plain rate is step 1. */
  readonly step?: number;
  readonly position: GuardrailPosition;
  readonly value: Quantity<UnitOf<S>>;
  readonly guardrail: Guardrail<UnitOf<S>>;
}

/** Tests one value on its guardrail in a care area. */
export function guardrailTest<S extends GuardedSubject>(
  subject: S,
  value: Quantity<UnitOf<S>>,
  guardrails: { readonly [K in S]: Guardrail<UnitOf<S>> },
  step?: number,
): GuardrailTest<S> {
  const guardrail = guardrails[subject];
  return {
    subject,
    value,
    position: classify(value, guardrail),
    guardrail,
    ...(step === undefined ? {} : { step }),
  };
}

/** Every value of an order against its guardrail, in the order of the form. */
export function testGuardrails(
  order: InfusionOrder,
  plan: InfusionPlan | undefined,
  careArea: CareArea,
): readonly GuardrailTest[] {
  const { guardrails } = careArea;
  const { patient, preparation } = order;
  const tests: GuardrailTest[] = [];
  const test = <S extends GuardedSubject>(
    subject: S,
    value: Quantity<UnitOf<S>>,
    limits: { readonly [K in S]: Guardrail<UnitOf<S>> },
    step?: number,
  ): void => {
    tests.push(guardrailTest(subject, value, limits, step));
  };

  const patientWeight = tested(patient.patientWeight, weightInKilograms(patient.patientWeight));
  test('patientWeight', patientWeight, guardrails);
  if (patient.basis === 'actual') test('dosingWeight', patientWeight, guardrails);
  else if (plan !== undefined) {
    test('dosingWeight', asShown(plan.dosingWeight), guardrails);
  }
  if (patient.height !== undefined) {
    test('height', tested(patient.height, heightInCentimeters(patient.height)), guardrails);
  }
  for (const step of plan?.steps ?? []) {
    const typed = orderedDoseRate(order, step.number);
    test('doseRatePerKg', tested(typed, step.doseRatePerKg), guardrails, step.number);
    test('doseRate', tested(typed, step.doseRate), guardrails, step.number);
  }
  test('infusionDuration', orderedDuration(order), guardrails);
  if (order.loading !== undefined) {
    if (plan?.loading !== undefined) {
      test('loadingDose', tested(order.loading.dose, plan.loading.dosePerKg), guardrails);
    }
    test('loadingTime', order.loading.time, guardrails);
  }
  const concentration = concentrationOf(preparation.drug, finalVolumeOf(preparation));
  test('concentration', asShown(concentration), guardrails);
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
