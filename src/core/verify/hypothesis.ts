import type { PhaseComparison } from './comparePump.ts';
import type { Quality } from './fit.ts';
import { worse } from './fit.ts';
import type { Fit, FitTable } from './fitTable.ts';
import type { OrderSlip } from './orderSlip.ts';
import type { ProgramSlip } from './programSlip.ts';
import type { Moves, SlipSum } from './slip.ts';

/** A slip before or after the sum. */
export type Slip = OrderSlip | ProgramSlip;

/** How a hypothesis explains one phase. */
export interface ExplainedPhase {
  readonly place: number;
  readonly quality: Quality;
  readonly sums: () => readonly SlipSum[];
}

/** One slip or a pair that moves certain numbers, and how it explains every open phase. */
export interface Hypothesis {
  readonly slips: readonly Slip[];
  readonly moves: Moves;
  readonly phases: readonly ExplainedPhase[];
}

/** Where the rate and the volume of a phase come from: the order itself, one slip, or both. */
export type Source = 'clean' | 'first' | 'second' | 'both';

/** What the numbers of each source explain. */
export type Tables = Readonly<Record<Source, FitTable>>;

/** A rate from one source with a volume from another. */
export interface Combination {
  readonly moves: Moves;
  readonly rate: Source;
  readonly vtbi: Source;
}

/** How a combination explains an open phase; undefined where it does not. */
export function explainPhase(
  place: number,
  index: number,
  tables: Tables,
  { rate, vtbi }: Combination,
): ExplainedPhase | undefined {
  // What both slips make of a number takes longest to know: it is asked for last.
  if (vtbi !== 'both' && tables[vtbi](index).vtbi === undefined) return undefined;
  const rateFit = tables[rate](index).rate;
  const vtbiFit = rateFit && tables[vtbi](index).vtbi;
  if (rateFit === undefined || vtbiFit === undefined) return undefined;
  return explainedPhase(place, [
    ...(rate === 'clean' ? [] : [rateFit]),
    ...(vtbi === 'clean' ? [] : [vtbiFit]),
  ]);
}

function explainedPhase(place: number, moved: readonly Fit[]): ExplainedPhase {
  return {
    place,
    quality: moved.reduce<Quality>((worst, fit) => worse(worst, fit.quality), 'exact'),
    sums: () => moved.flatMap((fit) => fit.sums()),
  };
}

/** How a combination explains every open phase; undefined from the first that it does not. */
export function explainEach(
  open: readonly PhaseComparison[],
  tables: Tables,
  combination: Combination,
): readonly ExplainedPhase[] | undefined {
  const explained: ExplainedPhase[] = [];
  for (const [index, { place }] of open.entries()) {
    const phase = explainPhase(place, index, tables, combination);
    if (phase === undefined) return undefined;
    explained.push(phase);
  }
  return explained;
}
