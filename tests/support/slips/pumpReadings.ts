import { quantity } from '../../../src/core/quantity/quantity.ts';
import type { PumpReading, PumpReadings } from '../../../src/core/verify/pumpReading.ts';
import type { PlainReading, PlainReadings } from './randomSlip.ts';

/** What a pump shows, from the plain numbers. */
export function pumpReadings({ loading, steps }: PlainReadings): PumpReadings {
  return {
    ...(loading === undefined ? {} : { loading: pumpReading(loading) }),
    steps: steps.map(pumpReading),
  };
}

function pumpReading({ rate, volume }: PlainReading): PumpReading {
  return { infusionRate: quantity(rate, 'mL/h'), vtbi: quantity(volume, 'mL') };
}
