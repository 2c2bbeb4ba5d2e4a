import type { Quantity } from '../quantity/quantity.ts';
import { add, compare, quantity, times } from '../quantity/quantity.ts';
import type { RateChartFault, RateChartRequest } from './rateChart.ts';

/** The largest table, in cells: far more than a page holds. Set by this project. */
const MOST_CELLS = 10_000;

/** Why there is no table of this request; nothing where there is one. */
export function rateChartFault(request: RateChartRequest): RateChartFault | undefined {
  const { from, to, every, doseRates } = request;
  if (doseRates.length === 0) return { code: 'noDoseRates' };
  if (compare(every, quantity(0, 'kg')) <= 0) return { code: 'everyNotAboveZero' };
  if (compare(from, to) > 0) return { code: 'fromAboveTo' };
  return hasAtMostCells(request, MOST_CELLS)
    ? undefined
    : { code: 'tooManyCells', limit: MOST_CELLS };
}

/** Whether a table has no more than so many cells, told without counting them. */
export function hasAtMostCells(
  { from, to, every, doseRates }: RateChartRequest,
  most: number,
): boolean {
  // The row after the last that is allowed: its weight must lie beyond the table.
  const mostRows = Math.floor(most / doseRates.length);
  return compare(add(from, times(every, mostRows)), to) > 0;
}

/** The weights of the rows, in kg. Only of a request that `rateChartFault` has nothing against. */
export function chartWeights({ from, to, every }: RateChartRequest): readonly Quantity<'kg'>[] {
  const weights: Quantity<'kg'>[] = [];
  for (let weight = from; compare(weight, to) <= 0; weight = add(weight, every)) {
    weights.push(weight);
  }
  return weights;
}
