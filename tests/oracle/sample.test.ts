import { describe, it } from 'vitest';
import { expectOracleAgrees } from '../support/compareWithOracle.ts';

/** The same orders each time, few enough to be tried against every changed line of the core. */
const FIRST_SEED = 1;
const ORDERS = 50;

describe('a small sample of the random orders', () => {
  it('comes to every number and finding of an independent implementation', () => {
    expectOracleAgrees(FIRST_SEED, ORDERS);
  });
});
