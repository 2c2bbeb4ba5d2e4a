import { present } from '../result.ts';
import type { FieldComparison, PhaseComparison } from './comparePump.ts';
import type { PumpUnit } from './fit.ts';
import { isWithinPart } from './fit.ts';
import type { Prediction } from './prediction.ts';
import type { ReplayedPhase } from './replay.ts';
import { byIndex } from './byIndex.ts';

/** Which numbers of a phase the pump shows near the ordered ones, though a slip takes them far off. */
export interface UndoneNumbers {
  readonly rate: boolean;
  readonly vtbi: boolean;
}

/** A number this near to the ordered one, one part in 10, is no sign of two large slips. */
const UNDONE_PARTS = 10;

/**
 * For each open phase, by its index, the numbers that a second slip would have to bring back: such a
 * pair explains almost any small difference. 10% is set by this project, no published source.
 */
export function undoneNumbers(
  open: readonly PhaseComparison[],
  replayed: readonly ReplayedPhase[],
): (index: number) => UndoneNumbers {
  return byIndex((index) => {
    const { rate, vtbi } = present(open[index], 'an open phase');
    const alone = present(replayed[index], 'an open phase');
    return { rate: isUndone(rate, alone.rate), vtbi: isUndone(vtbi, alone.vtbi) };
  });
}

function isUndone<U extends PumpUnit>(
  { shown, exact }: FieldComparison<U>,
  alone: Prediction<U>,
): boolean {
  return (
    isWithinPart<U>(shown, exact, UNDONE_PARTS) &&
    !isWithinPart<U>(alone.exact, exact, UNDONE_PARTS)
  );
}
