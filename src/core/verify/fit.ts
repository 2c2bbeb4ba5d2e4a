import type { PumpGrid } from '../library/drugLibrary.ts';
import { isWithinIncrement } from '../library/pumpGrid.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { compare, times } from '../quantity/quantity.ts';

/** How well a number fits: the very digits that rounding gives, or close enough to be rounding. */
export type Quality = 'exact' | 'near';

/** The numbers that a pump shows. */
export type PumpUnit = 'mL/h' | 'mL';

/** What may be held against what was expected: a pump's number, or the bare number of an answer. */
type FitUnit = PumpUnit | '1';

/** A number before and after rounding to the pump's increment. */
export interface RoundedNumber<U extends FitUnit> {
  readonly exact: Quantity<U>;
  readonly rounded: Quantity<U>;
}

/** One part in 50 is 2%: set by this project, no published source. */
const TOLERANCE_PARTS = 50;

/**
 * Whether a shown number is this one: equal to the rounded value, or less than one increment from
 * the exact value and within 2% of it.
 */
export function fitOf<U extends FitUnit>(
  shown: Quantity<U>,
  number: RoundedNumber<NoInfer<U>>,
  grid: PumpGrid<NoInfer<U>>,
): Quality | undefined {
  // Rounding moves every number by less than an increment, also where steps carry the sum.
  if (!isWithinIncrement<U>(shown, number.exact, grid)) return undefined;
  if (compare<U>(shown, number.rounded) === 0) return 'exact';
  return isWithinTolerance(shown, number.exact) ? 'near' : undefined;
}

/** Whether a value lies within 2% of the expected one; the edge belongs to it. */
export function isWithinTolerance<U extends FitUnit | 'h'>(
  value: Quantity<U>,
  expected: Quantity<NoInfer<U>>,
): boolean {
  return isWithinPart(value, expected, TOLERANCE_PARTS);
}

/** Whether a value is off the expected one by at most one of so many parts of it. */
export function isWithinPart<U extends FitUnit | 'h'>(
  value: Quantity<U>,
  expected: Quantity<NoInfer<U>>,
  parts: number,
): boolean {
  const scaled = times(value, parts);
  return (
    compare<U>(scaled, times(expected, parts - 1)) >= 0 &&
    compare<U>(scaled, times(expected, parts + 1)) <= 0
  );
}

/** The less good of two. */
export function worse(a: Quality, b: Quality): Quality {
  return a === 'near' ? a : b;
}
