import { describe, it } from 'vitest';
import { expectOracleAgrees, firstSeeds } from '../../support/compareWithOracle.ts';

describe('the second quarter of the random orders', () => {
  it.each(firstSeeds(1))(
    'comes to every number and finding of an independent implementation, from seed %d',
    expectOracleAgrees,
  );
});
