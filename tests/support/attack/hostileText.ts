import fc from 'fast-check';

/** Characters that look like part of a number, hide, or turn text around. */
const HOSTILE_CHARACTERS = [
  ...['٠', '٥', '۵', '०', '５', '０', '𝟓', '²', '½', 'Ⅴ', '五'],
  ...['٫', '٬', '．', '，', '·', '’', '⁄', '∕', '−', '–', '＋'],
  ...['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u034F', '\u180E'],
  ...['\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2069'],
  ...['\u00A0', '\u2007', '\u202F', '\u3000', '\u2028', '\u2029', '\t', '\n', '\r', '\v', '\0'],
  ...['\u0301', '\u20E3', '\uD835', '\uDFD3', '\uFFFD', '\u{1F4A9}', 'O', 'l', 'I', 'e', 'E', '_'],
];

/** Zeros of other scripts: nine digits follow each. */
const SCRIPTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7ec, 0x1d7f6];

/** What programs take for a number, a name of their own, or a piece of program. */
const WORDS = [
  ...['NaN', 'Infinity', '-Infinity', '-0', '+5', '0x10', '0b11', '0o17', '017', '1e3', '5E-1'],
  ...['1_000', '1,000', '0,5', '1.000,5', '.5', '5.', '..', '0..5', '1.2.3', "1'000", '5%', '5kg'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'],
  ...['null', 'undefined', 'true', '[object Object]', '{}', '[]', '[5]', '{"value":5}'],
  ...['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '"><svg/onload=alert(1)>'],
  ...['javascript:alert(1)', '${7*7}', '{{7*7}}', "';alert(1)//", '%00', '%35', '&#53;', '\\u0035'],
];

const digits = fc
  .tuple(fc.nat({ max: 2000 }), fc.constantFrom('', '', '.5', '.25', '.0', '.05'))
  .map(([whole, part]) => `${String(whole)}${part}`);

/** A number with one character put in that no number has. */
const spoiled = fc
  .tuple(digits, fc.constantFrom(...HOSTILE_CHARACTERS), fc.nat({ max: 8 }))
  .map(([text, character, at]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + character + text.slice(place);
  });

/** A number in the digits of another script. */
const transliterated = fc
  .tuple(digits, fc.constantFrom(...SCRIPTS))
  .map(([text, zero]) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))),
  );

/** Text that may or may not be a plain number, by every way that this project could think of. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: spoiled },
  { weight: 3, arbitrary: transliterated },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.stringMatching(/^ {0,2}[0-9.,eE+\-_x ]{0,18} {0,2}$/) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[0-9]{15,40}$/) },
);

/** Text as above that is no plain number by any reading of one. */
export const noNumber: fc.Arbitrary<string> = hostileText.filter((text) => !isPlainNumber(text));

/**
 * A plain number as the contract has it, decided character by character and apart from the program:
 * between ASCII spaces at most 16 characters, ASCII digits with at most one point between them, no zero
 * before other digits.
 */
export function isPlainNumber(text: string): boolean {
  let inner = text;
  while (inner.startsWith(' ')) inner = inner.slice(1);
  while (inner.endsWith(' ')) inner = inner.slice(0, -1);
  if (inner.length === 0 || inner.length > 16) return false;
  const [whole = '', part, ...rest] = inner.split('.');
  const isDigits = (piece: string): boolean =>
    piece !== '' && Array.from(piece).every((character) => '0123456789'.includes(character));
  if (!isDigits(whole) || rest.length > 0) return false;
  if (whole.length > 1 && whole.startsWith('0')) return false;
  return part === undefined || isDigits(part);
}

/** Nothing but ASCII spaces: a field that was left blank. */
export function isBlank(text: string): boolean {
  return Array.from(text).every((character) => character === ' ');
}
