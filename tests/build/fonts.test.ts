import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { CHARACTERS, cutFonts, unicodeRange } from '../../.ci/scripts/fonts.mjs';

/**
 * Mean width of a letter in Arial, weighted by how often it stands in English text: 904 of 2048
 * units. Liberation Sans and Arimo are drawn to the same widths.
 */
const ARIAL_LETTER = 904 / 2048;
/** Width of every character in Courier New, Liberation Mono and Roboto Mono: 1229 of 2048 units. */
const TYPEWRITER_LETTER = 1229 / 2048;

/** Letters and the space in English text, in ten-thousandths (Lewand, Cryptological Mathematics). */
const FREQUENCY = Object.entries({
  ...{ a: 668, b: 122, c: 228, d: 348, e: 1039, f: 182, g: 165, h: 498, i: 570, j: 13, k: 63 },
  ...{ l: 329, m: 197, n: 552, o: 614, p: 158, q: 8, r: 490, s: 518, t: 741, u: 226, v: 80 },
  ...{ w: 193, x: 12, y: 162, z: 6, ' ': 1818 },
});

const css = readFileSync('src/ui/fonts.css', 'utf8').replaceAll(/\s+/g, ' ');

type Face = 'next' | 'mono';
type Part = keyof typeof CHARACTERS;

function fileOf(face: Face, part: Part): string {
  return `${face}-${part}.woff2`;
}

function open(face: Face, part: Part = 'text'): fontkit.Font {
  const name = fileOf(face, part);
  expect(css).toContain(`url('./fonts/${name}')`);
  const font = fontkit.create(readFileSync(`src/ui/fonts/${name}`));
  if (!('unitsPerEm' in font)) throw new Error(`${name} is a collection`);
  return font;
}

function letterWidth(font: fontkit.Font): number {
  const weight = FREQUENCY.reduce((sum, [, count]) => sum + count, 0);
  const width = FREQUENCY.reduce((sum, [letter, count]) => sum + advance(font, letter) * count, 0);
  return width / weight / font.unitsPerEm;
}

function advance(font: fontkit.Font, character: string): number {
  return font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth;
}

/** The descriptor of a fallback face, in percent. */
function written(family: string, descriptor: string): number {
  const face = css.split('@font-face').find((text) => text.includes(`font-family: '${family}'`));
  const value = new RegExp(`${descriptor}: ([\\d.]+)%`).exec(face ?? '')?.[1];
  if (value === undefined) throw new Error(`${family} has no ${descriptor}`);
  return Number(value);
}

describe.each([
  ['next', 'Atkinson Next Fallback', ARIAL_LETTER],
  ['mono', 'Atkinson Mono Fallback', TYPEWRITER_LETTER],
] as const)('the fallback of Atkinson Hyperlegible %s', (face, family, fallbackLetter) => {
  const font = open(face);
  const stretch = letterWidth(font) / fallbackLetter;

  it('is as wide', () => {
    expect(written(family, 'size-adjust')).toBeCloseTo(stretch * 100, 1);
  });

  it('stands as high and as deep', () => {
    const em = font.unitsPerEm * stretch;
    expect(written(family, 'ascent-override')).toBeCloseTo((font.ascent / em) * 100, 1);
    expect(written(family, 'descent-override')).toBeCloseTo((-font.descent / em) * 100, 1);
    expect(written(family, 'line-gap-override')).toBe(font.lineGap);
  });
});

describe.each(['next', 'mono'] as const)('Atkinson Hyperlegible %s', (face) => {
  it.each(['text', 'more'] as const)('has in its file for %s what the page asks it for', (part) => {
    const font = open(face, part);
    const missing = Array.from(CHARACTERS[part]).filter(
      (one) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
    const rule = css.split('@font-face').find((text) => text.includes(fileOf(face, part)));
    if (part === 'text') expect(rule).not.toContain('unicode-range');
    else expect(rule).toContain(`unicode-range: ${unicodeRange(CHARACTERS.more)};`);
  });

  it('has the signs of a sum in the file that comes first', () => {
    const signs = '0 1 2 3 4 5 6 7 8 9 . , : × ÷ − ± · ° ² ½ – — … ’'.split(' ');
    expect(signs.filter((sign) => !CHARACTERS.text.includes(sign))).toEqual([]);
  });
});

it('the fonts are those that the script cuts', async () => {
  for (const [name, cut] of await cutFonts()) {
    expect(readFileSync(`src/ui/fonts/${name}`).equals(cut), `${name}: npm run fonts`).toBe(true);
  }
});

it.each([
  ['AZ', 'U+41, U+5A'],
  ['CAB', 'U+41-43'],
  ['a\u00a0b', 'U+61-62, U+A0'],
])('the range of %s is %s', (characters, range) => {
  expect(unicodeRange(characters)).toBe(range);
});

it('the digits of the mono are all of one width', () => {
  const mono = open('mono');
  expect(new Set('0123456789'.split('').map((digit) => advance(mono, digit))).size).toBe(1);
});
