/**
 * "Did you mean", from the description of the interface: for a value outside its soft limits each other
 * accepted unit, ten times, a tenth, pounds for kilograms, and for a dose the same per 24 h, as far as
 * they would lie inside. A dose is never read as more drug than was typed, unless that is below a hard
 * limit; each reading of a weight, a height, a time or a concentration has the dose it would give.
 */
import { CONCENTRATION, HEIGHT, LOADING_TIME, WEIGHT } from './drugLibrary.ts';
import type { Limits } from './drugLibrary.ts';
import { doseOf, lasting, loadingDoseOf } from './hintDoses.ts';
import type { Given } from './hintDoses.ts';
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
import { divide, fraction, isEqual, isLess, multiply, roundHalfUpToDecimals } from './rational.ts';
import type { Rational } from './rational.ts';
import { isBelow, testLimits } from './remarks.ts';

/** One other reading of the digits of a value. */
export interface OracleHint {
  /** `SUBJECT`, and of an order in steps the step. */
  readonly about: string;
  readonly kind: 'otherUnit' | 'tenTimes' | 'tenth' | 'poundsForKilograms' | 'per24h';
  readonly typed: Rational;
  readonly typedUnit: string;
  readonly candidate: Rational;
  readonly unit: string;
  /** In the unit of the limit. */
  readonly comesTo: Rational;
  readonly limitUnit: string;
  /** The dose it would give, by name; none for a dose, and where there is no weight to dose on. */
  readonly gives: Given;
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
  /** Of what is no dose: the dose that the digits in a unit would give. */
  readonly gives?: (value: Rational, unit: Unit) => Given;
  /** Of a dose that has a time: what its digits come to in 24 h. */
  readonly per24h?: PerDay;
}

/** A dose per 24 h as a dose in the field that it was typed in, and in mg/kg/h. */
interface PerDay {
  readonly candidate: Rational;
  readonly unit: string;
  readonly comesTo: Tested;
}

type Candidate<Unit> = readonly [kind: OracleHint['kind'], value: Rational, unit: Unit];

const TEN = fraction(10n);
const SIXTY = fraction(60n);
const DAY = fraction(24n);
const THOUSAND = fraction(1000n);

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
  const { about, typed, typedUnit, comesTo, limits, limitUnit, gives, per24h } = reading;
  const asTypedIn = comesTo(typed, typedUnit);
  if (isInside(asTypedIn, limits)) return [];
  const others = candidates(reading).map(([kind, candidate, unit]) => ({
    ...{ kind, candidate, unit, value: comesTo(candidate, unit) },
    gives: gives?.(candidate, unit),
  }));
  const perDay =
    per24h === undefined
      ? []
      : [{ ...per24h, kind: 'per24h' as const, value: per24h.comesTo, gives: undefined }];
  const mayBeMore = gives !== undefined || isBelow(asTypedIn.tested, limits.hard);
  return [...others, ...perDay]
    .filter(({ value }) => isInside(value, limits))
    .filter(({ value }) => mayBeMore || !isLess(asTypedIn.value, value.value))
    .map((found) => ({
      ...{ about, typed, typedUnit, limitUnit },
      ...{ kind: found.kind, candidate: found.candidate, unit: found.unit },
      comesTo: found.value.value,
      gives: found.gives ?? {},
    }));
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

function inHours(value: Rational, unit: 'h' | 'min'): Rational {
  return unit === 'h' ? value : divide(value, SIXTY);
}

/** Of what was measured, mixed and timed. */
function hintsWithoutDose(
  order: PlanOrder,
  doses: OrderedDoses,
  hasDoses: boolean,
): readonly OracleHint[] {
  const { weight, height, drug, loading } = order;
  return [
    ...hintsFor({
      about: 'patientWeight',
      typed: weight.value,
      typedUnit: weight.unit,
      units: ['kg', 'lb'],
      comesTo: (value, unit) => patientWeightOf({ value, unit }),
      gives: (value, unit) => doseOf({ ...order, weight: { value, unit } }),
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
          gives: (value, unit) => doseOf({ ...order, height: { value, unit } }),
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
      gives: (value) => doseOf({ ...order, drug: value }),
      limits: CONCENTRATION,
      limitUnit: 'mg/mL',
    }),
    ...hintsFor<'h' | 'min'>(
      {
        about: 'infusionDuration',
        typed: doses.duration,
        typedUnit: 'h',
        units: ['h', 'min'],
        comesTo: (value, unit) => asTyped(inHours(value, unit)),
        gives: (value, unit) => doseOf(lasting(order, doses, inHours(value, unit))),
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
          gives: () => loadingDoseOf(order, doses, hasDoses),
          limits: LOADING_TIME,
          limitUnit: 'min',
        })),
  ];
}

/** The digits of a dose as the amount that is given in 24 h. */
function perDay({ dose, duration }: OrderedPhase, weight: Rational): PerDay {
  const inMicrograms = dose.unit.startsWith('mcg');
  const value = inMicrograms ? divide(dose.value, THOUSAND) : dose.value;
  const unit = dose.unit === 'mg' || dose.unit === 'mg/h' ? 'mg' : 'mg/kg';
  const day = dosePhase({ dose: { kind: 'total', value, unit }, duration: DAY }, weight);
  const comesTo = day.doseRatePerKg;
  if (dose.kind === 'total') {
    const candidate = divide(multiply(dose.value, duration), DAY);
    return { candidate, unit: dose.unit, comesTo };
  }
  const hourly = dose.unit === 'mcg/kg/min' ? 'mcg/kg/h' : dose.unit;
  return { candidate: divide(dose.value, DAY), unit: hourly, comesTo };
}

function doseRateHints(
  about: string,
  { dose, duration }: OrderedPhase,
  { careArea }: PlanOrder,
  weight: Rational,
): readonly OracleHint[] {
  const rest = {
    ...{ about, typed: dose.value, limits: careArea.doseRatePerKg, limitUnit: 'mg/kg/h' },
    per24h: perDay({ dose, duration }, weight),
  };
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
  const rest = hintsWithoutDose(order, doses, hasDoses);
  return hasDoses ? [...rest, ...hintsOfDoses(order, doses)] : rest;
}
