import type { CareArea } from '../library/drugLibrary.ts';
import type { Guardrail } from '../limits/guardrail.ts';
import { classify } from '../limits/guardrail.ts';
import type { GuardrailTest } from '../checks/checkOrder.ts';
import { orderedDoseRate, tested } from '../checks/tested.ts';
import { heightInCentimeters, weightInKilograms } from '../order/dosingWeight.ts';
import type { InfusionOrder, OrderedDose, OrderedDoseRate } from '../order/infusionOrder.ts';
import { DOSE_RATE_UNITS } from '../order/infusionOrder.ts';
import { doseInMg, finalVolumeOf, perKgPerHour } from '../plan/calculatePlan.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { times } from '../quantity/quantity.ts';
import { concentrationOf, dosePerKgOf, doseRateOf, doseRatePerKgOf } from '../quantity/sums.ts';
import type { Unit } from '../quantity/units.ts';
import type { Hint } from './didYouMean.ts';

/** One other reading of the same digits. */
interface Candidate<U extends Unit> {
  readonly kind: Hint['kind'];
  readonly candidate: Quantity<Unit>;
  readonly inLimitUnit: Quantity<U>;
}

const TENTH = '0.1';

/**
 * For each value outside its soft limits, the other readings of its digits that would lie inside:
 * all of them, none for a value inside.
 */
export function findHints(
  order: InfusionOrder,
  plan: InfusionPlan | undefined,
  careArea: CareArea,
  tests: readonly GuardrailTest[],
): readonly Hint[] {
  return tests
    .filter((test) => test.position !== 'inside')
    .flatMap((test) => hintsFor(test, order, plan, careArea));
}

function hintsFor(
  test: GuardrailTest,
  order: InfusionOrder,
  plan: InfusionPlan | undefined,
  careArea: CareArea,
): readonly Hint[] {
  const limits = careArea.guardrails;
  switch (test.subject) {
    case 'patientWeight':
      return inside(test, order.patient.patientWeight, limits.patientWeight, weights(order));
    case 'height':
      return order.patient.height === undefined
        ? []
        : inside(test, order.patient.height, limits.height, heights(order.patient.height));
    case 'doseRatePerKg':
      return doseRateHints(test, order, plan, limits.doseRatePerKg);
    case 'infusionDuration':
      return inside(test, test.value, limits.infusionDuration, durations(test.value));
    case 'loadingDose':
      return order.loading === undefined || plan === undefined
        ? []
        : inside(
            test,
            order.loading.dose,
            limits.loadingDose,
            loadingDoses(order.loading.dose, plan.dosingWeight),
          );
    case 'loadingTime':
      return order.loading === undefined
        ? []
        : inside(
            test,
            order.loading.time,
            limits.loadingTime,
            tens(order.loading.time, (time) => time),
          );
    case 'concentration':
      return inside(test, order.preparation.drug, limits.concentration, concentrations(order));
    // The dosing weight and mg/h follow from what is hinted at above.
    case 'dosingWeight':
    case 'doseRate':
      return [];
  }
}

function inside<U extends Unit>(
  test: GuardrailTest,
  typed: Quantity<Unit>,
  guardrail: Guardrail<U>,
  candidates: readonly Candidate<U>[],
): readonly Hint[] {
  return candidates
    .filter(
      ({ candidate, inLimitUnit }) =>
        classify(tested(candidate, inLimitUnit), guardrail) === 'inside',
    )
    .map((candidate) => ({
      subject: test.subject,
      ...(test.step === undefined ? {} : { step: test.step }),
      typed,
      ...candidate,
    }));
}

/** Ten times and a tenth of what was typed. */
function tens<T extends Unit, U extends Unit>(
  typed: Quantity<T>,
  toLimitUnit: (candidate: Quantity<T>) => Quantity<U>,
): readonly Candidate<U>[] {
  const tenTimes = times(typed, 10);
  const tenth: Quantity<T> = { ...typed, numerator: typed.numerator.times(TENTH) };
  return [
    { kind: 'tenTimes', candidate: tenTimes, inLimitUnit: toLimitUnit(tenTimes) },
    { kind: 'tenth', candidate: tenth, inLimitUnit: toLimitUnit(tenth) },
  ];
}

