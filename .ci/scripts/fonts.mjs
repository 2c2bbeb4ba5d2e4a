// Cuts the two fonts to what the planner needs. `npm run fonts` when the fonts or the characters change.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

const FACES = /** @type {const} */ (['next', 'mono']);
/** What the planner's own texts are written with: these files come first. */
const WRITTEN = '\u00a0–—−×÷±·…‘’“”•²³½°';
/** The lightest weight in use: what is only for thinner ones goes. */
const WEIGHTS = { min: 400, max: 800, default: 400 };

/** @type {(from: number, to: number) => string} */
const range = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

/** The characters of each file. `more` is fetched where a text has one of them: an accent in a name. */
export const CHARACTERS = {
  text: range(0x20, 0x7e) + WRITTEN,
  more: Array.from(`${range(0xa0, 0xac)}${range(0xae, 0xb4)}${range(0xb6, 0xff)}ĂıŒœˆ˚˜‚„‹›⁄€™`)
    .filter((one) => !WRITTEN.includes(one))
    .join(''),
};

/** A list of characters as `unicode-range` has it. @type {(characters: string) => string} */
export function unicodeRange(characters) {
  const codes = Array.from(characters, (one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const starts = codes.filter((code) => !codes.includes(code - 1));
  const hex = (/** @type {number} */ code) => code.toString(16).toUpperCase();
  return starts
    .map((start) => {
      let end = start;
      while (codes.includes(end + 1)) end += 1;
      return end === start ? `U+${hex(start)}` : `U+${hex(start)}-${hex(end)}`;
    })
    .join(', ');
}

/**
 * The four files by name, as woff2.
 * @returns {Promise<[string, Uint8Array][]>}
 */
export function cutFonts() {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    FACES.flatMap((face) => {
      const folder = `@fontsource-variable/atkinson-hyperlegible-${face}/files`;
      const whole = readFileSync(
        resolve(`${folder}/atkinson-hyperlegible-${face}-latin-wght-normal.woff2`),
      );
      return Object.entries(CHARACTERS).map(async ([part, characters]) => {
        const cut = await subsetFont(whole, characters, {
          targetFormat: 'woff2',
          variationAxes: { wght: WEIGHTS },
        });
        return /** @type {[string, Uint8Array]} */ ([`${face}-${part}.woff2`, cut]);
      });
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, bytes] of await cutFonts()) {
    writeFileSync(`src/ui/fonts/${name}`, bytes);
    console.log(name, bytes.length);
  }
}
