import type { Quantity } from './fractions.ts';
import { fractionOf } from './fractions.ts';
import { compare } from './quantity.ts';
import type { Unit } from './units.ts';
import type { Whole } from './whole.ts';
import { multiply, nearestTimes, plus, wholeTimes } from './whole.ts';

/**
 * Parts of each unit that a screen tells apart, 10 for one decimal: a limit is tested on the value at
 * this precision.
 */
const SHOWN_PARTS: Readonly<Record<Unit, number>> = {
  kg: 10,
  lb: 10,
  cm: 10,
  in: 10,
  mg: 10,
  g: 10_000,
  mcg: 10,
  mL: 10,
  L: 10_000,
  h: 10_000,
  min: 10_000,
  m: 1000,
  'm²': 1000,
  'kg/m²': 10,
  'kg/in': 10,
  'mg/kg': 1000,
  'mg/kg/h': 1000,
  'mcg/kg/h': 10,
  'mcg/kg/min': 100,
  'mg/kg/min': 10_000,
  'mg/h': 10,
  'mL/h': 10_000,
  'mg/mL': 1000,
  '1': 1000,
  '%': 10,
};

/** The nearest multiple of `increment`, half away from zero: 1.25 in steps of 0.1 is 1.3. */
export function roundHalfUpTo<U extends Unit>(
  exact: Quantity<U>,
  increment: Quantity<NoInfer<U>>,
): Quantity<U> {
  return multipleOf(increment, steps(exact, increment, nearestTimes));
}

/** The largest multiple of `increment` that is not above `exact`, for amounts of zero and more. */
export function roundDownTo<U extends Unit>(
  exact: Quantity<U>,
  increment: Quantity<NoInfer<U>>,
): Quantity<U> {
  return multipleOf(increment, steps(exact, increment, wholeTimes));
}

/** The smallest whole number that is not below a ÷ b, for amounts above zero. */
export function countRoundedUp<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): number {
  const below = steps(a, b, wholeTimes);
  return Number(compare(multipleOf(b, below), a) < 0 ? plus(below, 1) : below);
}

/** The quantity at the precision at which its unit is shown, half-up. */
export function asShown<U extends Unit>(exact: Quantity<U>): Quantity<U> {
  const parts = SHOWN_PARTS[exact.unit];
  const shown = nearestTimes(multiply(exact.numerator, parts), exact.denominator);
  return fractionOf(exact.unit, shown, parts);
}

/** What asShown rounds to: 0.1 for one decimal. */
export function shownIncrement<U extends Unit>(unit: U): Quantity<U> {
  return fractionOf(unit, 1, SHOWN_PARTS[unit]);
}

/** How many increments there are in an amount, rounded as told. */
function steps<U extends Unit>(
  exact: Quantity<U>,
  increment: Quantity<U>,
  round: (numerator: Whole, denominator: Whole) => Whole,
): Whole {
  return round(
    multiply(exact.numerator, increment.denominator),
    multiply(exact.denominator, increment.numerator),
  );
}

function multipleOf<U extends Unit>(increment: Quantity<U>, count: Whole): Quantity<U> {
  return fractionOf(increment.unit, multiply(increment.numerator, count), increment.denominator);
}
