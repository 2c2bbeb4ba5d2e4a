import type { PumpGrid, PumpProfile } from '../library/drugLibrary.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { PhaseComparison } from './comparePump.ts';
import type { PumpUnit, Quality } from './fit.ts';
import { fitOf, worse } from './fit.ts';
import type { PredictedPhase, Prediction } from './prediction.ts';
import type { SlipSum } from './slip.ts';

/** A prediction that the pump does show. */
export interface Fit {
  readonly quality: Quality;
  readonly sums: () => readonly SlipSum[];
}

/** What fits the rate and the volume of a phase; none where the pump shows something else. */
export interface PhaseFits {
  readonly rate: Fit | undefined;
  readonly vtbi: Fit | undefined;
}

/** Nothing of it the pump shows. */
export const NOTHING_FITS: PhaseFits = { rate: undefined, vtbi: undefined };

/** What fits each open phase, by its index; worked out when it is first asked for. */
export type FitTable = (index: number) => PhaseFits;

/** What of the predictions for a phase the pump shows. */
export function fitsOf(
  { rate, vtbi }: PhaseComparison,
  { rates, vtbis }: PredictedPhase,
  pump: PumpProfile,
): PhaseFits {
  return {
    rate: bestFit(rate.shown, rates, pump.rate),
    vtbi: bestFit(vtbi.shown, vtbis, pump.volume),
  };
}

/** The first exact one, else the first near one. */
function bestFit<U extends PumpUnit>(
  shown: Quantity<U>,
  predictions: readonly Prediction<NoInfer<U>>[],
  grid: PumpGrid<NoInfer<U>>,
): Fit | undefined {
  let near: Fit | undefined;
  for (const prediction of predictions) {
    const fit = fitOf<U>(shown, prediction, grid);
    if (fit === undefined) continue;
    const quality = worse(fit, prediction.quality);
    const found = { quality, sums: prediction.sums };
    if (quality === 'exact') return found;
    near ??= found;
  }
  return near;
}
