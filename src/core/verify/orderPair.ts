import type { PumpGrid } from '../library/drugLibrary.ts';
import { isWithinIncrement } from '../library/pumpGrid.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { ratio, scaleBy } from '../quantity/quantity.ts';
import { present } from '../result.ts';
import { byIndex } from './byIndex.ts';
import type { PumpUnit } from './fit.ts';
import type { FitTable } from './fitTable.ts';
import { NOTHING_FITS } from './fitTable.ts';
import type { Prediction } from './prediction.ts';
import type { ReplayedPhase } from './replay.ts';
import type { OrderVariant, Search } from './singles.ts';
import { fitsOfReplay, replayOpen } from './singles.ts';

/**
 * What of two slips before the sum the pump shows. They are about different things, so a number is
 * moved by the product of what each does to it: where that is an increment off or more, the replay
 * is spared.
 */
export function fitsOfOrderPair(
  search: Search,
  clean: readonly ReplayedPhase[],
  first: OrderVariant,
  second: OrderVariant,
): FitTable {
  const fits = fitsOfReplay(
    search,
    once(() => replayOpen(search, [first.slip, second.slip])),
  );
  const { open, pump } = search;
  return byIndex((index) => {
    const { rate, vtbi } = present(open[index], 'an open phase');
    const before = present(clean[index], 'an open phase');
    const one = present(first.replayed[index], 'an open phase');
    const other = present(second.replayed[index], 'an open phase');
    const couldFit =
      isNearProduct(rate.shown, before.rate, one.rate, other.rate, pump.rate) ||
      isNearProduct(vtbi.shown, before.vtbi, one.vtbi, other.vtbi, pump.volume);
    return couldFit ? fits(index) : NOTHING_FITS;
  });
}

/** Whether `shown` is less than an increment from one × other ÷ before. */
function isNearProduct<U extends PumpUnit>(
  shown: Quantity<U>,
  before: Prediction<U>,
  one: Prediction<U>,
  other: Prediction<U>,
  grid: PumpGrid<U>,
): boolean {
  const both = scaleBy(one.exact, ratio<U>(other.exact, before.exact));
  return isWithinIncrement<U>(shown, both, grid);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
