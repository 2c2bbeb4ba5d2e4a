/**
 * "Did you mean", from the description of the interface: for a value outside its soft limits each other
 * accepted unit, ten times, a tenth, and pounds for kilograms, as far as they would lie inside.
 */
import { CONCENTRATION, HEIGHT, LOADING_TIME, WEIGHT } from './drugLibrary.ts';
import type { Limits } from './drugLibrary.ts';
import {
  asTyped,
  dosePhase,
  heightOf,
  loadingOf,
  mixtureOf,
  patientWeightOf,
} from './orderedDoses.ts';
import type { OrderedDoses, Tested } from './orderedDoses.ts';
import { DOSE_RATE_UNITS, DOSE_UNITS } from './planOrder.ts';
import type { OrderedPhase, PlanOrder } from './planOrder.ts';
import { divide, fraction, isEqual, multiply, roundHalfUpToDecimals } from './rational.ts';
import type { Rational } from './rational.ts';
import { testLimits } from './remarks.ts';

/** One other reading of the digits of a value. */
export interface OracleHint {
  /** `SUBJECT`, and of an order in steps the step. */
  readonly about: string;
  readonly kind: 'otherUnit' | 'tenTimes' | 'tenth' | 'poundsForKilograms';
  readonly typed: Rational;
  readonly typedUnit: string;
  readonly candidate: Rational;
  readonly unit: string;
  /** In the unit of the limit. */
  readonly comesTo: Rational;
  readonly limitUnit: string;
}

/** A value as it was typed, and what digits in a unit come to where the limit is. */
interface Reading<Unit extends string> {
  readonly about: string;
  readonly typed: Rational;
  readonly typedUnit: Unit;
  /** Every unit that the field accepts. */
  readonly units: readonly Unit[];
  readonly comesTo: (value: Rational, unit: Unit) => Tested;
  readonly limits: Limits;
  readonly limitUnit: string;
}

type Candidate<Unit> = readonly [kind: OracleHint['kind'], value: Rational, unit: Unit];

const TEN = fraction(10n);
const SIXTY = fraction(60n);

function isInside({ tested }: Tested, limits: Limits): boolean {
  return testLimits('', tested, limits).length === 0;
}

function candidatesFor<Unit extends string>({
  typed,
  typedUnit,
  units,
}: Reading<Unit>): readonly Candidate<Unit>[] {
  const kind = typedUnit === 'kg' ? 'poundsForKilograms' : 'otherUnit';
  return [
    ...units.filter((unit) => unit !== typedUnit).map((unit) => [kind, typed, unit] as const),
    ['tenTimes', multiply(typed, TEN), typedUnit],
    ['tenth', divide(typed, TEN), typedUnit],
  ];
}

/** All readings that lie inside, of a value that does not. */
function hintsFor<Unit extends string>(
  reading: Reading<Unit>,
  candidates: (reading: Reading<Unit>) => readonly Candidate<Unit>[] = candidatesFor,
): readonly OracleHint[] {
  const { about, typed, typedUnit, comesTo, limits, limitUnit } = reading;
  if (isInside(comesTo(typed, typedUnit), limits)) return [];
  return candidates(reading).flatMap(([kind, candidate, unit]) => {
    const value = comesTo(candidate, unit);
    return isInside(value, limits)
      ? [{ about, kind, typed, typedUnit, candidate, unit, comesTo: value.value, limitUnit }]
      : [];
  });
}

/**
 * A duration is kept in hours, which may have been minutes, and its minutes hours. Only hours that can
 * be written in four decimals are digits that someone may have typed: the product's own rule.
 */
function durationCandidates(reading: Reading<'h' | 'min'>): readonly Candidate<'h' | 'min'>[] {
  const hours = reading.typed;
  const isWritten = isEqual(roundHalfUpToDecimals(hours, 4), hours);
  return [
    ...(isWritten ? [['otherUnit', hours, 'min'] as const] : []),
    ['otherUnit', multiply(hours, SIXTY), 'h'],
    ['tenTimes', multiply(hours, TEN), 'h'],
    ['tenth', divide(hours, TEN), 'h'],
  ];
}

