import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/core/calculate.ts';
import { orderOfLink } from '../support/calculateLink.ts';
import { library } from '../support/library.ts';
import { plainOracle } from '../support/oracle/plainResult.ts';
import { randomPlanLink } from '../support/oracle/randomPlanLink.ts';
import { plainCalculation } from '../support/plainCalculation.ts';

/** `ORACLE_ORDERS=100000 ORACLE_SEED=7` compares others and more. */
const ORDERS = Number(process.env['ORACLE_ORDERS'] ?? '8000');
const FIRST_SEED = Number(process.env['ORACLE_SEED'] ?? '1');
/** Orders in one test: each stays well below the time that a test may take. */
const BATCH = 500;

const firstSeeds = Array.from(
  { length: Math.ceil(ORDERS / BATCH) },
  (_, index) => FIRST_SEED + index * BATCH,
);

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

describe('an independent implementation in exact fractions, written from the clinical facts alone', () => {
  it.each(firstSeeds)(
    `agrees on every number and finding of ${String(BATCH)} random orders from seed %d`,
    (first) => {
      let agreed = 0;
      for (let seed = first; seed < first + BATCH; seed += 1) {
        const link = randomPlanLink(seed);
        const { product, oracle } = compared(link);
        if (isDeepStrictEqual(product, oracle)) {
          agreed += 1;
          continue;
        }
        const shortest = shrink(link);
        const found = compared(shortest);
        expect(found.product, `seed ${String(seed)}: ${shortest}`).toEqual(found.oracle);
      }
      expect(agreed).toBe(BATCH);
    },
  );
});
