import { describe, expect, it } from 'vitest';
import { pick, randomSource } from '../../../src/core/practice/randomSource.ts';

const WHOLE = 2 ** 32;

describe('a source of numbers', () => {
  // FNV-1a and mulberry32 worked out apart from this program; "a" hashes to e40c292c.
  it.each([
    ['', [2625274932, 2119670693, 3324411561]],
    ['a', [2670119670, 1323809741, 1575654966]],
    ['ward-7 1', [1836195553, 1334598832, 1229419347]],
  ])('starts from "%s" the same on every machine', (seed, numbers) => {
    const source = randomSource(seed);
    expect(numbers.map(() => source.below(WHOLE))).toEqual(numbers);
  });

  it('stays below what it is asked for', () => {
    const source = randomSource('a');
    const numbers = Array.from({ length: 12 }, () => source.below(10));
    expect(numbers).toEqual([0, 1, 6, 0, 3, 7, 5, 0, 4, 9, 3, 2]);
  });

  it('comes by every number about equally often', () => {
    const source = randomSource('even');
    const counts = Array.from({ length: 7 }, () => 0);
    for (let index = 0; index < 7000; index += 1) {
      const number = source.below(7);
      counts[number] = (counts[number] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(900);
    expect(Math.max(...counts)).toBeLessThan(1100);
  });
});

describe('picking', () => {
  it('takes one of the items', () => {
    expect(pick(randomSource('a'), ['only'])).toBe('only');
  });

  it('from nothing is an error of the program', () => {
    expect(() => pick(randomSource('a'), [])).toThrow('Nothing to pick from');
  });
});
