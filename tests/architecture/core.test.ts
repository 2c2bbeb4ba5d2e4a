import { describe, expect, it } from 'vitest';
import { refusedGlobals } from '../support/globals.ts';
import { sourcesBelow } from '../support/sources.ts';

describe('the core', () => {
  it('knows no clock, no chance, no locale, no page and no network', () => {
    const found = [...sourcesBelow('src/core')].flatMap(([path, text]) =>
      refusedGlobals(path, text),
    );
    expect(found).toEqual([]);
  });
});

describe('an amount', () => {
  it('is looked into by the arithmetic alone: its fraction is one of many', () => {
    const found = [...sourcesBelow('src')]
      .filter(([path]) => !path.startsWith('src/core/quantity/'))
      .filter(([, text]) => /\b(?:numerator|denominator)\b/.test(text));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  it('is multiplied and divided by the named sums alone: what gives any unit stays in its folder', () => {
    const found = [...sourcesBelow('src')]
      .filter(([path]) => !path.startsWith('src/core/quantity/'))
      .filter(([, text]) => /\bquantity\/(?:fractions|whole)\.ts'/.test(text));
    expect(found.map(([path]) => path)).toEqual([]);
  });
});

describe('the check of the core', () => {
  it.each([
    'const now = new Date();',
    'const now = Date.now();',
    'const seed = Math.random();',
    `const text = new Intl.NumberFormat('en').format(1);`,
    `const answer = fetch('x');`,
    'const width = window.innerWidth;',
    'const root = globalThis;',
    'const later = [setTimeout];',
  ])('sees: %s', (text) => {
    expect(refusedGlobals('a.ts', text)).toHaveLength(1);
  });

  it.each(['const a = { Date: 1 };', 'const b = plan.location;', 'const c = Math.abs(1);'])(
    'lets pass: %s',
    (text) => {
      expect(refusedGlobals('a.ts', text)).toEqual([]);
    },
  );
});
