/** Random orders with a random slip: what the pump would then show. */
import { orderedDoses } from '../oracle/orderedDoses.ts';
import type { PlanOrder } from '../oracle/planOrder.ts';
import { readPlanOrder } from '../oracle/planOrder.ts';
import type { PumpPhase } from '../oracle/pumpSettings.ts';
import { pumpSettings } from '../oracle/pumpSettings.ts';
import type { Random } from '../oracle/random.ts';
import { isLess, roundHalfUpToStep, toPlain } from '../oracle/rational.ts';
import type { Rational } from '../oracle/rational.ts';
import { VOLUME_STEP } from '../oracle/drugLibrary.ts';
import type { Entry } from './misenterProgram.ts';
import { MISENTRIES } from './misenterProgram.ts';
import { MISREADINGS } from './misreadOrder.ts';

/** One phase as a pump shows it, in plain decimals. */
export interface PlainReading {
  readonly rate: string;
  readonly volume: string;
}

/** What a pump shows. */
export interface PlainReadings {
  readonly loading?: PlainReading;
  readonly steps: readonly PlainReading[];
}

/** Every slip, by its name. */
export const SLIPS: readonly string[] = [...Object.keys(MISREADINGS), ...Object.keys(MISENTRIES)];

/** Which phases a slip happens in. */
export type Extent = 'every phase' | 'one phase';

/** The phases of a link, the loading phase first. */
function phasesOf(order: PlanOrder): readonly PumpPhase[] {
  const { loading, maintenance } = pumpSettings(order, orderedDoses(order));
  return loading === undefined ? maintenance : [loading, ...maintenance];
}

function programmed({ rate, volume }: PumpPhase): Entry {
  return { rate: rate.programmed, volume: volume.programmed };
}

/** The settings that a slip leads to; undefined where it cannot happen with this order. */
function slippedEntries(
  random: Random,
  order: PlanOrder,
  slip: string,
): readonly Entry[] | undefined {
  const clean = phasesOf(order);
  const misentry = MISENTRIES[slip];
  if (misentry !== undefined) {
    return clean.map(misentry(random, { order, doses: orderedDoses(order) }));
  }
  const misread = MISREADINGS[slip]?.(random, order);
  if (misread === undefined) return undefined;
  const moves = random.pick(['both', 'rate', 'volume']);
  return phasesOf(misread).map((phase, index) => {
    const [right, wrong] = [clean[index] ?? phase, phase].map(programmed);
    return {
      rate: (moves === 'volume' ? right : wrong)?.rate ?? phase.rate.programmed,
      volume: (moves === 'rate' ? right : wrong)?.volume ?? phase.volume.programmed,
    };
  });
}

function isIn(value: Rational, { min, max }: { readonly min: Rational; readonly max: Rational }) {
  return !isLess(value, min) && !isLess(max, value);
}

/** The entries as the pump takes them; undefined where it would refuse one. */
export function readingsOf(order: PlanOrder, entries: readonly Entry[]): PlainReadings | undefined {
  const rounded = entries.map(({ rate, volume }) => ({
    rate: roundHalfUpToStep(rate, order.pump.rateIncrement),
    volume: roundHalfUpToStep(volume, VOLUME_STEP),
  }));
  const { pump } = order;
  if (!rounded.every(({ rate, volume }) => isIn(rate, pump.rate) && isIn(volume, pump.volume))) {
    return undefined;
  }
  const plain = rounded.map(({ rate, volume }) => ({
    rate: toPlain(rate),
    volume: toPlain(volume),
  }));
  if (order.loading === undefined) return { steps: plain };
  const [loading, ...steps] = plain;
  return loading === undefined ? undefined : { loading, steps };
}

/** What the pump shows where the order was programmed as it is. */
export function correctReadings(link: string): PlainReadings | undefined {
  const order = readPlanOrder(link);
  return readingsOf(order, phasesOf(order).map(programmed));
}

/**
 * What the pump shows after a slip in a plan's link; undefined where the slip cannot happen with this
 * order, or where the pump would refuse the number.
 */
export function slippedReadings(
  random: Random,
  link: string,
  slip: string,
  extent: Extent,
): PlainReadings | undefined {
  const order = readPlanOrder(link);
  const slipped = slippedEntries(random, order, slip);
  if (slipped === undefined) return undefined;
  if (extent === 'every phase') return readingsOf(order, slipped);
  const clean = phasesOf(order).map(programmed);
  const at = random.integer(0, clean.length - 1);
  return readingsOf(
    order,
    clean.map((entry, index) => (index === at ? (slipped[at] ?? entry) : entry)),
  );
}
