import type { Quantity } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';

/** Which sum a line of the working does, in the order in which one does them by hand. */
export type WorkingSum =
  | 'patientWeight'
  | 'height'
  | 'bodyMassIndex'
  | 'idealWeight'
  | 'adjustedWeight'
  | 'leanWeight'
  | 'loadingDose'
  | 'loadingDosePerKg'
  | 'totalDoseFromOrder'
  | 'doseRatePerKg'
  | 'doseRatePerKgPerMinute'
  | 'doseRate'
  | 'stepDose'
  | 'maintenanceDose'
  | 'totalDose'
  | 'totalDosePerKg'
  | 'drugVolume'
  | 'finalVolume'
  | 'concentration'
  | 'loadingVolume'
  | 'loadingRate'
  | 'infusionRate'
  | 'vtbi'
  | 'programmedLoadingRate'
  | 'programmedLoadingVolume'
  | 'programmedRate'
  | 'programmedVtbi'
  | 'runTime';

/** One number in a sum: a quantity, or a plain factor of a formula. */
export interface WorkingTerm {
  /** Before the term; the first has none. */
  readonly operator?: '×' | '÷' | '+' | '−';
  readonly value: Quantity<Unit> | number;
  /** Brackets around the terms from the first that opens to the one that closes. */
  readonly opens?: true;
  readonly closes?: true;
}

/**
 * One line of the working. A rounding line has one term and `roundedTo`. Settings and everything in
 * mL/h stand only in the working of a plan that nothing blocks.
 */
export interface WorkingLine {
  readonly sum: WorkingSum;
  /** The rate step, from 1, of an order given as steps. */
  readonly step?: number;
  readonly terms: readonly WorkingTerm[];
  readonly result: Quantity<Unit>;
  /** The increment of the pump that the one term was rounded to. */
  readonly roundedTo?: Quantity<Unit>;
}
