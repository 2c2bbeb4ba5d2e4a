import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/core/decimal.ts';
import { product, quotient } from '../../src/core/quantity/fractions.ts';
import type { Quantity } from '../../src/core/quantity/quantity.ts';
import {
  absolute,
  add,
  amount,
  amountText,
  compare,
  convert,
  isZero,
  quantity,
  subtract,
  sumOf,
} from '../../src/core/quantity/quantity.ts';
import {
  asShown,
  countRoundedUp,
  roundDownTo,
  roundHalfUpTo,
} from '../../src/core/quantity/rounding.ts';
import type { Unit } from '../../src/core/quantity/units.ts';
import type { Whole } from '../../src/core/quantity/whole.ts';
import * as wholes from '../../src/core/quantity/whole.ts';
import * as rationals from '../support/oracle/rational.ts';
import { rationalOf } from '../support/practiceSums.ts';

const RUNS = { numRuns: 2000 };

/** Where plain numbers end: the sums around it must not show it. */
const EDGE = 2n ** 53n;

/** Whole numbers of every size, many of them at the edge or dividing it nearly. */
const anyInteger: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -EDGE - 40n, max: -EDGE + 40n }),
  fc.bigInt({ min: EDGE - 40n, max: EDGE + 40n }),
  fc.bigInt({ min: -94_906_300n, max: 94_906_300n }),
  fc.bigInt({ min: -(2n ** 120n), max: 2n ** 120n }),
  fc
    .tuple(fc.bigInt({ min: 1n, max: 5000n }), fc.bigInt({ min: -2n, max: 2n }))
    .map(([part, more]) => EDGE / part + more),
);
const aboveZero = anyInteger.map((value) => (value < 0n ? -value : value) + 1n);

/** A BigInt from here on: what every whole number must be worth. */
const worth = (value: Whole): bigint => BigInt(value);

/** Worth this, and in its one form: a plain number exactly where that is safe, no zero with a sign. */
function expectWhole(found: Whole, expected: bigint): void {
  expect(worth(found)).toBe(expected);
  const isSafe = expected < EDGE && expected > -EDGE;
  expect(typeof found).toBe(isSafe ? 'number' : 'bigint');
  expect(Object.is(found, -0)).toBe(false);
}

const nearest = (a: bigint, b: bigint): bigint => {
  const magnitude = a < 0n ? -a : a;
  const rounded = (2n * magnitude + b) / (2n * b);
  return a < 0n ? -rounded : rounded;
};

describe('whole numbers, plain or large', () => {
  const forms = (value: bigint): Whole => wholes.whole(value);

  it('are multiplied, added and turned as BigInts are', () => {
    fc.assert(
      fc.property(anyInteger, anyInteger, (a, b) => {
        expectWhole(wholes.multiply(forms(a), forms(b)), a * b);
        expectWhole(wholes.plus(forms(a), forms(b)), a + b);
        expectWhole(wholes.negative(forms(a)), -a);
        expectWhole(wholes.size(forms(a)), a < 0n ? -a : a);
      }),
      RUNS,
    );
  });

  it('are divided as BigInts are: toward zero, to the nearest, to the rest', () => {
    fc.assert(
      fc.property(anyInteger, aboveZero, (a, b) => {
        const magnitude = a < 0n ? -a : a;
        expectWhole(wholes.wholeTimes(forms(a), forms(b)), a / b);
        expectWhole(wholes.nearestTimes(forms(a), forms(b)), nearest(a, b));
        expectWhole(wholes.remainder(forms(magnitude), forms(b)), magnitude % b);
        const divisor = worth(wholes.commonDivisor(forms(a), forms(b)));
        expect([a % divisor, b % divisor]).toEqual([0n, 0n]);
        expect(worth(wholes.commonDivisor(a / divisor, b / divisor))).toBe(1n);
      }),
      RUNS,
    );
  });
});

/** A plain decimal of up to 16 digits, as it is typed, some of them with a sign. */
const decimalText = fc
  .tuple(anyInteger, fc.integer({ min: 0, max: 9 }), fc.boolean())
  .map(([whole, decimals, isLow]) => {
    const digits = String(whole < 0n ? -whole : whole)
      .slice(0, 16)
      .padStart(decimals + 1, '0');
    const point = digits.length - decimals;
    const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
    return isLow ? `-${text}` : text;
  });

/** A quantity and the same number in an arithmetic of its own. */
interface Both {
  readonly value: Quantity<'mL'>;
  readonly rational: rationals.Rational;
}

const typed: fc.Arbitrary<Both> = decimalText.map((text) => ({
  value: quantity(text, 'mL'),
  rational: rationals.exact(text),
}));

/** A result of sums that were chosen at random: small fractions, and large ones. */
const calculated: fc.Arbitrary<Both> = fc
  .array(fc.tuple(fc.constantFrom('×', '÷', '+', '−'), typed), { maxLength: 5 })
  .chain((sums) => typed.map((first) => sums.reduce(applied, first)));

