/**
 * The arithmetic beneath quantities, which gives a result whatever unit it is asked for. Only for this
 * folder: everyone else has `quantity.ts` and the named sums, where a wrong unit does not compile.
 */
import type { Unit } from './units.ts';
import type { Whole } from './whole.ts';
import { commonDivisor, multiply, wholeTimes } from './whole.ts';

/**
 * An exact amount of unit `U`: numerator ÷ denominator. The division waits until a number is rounded
 * or shown, so that a tie between two pump steps is a real tie. Only this folder looks inside: one
 * amount has many fractions.
 */
export interface Quantity<U extends Unit> {
  readonly unit: U;
  readonly numerator: Whole;
  /** Above zero. */
  readonly denominator: Whole;
}

/**
 * numerator ÷ denominator of `unit`, in lowest terms where one of them is beyond the plain numbers:
 * so sums stay short, and mostly among these.
 */
export function fractionOf<U extends Unit>(
  unit: U,
  numerator: Whole,
  denominator: Whole,
): Quantity<U> {
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    return { unit, numerator, denominator };
  }
  const divisor = commonDivisor(numerator, denominator);
  return {
    unit,
    numerator: wholeTimes(numerator, divisor),
    denominator: wholeTimes(denominator, divisor),
  };
}

/** a × b, as an amount of `unit`: only the named sums say which units make sense. */
export function product<U extends Unit>(
  a: Quantity<Unit>,
  b: Quantity<Unit>,
  unit: U,
): Quantity<U> {
  return fractionOf(
    unit,
    multiply(a.numerator, b.numerator),
    multiply(a.denominator, b.denominator),
  );
}

/** a ÷ b, as an amount of `unit`. Throws where b is not above zero. */
export function quotient<U extends Unit>(
  a: Quantity<Unit>,
  b: Quantity<Unit>,
  unit: U,
): Quantity<U> {
  if (b.numerator <= 0) throw new Error(`Division by ${fractionText(b)} (${unit})`);
  if (a.denominator === b.denominator) return fractionOf(unit, a.numerator, b.numerator);
  return fractionOf(
    unit,
    multiply(a.numerator, b.denominator),
    multiply(a.denominator, b.numerator),
  );
}

function fractionText({ numerator, denominator }: Quantity<Unit>): string {
  return denominator === 1 ? `${numerator}` : `${numerator}/${denominator}`;
}