/** Of what was measured, mixed and timed. */
function hintsWithoutDose(order: PlanOrder, doses: OrderedDoses): readonly OracleHint[] {
  const { weight, height, drug, loading } = order;
  return [
    ...hintsFor({
      about: 'patientWeight',
      typed: weight.value,
      typedUnit: weight.unit,
      units: ['kg', 'lb'],
      comesTo: (value, unit) => patientWeightOf({ value, unit }),
      limits: WEIGHT,
      limitUnit: 'kg',
    }),
    ...(height === undefined
      ? []
      : hintsFor({
          about: 'height',
          typed: height.value,
          typedUnit: height.unit,
          units: ['cm', 'in'],
          comesTo: (value, unit) => heightOf({ value, unit }),
          limits: HEIGHT,
          limitUnit: 'cm',
        })),
    // The dose is typed in mg beside a volume: its digits are what a concentration is typed as.
    ...hintsFor({
      about: 'concentration',
      typed: drug,
      typedUnit: 'mg',
      units: ['mg'],
      comesTo: (value) => mixtureOf({ ...order, drug: value }).concentration,
      limits: CONCENTRATION,
      limitUnit: 'mg/mL',
    }),
    ...hintsFor<'h' | 'min'>(
      {
        about: 'infusionDuration',
        typed: doses.duration,
        typedUnit: 'h',
        units: ['h', 'min'],
        comesTo: (value, unit) => asTyped(unit === 'h' ? value : divide(value, SIXTY)),
        limits: order.careArea.infusionDuration,
        limitUnit: 'h',
      },
      durationCandidates,
    ),
    ...(loading === undefined
      ? []
      : hintsFor({
          about: 'loadingTime',
          typed: loading.minutes,
          typedUnit: 'min',
          units: ['min'],
          comesTo: asTyped,
          limits: LOADING_TIME,
          limitUnit: 'min',
        })),
  ];
}

function doseRateHints(
  about: string,
  { dose, duration }: OrderedPhase,
  { careArea }: PlanOrder,
  weight: Rational,
): readonly OracleHint[] {
  const rest = { about, typed: dose.value, limits: careArea.doseRatePerKg, limitUnit: 'mg/kg/h' };
  return dose.kind === 'rate'
    ? hintsFor({
        ...rest,
        typedUnit: dose.unit,
        units: DOSE_RATE_UNITS,
        comesTo: (value, unit) =>
          dosePhase({ dose: { kind: 'rate', value, unit }, duration }, weight).doseRatePerKg,
      })
    : hintsFor({
        ...rest,
        typedUnit: dose.unit,
        units: DOSE_UNITS,
        comesTo: (value, unit) =>
          dosePhase({ dose: { kind: 'total', value, unit }, duration }, weight).doseRatePerKg,
      });
}

/** Of what was ordered for a dosing weight. */
function hintsOfDoses(order: PlanOrder, doses: OrderedDoses): readonly OracleHint[] {
  const { loading, careArea, phases, inSteps } = order;
  const weight = doses.dosingWeight.value;
  const rates = phases.flatMap((phase, index) => {
    const about = inSteps ? `doseRatePerKg step ${String(index + 1)}` : 'doseRatePerKg';
    return doseRateHints(about, phase, order, weight);
  });
  if (loading === undefined || careArea.loadingDose === undefined) return rates;
  const { dose, minutes } = loading;
  return [
    ...rates,
    ...hintsFor({
      about: 'loadingDose',
      typed: dose.value,
      typedUnit: dose.unit,
      units: DOSE_UNITS,
      comesTo: (value, unit) => loadingOf({ dose: { value, unit }, minutes }, weight).dosePerKg,
      limits: careArea.loadingDose,
      limitUnit: 'mg/kg',
    }),
  ];
}

/**
 * Every hint on an order, in no order. The dosing weight and mg/h have none of their own: they follow
 * from what is hinted at (the product's own rule).
 */
export function hintsOn(
  order: PlanOrder,
  doses: OrderedDoses,
  hasDoses: boolean,
): readonly OracleHint[] {
  const rest = hintsWithoutDose(order, doses);
  return hasDoses ? [...rest, ...hintsOfDoses(order, doses)] : rest;
}
