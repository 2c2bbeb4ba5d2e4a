import type { CareArea, DrugLibrary } from '../library/drugLibrary.ts';
import type { Guardrail } from '../limits/guardrail.ts';
import { classify } from '../limits/guardrail.ts';
import type { GuardrailTest } from '../checks/checkOrder.ts';
import { orderedDuration } from '../checks/checkOrder.ts';
import { tested } from '../checks/tested.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import { calculatePlan } from '../plan/calculatePlan.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';
import type { Candidate } from './candidates.ts';
import {
  concentrations,
  doseRates,
  durations,
  heights,
  loadingDoses,
  tens,
  totalDoses,
  weights,
} from './candidates.ts';
import type { Hint } from './didYouMean.ts';
import { doseGiven, withDuration } from './otherOrder.ts';

/** An order in which a value is read in another way. */
type OtherOrder<U extends Unit> = (value: Quantity<U>) => InfusionOrder;

/** What was typed for a limited value, and what else its digits could be. */
interface Reading {
  readonly subject: GuardrailTest['subject'];
  readonly step?: number;
  /** The hints; they name the step only of an order given as steps. */
  readonly hints: (namesStep: boolean) => readonly Hint[];
}

/** What is dosed: another reading of it may be an overdose. */
const DOSES: readonly GuardrailTest['subject'][] = ['doseRatePerKg', 'loadingDose'];

/**
 * For each value outside its soft limits, the other readings of its digits that would lie inside; none
 * for a value inside. A dose below its soft limit alone has none: any that lies inside would be more
 * drug than was typed, which only a value below the hard limit is likely enough to mean.
 */
export function findHints(
  order: InfusionOrder,
  plan: InfusionPlan | undefined,
  library: DrugLibrary,
  careArea: CareArea,
  tests: readonly GuardrailTest[],
): readonly Hint[] {
  const outside = tests.filter(
    ({ subject, position }) =>
      position !== 'inside' && !(position === 'belowSoft' && DOSES.includes(subject)),
  );
  if (outside.length === 0) return [];
  const readings = [
    ...orderReadings(order, library, careArea),
    ...(plan === undefined ? [] : doseReadings(order, plan, careArea)),
  ];
  return outside.flatMap(({ subject, step }) =>
    readings
      .filter((reading) => reading.subject === subject && reading.step === step)
      .flatMap((reading) => reading.hints(order.maintenance.kind === 'steps')),
  );
}

/** The dosing weight and mg/h are not among them: they follow from what is hinted at. */
function orderReadings(
  order: InfusionOrder,
  library: DrugLibrary,
  { guardrails }: CareArea,
): readonly Reading[] {
  const { patient, loading, preparation } = order;
  const { height } = patient;
  const readings: Reading[] = [];
  const add = <U extends Unit>(
    subject: GuardrailTest['subject'],
    typed: Quantity<Unit>,
    guardrail: Guardrail<U>,
    candidates: () => readonly Candidate<U>[],
    otherOrder: OtherOrder<U>,
  ): void => {
    const hints = (): readonly Hint[] =>
      inside(subject, guardrail, candidates()).map((candidate) => {
        const { plan } = calculatePlan(otherOrder(candidate.inLimitUnit), library);
        const gives = plan && doseGiven(plan, subject);
        return { subject, typed, ...candidate, ...(gives === undefined ? {} : { gives }) };
      });
    readings.push({ subject, hints });
  };
  add(
    ...(['patientWeight', patient.patientWeight, guardrails.patientWeight] as const),
    () => weights(order),
    (patientWeight) => ({ ...order, patient: { ...patient, patientWeight } }),
  );
  add(
    ...(['concentration', preparation.drug, guardrails.concentration] as const),
    () => concentrations(order),
    // Whatever the bag holds, the dose is the one that was ordered.
    () => order,
  );
  if (height !== undefined) {
    add(
      ...(['height', height, guardrails.height] as const),
      () => heights(height),
      (other) => ({ ...order, patient: { ...patient, height: other } }),
    );
  }
  const duration = orderedDuration(order);
  add(
    ...(['infusionDuration', duration, guardrails.infusionDuration] as const),
    () => durations(duration),
    (other) => withDuration(order, other),
  );
  if (loading !== undefined) {
    add(
      ...(['loadingTime', loading.time, guardrails.loadingTime] as const),
      () => tens(loading.time, (time) => time),
      (time) => ({ ...order, loading: { ...loading, time } }),
    );
  }
  return readings;
}

/** Readings that need the dosing weight. */
function doseReadings(
  order: InfusionOrder,
  plan: InfusionPlan,
  { guardrails }: CareArea,
): readonly Reading[] {
  const { maintenance, loading } = order;
  const weight = plan.dosingWeight;
  const readings: Reading[] = [];
  if (maintenance.kind === 'total') {
    const { totalDose, duration } = maintenance;
    readings.push(
      reading(
        'doseRatePerKg',
        totalDose,
        guardrails.doseRatePerKg,
        () => totalDoses(totalDose, duration, weight),
        1,
      ),
    );
  } else {
    const ordered = maintenance.kind === 'rate' ? [maintenance] : maintenance.steps;
    ordered.forEach(({ doseRate }, index) => {
      readings.push(
        reading(
          'doseRatePerKg',
          doseRate,
          guardrails.doseRatePerKg,
          () => doseRates(doseRate, weight),
          index + 1,
        ),
      );
    });
  }
  if (loading !== undefined) {
    readings.push(
      reading('loadingDose', loading.dose, guardrails.loadingDose, () =>
        loadingDoses(loading.dose, weight),
      ),
    );
  }
  return readings;
}

function reading<U extends Unit>(
  subject: GuardrailTest['subject'],
  typed: Quantity<Unit>,
  guardrail: Guardrail<U>,
  candidates: () => readonly Candidate<U>[],
  step?: number,
): Reading {
  return {
    subject,
    ...(step === undefined ? {} : { step }),
    hints: (namesStep) =>
      inside(subject, guardrail, candidates()).map((candidate) => ({
        subject,
        ...(namesStep && step !== undefined ? { step } : {}),
        typed,
        ...candidate,
      })),
  };
}

function inside<U extends Unit>(
  subject: GuardrailTest['subject'],
  guardrail: Guardrail<U>,
  candidates: readonly Candidate<U>[],
): readonly Candidate<U>[] {
  return candidates.filter(({ kind, candidate, inLimitUnit }) => {
    // A duration is tested as it is, in hours or in minutes, like the one that was ordered; a dose of
    // 24 h is typed in no limit's unit.
    const value =
      subject === 'infusionDuration'
        ? inLimitUnit
        : tested(kind === 'per24h' ? undefined : candidate, inLimitUnit);
    return classify(value, guardrail) === 'inside';
  });
}
