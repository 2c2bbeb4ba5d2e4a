import type { Quantity } from './quantity.ts';
import { compare, convert } from './quantity.ts';
import type { Unit } from './units.ts';
import { UNITS } from './units.ts';

/** Whether two amounts are the same, each in its own unit of one dimension. Exact. */
export function isSameAmount(a: Quantity<Unit>, b: Quantity<Unit>): boolean {
  return (
    UNITS[a.unit].dimension === UNITS[b.unit].dimension &&
    compare<Unit>(convert<Unit, Unit>(a, b.unit), b) === 0
  );
}
