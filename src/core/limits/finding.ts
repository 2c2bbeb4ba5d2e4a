import type { Quantity } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';
import type { GuardrailPosition } from './guardrail.ts';

/** What a finding is about. */
export type FindingSubject =
  | 'doseRatePerKg'
  | 'doseRate'
  | 'infusionDuration'
  | 'patientWeight'
  | 'dosingWeight'
  | 'height'
  | 'loadingDose'
  | 'loadingTime'
  | 'concentration'
  | 'totalDose'
  | 'infusionRate'
  | 'vtbi'
  | 'container';

/** What is the matter with it. */
export type FindingEdge =
  | 'belowHard'
  | 'belowSoft'
  | 'aboveSoft'
  | 'aboveHard'
  | 'notGiven'
  | 'belowFormula'
  | 'rounding'
  | 'belowPump'
  | 'abovePump'
  | 'belowAccurate'
  | 'exceedsBag'
  | 'exceedsSyringe'
  | 'aboveStock'
  | 'dilutedStock'
  | 'aboveActual'
  | 'longHang'
  | 'belowReference'
  | 'aboveReference';

/** info: context. caution: passed only with a reason. block: no pump settings until it is changed. */
export type Severity = 'info' | 'caution' | 'block';

/** A limit that a value lies beyond, with the ids of its sources; none: set by this project. */
export interface FindingLimit {
  readonly value: Quantity<Unit>;
  readonly sourceIds: readonly string[];
}

/** One thing to know about a plan: at most one for each subject and edge. Codes only; ui has words. */
export interface Finding {
  readonly subject: FindingSubject;
  readonly edge: FindingEdge;
  readonly severity: Severity;
  /** The value as it was tested; of several steps the worst. */
  readonly value: Quantity<Unit>;
  /** The limits it lies beyond; several only for references. */
  readonly limits: readonly FindingLimit[];
  /** The rate steps concerned, from 1; empty where the order has no steps or all are concerned. */
  readonly steps: readonly number[];
  /** Whether the loading phase is concerned. */
  readonly loading: boolean;
}

/** A finding that concerns the whole plan. */
export function finding(
  subject: FindingSubject,
  edge: FindingEdge,
  severity: Severity,
  value: Quantity<Unit>,
  limits: Finding['limits'],
): Finding {
  return { subject, edge, severity, value, limits, steps: [], loading: false };
}

/** Beyond a hard limit there are no pump settings; beyond a soft one a reason is asked for. */
export function severityOf(position: Exclude<GuardrailPosition, 'inside'>): Severity {
  return position === 'belowHard' || position === 'aboveHard' ? 'block' : 'caution';
}
