import type { InfusionPlan } from '../plan/infusionPlan.ts';
import { compare } from '../quantity/quantity.ts';
import type { PhaseComparison } from './comparePump.ts';
import type { PumpUnit } from './fit.ts';
import type { FitTable } from './fitTable.ts';
import { fitsOf, fitTable } from './fitTable.ts';
import type { Combination, ExplainedPhase, Slip, Tables } from './hypothesis.ts';
import { explainPhase } from './hypothesis.ts';
import type { OrderSlip } from './orderSlip.ts';
import { orderSlips } from './orderSlips.ts';
import type { Prediction } from './prediction.ts';
import type { ProgramSlip } from './programSlip.ts';
import { programSlips } from './programSlips.ts';
import { itemAt, sideBySide } from './pumpReading.ts';
import type { ReplayedPhase, ReplaySetting } from './replay.ts';
import { replay } from './replay.ts';
import type { Moves } from './slip.ts';

/** What a search for slips works on. */
export interface Search extends ReplaySetting {
  readonly plan: InfusionPlan;
  /** The phases in which the rate or the volume is not as programmed. */
  readonly open: readonly PhaseComparison[];
}

/** A slip, what it can move, and what of it the pump shows. */
export interface Variant<S extends Slip> {
  readonly slip: S;
  readonly ways: readonly Moves[];
  readonly fits: FitTable;
}

/** A slip before the sum, with the phases that its replay gives. */
export interface OrderVariant extends Variant<OrderSlip> {
  readonly replayed: readonly ReplayedPhase[];
}

/** One way of one slip: how it explains each open phase, in turn; none where it does not. */
export interface SingleWay {
  readonly slip: Slip;
  readonly moves: Moves;
  readonly phases: readonly (ExplainedPhase | undefined)[];
}

/** What each way takes from the slip; what stays right is the order's own. */
const COMBINATIONS: Readonly<Record<Moves, Combination>> = {
  rate: { moves: 'rate', rate: 'first', vtbi: 'clean' },
  volume: { moves: 'volume', rate: 'clean', vtbi: 'first' },
  both: { moves: 'both', rate: 'first', vtbi: 'first' },
};

/** The open phases after these slips. */
export function replayOpen(search: Search, slips: readonly OrderSlip[]): readonly ReplayedPhase[] {
  const places = new Set(search.open.map(({ place }) => place));
  return replay(search, slips).filter(({ place }) => places.has(place));
}

/** What of a replay the pump shows. */
export function fitsOfReplay(
  { open, pump }: Search,
  replayed: () => readonly ReplayedPhase[],
): FitTable {
  return fitTable((index) => {
    const { rate, vtbi } = itemAt(replayed(), index);
    return fitsOf(itemAt(open, index), { rates: [rate], vtbis: [vtbi] }, pump);
  });
}

/** What of a slip after the sum the pump shows. */
export function fitsOfProgramSlip(
  { open, pump }: Search,
  slip: ProgramSlip,
  base: readonly ReplayedPhase[],
): FitTable {
  return fitTable((index) =>
    fitsOf(itemAt(open, index), slip.predict(itemAt(base, index), pump), pump),
  );
}

/** Every slip before the sum that moves a number of an open phase. */
export function orderVariants(
  search: Search,
  clean: readonly ReplayedPhase[],
): readonly OrderVariant[] {
  const { order, plan, library } = search;
  return orderSlips(order, plan, library).flatMap((slip) => {
    const replayed = replayOpen(search, [slip]);
    const ways = waysOf(clean, replayed);
    if (ways.length === 0) return [];
    return [{ slip, ways, replayed, fits: fitsOfReplay(search, () => replayed) }];
  });
}

function waysOf(
  clean: readonly ReplayedPhase[],
  replayed: readonly ReplayedPhase[],
): readonly Moves[] {
  const phases = sideBySide(clean, replayed);
  const isRateMoved = phases.some(([before, after]) => isMoved(before.rate, after.rate));
  const isVolumeMoved = phases.some(([before, after]) => isMoved(before.vtbi, after.vtbi));
  if (isRateMoved && isVolumeMoved) return ['rate', 'volume', 'both'];
  if (isRateMoved) return ['rate'];
  return isVolumeMoved ? ['volume'] : [];
}

function isMoved<U extends PumpUnit>(before: Prediction<U>, after: Prediction<U>): boolean {
  return compare<U>(before.exact, after.exact) !== 0;
}

/** Every slip after the sum. */
export function programVariants(
  search: Search,
  clean: readonly ReplayedPhase[],
): readonly Variant<ProgramSlip>[] {
  return programSlips(search.order, search.plan).map((slip) => ({
    slip,
    ways: slip.ways,
    fits: fitsOfProgramSlip(search, slip, clean),
  }));
}

/** Each way of each slip alone. */
export function singleWays(
  { open }: Search,
  clean: FitTable,
  variants: readonly Variant<Slip>[],
): readonly SingleWay[] {
  return variants.flatMap(({ slip, ways, fits }) => {
    const tables: Tables = { clean, first: fits, second: fits, both: fits };
    return ways.map((moves) => ({
      slip,
      moves,
      phases: open.map(({ place }, index) =>
        explainPhase(place, index, tables, COMBINATIONS[moves]),
      ),
    }));
  });
}