function weights(order: InfusionOrder): readonly Candidate<'kg'>[] {
  const typed = order.patient.patientWeight;
  const other = typed.unit === 'kg' ? withUnit(typed, 'lb') : withUnit(typed, 'kg');
  return [
    {
      kind: typed.unit === 'kg' ? 'poundsForKilograms' : 'otherUnit',
      candidate: other,
      inLimitUnit: weightInKilograms(other),
    },
    ...(typed.unit === 'kg'
      ? tens(typed, (weight) => weight)
      : tens(typed, (weight) => weightInKilograms(weight))),
  ];
}

function heights(typed: Quantity<'cm'> | Quantity<'in'>): readonly Candidate<'cm'>[] {
  const other = typed.unit === 'cm' ? withUnit(typed, 'in') : withUnit(typed, 'cm');
  return [
    { kind: 'otherUnit', candidate: other, inLimitUnit: heightInCentimeters(other) },
    ...(typed.unit === 'cm'
      ? tens(typed, (height) => height)
      : tens(typed, (height) => heightInCentimeters(height))),
  ];
}

/** Hours may have been meant as minutes, and minutes as hours. */
function durations(typed: Quantity<Unit>): readonly Candidate<'h'>[] {
  const hours = withUnit(typed, 'h');
  const asMinutes = withUnit(typed, 'min');
  const minutesAsHours = times(hours, MINUTES_PER_HOUR);
  return [
    {
      kind: 'otherUnit',
      candidate: asMinutes,
      inLimitUnit: {
        ...hours,
        denominator: hours.denominator.times(MINUTES_PER_HOUR),
      },
    },
    { kind: 'otherUnit', candidate: minutesAsHours, inLimitUnit: minutesAsHours },
    ...tens(hours, (duration) => duration),
  ];
}

const MINUTES_PER_HOUR = 60;

function loadingDoses(typed: OrderedDose, weight: Quantity<'kg'>): readonly Candidate<'mg/kg'>[] {
  const perKg = (dose: OrderedDose): Quantity<'mg/kg'> =>
    dose.unit === 'mg/kg' ? dose : dosePerKgOf(dose, weight);
  const other = typed.unit === 'mg' ? withUnit(typed, 'mg/kg') : withUnit(typed, 'mg');
  return [
    { kind: 'otherUnit', candidate: other, inLimitUnit: perKg(other) },
    ...(typed.unit === 'mg' ? tens(typed, perKg) : tens(typed, perKg)),
  ];
}

function concentrations(order: InfusionOrder): readonly Candidate<'mg/mL'>[] {
  const { preparation } = order;
  return tens(preparation.drug, (drug) =>
    concentrationOf(drug, finalVolumeOf({ ...preparation, drug })),
  );
}

function doseRateHints(
  test: GuardrailTest,
  order: InfusionOrder,
  plan: InfusionPlan | undefined,
  guardrail: Guardrail<'mg/kg/h'>,
): readonly Hint[] {
  if (plan === undefined) return [];
  const { maintenance } = order;
  if (maintenance.kind === 'total') {
    const { totalDose, duration } = maintenance;
    const rateOf = (dose: OrderedDose): Quantity<'mg/kg/h'> =>
      doseRatePerKgOf(doseRateOf(doseInMg(dose, plan.dosingWeight), duration), plan.dosingWeight);
    const other =
      totalDose.unit === 'mg' ? withUnit(totalDose, 'mg/kg') : withUnit(totalDose, 'mg');
    return inside(test, totalDose, guardrail, [
      { kind: 'otherUnit', candidate: other, inLimitUnit: rateOf(other) },
      ...(totalDose.unit === 'mg' ? tens(totalDose, rateOf) : tens(totalDose, rateOf)),
    ]);
  }
  const typed = orderedDoseRate(order, test.step ?? 1);
  if (typed === undefined) return [];
  const perKg = (rate: OrderedDoseRate): Quantity<'mg/kg/h'> =>
    rate.unit === 'mg/h' ? doseRatePerKgOf(rate, plan.dosingWeight) : perKgPerHour(rate);
  const others = DOSE_RATE_UNITS.filter((unit) => unit !== typed.unit).map((unit) => {
    const candidate = withUnit(typed, unit) as OrderedDoseRate;
    return { kind: 'otherUnit' as const, candidate, inLimitUnit: perKg(candidate) };
  });
  return inside(test, typed, guardrail, [
    ...others,
    ...tens(typed as Quantity<Unit>, (rate) => perKg(rate as OrderedDoseRate)),
  ]);
}

/** The same digits with another unit. */
function withUnit<U extends Unit>(typed: Quantity<Unit>, unit: U): Quantity<U> {
  return { ...typed, unit };
}
