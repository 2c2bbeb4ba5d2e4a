import { describe, expect, it } from 'vitest';
import { PRACTICE_LEVELS } from '../../../src/core/practice/practiceLevel.ts';
import { parsePracticeSeed, practiceSeed } from '../../../src/core/practice/practiceSeed.ts';

describe('a seed', () => {
  it.each([
    ['7k', undefined],
    ['42', undefined],
    ['Ward-B-Monday', undefined],
    ['pounds', undefined],
    ['pounds-7k', 'pounds'],
    ['Error-1', 'error'],
    ['micrograms-', 'micrograms'],
    ['a23456789012345678901234', undefined],
  ])('%s is one, of level %s', (text, level) => {
    const seed = parsePracticeSeed(text);
    expect(seed).toStrictEqual({
      ok: true,
      value: level === undefined ? { text } : { text, level },
    });
  });

  it.each([
    ['', 'empty'],
    ['a234567890123456789012345', 'tooLong'],
    ['seven k', 'character'],
    ['7k ', 'character'],
    ['größe', 'character'],
    ['a&b', 'character'],
    ['1.5', 'character'],
  ])('"%s" is none: %s', (text, error) => {
    expect(parsePracticeSeed(text)).toEqual({ ok: false, error });
  });

  it('for a number that the page draws is a seed again, whatever the number', () => {
    for (const chance of [0, 1, 4_294_967_295, Number.MAX_SAFE_INTEGER, -3.7]) {
      for (const level of [undefined, ...PRACTICE_LEVELS]) {
        const seed = practiceSeed(chance, level);
        expect(parsePracticeSeed(seed.text)).toEqual({ ok: true, value: seed });
      }
    }
    expect(practiceSeed(35, 'bag').text).toBe('bag-z');
    expect(practiceSeed(36).text).toBe('10');
  });
});
