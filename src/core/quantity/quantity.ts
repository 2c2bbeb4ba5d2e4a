import { Decimal } from '../decimal.ts';
import type { Quantity } from './fractions.ts';
import { fractionOf, product, quotient } from './fractions.ts';
import type { SameDimension, Unit } from './units.ts';
import { UNITS } from './units.ts';
import {
  commonDivisor,
  multiply,
  nearestTimes,
  negative,
  plus,
  powerOfTen,
  size,
  whole,
  wholeTimes,
} from './whole.ts';

export type { Quantity } from './fractions.ts';

/** Decimals kept of a quotient that does not end: far beyond anything shown or compared. */
const QUOTIENT_DECIMALS = 30;
const QUOTIENT_SCALE = powerOfTen(QUOTIENT_DECIMALS);

/** Plain digits, which is what people type: the whole and the decimals without the zeros at their end. */
const PLAIN_DIGITS = /^(\d+)(?:\.(\d*?)0*)?$/;
/** As long as any number of so many digits is a safe integer. */
const PLAIN_LENGTH = 15;

/** `amount` of `unit`. A text must be a decimal, already checked; others throw. */
export function quantity<U extends Unit>(amount: Decimal | string | number, unit: U): Quantity<U> {
  if (Number.isSafeInteger(amount)) return fractionOf(unit, amount as number, 1);
  if (typeof amount === 'string' && amount.length <= PLAIN_LENGTH) {
    const [, whole, decimals = ''] = PLAIN_DIGITS.exec(amount) ?? [];
    if (whole !== undefined) {
      return fractionOf(unit, Number(whole + decimals), Number(`1e${String(decimals.length)}`));
    }
  }
  const decimal = new Decimal(amount);
  const digits = decimal.toFixed().replace('.', '');
  return fractionOf(unit, whole(BigInt(digits)), powerOfTen(decimal.decimalPlaces()));
}

/** numerator ÷ denominator of `unit`. Throws where the denominator is not above zero. */
export function fraction<U extends Unit>(
  numerator: Decimal | number,
  denominator: Decimal | number,
  unit: U,
): Quantity<U> {
  return quotient(quantity(numerator, unit), quantity(denominator, unit), unit);
}

/** The same quantity in another unit of its dimension. */
export function convert<U extends Unit, V extends SameDimension<U>>(
  from: Quantity<U>,
  unit: V,
): Quantity<V> {
  const source = UNITS[from.unit];
  const target = UNITS[unit];
  if (source === (target as unknown)) return from as Quantity<Unit> as Quantity<V>;
  return fractionOf(
    unit,
    multiply(from.numerator, source.numerator * target.denominator),
    multiply(from.denominator, source.denominator * target.numerator),
  );
}

/** The same digits with another unit: what was typed, read in another way. */
export function withUnit<U extends Unit>(typed: Quantity<Unit>, unit: U): Quantity<U> {
  return fractionOf(unit, typed.numerator, typed.denominator);
}

/** How many times b there is in a. Throws where b is not above zero. */
export function ratio<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<'1'> {
  return quotient(a, b, '1');
}

/** `a` times a plain number that was calculated. */
export function scaleBy<U extends Unit>(a: Quantity<U>, factor: Quantity<'1'>): Quantity<U> {
  return product(a, factor, a.unit);
}

/** a + b. */
export function add<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> {
  if (a.denominator === b.denominator) {
    return fractionOf(a.unit, plus(a.numerator, b.numerator), a.denominator);
  }
  // The lowest common denominator, so that sums over many steps stay short.
  const divisor = commonDivisor(a.denominator, b.denominator);
  const byA = wholeTimes(b.denominator, divisor);
  const byB = wholeTimes(a.denominator, divisor);
  return fractionOf(
    a.unit,
    plus(multiply(a.numerator, byA), multiply(b.numerator, byB)),
    multiply(a.denominator, byA),
  );
}

/** a − b. */
export function subtract<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> {
  return add(a, fractionOf(a.unit, negative(b.numerator), b.denominator));
}

/** `a` times a plain number that stands in a formula. */
export function times<U extends Unit>(a: Quantity<U>, factor: Decimal | number): Quantity<U> {
  return scaleBy(a, quantity(factor, '1'));
}

/** The sum of `parts`; zero of `unit` for none. */
export function sumOf<U extends Unit>(unit: U, parts: readonly Quantity<U>[]): Quantity<U> {
  return parts.reduce<Quantity<U>>((total, part) => add(total, part), quantity(0, unit));
}

/** Below zero, zero or above zero as a is less than, equal to or more than b. Exact. */
export function compare<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): number {
  const left = multiply(a.numerator, b.denominator);
  const right = multiply(b.numerator, a.denominator);
  if (left < right) return -1;
  return left > right ? 1 : 0;
}

/** Whether the quantity is exactly zero. */
export function isZero(a: Quantity<Unit>): boolean {
  return a.numerator === 0;
}

/** The quantity without its sign. */
export function absolute<U extends Unit>(a: Quantity<U>): Quantity<U> {
  return fractionOf(a.unit, size(a.numerator), a.denominator);
}

/** The amount as a decimal: exact where it ends within 30 decimals, else half-up there. */
export function amount(a: Quantity<Unit>): Decimal {
  const digits = nearestTimes(multiply(a.numerator, QUOTIENT_SCALE), a.denominator);
  return new Decimal(`${digits}e-${QUOTIENT_DECIMALS}`);
}

/** Divisors and decimals up to which an amount is written digit by digit. */
const PLAIN_DIVISOR = 1e14;
const PLAIN_DECIMALS = 12;

/** The digits of `amount`, without exponent and without zeros at their end: `-0.25`. */
export function amountText(a: Quantity<Unit>): string {
  const { numerator, denominator } = a;
  // By hand, as one divides on paper: most amounts end after a few decimals.
  if (typeof numerator === 'number' && numerator >= 0 && denominator <= PLAIN_DIVISOR) {
    const divisor = Number(denominator);
    let rest = numerator % divisor;
    let text = String((numerator - rest) / divisor);
    if (rest > 0) text += '.';
    for (let place = 0; rest > 0 && place < PLAIN_DECIMALS; place += 1) {
      const tenfold = rest * 10;
      rest = tenfold % divisor;
      text += String((tenfold - rest) / divisor);
    }
    if (rest === 0) return text;
  }
  return amount(a).toFixed();
}
