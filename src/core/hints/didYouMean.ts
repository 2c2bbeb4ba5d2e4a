import type { FindingSubject } from '../limits/finding.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';

/** The dose of an order that is read in another way. */
export type HintDose =
  /** Of an order given as steps the total alone. */
  | {
      readonly of: 'infusion';
      readonly doseRate?: Quantity<'mg/h'>;
      readonly doseRatePerKg?: Quantity<'mg/kg/h'>;
      readonly total: Quantity<'mg'>;
    }
  | { readonly of: 'loading'; readonly total: Quantity<'mg'> };

/**
 * What else the digits of a value outside its soft limits could mean, and would then lie inside:
 * another accepted unit, ten times, a tenth, pounds for kilograms, or a dose per 24 h. Another reading
 * of a dose is never more drug than was typed, unless that lies below a hard limit.
 */
export interface Hint {
  readonly subject: FindingSubject;
  /** The rate step, from 1, of an order given as steps. */
  readonly step?: number;
  readonly kind: 'otherUnit' | 'tenTimes' | 'tenth' | 'poundsForKilograms' | 'per24h';
  readonly typed: Quantity<Unit>;
  /** The candidate as it would be typed; of a dose per 24 h, the dose of an hour or in all. */
  readonly candidate: Quantity<Unit>;
  /** The candidate in the unit of the limit, where that is another. */
  readonly inLimitUnit: Quantity<Unit>;
  /** Of a weight, a height, a time or a concentration: the dose that it would give. */
  readonly gives?: HintDose;
}
