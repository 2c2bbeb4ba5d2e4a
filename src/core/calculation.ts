import type { Hint } from './hints/didYouMean.ts';
import type { Statement } from './library/drugLibrary.ts';
import type { Finding } from './limits/finding.ts';
import type { InfusionOrder } from './order/infusionOrder.ts';
import type { DoseCurve } from './plan/doseCurve.ts';
import type { InfusionPlan } from './plan/infusionPlan.ts';
import type { PumpProgram } from './plan/pumpProgram.ts';
import type { WorkingLine } from './plan/working.ts';
import type { Quantity } from './quantity/quantity.ts';

/** A check that was done and found nothing. */
export type PassedCheck =
  | {
      readonly kind:
        | 'doseRatePerKg'
        | 'infusionDuration'
        | 'patientWeight'
        | 'dosingWeight'
        | 'height'
        | 'loadingDose'
        | 'loadingTime'
        | 'doseRate'
        | 'concentration';
    }
  | {
      readonly kind: 'totalDoseReference';
      readonly reference: Quantity<'mg'>;
      readonly sourceIds: readonly string[];
    }
  /** Total to be infused, what the container holds, and what is left for priming. */
  | { readonly kind: 'container'; readonly needed: Quantity<'mL'>; readonly holds: Quantity<'mL'> }
  /** The largest deviation that rounding made to a phase's rate or volume, without sign. */
  | { readonly kind: 'pump'; readonly largestDeviation: Quantity<'%'> };

/** Everything that follows from an order. */
export interface Calculation {
  readonly order: InfusionOrder;
  /** Missing where the dosing weight cannot be had: a formula below the height it starts at. */
  readonly plan?: InfusionPlan;
  /** Ends at mg/h, total dose and concentration while a finding blocks. */
  readonly working: readonly WorkingLine[];
  /** Worst first: block, caution, info. */
  readonly findings: readonly Finding[];
  readonly passed: readonly PassedCheck[];
  readonly hints: readonly Hint[];
  readonly notes: readonly Statement[];
  /** The ordered cumulative dose; missing with the plan. */
  readonly curve?: DoseCurve;
  /** Missing while a finding blocks. */
  readonly program?: PumpProgram;
  /** mL/h that each of the four bases would give, rounded to the pump; only with a program. */
  readonly otherBases: readonly BasisComparison[];
  /** The smallest standard preparation that would hold an infusion that this one does not. */
  readonly preparationThatHolds?: {
    readonly drug: Quantity<'mg'>;
    readonly volume: Quantity<'mL'>;
  };
}

/** What another dosing weight would give, for the first step of the infusion. */
export interface BasisComparison {
  readonly basis: InfusionPlan['basis'];
  readonly weight?: Quantity<'kg'>;
  readonly refusal?: 'heightOrSexMissing' | 'belowFormulaHeight' | 'aboveActual';
  readonly infusionRate?: Quantity<'mL/h'>;
}
