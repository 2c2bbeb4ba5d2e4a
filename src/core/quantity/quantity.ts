import { Decimal } from '../decimal.ts';
import type { SameDimension, Unit } from './units.ts';
import { UNITS } from './units.ts';

/**
 * An exact amount of unit `U`: numerator ÷ denominator. The division waits until a number is rounded
 * or shown, so that a tie between two pump steps is a real tie.
 */
export interface Quantity<U extends Unit> {
  readonly unit: U;
  readonly numerator: Decimal;
  /** Above zero. */
  readonly denominator: Decimal;
}

const ONE = new Decimal(1);
const TWO = new Decimal(2);
/** Decimals kept of a quotient that does not end: far beyond anything shown or compared. */
const QUOTIENT_SCALE = new Decimal('1e30');

/** `amount` of `unit`. A text must be a plain decimal, already checked; others throw. */
export function quantity<U extends Unit>(amount: Decimal | string | number, unit: U): Quantity<U> {
  return {
    unit,
    numerator: amount instanceof Decimal ? amount : new Decimal(amount),
    denominator: ONE,
  };
}

/** numerator ÷ denominator of `unit`. Throws where the denominator is not above zero. */
export function fraction<U extends Unit>(
  numerator: Decimal,
  denominator: Decimal,
  unit: U,
): Quantity<U> {
  if (!denominator.gt(0)) throw new Error(`Division by ${denominator.toString()} (${unit})`);
  return { unit, numerator, denominator };
}

/** The same quantity in another unit of its dimension. */
export function convert<U extends Unit, V extends SameDimension<U>>(
  from: Quantity<U>,
  unit: V,
): Quantity<V> {
  const source = UNITS[from.unit];
  const target = UNITS[unit];
  if (source === (target as unknown)) return from as Quantity<Unit> as Quantity<V>;
  return {
    unit,
    numerator: from.numerator.times(source.numerator).times(target.denominator),
    denominator: from.denominator.times(source.denominator).times(target.numerator),
  };
}

/** a × b, as an amount of `unit`: the named sums say which units make sense. */
export function product<U extends Unit>(
  a: Quantity<Unit>,
  b: Quantity<Unit>,
  unit: U,
): Quantity<U> {
  return {
    unit,
    numerator: a.numerator.times(b.numerator),
    denominator: a.denominator.times(b.denominator),
  };
}

/** a ÷ b, as an amount of `unit`. Throws where b is not above zero. */
export function quotient<U extends Unit>(
  a: Quantity<Unit>,
  b: Quantity<Unit>,
  unit: U,
): Quantity<U> {
  return fraction(a.numerator.times(b.denominator), a.denominator.times(b.numerator), unit);
}

/** a + b. */
export function add<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> {
  // A shared or contained denominator is kept, so that sums over many steps stay short.
  if (a.denominator.eq(b.denominator)) {
    return { ...a, numerator: a.numerator.plus(b.numerator) };
  }
  if (a.denominator.mod(b.denominator).isZero()) return addContained(a, b);
  if (b.denominator.mod(a.denominator).isZero()) return addContained(b, a);
  return {
    unit: a.unit,
    numerator: a.numerator.times(b.denominator).plus(b.numerator.times(a.denominator)),
    denominator: a.denominator.times(b.denominator),
  };
}

function addContained<U extends Unit>(whole: Quantity<U>, part: Quantity<U>): Quantity<U> {
  const factor = whole.denominator.divToInt(part.denominator);
  return { ...whole, numerator: whole.numerator.plus(part.numerator.times(factor)) };
}

/** a − b. */
export function subtract<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> {
  return add(a, { ...b, numerator: b.numerator.neg() });
}

/** `a` times a plain number. */
export function times<U extends Unit>(a: Quantity<U>, factor: Decimal | number): Quantity<U> {
  return { ...a, numerator: a.numerator.times(factor) };
}

/** The sum of `parts`; zero of `unit` for none. */
export function sumOf<U extends Unit>(unit: U, parts: readonly Quantity<U>[]): Quantity<U> {
  return parts.reduce<Quantity<U>>((total, part) => add(total, part), quantity(0, unit));
}

/** Below zero, zero or above zero as a is less than, equal to or more than b. Exact. */
export function compare<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): number {
  return a.numerator.times(b.denominator).cmp(b.numerator.times(a.denominator));
}

/** Whether the quantity is exactly zero. */
export function isZero(a: Quantity<Unit>): boolean {
  return a.numerator.isZero();
}

/** The quantity without its sign. */
export function absolute<U extends Unit>(a: Quantity<U>): Quantity<U> {
  return { ...a, numerator: a.numerator.abs() };
}

/** The amount as a decimal: exact where it ends within 30 decimals, else half-up there. */
export function amount(a: Quantity<Unit>): Decimal {
  if (a.denominator.eq(ONE)) return a.numerator;
  const scaled = nearestInteger(a.numerator.times(QUOTIENT_SCALE), a.denominator);
  return scaled.div(QUOTIENT_SCALE);
}

/** numerator ÷ denominator to the nearest whole number, half away from zero. Exact. */
export function nearestInteger(numerator: Decimal, denominator: Decimal): Decimal {
  const magnitude = numerator.abs().times(TWO).plus(denominator).divToInt(denominator.times(TWO));
  return numerator.isNeg() ? magnitude.neg() : magnitude;
}
