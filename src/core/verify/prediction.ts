import type { PumpGrid } from '../library/drugLibrary.ts';
import { roundToGrid } from '../library/pumpGrid.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { PumpUnit, Quality, RoundedNumber } from './fit.ts';
import type { SlipSum } from './slip.ts';

/** A number that the pump would show after a slip. */
export interface Prediction<U extends PumpUnit> extends RoundedNumber<U> {
  /** The best it can be: near where the slip itself had to round a number first. */
  readonly quality: Quality;
  /** How one comes to it; worked out only for what explains something. */
  readonly sums: () => readonly SlipSum[];
}

/** What the pump would show for one phase: other ways to the same slip stand beside each other. */
export interface PredictedPhase {
  readonly rates: readonly Prediction<'mL/h'>[];
  readonly vtbis: readonly Prediction<'mL'>[];
}

/** A number as it would be entered, at the pump's increment. */
export function predict<U extends PumpUnit>(
  exact: Quantity<U>,
  grid: PumpGrid<NoInfer<U>>,
  quality: Quality,
  sums: () => readonly SlipSum[],
): Prediction<U> {
  return {
    exact,
    quality,
    sums,
    // Most predictions are far off: those are never rounded.
    get rounded() {
      return roundToGrid<U>(exact, grid);
    },
  };
}