function applied(a: Both, [operator, b]: readonly [string, Both]): Both {
  switch (operator) {
    case '×':
      return {
        value: product(a.value, b.value, 'mL'),
        rational: rationals.multiply(a.rational, b.rational),
      };
    case '÷':
      return rationals.isPositive(b.rational)
        ? {
            value: quotient(a.value, b.value, 'mL'),
            rational: rationals.divide(a.rational, b.rational),
          }
        : a;
    case '+':
      return { value: add(a.value, b.value), rational: rationals.add(a.rational, b.rational) };
    default:
      return {
        value: subtract(a.value, b.value),
        rational: rationals.subtract(a.rational, b.rational),
      };
  }
}

const positive = calculated.filter(({ rational }) => rationals.isPositive(rational));

describe('quantities against fractions of BigInts', () => {
  it('are the same numbers after any sums, and never below a line that is not above zero', () => {
    fc.assert(
      fc.property(calculated, ({ value, rational }) => {
        expect(rationalOf(value)).toEqual(rational);
        expect(value.denominator > 0).toBe(true);
        expect(isZero(value)).toBe(rational.numerator === 0n);
        expect(rationalOf(absolute(value))).toEqual(rationals.absolute(rational));
      }),
      RUNS,
    );
  });

  it('are ordered the same', () => {
    fc.assert(
      fc.property(calculated, calculated, (a, b) => {
        const order = compare(a.value, b.value);
        expect(order < 0).toBe(rationals.isLess(a.rational, b.rational));
        expect(order === 0).toBe(rationals.isEqual(a.rational, b.rational));
        expect(Math.sign(compare(b.value, a.value)) + Math.sign(order)).toBe(0);
      }),
      RUNS,
    );
  });

  it('are summed and converted the same', () => {
    fc.assert(
      fc.property(fc.array(calculated, { maxLength: 6 }), (parts) => {
        const total = sumOf(
          'mL',
          parts.map(({ value }) => value),
        );
        const expected = rationals.sum(parts.map(({ rational }) => rational));
        expect(rationalOf(total)).toEqual(expected);
        const thousandth = rationals.exact('0.001');
        expect(rationalOf(convert(total, 'L'))).toEqual(rationals.multiply(expected, thousandth));
      }),
      RUNS,
    );
  });

  it('are rounded the same: to steps, down, up to a count and as shown', () => {
    fc.assert(
      fc.property(calculated, positive, (a, step) => {
        const rounded = roundHalfUpTo(a.value, step.value);
        expect(rationalOf(rounded)).toEqual(rationals.roundHalfUpToStep(a.rational, step.rational));
        const shown = rationals.roundHalfUpToDecimals(a.rational, 1);
        expect(rationalOf(asShown(a.value))).toEqual(shown);
        const above = absolute(a.value);
        const down = rationals.floorToStep(rationals.absolute(a.rational), step.rational);
        expect(rationalOf(roundDownTo(above, step.value))).toEqual(down);
        const inSteps = rationals.divide(rationals.absolute(a.rational), step.rational);
        const count = Number(rationals.ceilToInteger(inSteps));
        expect(countRoundedUp(above, step.value)).toBe(count);
      }),
      RUNS,
    );
  });

  it('see a tie as a tie, however large its parts', () => {
    fc.assert(
      fc.property(positive, fc.bigInt({ min: 0n, max: EDGE }), (step, count) => {
        const half = quotient(step.value, quantity(2, 'mL'), 'mL');
        const whole = product(step.value, quantity(new Decimal(String(count)), 'mL'), 'mL');
        const up = product(step.value, quantity(new Decimal(String(count + 1n)), 'mL'), 'mL');
        expect(compare(roundHalfUpTo(add(whole, half), step.value), up)).toBe(0);
      }),
      RUNS,
    );
  });

  it('are decimals to 30 places, half away from zero', () => {
    fc.assert(
      fc.property(calculated, ({ value, rational }) => {
        const expected = rationals.roundHalfUpToDecimals(rational, 30);
        expect(rationals.exact(amount(value).toFixed())).toEqual(expected);
        expect(amountText(value)).toBe(amount(value).toFixed());
      }),
      RUNS,
    );
  });

  it('are read from a text, a decimal and a number alike', () => {
    fc.assert(
      fc.property(decimalText, (text) => {
        const read: readonly Quantity<Unit>[] = [
          quantity(text, '%'),
          quantity(new Decimal(text), '%'),
        ];
        for (const value of read) expect(rationalOf(value)).toEqual(rationals.exact(text));
        const number = Number(text);
        const digits = new Decimal(number).toFixed();
        expect(rationalOf(quantity(number, '%'))).toEqual(rationals.exact(digits));
      }),
      RUNS,
    );
  });
});
