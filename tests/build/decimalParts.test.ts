import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { UNUSED_METHODS, withoutUnusedParts } from '../../.ci/build/decimal-parts.ts';
import { Decimal } from '../../src/core/decimal.ts';

const FULL = readFileSync(
  createRequire(import.meta.url)
    .resolve('decimal.js')
    .replace(/decimal\.js$/, 'decimal.mjs'),
  'utf8',
);
/** Without the remarks that stand behind a statement. */
const linesOf = (code: string) => code.split('\n').map((line) => line.replace(/\/\/.*/, '').trim());
const parse = (code: string) => parseSync('decimal.mjs', code).program;

describe('decimal.js without what no sum needs', () => {
  it('is what these tests run on', () => {
    const present = UNUSED_METHODS.filter((name) => name in new Decimal(1));
    expect(present).toEqual([]);
  });

  it('keeps every other line as it is', () => {
    const lines = new Set(linesOf(FULL));
    expect(linesOf(withoutUnusedParts(FULL, parse)).filter((line) => !lines.has(line))).toEqual([]);
  });

  it('is refused where the library is another one than this was written for', () => {
    const other = FULL.replaceAll('P.cubeRoot', 'P.rootOfThree');
    expect(() => withoutUnusedParts(other, parse)).toThrow(
      'decimal.js has no cubeRoot to leave out',
    );
  });
});
