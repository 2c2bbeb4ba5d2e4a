/** Exact fractions on BigInt: the oracle's only arithmetic. Nothing is rounded unless the name says so. */

/** A fraction in lowest terms; the denominator is always above zero. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Euclid's algorithm on plain whole numbers, which is many times as fast as on BigInt. */
function plainDivisor(a: number, b: number): number {
  let large = a;
  let small = b;
  while (small > 0) {
    const rest = large % small;
    large = small;
    small = rest;
  }
  return large;
}

const MOST_PLAIN = BigInt(Number.MAX_SAFE_INTEGER);

/** Euclid's algorithm, as soon as it can be on plain numbers. The second is above zero. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y > MOST_PLAIN) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return y === 0n ? x : BigInt(plainDivisor(Number(y), Number(x % y)));
}

/** Builds a fraction in lowest terms. Throws a RangeError on a zero denominator. */
export function fraction(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) {
    throw new RangeError('A fraction cannot have a zero denominator');
  }
  if (denominator === 1n) return { numerator, denominator };
  if (denominator < 0n) return fraction(-numerator, -denominator);
  const [top, bottom] = [Number(numerator), Number(denominator)];
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) {
    const divisor = plainDivisor(Math.abs(top), bottom);
    return divisor === 1
      ? { numerator, denominator }
      : { numerator: BigInt(top / divisor), denominator: BigInt(bottom / divisor) };
  }
  const divisor = greatestCommonDivisor(numerator, denominator);
  return divisor === 1n
    ? { numerator, denominator }
    : { numerator: numerator / divisor, denominator: denominator / divisor };
}

const POWERS_OF_TEN = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));

/** 10 to a whole power of zero or more. */
function tenTo(exponent: number): bigint {
  return POWERS_OF_TEN[exponent] ?? 10n ** BigInt(exponent);
}

/** Reads a plain decimal such as `72.5` or `-0.25` exactly. Throws a SyntaxError on anything else. */
export function exact(text: string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) {
    throw new SyntaxError(`Not a plain decimal: ${text}`);
  }
  const [, sign = '', whole = '', decimals = ''] = match;
  return fraction(BigInt(`${sign}${whole}${decimals}`), tenTo(decimals.length));
}

/** Zero. */
export const ZERO = fraction(0n);

/** a + b. */
export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) {
    return fraction(a.numerator + b.numerator, a.denominator);
  }
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** a - b. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** a × b × … */
export function multiply(...factors: readonly Rational[]): Rational {
  let numerator = 1n;
  let denominator = 1n;
  for (const factor of factors) {
    numerator *= factor.numerator;
    denominator *= factor.denominator;
  }
  return fraction(numerator, denominator);
}

/** a ÷ b. Throws a RangeError when b is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** The sum of a list; zero for an empty one. */
export function sum(values: readonly Rational[]): Rational {
  return values.reduce(add, ZERO);
}

/** Whether a is less than b. */
export function isLess(a: Rational, b: Rational): boolean {
  if (a.denominator === b.denominator) return a.numerator < b.numerator;
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

/** Whether two fractions are the same number. */
export function isEqual(a: Rational, b: Rational): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

/** Whether a fraction is above zero. */
export function isPositive(a: Rational): boolean {
  return a.numerator > 0n;
}

/** The size without the sign. */
export function absolute(a: Rational): Rational {
  return a.numerator < 0n ? { numerator: -a.numerator, denominator: a.denominator } : a;
}

/** The largest whole number that is not above a. */
export function floorToInteger(a: Rational): bigint {
  const quotient = a.numerator / a.denominator;
  return a.numerator < 0n && quotient * a.denominator !== a.numerator ? quotient - 1n : quotient;
}

/** The smallest whole number that is not below a. */
export function ceilToInteger(a: Rational): bigint {
  return -floorToInteger({ numerator: -a.numerator, denominator: a.denominator });
}

/** The nearest whole number to a quotient; a half goes away from zero. The divisor is above zero. */
function nearestInteger(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}

/** The nearest multiple of a step; a half goes away from zero. */
export function roundHalfUpToStep(a: Rational, step: Rational): Rational {
  const steps = nearestInteger(a.numerator * step.denominator, a.denominator * step.numerator);
  return fraction(steps * step.numerator, step.denominator);
}

/** The largest multiple of a step that is not above a. */
export function floorToStep(a: Rational, step: Rational): Rational {
  return multiply(fraction(floorToInteger(divide(a, step))), step);
}

/** Half-up to a number of decimals, as a value of that many decimals is shown. */
export function roundHalfUpToDecimals(a: Rational, decimals: number): Rational {
  const parts = tenTo(decimals);
  return fraction(nearestInteger(a.numerator * parts, a.denominator), parts);
}

/** The exponent of the first significant digit: 0 for 1 to 9.99…, -1 for 0.1 to 0.99… */
function leadingExponent({ numerator, denominator }: Rational): number {
  const exponent = String(numerator).length - String(denominator).length;
  const isBelow =
    exponent < 0
      ? numerator * tenTo(-exponent) < denominator
      : numerator < denominator * tenTo(exponent);
  return isBelow ? exponent - 1 : exponent;
}

function placePoint(digits: string, decimals: number): string {
  if (decimals <= 0) {
    return digits + '0'.repeat(-decimals);
  }
  const padded = digits.padStart(decimals + 1, '0');
  const point = padded.length - decimals;
  return `${padded.slice(0, point)}.${padded.slice(point)}`.replace(/\.?0+$/, '');
}

/**
 * A plain decimal, half-up to so many significant digits (12 unless told), without trailing zeros
 * or exponent: the form of every `value` attribute.
 */
export function toPlain(a: Rational, significant = 12): string {
  if (a.numerator === 0n) {
    return '0';
  }
  const size = absolute(a);
  const decimals = significant - 1 - leadingExponent(size);
  const digits = String(
    decimals < 0
      ? nearestInteger(size.numerator, size.denominator * tenTo(-decimals))
      : nearestInteger(size.numerator * tenTo(decimals), size.denominator),
  );
  return `${a.numerator < 0n ? '-' : ''}${placePoint(digits, decimals)}`;
}
