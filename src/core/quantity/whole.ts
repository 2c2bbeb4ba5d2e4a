/**
 * A whole number of any size: a plain number while it is a safe integer, a BigInt beyond. Every result
 * is exact, and every number has one form: a BigInt is never a safe integer, and zero has no sign.
 */
export type Whole = number | bigint;

/**
 * A sum on plain numbers where they and its result are safe, on BigInts otherwise. The operators are
 * the same for both, which the types cannot say. A result beyond the safe integers may be rounded, but
 * never back among them.
 */
function exactly(a: Whole, b: Whole, sum: (a: number, b: number) => number): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const result = sum(a, b);
    // + 0: no zero has a sign.
    if (Number.isSafeInteger(result)) return result + 0;
  }
  const onBigInts = sum as unknown as (a: bigint, b: bigint) => bigint;
  return whole(onBigInts(BigInt(a), BigInt(b)));
}

/** a × b. */
export function multiply(a: Whole, b: Whole): Whole {
  return exactly(a, b, (x, y) => x * y);
}

/** a + b. */
export function plus(a: Whole, b: Whole): Whole {
  return exactly(a, b, (x, y) => x + y);
}

/** −a. */
export function negative(a: Whole): Whole {
  return typeof a === 'number' ? 0 - a : -a;
}

/** a without its sign. */
export function size(a: Whole): Whole {
  return a < 0 ? negative(a) : a;
}

/** What is left of a after the whole times that b fits into it. Both without sign, b above zero. */
export function remainder(a: Whole, b: Whole): Whole {
  return exactly(a, b, (x, y) => x % y);
}

/** How many times b fits into a, toward zero. b is above zero. */
export function wholeTimes(a: Whole, b: Whole): Whole {
  // A multiple of b is divided, which leaves nothing to round.
  return exactly(a, b, (x, y) => (x - (x % y)) / y);
}

/** a ÷ b to the nearest whole number, half away from zero. b is above zero. */
export function nearestTimes(a: Whole, b: Whole): Whole {
  const rounded = wholeTimes(plus(multiply(size(a), 2), b), multiply(b, 2));
  return a < 0 ? negative(rounded) : rounded;
}

/** The largest whole number that divides both, without sign. */
export function commonDivisor(a: Whole, b: Whole): Whole {
  let large = size(a);
  let small = size(b);
  while (small !== 0) [large, small] = [small, remainder(large, small)];
  return large;
}

/** 10 to the power of `exponent`, which is 0 or more. */
export function powerOfTen(exponent: number): Whole {
  return whole(10n ** BigInt(exponent));
}

/** A whole number in its one form. */
export function whole(value: bigint): Whole {
  const plain = Number(value);
  return Number.isSafeInteger(plain) ? plain : value;
}
