/** A small seeded source of choices, so that a failing case can be run again from its seed. */
import {
  exact,
  fraction,
  isPositive,
  multiply,
  roundHalfUpToDecimals,
  toPlain,
} from './rational.ts';
import type { Rational } from './rational.ts';

/** Choices that follow from a seed alone. */
export interface Random {
  /** True in so many of a hundred cases. */
  percent(likelihood: number): boolean;
  /** A whole number, both ends included. */
  integer(from: number, to: number): number;
  /** One of a list. Throws a RangeError on an empty one. */
  pick<Item>(items: readonly Item[]): Item;
}

/** The mulberry32 generator: 32 bits of state, a fraction from 0 to below 1 at each call. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A source of choices from a seed (any whole number). */
export function randomFrom(seed: number): Random {
  const next = mulberry32(seed);
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    percent: (likelihood) => next() * 100 < likelihood,
    integer,
    pick: (items) => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) {
        throw new RangeError('Nothing to pick from');
      }
      return item;
    },
  };
}

/** A multiple of a step between two numbers, all three plain decimals and the ends multiples too. */
export function between(random: Random, from: string, to: string, step: string): Rational {
  const count = (text: string) => Number(text) / Number(step);
  const steps = random.integer(Math.round(count(from)), Math.round(count(to)));
  return multiply(fraction(BigInt(steps)), exact(step));
}

/**
 * A number as somebody might type it: half-up to so many decimals, never zero, and now and then
 * with a trailing zero.
 */
export function typedText(random: Random, value: Rational, decimals: number): string {
  const rounded = roundHalfUpToDecimals(value, decimals);
  const written = isPositive(rounded) ? rounded : fraction(1n, 10n ** BigInt(decimals));
  const text = toPlain(written, 13);
  return text.includes('.') && random.percent(4) ? `${text}0` : text;
}
