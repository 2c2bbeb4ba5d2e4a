import { describe, expect, it } from 'vitest';
import { fraction, quantity } from '../../../src/core/quantity/quantity.ts';
import { sameContent } from '../../../src/ui/parts/sameContent.ts';

const rate = { number: 1, rate: quantity('4.2', 'mL/h'), steps: [1, 2] };

/** Read by nobody: only its identity counts. */
function doNothing(): void {
  // Stands for a handler.
}

describe('sameContent', () => {
  it.each([
    ['one and the same', rate, rate],
    [
      'made anew with equal parts',
      rate,
      { number: 1, rate: quantity('4.2', 'mL/h'), steps: [1, 2] },
    ],
    ['nothing', undefined, undefined],
    ['one handler in two sets of props', { go: doNothing }, { go: doNothing }],
    ['whole numbers beyond a float', { whole: 2n ** 64n }, { whole: 2n ** 64n }],
    ['empty lists', [], []],
  ])('takes as the same: %s', (_, a, b) => {
    expect(sameContent(a, b)).toBe(true);
  });

  it.each([
    ['the last digit', rate, { ...rate, rate: quantity('4.3', 'mL/h') }],
    ['the unit', rate, { ...rate, rate: quantity('4.2', 'mL') }],
    ['the order of a list', rate, { ...rate, steps: [2, 1] }],
    ['a longer list', rate, { ...rate, steps: [1, 2, 3] }],
    ['a part more', rate, { ...rate, hint: 'x' }],
    ['a part less', { ...rate, hint: 'x' }, rate],
    ['another name with nothing in it', { a: undefined }, { b: undefined }],
    [
      'whole numbers that a float cannot tell apart',
      { whole: 2n ** 64n },
      { whole: 2n ** 64n + 1n },
    ],
    ['a list and what only looks like one', ['a'], { 0: 'a' }],
    ['nothing and null', undefined, null],
    ['something and nothing', rate, undefined],
    ['two handlers that do the same', { go: () => 1 }, { go: () => 1 }],
    ['two maps, which it does not look into', new Map([[1, 2]]), new Map([[1, 2]])],
    ['an object of a class, which it does not look into', new Date(0), new Date(0)],
  ])('tells apart by %s', (_, a, b) => {
    expect(sameContent(a, b)).toBe(false);
  });

  it('tells two equal fractions apart that are written differently: drawn once too often, never too rarely', () => {
    expect(sameContent(fraction(1, 2, 'mL'), fraction(2, 4, 'mL'))).toBe(false);
  });
});
