import type { FindingSubject } from '../limits/finding.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';

/**
 * What else the digits of a value outside its soft limits could mean, and would then lie inside:
 * another accepted unit, ten times, a tenth, or pounds for kilograms.
 */
export interface Hint {
  readonly subject: FindingSubject;
  /** The rate step, from 1, of an order given as steps. */
  readonly step?: number;
  readonly kind: 'otherUnit' | 'tenTimes' | 'tenth' | 'poundsForKilograms';
  readonly typed: Quantity<Unit>;
  /** The candidate as it would be typed. */
  readonly candidate: Quantity<Unit>;
  /** The candidate in the unit of the limit, where that is another. */
  readonly inLimitUnit: Quantity<Unit>;
}
