import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDrugLibrary } from '../../src/input/drugLibraryFile.ts';
import { amount } from '../../src/core/quantity/quantity.ts';
import { hostileText, isPlainNumber } from '../support/attack/hostileText.ts';
import { atScale, runs } from '../support/chance.ts';
import { libraryText } from '../support/libraryText.ts';

/** Pieces of JSON, and of what is nearly JSON. */
const PIECES = [
  ...['NaN', 'Infinity', '-1', '1e5', '1E999', '0x10', '01', '.5', '5.', '1_000', '٥', '５'],
  ...[
    'null',
    'true',
    '[]',
    '{}',
    '""',
    '"0.5"',
    '[[[[]]]]',
    '{"value":1}',
    '"\\u0000"',
    '"\\ud800"',
  ],
  ...['"__proto__":{},', '"constructor":1,', '"toString":null,', '"value":1,', '"version":"x",'],
  ...[
    '{"__proto__":{"polluted":true}}',
    '/**/',
    '//',
    ',',
    ',,',
    ':',
    '}',
    ']',
    '{',
    '[',
    '"',
    '\\',
  ],
  ...['\u2028', '\uFEFF', '\0', '\u202E', '\u00A0', '<script>', '12345678901234567890', '-0'],
];

const piece = fc.oneof(
  fc.constantFrom(...PIECES),
  hostileText,
  fc.nat({ max: 2000 }).map((depth) => '['.repeat(depth)),
  fc.nat({ max: 2000 }).map((depth) => '{"a":'.repeat(depth)),
);

/** The shipped file with a piece put in, in place of a few characters, at one to three places. */
const changedText = fc
  .array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), piece), { minLength: 1, maxLength: 3 })
  .map((changes) =>
    changes.reduce((text, [at, length, put]) => {
      const place = at % text.length;
      return text.slice(0, place) + put + text.slice(place + length);
    }, libraryText),
  );

/** The shipped file with one whole value replaced: still JSON, as far as the piece is. */
const VALUES = [...libraryText.matchAll(/": (?:"[^"]*"|[0-9.]+|null|true|false)/g)];
const changedValue = fc.tuple(fc.nat(), piece).map(([at, put]) => {
  const match = VALUES[at % VALUES.length];
  const start = (match?.index ?? 0) + '": '.length;
  const end = (match?.index ?? 0) + (match?.[0].length ?? 0);
  return libraryText.slice(0, start) + put + libraryText.slice(end);
});

/** The shipped file with one of its entries twice, the second of another value or the same. */
const ENTRIES = [...libraryText.matchAll(/"[a-zA-Z]+": (?:"[^"]*"|[0-9.]+|null|true|false)/g)];
const repeatedEntry = fc.tuple(fc.nat(), fc.constantFrom('', '1')).map(([at, more]) => {
  const { 0: entry = '', index = 0 } = ENTRIES[at % ENTRIES.length] ?? {};
  // In front: 0 with a digit behind it would not be a number of JSON at all.
  const other = entry.replace(/(?<=: )(?=[0-9])/, more);
  return `${libraryText.slice(0, index)}${other}, ${libraryText.slice(index)}`;
});

/** How many keys a text writes, and how many of them a reader that keeps the last has left. */
function keysOf(text: string): readonly [written: number, kept: number] {
  const strings = text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g);
  const count = (value: unknown): number =>
    typeof value !== 'object' || value === null
      ? 0
      : Object.values(value).reduce(
          (sum: number, each) => sum + count(each),
          Array.isArray(value) ? 0 : Object.keys(value).length,
        );
  return [[...strings].filter(([, colon]) => colon !== undefined).length, count(JSON.parse(text))];
}

/** What no fault may leave behind. */
function expectUnpolluted(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}

describe('a hostile drug library file', () => {
  // hazard: broken-library
  it('is a library or its faults, and never throws', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof(changedText, changedValue, piece, fc.json()), (text) => {
        const parsed = parseDrugLibrary(text);
        expectUnpolluted();
        if (parsed.ok) {
          // Read by the platform too: nothing that is not JSON was taken, and no key hid another.
          const [written, kept] = keysOf(text);
          expect(written).toBe(kept);
          return;
        }
        refused += 1;
        expect(parsed.error.length).toBeGreaterThan(0);
        expect(parsed.error.length).toBeLessThanOrEqual(100);
        for (const { code } of parsed.error) expect(code).toMatch(/^[a-zA-Z]+$/);
      }),
      runs(300),
    );
    expect(refused).toBeGreaterThan(atScale(150));
  });

  // hazard: broken-library
  it('in which an entry stands twice is refused for that', () => {
    fc.assert(
      fc.property(repeatedEntry, (text) => {
        const parsed = parseDrugLibrary(text);
        expect(parsed.ok ? [] : parsed.error.map(({ code }) => code)).toContain('repeatedKey');
      }),
      runs(50),
    );
  });

  // hazard: broken-library
  it('that is changed in one place is refused, or holds what it says to the digit', () => {
    const FIRST = '"doseRatePerKg"';
    const at = libraryText.indexOf(
      '"value": ',
      libraryText.indexOf('"hard"', libraryText.indexOf(FIRST)),
    );
    const start = at + '"value": '.length;
    const shipped = /^[0-9.]+/.exec(libraryText.slice(start))?.[0] ?? '';
    expect(shipped).toBe('0.01');
    const number = fc.nat({ max: 1000 }).map((thousandths) => String(thousandths / 1000));
    fc.assert(
      fc.property(fc.oneof(number, hostileText, fc.constantFrom(...PIECES)), (put) => {
        const text = libraryText.slice(0, start) + put + libraryText.slice(start + shipped.length);
        const parsed = parseDrugLibrary(text);
        if (!parsed.ok) return;
        // Around a value JSON allows spaces of its own.
        const said = put.trim();
        const { hard } = parsed.value.careAreas[0].guardrails.doseRatePerKg;
        expect(said).toSatisfy(isPlainNumber);
        expect(hard.minimum && amount(hard.minimum.value).toNumber()).toBe(Number(said));
      }),
      runs(150),
    );
  });
});
