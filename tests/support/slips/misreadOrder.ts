/**
 * Slips before the sum, written a second time: in whole-number fractions, on the oracle's own reading
 * of a link. Shares no code with the product.
 */
import type { OrderedPhase, PlanOrder } from '../oracle/planOrder.ts';
import { orderedDoses } from '../oracle/orderedDoses.ts';
import type { Random } from '../oracle/random.ts';
import {
  add,
  divide,
  exact,
  floorToInteger,
  fraction,
  isEqual,
  isLess,
  isPositive,
  multiply,
  roundHalfUpToDecimals,
  subtract,
} from '../oracle/rational.ts';
import type { Rational } from '../oracle/rational.ts';

/** The order as somebody misread it; undefined where the slip cannot happen with this order. */
export type Misreading = (random: Random, order: PlanOrder) => PlanOrder | undefined;

const KG_PER_LB = exact('0.45359237');
const SIXTY = fraction(60n);
const THOUSAND = fraction(1000n);
const STANDARD_CONCENTRATIONS = ['1', '2', '5', '10'].map(exact);
const IDEAL_FROM = exact('152.4');

function inOtherUnit(random: Random, order: PlanOrder, wanted: 'kg' | 'lb'): Rational {
  const { value, unit } = order.weight;
  if (unit === wanted) return value;
  const converted = wanted === 'lb' ? divide(value, KG_PER_LB) : multiply(value, KG_PER_LB);
  return random.pick([
    converted,
    roundHalfUpToDecimals(converted, 1),
    roundHalfUpToDecimals(converted, 0),
  ]);
}

function onePhase(phase: OrderedPhase, factor: Rational): OrderedPhase {
  return { ...phase, dose: { ...phase.dose, value: multiply(phase.dose.value, factor) } };
}

function scaleRates(order: PlanOrder, factor: Rational): PlanOrder | undefined {
  if (order.phases.some(({ dose }) => dose.kind === 'total')) return undefined;
  return { ...order, phases: order.phases.map((phase) => onePhase(phase, factor)) };
}

function scaleAll(order: PlanOrder, factor: Rational): PlanOrder {
  const { loading } = order;
  return {
    ...order,
    phases: order.phases.map((phase) => onePhase(phase, factor)),
    ...(loading === undefined
      ? {}
      : {
          loading: {
            ...loading,
            dose: { ...loading.dose, value: multiply(loading.dose.value, factor) },
          },
        }),
  };
}

function upOrDown(random: Random, factor: Rational): Rational {
  return random.percent(50) ? factor : divide(fraction(1n), factor);
}

function otherConcentration(random: Random, order: PlanOrder): PlanOrder {
  const own = orderedDoses(order).mixture.concentration.value;
  const other = random.pick(STANDARD_CONCENTRATIONS.filter((each) => !isEqual(each, own)));
  return { ...order, mix: 'final', drug: other, volume: fraction(1n) };
}

function otherBasis(random: Random, order: PlanOrder): PlanOrder | undefined {
  const { height, sex } = order;
  if (height === undefined || sex === undefined) return undefined;
  const centimeters = height.unit === 'cm' ? height.value : multiply(height.value, exact('2.54'));
  const actual = orderedDoses({ ...order, basis: 'actual' }).dosingWeight.value;
  const possible = (['actual', 'ideal', 'adjusted', 'lean'] as const).filter(
    (basis) =>
      basis !== order.basis &&
      (basis === 'actual' || basis === 'lean' || !isLess(centimeters, IDEAL_FROM)) &&
      !isLess(actual, orderedDoses({ ...order, basis }).dosingWeight.value),
  );
  return possible.length === 0 ? undefined : { ...order, basis: random.pick(possible) };
}

function withDurations(
  order: PlanOrder,
  read: (hours: Rational) => Rational,
): PlanOrder | undefined {
  const phases = order.phases.map((phase) => ({ ...phase, duration: read(phase.duration) }));
  return phases.every(({ duration }) => isPositive(duration)) ? { ...order, phases } : undefined;
}

/** 1 h 30 min written 1:30 and read 1.30. Only whole minutes are written so. */
function clockAsDecimal(hours: Rational): Rational {
  const whole = fraction(floorToInteger(hours));
  const minutes = multiply(subtract(hours, whole), SIXTY);
  return minutes.denominator === 1n ? add(whole, divide(minutes, fraction(100n))) : hours;
}

/** 1.5 h written 1.50 and read 1:50. Only where that is a time. */
function decimalAsClock(hours: Rational): Rational {
  const whole = fraction(floorToInteger(hours));
  const hundredths = multiply(subtract(hours, whole), fraction(100n));
  const isTime = hundredths.denominator === 1n && isLess(hundredths, SIXTY);
  return isTime ? add(whole, divide(hundredths, SIXTY)) : hours;
}

function confuseTimes(random: Random, order: PlanOrder): PlanOrder | undefined {
  const kind = random.integer(0, 3);
  if (kind === 0) return withDurations(order, clockAsDecimal);
  if (kind === 1) return withDurations(order, decimalAsClock);
  const factor = kind === 2 ? SIXTY : divide(fraction(1n), SIXTY);
  return withDurations(order, (hours) => multiply(hours, factor));
}

/** Every slip before the sum, by its name. */
export const MISREADINGS: Readonly<Record<string, Misreading>> = {
  'pounds-as-kilograms': (random, order) => ({
    ...order,
    weight: { value: inOtherUnit(random, order, 'lb'), unit: 'kg' },
  }),
  'kilograms-as-pounds': (random, order) => ({
    ...order,
    weight: { value: inOtherUnit(random, order, 'kg'), unit: 'lb' },
  }),
  'per-minute-as-per-hour': (random, order) => scaleRates(order, upOrDown(random, SIXTY)),
  'mcg-as-mg': (random, order) => scaleAll(order, upOrDown(random, THOUSAND)),
  'mcg-kg-min-as-mg-kg-h': (random, order) =>
    scaleRates(order, upOrDown(random, divide(THOUSAND, SIXTY))),
  'total-as-hourly': (_random, order) => ({
    ...order,
    phases: order.phases.map((phase) => onePhase(phase, phase.duration)),
  }),
  'other-concentration': otherConcentration,
  'weight-not-applied': (_random, order) => ({
    ...order,
    weight: { value: fraction(1n), unit: 'kg' },
    basis: 'actual',
  }),
  'other-weight-basis': otherBasis,
  'hours-minutes': confuseTimes,
};
