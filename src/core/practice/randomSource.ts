/** Numbers that look random and follow from a text alone, so that a link gives the same problems. */
export interface RandomSource {
  /** A whole number from 0 to one below `count`. */
  readonly below: (count: number) => number;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const GOLDEN_STEP = 0x6d2b79f5;

/**
 * A source that starts from `text`. Whole 32-bit arithmetic, the same on every machine: FNV-1a makes
 * the text a number, mulberry32 goes on from it. The remainder by which a number is brought below
 * `count` favors none by more than one part in a million.
 */
export function randomSource(text: string): RandomSource {
  let state = hashOf(text);
  return {
    below: (count) => {
      state = (state + GOLDEN_STEP) >>> 0;
      return mixed(state) % count;
    },
  };
}

/** One of the items. Throws where there is none. */
export function pick<T>(source: RandomSource, items: readonly T[]): T {
  const item = items[source.below(items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash >>> 0;
}

function mixed(state: number): number {
  let value = Math.imul(state ^ (state >>> 15), state | 1);
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
  return (value ^ (value >>> 14)) >>> 0;
}
