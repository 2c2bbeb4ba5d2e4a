import type { InfusionPlan } from '../plan/infusionPlan.ts';
import { compare } from '../quantity/quantity.ts';
import { present } from '../result.ts';
import { byIndex } from './byIndex.ts';
import type { PhaseComparison } from './comparePump.ts';
import type { PumpUnit } from './fit.ts';
import type { FitTable } from './fitTable.ts';
import { fitsOf } from './fitTable.ts';
import type { Combination, ExplainedPhase, Hypothesis, Slip, Tables } from './hypothesis.ts';
import { bestOf, explainPhase } from './hypothesis.ts';
import type { OrderSlip } from './orderSlip.ts';
import { orderSlips } from './orderSlips.ts';
import type { Prediction } from './prediction.ts';
import type { ProgramSlip } from './programSlip.ts';
import { programSlips } from './programSlips.ts';
import { sideBySide } from './pumpReading.ts';
import type { ReplayedPhase, ReplaySetting } from './replay.ts';
import { replay } from './replay.ts';
import type { Moves } from './slip.ts';
import type { UndoneNumbers } from './undone.ts';
import { undoneNumbers } from './undone.ts';

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
  /** How it alone explains each open phase, in turn; none where it does not. */
  readonly alone: readonly (ExplainedPhase | undefined)[];
}

/** A slip before the sum, with the phases that its replay gives. */
export interface OrderVariant extends Variant<OrderSlip> {
  readonly replayed: readonly ReplayedPhase[];
  readonly undone: (index: number) => UndoneNumbers;
}

/** The phases as programmed, and what of them the pump shows. */
export interface Clean {
  readonly replayed: readonly ReplayedPhase[];
  readonly fits: FitTable;
}

/** What each way takes from the slip; what stays right is the order's own. */
const COMBINATIONS: Readonly<Record<Moves, Combination>> = {
  rate: { rate: 'first', vtbi: 'clean' },
  volume: { rate: 'clean', vtbi: 'first' },
  both: { rate: 'first', vtbi: 'first' },
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
  return byIndex((index) => {
    const { rate, vtbi } = present(replayed()[index], 'an open phase');
    return fitsOf(present(open[index], 'an open phase'), { rates: [rate], vtbis: [vtbi] }, pump);
  });
}

/** What of a slip after the sum the pump shows. */
export function fitsOfProgramSlip(
  { open, pump }: Search,
  slip: ProgramSlip,
  base: readonly ReplayedPhase[],
): FitTable {
  return byIndex((index) =>
    fitsOf(
      present(open[index], 'an open phase'),
      slip.predict(present(base[index], 'an open phase'), pump),
      pump,
    ),
  );
}

/** The open phases as programmed. */
export function cleanPhases(search: Search): Clean {
  const replayed = replayOpen(search, []);
  return { replayed, fits: fitsOfReplay(search, () => replayed) };
}

/** Every slip before the sum that moves a number of an open phase. */
export function orderVariants(search: Search, clean: Clean): readonly OrderVariant[] {
  const { order, plan, library } = search;
  return orderSlips(order, plan, library).flatMap((slip) => {
    const replayed = replayOpen(search, [slip]);
    const ways = waysOf(clean.replayed, replayed);
    const fits = fitsOfReplay(search, () => replayed);
    if (ways.length === 0) return [];
    const undone = undoneNumbers(search.open, replayed);
    return [{ replayed, undone, ...variant(search, clean, { slip, ways, fits }) }];
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
export function programVariants(search: Search, clean: Clean): readonly Variant<ProgramSlip>[] {
  return programSlips(search.order, search.plan).map((slip) => {
    const fits = fitsOfProgramSlip(search, slip, clean.replayed);
    return variant(search, clean, { slip, ways: slip.ways, fits });
  });
}

/** With the best way for each open phase; of equals the one that moves fewer numbers. */
function variant<S extends Slip>(
  { open }: Search,
  clean: Clean,
  parts: Omit<Variant<S>, 'alone'>,
): Variant<S> {
  const { slip, ways, fits } = parts;
  const tables: Tables = { clean: clean.fits, first: fits, second: fits, both: fits };
  const alone = open.map((phase, index) =>
    bestOf(ways.map((moves) => explainPhase(phase, index, tables, COMBINATIONS[moves], [slip]))),
  );
  return { ...parts, alone };
}

/** The slip as an explanation of everything, where it explains every open phase. */
export function singleHypotheses({ slip, alone }: Variant<Slip>): readonly Hypothesis[] {
  const phases = alone.filter((phase) => phase !== undefined);
  return phases.length < alone.length ? [] : [{ slips: [slip], phases }];
}
