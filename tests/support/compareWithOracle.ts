import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { calculate } from '../../src/core/calculate.ts';
import { orderOfLink } from './calculateLink.ts';
import { library } from './library.ts';
import { plainOracle } from './oracle/plainResult.ts';
import { randomPlanLink } from './oracle/randomPlanLink.ts';
import { plainCalculation } from './plainCalculation.ts';

const DAY = 86_400_000;
/** `ORACLE_ORDERS=1000 ORACLE_SEED=7` compares fewer and others. */
const ORDERS = Number(process.env['ORACLE_ORDERS'] ?? '100000');
/** Each day others: the title of each test names its own, which a failure is repeated from. */
const FIRST_SEED = Number(
  process.env['ORACLE_SEED'] ?? String(Math.floor(Date.now() / DAY) * 100_000),
);
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
 * Compares every number and finding of so many random orders, from consecutive seeds, with the
 * independent implementation, to 12 digits. Fails with the seed and the shortest link that still fails.
 */
export function expectOracleAgrees(firstSeed: number): void {
  const seeds = Array.from({ length: Math.min(BATCH, ORDERS) }, (_, index) => firstSeed + index);
  const agreed = seeds.filter((seed) => {
    const link = randomPlanLink(seed);
    const { product, oracle } = compared(link);
    if (isDeepStrictEqual(product, oracle)) return true;
    const shortest = shrink(link);
    const found = compared(shortest);
    expect(found.product, `seed ${String(seed)}: ${shortest}`).toEqual(found.oracle);
    return false;
  });
  expect(agreed).toHaveLength(seeds.length);
}

/** A shorter link that still fails is easier to read: keys with a default are left out one by one. */
function shrink(link: string): string {
  const [view = '', query = ''] = link.split('?');
  const keys = query.split('&');
  for (const key of keys) {
    const shorter = `${view}?${keys.filter((other) => other !== key).join('&')}`;
    if (differs(shorter)) return shrink(shorter);
  }
  return link;
}

function differs(link: string): boolean {
  try {
    const { product, oracle } = compared(link);
    return !isDeepStrictEqual(product, oracle);
  } catch {
    // A link that misses a required key is no smaller case.
    return false;
  }
}

function compared(link: string): { readonly product: unknown; readonly oracle: unknown } {
  const calculation = calculate(orderOfLink(link), library);
  const { quantities, containers, findings } = plainOracle(link);
  const product = plainCalculation(calculation);
  if (calculation.plan === undefined) {
    // The product gives no numbers on a weight that its formula does not cover; the oracle does.
    const isRefused = (codes: readonly string[]): boolean =>
      codes.includes('height:belowHard block');
    return { product: isRefused(product.findings), oracle: isRefused(findings) };
  }
  return { product, oracle: { quantities, ...(containers ? { containers } : {}), findings } };
}
