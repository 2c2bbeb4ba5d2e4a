import { Decimal } from '../decimal.ts';
import type { Quantity } from './quantity.ts';
import { nearestInteger, quantity } from './quantity.ts';
import type { Unit } from './units.ts';

/** Decimals that a screen shows for each unit; a limit is tested on the value at this precision. */
const SHOWN_DECIMALS: Readonly<Record<Unit, number>> = {
  kg: 1,
  lb: 1,
  cm: 1,
  in: 1,
  mg: 1,
  g: 4,
  mcg: 1,
  mL: 1,
  L: 4,
  h: 4,
  min: 4,
  'kg/m²': 1,
  'mg/kg': 3,
  'mg/kg/h': 3,
  'mcg/kg/h': 1,
  'mcg/kg/min': 2,
  'mg/kg/min': 4,
  'mg/h': 1,
  'mL/h': 4,
  'mg/mL': 3,
  '%': 1,
};

/** The nearest multiple of `increment`, half away from zero: 1.25 in steps of 0.1 is 1.3. */
export function roundHalfUpTo<U extends Unit>(
  exact: Quantity<U>,
  increment: Quantity<NoInfer<U>>,
): Quantity<U> {
  const steps = nearestInteger(
    exact.numerator.times(increment.denominator),
    exact.denominator.times(increment.numerator),
  );
  return multipleOf(increment, steps);
}

/** The largest multiple of `increment` that is not above `exact`, for amounts of zero and more. */
export function roundDownTo<U extends Unit>(
  exact: Quantity<U>,
  increment: Quantity<NoInfer<U>>,
): Quantity<U> {
  const steps = exact.numerator
    .times(increment.denominator)
    .divToInt(exact.denominator.times(increment.numerator));
  return multipleOf(increment, steps);
}

/** The smallest whole number that is not below a ÷ b, for amounts above zero. */
export function countRoundedUp<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): number {
  const numerator = a.numerator.times(b.denominator);
  const denominator = a.denominator.times(b.numerator);
  const whole = numerator.divToInt(denominator);
  return whole.times(denominator).lt(numerator) ? whole.toNumber() + 1 : whole.toNumber();
}

/** The quantity at the precision at which its unit is shown, half-up. */
export function asShown<U extends Unit>(exact: Quantity<U>): Quantity<U> {
  const increment = new Decimal(10).pow(-SHOWN_DECIMALS[exact.unit]);
  return roundHalfUpTo(exact, quantity(increment, exact.unit));
}

/** Decimals shown for `unit`, at most; trailing zeros are dropped. */
export function shownDecimals(unit: Unit): number {
  return SHOWN_DECIMALS[unit];
}

function multipleOf<U extends Unit>(increment: Quantity<U>, steps: Decimal): Quantity<U> {
  return {
    unit: increment.unit,
    numerator: increment.numerator.times(steps),
    denominator: increment.denominator,
  };
}
