import { describe, expect, it } from 'vitest';
import { checkProblems } from '../support/practiceLaw.ts';

/** Ten problems each, of all levels in turn. The other half of 10,000 is in practiceLevels.test.ts. */
const SEEDS = Array.from({ length: 500 }, (_, index) => `law-${index}`);

describe('5,000 generated problems of all levels in turn', () => {
  it('are inside every limit, exact against sums by hand, and no slip gives a right answer', () => {
    expect(checkProblems(SEEDS)).toEqual({ count: 5000, faults: [] });
  }, 900_000);
});
