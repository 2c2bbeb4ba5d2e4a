import type { CareArea } from '../library/drugLibrary.ts';
import type { Guardrail } from '../limits/guardrail.ts';
import { classify } from '../limits/guardrail.ts';
import type { GuardrailTest } from '../checks/checkOrder.ts';
import { orderedDuration } from '../checks/checkOrder.ts';
import { tested } from '../checks/tested.ts';
import { heightInCentimeters, weightInKilograms } from '../order/dosingWeight.ts';
import type { InfusionOrder, OrderedDose, OrderedDoseRate } from '../order/infusionOrder.ts';
import { DOSE_RATE_UNITS } from '../order/infusionOrder.ts';
import { doseInMg, finalVolumeOf, perKgPerHour } from '../plan/calculatePlan.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { compare, convert, product, quantity, times, withUnit } from '../quantity/quantity.ts';
import { asShown } from '../quantity/rounding.ts';
import { concentrationOf, dosePerKgOf, doseRateOf, doseRatePerKgOf } from '../quantity/sums.ts';
import type { Unit } from '../quantity/units.ts';
import type { Hint } from './didYouMean.ts';

/** One other reading of the same digits. */
interface Candidate<U extends Unit> {
  readonly kind: Hint['kind'];
  readonly candidate: Quantity<Unit>;
  readonly inLimitUnit: Quantity<U>;
}

const TENTH = quantity('0.1', '%');

/** What was typed for a limited value, and what else its digits could be. */
interface Reading {
  readonly subject: GuardrailTest['subject'];
  readonly step?: number;
  /** The hints; they name the step only of an order given as steps. */
  readonly hints: (namesStep: boolean) => readonly Hint[];
}

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
  const outside = tests.filter((test) => test.position !== 'inside');
  if (outside.length === 0) return [];
  const readings = [
    ...orderReadings(order, careArea),
    ...(plan === undefined ? [] : doseReadings(order, plan, careArea)),
  ];
  return outside.flatMap(({ subject, step }) =>
    readings
      .filter((reading) => reading.subject === subject && reading.step === step)
      .flatMap((reading) => reading.hints(order.maintenance.kind === 'steps')),
  );
}

/** The dosing weight and mg/h are not among them: they follow from what is hinted at. */
function orderReadings(order: InfusionOrder, { guardrails }: CareArea): readonly Reading[] {
  const { patient, loading, preparation } = order;
  const { height } = patient;
  const readings = [
    reading('patientWeight', patient.patientWeight, guardrails.patientWeight, () => weights(order)),
    reading('concentration', preparation.drug, guardrails.concentration, () =>
      concentrations(order),
    ),
  ];
  if (height !== undefined) {
    readings.push(reading('height', height, guardrails.height, () => heights(height)));
  }
  const duration = orderedDuration(order);
  readings.push(
    reading('infusionDuration', duration, guardrails.infusionDuration, () => durations(duration)),
  );
  if (loading !== undefined) {
    readings.push(
      reading('loadingTime', loading.time, guardrails.loadingTime, () =>
        tens(loading.time, (time) => time),
      ),
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
      candidates()
        .filter(({ candidate, inLimitUnit }) => {
          // A duration is tested as it is, in hours or in minutes, like the one that was ordered.
          const value =
            subject === 'infusionDuration' ? inLimitUnit : tested(candidate, inLimitUnit);
          return classify(value, guardrail) === 'inside';
        })
        .map((candidate) => ({
          subject,
          ...(namesStep && step !== undefined ? { step } : {}),
          typed,
          ...candidate,
        })),
  };
}

/** Ten times and a tenth of what was typed. */
function tens<T extends Unit, U extends Unit>(
  typed: Quantity<T>,
  toLimitUnit: (candidate: Quantity<T>) => Quantity<U>,
): readonly Candidate<U>[] {
  const tenTimes = times(typed, 10);
  const tenth = product(typed, TENTH, typed.unit);
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
    ...tens<'kg' | 'lb', 'kg'>(typed, (weight) => convert(weight, 'kg')),
  ];
}

function heights(typed: Quantity<'cm'> | Quantity<'in'>): readonly Candidate<'cm'>[] {
  const other = typed.unit === 'cm' ? withUnit(typed, 'in') : withUnit(typed, 'cm');
  return [
    { kind: 'otherUnit', candidate: other, inLimitUnit: heightInCentimeters(other) },
    ...tens<'cm' | 'in', 'cm'>(typed, (height) => convert(height, 'cm')),
  ];
}

/** Hours may have been meant as minutes, and minutes as hours. */
function durations(typed: Quantity<Unit>): readonly Candidate<'h'>[] {
  const hours = withUnit(typed, 'h');
  const asMinutes = withUnit(typed, 'min');
  const minutesAsHours = times(hours, MINUTES_PER_HOUR);
  // 96 h 20 min is no number of hours whose digits could have been minutes.
  const hasDigits = compare(asShown(hours), hours) === 0;
  const minutes: readonly Candidate<'h'>[] = [
    { kind: 'otherUnit', candidate: asMinutes, inLimitUnit: convert(asMinutes, 'h') },
  ];
  return [
    ...(hasDigits ? minutes : []),
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
    ...tens<OrderedDose['unit'], 'mg/kg'>(typed, perKg),
  ];
}

function concentrations(order: InfusionOrder): readonly Candidate<'mg/mL'>[] {
  const { preparation } = order;
  return tens(preparation.drug, (drug) =>
    concentrationOf(drug, finalVolumeOf({ ...preparation, drug })),
  );
}

function totalDoses(
  typed: OrderedDose,
  duration: Quantity<'h'>,
  weight: Quantity<'kg'>,
): readonly Candidate<'mg/kg/h'>[] {
  const rateOf = (dose: OrderedDose): Quantity<'mg/kg/h'> =>
    doseRatePerKgOf(doseRateOf(doseInMg(dose, weight), duration), weight);
  const other = typed.unit === 'mg' ? withUnit(typed, 'mg/kg') : withUnit(typed, 'mg');
  return [
    { kind: 'otherUnit', candidate: other, inLimitUnit: rateOf(other) },
    ...tens<OrderedDose['unit'], 'mg/kg/h'>(typed, rateOf),
  ];
}

function doseRates(
  typed: OrderedDoseRate,
  weight: Quantity<'kg'>,
): readonly Candidate<'mg/kg/h'>[] {
  const perKg = (rate: OrderedDoseRate): Quantity<'mg/kg/h'> =>
    rate.unit === 'mg/h' ? doseRatePerKgOf(rate, weight) : perKgPerHour(rate);
  // Its own unit is no other reading: as typed it lies outside.
  const others = DOSE_RATE_UNITS.map((unit) => {
    const candidate = withUnit(typed, unit) as OrderedDoseRate;
    return { kind: 'otherUnit' as const, candidate, inLimitUnit: perKg(candidate) };
  });
  return [...others, ...tens(typed as Quantity<Unit>, (rate) => perKg(rate as OrderedDoseRate))];
}
