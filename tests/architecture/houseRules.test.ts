import { describe, expect, it } from 'vitest';
import { houseFaults } from '../support/houseRules.ts';
import { sourcesBelow } from '../support/sources.ts';

/** Texts by which the check itself is tested would otherwise be found in this file. */
const OWN = 'tests/architecture/houseRules.test.ts';

describe('every source file', () => {
  it('has at most 300 lines, no silenced check without a reason and no skipped test', () => {
    const files = ['src', 'tests', '.ci'].flatMap((folder) => [...sourcesBelow(folder)]);
    const code = files.filter(([path]) => /\.(tsx?|mjs|css)$/.test(path) && path !== OWN);
    expect(code.length).toBeGreaterThan(0);
    expect(code.flatMap(([path, text]) => houseFaults(path, text))).toEqual([]);
  });
});

describe('the check of the house rules', () => {
  it.each([
    'x\n'.repeat(301),
    '/* eslint-disable */',
    '// eslint-disable-next-line eqeqeq',
    '// eslint-disable-next-line eqeqeq -- ok',
    '// @ts-ignore',
    '// @ts-nocheck',
    '/* v8 ignore next */',
    `it.skip('adds', () => {});`,
    `describe.only('sums', () => {});`,
    `test.fixme('adds', () => {});`,
  ])('sees: %.40s', (text) => {
    expect(houseFaults('a.ts', text)).toHaveLength(1);
  });

  it.each([
    'x\n'.repeat(300),
    '// eslint-disable-next-line eqeqeq -- null and undefined mean the same to this host',
    `it('skips what is not there', () => {});`,
  ])('lets pass: %.40s', (text) => {
    expect(houseFaults('a.ts', text)).toEqual([]);
  });
});
