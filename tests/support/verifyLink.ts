import type { PumpReading, PumpReadings } from '../../src/core/verify/pumpReading.ts';
import type { Explanation, SlipDetail, SlipSum } from '../../src/core/verify/slip.ts';
import type { Verification } from '../../src/core/verify/verifyPump.ts';
import { verifyPump } from '../../src/core/verify/verifyPump.ts';
import type { Quantity } from '../../src/core/quantity/quantity.ts';
import { amount, quantity } from '../../src/core/quantity/quantity.ts';
import type { Unit } from '../../src/core/quantity/units.ts';
import type { LinkKeys } from './calculateLink.ts';
import { orderOf } from './calculateLink.ts';
import { library } from './library.ts';

/** What a pump shows for a phase: `2.5 9.8` is 2.5 mL/h and 9.8 mL. */
function reading(shown: string): PumpReading {
  const [rate, volume] = shown.split(' ');
  if (rate === undefined || volume === undefined) throw new Error(`Not two numbers: ${shown}`);
  return { infusionRate: quantity(rate, 'mL/h'), vtbi: quantity(volume, 'mL') };
}

/** What a pump shows: one text for each step, and one for the loading dose. */
export function readings(steps: readonly string[], loading?: string): PumpReadings {
  return {
    ...(loading === undefined ? {} : { loading: reading(loading) }),
    steps: steps.map(reading),
  };
}

/** The check of a pump against the base order with these link keys changed. */
export function verifyOrder(
  keys: LinkKeys,
  steps: readonly string[],
  loading?: string,
): Verification {
  return verifyPump(orderOf(keys), readings(steps, loading), library);
}

/** Rank, names, quality and moves of each explanation, in the order given. */
export function explanationsOf({ explanations }: Verification): readonly string[] {
  return explanations.map(
    ({ rank, slips, quality, moves }) => `${rank} ${slips.join(' ')} ${quality} ${moves}`,
  );
}

/** What a slip alone moves, how well it explains, and its sums; undefined where it is not named. */
export function slipFound(
  order: LinkKeys,
  shown: string,
  slip: string,
): readonly string[] | undefined {
  const found = explanationOf(order, shown, slip);
  return found && [found.moves, found.quality, ...sumsOf(found)];
}

/** What is particular to a slip that explains what is shown; undefined where it is not named. */
export function slipDetail(order: LinkKeys, shown: string, slip: string): SlipDetail | undefined {
  return explanationOf(order, shown, slip)?.details[0];
}

function explanationOf(order: LinkKeys, shown: string, slip: string): Explanation | undefined {
  return verifyOrder(order, [shown]).explanations.find(({ slips }) => slips.join(' ') === slip);
}

/** `2.5 mL/h × 10 = 25 mL/h` for each sum, with up to 4 decimals as in the working. */
export function sumsOf({ sums }: Explanation): readonly string[] {
  return sums.map(sumText);
}

function sumText({ terms, result }: SlipSum): string {
  const parts = terms.map(({ operator, value }) => {
    const number = typeof value === 'number' ? String(value) : inWorking(value);
    return operator === undefined ? number : `${operator} ${number}`;
  });
  return `${parts.join(' ')} = ${inWorking(result)}`;
}

function inWorking(value: Quantity<Unit>): string {
  return `${amount(value).toDecimalPlaces(4).toString()} ${value.unit}`;
}
