import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Whole } from '../../../src/core/quantity/whole.ts';
import {
  commonDivisor,
  multiply,
  nearestTimes,
  negative,
  plus,
  powerOfTen,
  remainder,
  size,
  whole,
  wholeTimes,
} from '../../../src/core/quantity/whole.ts';

/** 2^53 − 1: the last whole number before doubles skip one. */
const LAST = 9_007_199_254_740_991;

describe('whole numbers', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('are no BigInt for a sum of plain numbers, which would be slow', () => {
    const bigInts = vi.spyOn(globalThis, 'BigInt');
    expect([multiply(3, 4), plus(LAST - 1, 1), wholeTimes(-7, 2), remainder(7, 2)]).toEqual([
      12,
      LAST,
      -3,
      1,
    ]);
    expect(bigInts).not.toHaveBeenCalled();
    expect(plus(LAST, 1)).toBe(2n ** 53n);
    expect(bigInts).toHaveBeenCalledTimes(2);
  });

  it.each<readonly [string, () => Whole, Whole]>([
    // 94906265² is the last square below 2^53, 94906266² the first above it: 9007199326062756
    ['a product below 2^53', () => multiply(94_906_265, 94_906_265), 9_007_199_136_250_225],
    ['a product above 2^53', () => multiply(94_906_266, 94_906_266), 9_007_199_326_062_756n],
    // 3 × 3002399751580331 = 2^53 + 1, which a double rounds to 2^53
    [
      'a product that a double would round',
      () => multiply(3, 3_002_399_751_580_331),
      2n ** 53n + 1n,
    ],
    ['a product below zero', () => multiply(-3, 3_002_399_751_580_331), -(2n ** 53n) - 1n],
    ['the last sum below 2^53', () => plus(LAST - 1, 1), LAST],
    ['a sum of 2^53', () => plus(LAST, 1), 2n ** 53n],
    ['a sum that a double would round', () => plus(LAST, 2), 2n ** 53n + 1n],
    ['a sum of both kinds', () => plus(2n ** 53n, -1), LAST],
    ['a product that comes back', () => multiply(2n ** 53n, 0), 0],
    ['a negative', () => negative(2n ** 53n), -(2n ** 53n)],
    ['a size', () => size(-(2n ** 60n)), 2n ** 60n],
    ['a power of ten', () => powerOfTen(15), 1_000_000_000_000_000],
    ['a power of ten beyond', () => powerOfTen(16), 10n ** 16n],
    ['the last in its one form', () => whole(2n ** 53n - 1n), LAST],
    ['the first beyond in its one form', () => whole(2n ** 53n), 2n ** 53n],
    ['the first beyond below zero', () => whole(-(2n ** 53n)), -(2n ** 53n)],
  ])('%s is exact', (_name, work, expected) => {
    expect(work()).toBe(expected);
  });

  it('know no zero with a sign', () => {
    expect([multiply(0, -5), negative(0), size(0), wholeTimes(-1, 2), nearestTimes(-1, 3)]).toEqual(
      [0, 0, 0, 0, 0],
    );
  });

  it.each<readonly [string, () => Whole, Whole]>([
    // (2^53 − 1) ÷ 2 = 4503599627370495.5: as a double the next whole number
    ['toward zero', () => wholeTimes(LAST, 2), 4_503_599_627_370_495],
    ['toward zero from below', () => wholeTimes(-7, 2), -3],
    ['toward zero, large', () => wholeTimes(2n ** 60n + 1n, 2), 2n ** 59n],
    ['to the nearest at a tie', () => nearestTimes(LAST, 2), 4_503_599_627_370_496],
    ['to the nearest at a tie below zero', () => nearestTimes(-5, 2), -3],
    ['to the nearest below a tie', () => nearestTimes(7, 5), 1],
    ['to the nearest above a tie', () => nearestTimes(8, 5), 2],
    // 7 = 2 × 3 + 1, and 1 of 3 is less than half
    ['to the nearest of an odd divisor', () => nearestTimes(7, 3), 2],
    ['to the nearest, large', () => nearestTimes(3n * 2n ** 60n, 2n ** 61n), 2],
    ['to the rest', () => remainder(LAST, 10), 1],
    ['to the rest, large', () => remainder(2n ** 60n + 1n, 2), 1],
  ])('are divided %s', (_name, work, expected) => {
    expect(work()).toBe(expected);
  });

  it.each([
    [12, 18, 6],
    [-12, 18, 6],
    [7, 9, 1],
    [0, 4, 4],
    [2n ** 70n, 6n * 2n ** 60n, 2n ** 61n],
  ])('have a largest common divisor: of %d and %d %d', (a, b, divisor) => {
    expect(commonDivisor(a, b)).toBe(divisor);
  });
});
