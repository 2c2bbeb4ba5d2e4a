import { Decimal } from '../core/decimal.ts';
import type { DecimalTextFault } from './orderFormText.ts';

/** What a typed text amounts to as a number. */
export type DecimalTextReading =
  | { readonly kind: 'empty' }
  /** Digits that end in a point: a number on its way, not a wrong one. */
  | { readonly kind: 'halfTyped' }
  | { readonly kind: 'refused'; readonly fault: DecimalTextFault }
  /** `digits` is the text as typed, without the spaces around it. */
  | { readonly kind: 'valid'; readonly digits: string; readonly value: Decimal };

/**
 * What a plain number does not hold, most telling first: the first that matches names the fault.
 * A text that none of them matches is digits with at most one point after the first.
 */
const FAULTS: readonly (readonly [RegExp, DecimalTextFault])[] = [
  // Longer than anybody types: said at its beginning, so that no other pattern has to read it.
  [/[^]{400}/, 'tooLong'],
  // Told to use a point, whoever means 1,200 would enter a thousandth of it.
  [/^[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/, 'thousandsComma'],
  [/,/, 'comma'],
  [/^[\d.]+e[+-]?\d*$/i, 'exponent'],
  [/\p{L}/u, 'letter'],
  [/[+\-−–]/, 'sign'],
  [/\s/, 'spaceInside'],
  [/(?!\d)\p{N}/u, 'otherDigits'],
  [/[^\d.]/, 'otherCharacter'],
  [/\..*\./, 'twoPoints'],
  [/^\./, 'leadingPoint'],
  [/^0\d/, 'leadingZero'],
  // At most 16 characters, which keeps every exact sum short.
  [/.{17}/, 'tooLong'],
];

/** The text without ASCII spaces at its ends; no other character is ever dropped. */
export function withoutOuterSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === ' ') start += 1;
  // By hand: a pattern for the end takes a time that grows with the square of the spaces inside.
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(start, end);
}

/**
 * Reads a typed number: ASCII digits with at most one point, no sign, exponent, comma or leading
 * zero. Anything else is refused with its own code, never repaired (`thimbleby-2010`).
 */
export function readDecimalText(text: string): DecimalTextReading {
  const digits = withoutOuterSpaces(text);
  if (digits === '') return { kind: 'empty' };
  const fault = FAULTS.find(([pattern]) => pattern.test(digits));
  if (fault !== undefined) return { kind: 'refused', fault: fault[1] };
  if (digits.endsWith('.')) return { kind: 'halfTyped' };
  return { kind: 'valid', digits, value: new Decimal(digits) };
}
