import type { GuardrailTest } from './checks/checkOrder.ts';
import type { PassedCheck } from './checks/passedChecks.ts';
import type { Hint } from './hints/didYouMean.ts';
import type { Statement } from './library/drugLibrary.ts';
import type { Finding } from './limits/finding.ts';
import type { DosingWeightChoice } from './order/dosingWeight.ts';
import type { InfusionOrder } from './order/infusionOrder.ts';
import type { DoseCurve } from './plan/doseCurve.ts';
import type { InfusionPlan } from './plan/infusionPlan.ts';
import type { PumpProgram } from './plan/pumpProgram.ts';
import type { WorkingLine } from './plan/working.ts';
import type { Quantity } from './quantity/quantity.ts';

/** Everything that follows from an order. */
export interface Calculation {
  readonly order: InfusionOrder;
  /** Missing where the dosing weight cannot be had: a formula below the height it starts at. */
  readonly plan?: InfusionPlan;
  /** Ends at mg/h, total dose and concentration while a finding blocks. */
  readonly working: readonly WorkingLine[];
  /** Every value against its guardrail, in the order of the form. */
  readonly tests: readonly GuardrailTest[];
  /** Worst first: block, caution, info. */
  readonly findings: readonly Finding[];
  readonly passed: readonly PassedCheck[];
  readonly hints: readonly Hint[];
  readonly notes: readonly Statement[];
  /** The cumulative dose as the pump is set; missing with the program. */
  readonly curve?: DoseCurve;
  /** Missing while a finding blocks. */
  readonly program?: PumpProgram;
  /** What each of the four bases would give, as this order on it comes out; only with a program. */
  readonly otherBases: readonly BasisComparison[];
  /** The smallest standard preparation that would hold an infusion that this one does not. */
  readonly preparationThatHolds?: RecommendedPreparation;
}

/** A standard preparation whose whole plan, for the same order, is checked and raises nothing new. */
export interface RecommendedPreparation {
  readonly drug: Quantity<'mg'>;
  readonly volume: Quantity<'mL'>;
  /** How long the one container would be in use, where the library asks to think of that. */
  readonly hang?: Quantity<'h'>;
}

/** What another dosing weight would give. */
export interface BasisComparison extends DosingWeightChoice {
  /** What this order on it has to be stopped for, or asks a reason for: block before caution. */
  readonly findings: readonly Finding[];
  /** Of the first step, as programmed; missing where a finding blocks or the weight is refused. */
  readonly infusionRate?: Quantity<'mL/h'>;
}
