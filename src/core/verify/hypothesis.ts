import type { PhaseComparison } from './comparePump.ts';
import type { Quality } from './fit.ts';
import { worse } from './fit.ts';
import type { Fit, FitTable } from './fitTable.ts';
import type { OrderSlip } from './orderSlip.ts';
import type { ProgramSlip } from './programSlip.ts';
import type { SlipSum } from './slip.ts';

/** A slip before or after the sum. */
export type Slip = OrderSlip | ProgramSlip;

/** How one phase is explained. */
export interface ExplainedPhase {
  readonly place: number;
  /** The slips that it takes: of a pair perhaps only one. */
  readonly slips: readonly Slip[];
  readonly isRateMoved: boolean;
  readonly isVolumeMoved: boolean;
  readonly quality: Quality;
  readonly sums: () => readonly SlipSum[];
}

/** One slip or a pair, with how it explains every open phase. */
export interface Hypothesis {
  readonly slips: readonly Slip[];
  readonly phases: readonly ExplainedPhase[];
}

/** Where the rate and the volume of a phase come from: the order itself, one slip, or both. */
export type Source = 'clean' | 'first' | 'second' | 'both';

/** What the numbers of each source explain. */
export type Tables = Readonly<Record<Source, FitTable>>;

/** A rate from one source with a volume from another. */
export interface Combination {
  readonly rate: Source;
  readonly vtbi: Source;
}

/** How a combination explains an open phase; undefined where it does not. */
export function explainPhase(
  { place }: PhaseComparison,
  index: number,
  tables: Tables,
  { rate, vtbi }: Combination,
  slips: readonly Slip[],
): ExplainedPhase | undefined {
  // What both slips make of a number takes longest to know: it is asked for last.
  if (vtbi !== 'both' && tables[vtbi](index).vtbi === undefined) return undefined;
  const rateFit = tables[rate](index).rate;
  if (rateFit === undefined) return undefined;
  const vtbiFit = tables[vtbi](index).vtbi;
  if (vtbiFit === undefined) return undefined;
  const isRateMoved = rate !== 'clean';
  const isVolumeMoved = vtbi !== 'clean';
  const moved = [...(isRateMoved ? [rateFit] : []), ...(isVolumeMoved ? [vtbiFit] : [])];
  return {
    place,
    slips,
    isRateMoved,
    isVolumeMoved,
    quality: worstOf(moved),
    sums: () => moved.flatMap((fit) => fit.sums()),
  };
}

/** The least good of several. */
export function worstOf(parts: readonly Pick<Fit, 'quality'>[]): Quality {
  return parts.reduce<Quality>((worst, { quality }) => worse(worst, quality), 'exact');
}

/** The first exact one, else the first; undefined where there is none. */
export function bestOf<T extends Pick<Fit, 'quality'>>(
  parts: readonly (T | undefined)[],
): T | undefined {
  const found = parts.filter((part) => part !== undefined);
  return found.find(({ quality }) => quality === 'exact') ?? found[0];
}

/** Every open phase explained, or undefined from the first that is not. */
export function explainEach(
  open: readonly PhaseComparison[],
  explain: (phase: PhaseComparison, index: number) => ExplainedPhase | undefined,
): readonly ExplainedPhase[] | undefined {
  const explained: ExplainedPhase[] = [];
  for (const [index, phase] of open.entries()) {
    const found = explain(phase, index);
    if (found === undefined) return undefined;
    explained.push(found);
  }
  return explained;
}
