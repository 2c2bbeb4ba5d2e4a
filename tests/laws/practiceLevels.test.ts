import { describe, expect, it } from 'vitest';
import { PRACTICE_LEVELS } from '../../src/core/practice/practiceLevel.ts';
import { checkProblems } from '../support/practiceLaw.ts';

/** Ten problems each, of one level; the last, whose search is the longest, less often. */
const SEEDS = PRACTICE_LEVELS.flatMap((level) =>
  Array.from({ length: level === 'error' ? 25 : 95 }, (_, index) => `${level}-${index}`),
);

describe('5,000 generated problems of each level', () => {
  it('are inside every limit, exact against sums by hand, and no slip gives a right answer', () => {
    expect(checkProblems(SEEDS)).toEqual({ count: 5000, faults: [] });
  }, 900_000);
});
