import { expect } from 'vitest';
import { atScale, SEED } from './chance.ts';
import type { Comparison } from './compareOutputs.ts';
import { differenceOf } from './compareOutputs.ts';
import { randomPlanLink } from './oracle/randomPlanLink.ts';
import { shrinkLink } from './shrinkLink.ts';

/** How many random orders are compared: 10,000 in the gate. */
const ORDERS = atScale(10_000);
/** The title of each test names its own first seed, which a failure is tried again from. */
const FIRST_SEED = SEED * 100_000;
/** Orders in one test: each stays well below the time that a test may take. */
const BATCH = 1000;
/** Files that share the orders, so that every core has some. */
const FILES = 4;

/** The first seeds of the batches of one file, which is counted from 0. */
export function firstSeeds(file: number): readonly number[] {
  const batches = Math.ceil(ORDERS / BATCH);
  return Array.from({ length: batches }, (_, index) => index)
    .filter((index) => index % FILES === file)
    .map((index) => FIRST_SEED + index * BATCH);
}

/**
 * Compares every output and finding of so many random orders, from consecutive seeds, with the
 * independent implementation, as exact fractions. Fails with what `disagreement` says.
 */
export function expectOracleAgrees(firstSeed: number, count = BATCH): void {
  const seeds = Array.from({ length: count }, (_, index) => firstSeed + index);
  let found: string | undefined;
  seeds.find((seed) => {
    found = disagreement(seed);
    return found !== undefined;
  });
  expect(found).toBeUndefined();
}

/**
 * Where the product and the oracle differ on a random order: its seed, the smallest link on which they
 * still differ, and the first output that does. Undefined where they agree.
 */
export function disagreement(seed: number, comparison: Comparison = {}): string | undefined {
  const link = randomPlanLink(seed);
  try {
    if (differenceOf(link, comparison) === undefined) return undefined;
  } catch (error) {
    return `seed ${String(seed)}: ${link} has no answer: ${String(error)}`;
  }
  const smallest = shrinkLink(link, (smaller) => differs(smaller, comparison));
  return `seed ${String(seed)}: ${smallest} — ${String(differenceOf(smallest, comparison))}`;
}

function differs(link: string, comparison: Comparison): boolean {
  try {
    return differenceOf(link, comparison) !== undefined;
  } catch {
    // A link that gives no order is no smaller case.
    return false;
  }
}
