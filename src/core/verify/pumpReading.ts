import type { Quantity } from '../quantity/quantity.ts';
import { present } from '../result.ts';

/** What a pump shows for one phase; both above zero. */
export interface PumpReading {
  readonly infusionRate: Quantity<'mL/h'>;
  readonly vtbi: Quantity<'mL'>;
}

/** What a pump shows: a reading for the loading dose where one is ordered, and one for each step. */
export interface PumpReadings {
  readonly loading?: PumpReading;
  readonly steps: readonly PumpReading[];
}

/** The place of a phase, given how many come before it: 0 for the loading phase, steps from 1. */
export function placeOf(index: number, hasLoading: boolean): number {
  return hasLoading ? index : index + 1;
}

/** Two lists side by side. Throws where they are not equally long. */
export function sideBySide<A, B>(
  first: readonly A[],
  second: readonly B[],
): readonly (readonly [A, B])[] {
  if (first.length !== second.length) {
    throw new Error(`${String(first.length)} phases beside ${String(second.length)}`);
  }
  return first.map((item, index) => [item, present(second[index], 'a phase')]);
}
