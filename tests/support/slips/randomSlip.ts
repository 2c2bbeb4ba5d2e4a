/** A plan link with a slip or two: what the pump would then show. */
import { VOLUME_STEP } from '../oracle/drugLibrary.ts';
import { orderedDoses } from '../oracle/orderedDoses.ts';
import type { PlanOrder } from '../oracle/planOrder.ts';
import { readPlanOrder } from '../oracle/planOrder.ts';
import type { PumpPhase, Setting } from '../oracle/pumpSettings.ts';
import { pumpSettings } from '../oracle/pumpSettings.ts';
import type { Random } from '../oracle/random.ts';
import { isEqual, isLess, roundHalfUpToStep, toPlain } from '../oracle/rational.ts';
import type { Rational } from '../oracle/rational.ts';
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

/** Slips before the sum, by their names. */
export const SLIPS_BEFORE: readonly string[] = Object.keys(MISREADINGS);
/** Slips after the sum, by their names. */
export const SLIPS_AFTER: readonly string[] = Object.keys(MISENTRIES);

/** Which phases the slips happen in. */
export type Extent = 'every phase' | 'one phase';

/** The phases of an order, the loading phase first. */
function phasesOf(order: PlanOrder): readonly PumpPhase[] {
  const { loading, maintenance } = pumpSettings(order, orderedDoses(order));
  return loading === undefined ? maintenance : [loading, ...maintenance];
}

function programmed({ rate, volume }: PumpPhase): Entry {
  return { rate: rate.programmed, volume: volume.programmed };
}

type Moves = 'rate' | 'volume' | 'both';

function misreadPhase(clean: PumpPhase, wrong: PumpPhase, moves: Moves): PumpPhase {
  return {
    rate: moves === 'volume' ? clean.rate : wrong.rate,
    volume: moves === 'rate' ? clean.volume : wrong.volume,
  };
}

/** An order after slips before the sum, and its phases. */
interface Misread {
  readonly order: PlanOrder;
  readonly phases: readonly PumpPhase[];
}

/** Undefined where one of the slips cannot happen with this order. */
function misreadWith(
  random: Random,
  order: PlanOrder,
  slips: readonly string[],
): Misread | undefined {
  let misread: PlanOrder | undefined = order;
  for (const slip of slips) misread = misread && MISREADINGS[slip]?.(random, misread);
  if (misread === undefined) return undefined;
  const wrong = phasesOf(misread);
  const moves = random.pick(['rate', 'volume', 'both'] as const);
  return {
    order: misread,
    phases: phasesOf(order).map((clean, index) =>
      misreadPhase(clean, wrong[index] ?? clean, moves),
    ),
  };
}

function isChanged(before: Setting, after: Setting): boolean {
  return !isEqual(before.exact, after.exact);
}

/** What was entered, and in which phases a slip had something to change. */
interface Entered {
  readonly entries: readonly Entry[];
  readonly changed: readonly boolean[];
}

function enterWith(
  random: Random,
  order: PlanOrder,
  slips: readonly string[],
): Entered | undefined {
  const before = slips.filter((slip) => slip in MISREADINGS);
  const misread = misreadWith(random, order, before);
  if (misread === undefined) return undefined;
  const { phases } = misread;
  const misentry = slips.map((slip) => MISENTRIES[slip]).find((each) => each !== undefined);
  const enter =
    misentry === undefined
      ? programmed
      : misentry(random, { order, doses: orderedDoses(misread.order) });
  if (enter === undefined) return undefined;
  const clean = phasesOf(order);
  return {
    entries: phases.map(enter),
    changed: phases.map(({ rate, volume }, index) => {
      const own = clean[index];
      if (misentry !== undefined || own === undefined) return true;
      return isChanged(own.rate, rate) || isChanged(own.volume, volume);
    }),
  };
}

function isIn(value: Rational, { min, max }: { readonly min: Rational; readonly max: Rational }) {
  return !isLess(value, min) && !isLess(max, value);
}

/** The entries as the pump takes them; undefined where it would refuse one. */
function readingsOf(order: PlanOrder, entries: readonly Entry[]): PlainReadings | undefined {
  const { pump } = order;
  const rounded = entries.map(({ rate, volume }) => ({
    rate: roundHalfUpToStep(rate, pump.rateIncrement),
    volume: roundHalfUpToStep(volume, VOLUME_STEP),
  }));
  if (!rounded.every(({ rate, volume }) => isIn(rate, pump.rate) && isIn(volume, pump.volume))) {
    return undefined;
  }
  const plain = rounded.map(({ rate, volume }) => ({
    rate: toPlain(rate),
    volume: toPlain(volume),
  }));
  const [loading, ...steps] = plain;
  return order.loading === undefined || loading === undefined
    ? { steps: plain }
    : { loading, steps };
}

/** What the pump shows where the order was programmed as it is; undefined where it would refuse. */
export function correctReadings(link: string): PlainReadings | undefined {
  const order = readPlanOrder(link);
  return readingsOf(order, phasesOf(order).map(programmed));
}

/**
 * What the pump shows after these slips in a plan's link, at most one of them after the sum; undefined
 * where they cannot happen with this order, or where the pump would refuse the number.
 */
export function slippedReadings(
  random: Random,
  link: string,
  slips: readonly string[],
  extent: Extent,
): PlainReadings | undefined {
  const order = readPlanOrder(link);
  const entered = enterWith(random, order, slips);
  if (entered === undefined) return undefined;
  const { entries, changed } = entered;
  if (extent === 'every phase') return readingsOf(order, entries);
  const at = random.integer(0, entries.length - 1);
  if (changed[at] !== true) return undefined;
  const clean = phasesOf(order).map(programmed);
  return readingsOf(
    order,
    clean.map((entry, index) => (index === at ? (entries[at] ?? entry) : entry)),
  );
}
