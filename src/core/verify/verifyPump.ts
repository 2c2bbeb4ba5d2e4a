import { calculate } from '../calculate.ts';
import type { Calculation } from '../calculation.ts';
import type { DrugLibrary } from '../library/drugLibrary.ts';
import { careAreaById, pumpProfileById } from '../library/drugLibrary.ts';
import type { Finding } from '../limits/finding.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import { roundHalfUpToPump } from '../plan/programPump.ts';
import { checkDelivered } from './checkDelivered.ts';
import type { PhaseComparison } from './comparePump.ts';
import { comparePump } from './comparePump.ts';
import type { DeliveredDose } from './deliveredDose.ts';
import { calculateDelivered } from './deliveredDose.ts';
import { explain } from './explain.ts';
import type { PumpReadings } from './pumpReading.ts';
import type { Explanation } from './slip.ts';

/** What an independent check of a pump against the order finds. */
export interface Verification {
  /** Of the order with what the label says. */
  readonly calculation: Calculation;
  /** Missing where the order has no plan: its dosing weight cannot be had. */
  readonly verdict?: 'match' | 'mismatch';
  /** In the order in which they run; none without a plan. */
  readonly phases: readonly PhaseComparison[];
  /** What the patient would really get; missing without a plan. */
  readonly delivered?: DeliveredDose;
  /** What would be delivered against the limits of a plan. */
  readonly deliveredFindings: readonly Finding[];
  /** Whether the order or what would be delivered must not be given, whatever the verdict. */
  readonly isBlocked: boolean;
  /** What would explain a mismatch, likeliest first; empty: nothing known does. */
  readonly explanations: readonly Explanation[];
}

/**
 * The one door from an order and what a pump shows to a verdict. The order's preparation is what the
 * label says. What the pump should show stands in the answer even where something blocks. Throws only
 * on what `input` refuses: an id that is not the library's, more or fewer readings than phases.
 */
export function verifyPump(
  order: InfusionOrder,
  shown: PumpReadings,
  library: DrugLibrary,
): Verification {
  const calculation = calculate(order, library);
  const { plan } = calculation;
  if (plan !== undefined) return verifyPlan(calculation, plan, shown, library);
  return {
    calculation,
    phases: [],
    deliveredFindings: [],
    isBlocked: hasBlock(calculation.findings),
    explanations: [],
  };
}

function verifyPlan(
  calculation: Calculation,
  plan: InfusionPlan,
  shown: PumpReadings,
  library: DrugLibrary,
): Verification {
  const { order } = calculation;
  const pump = pumpProfileById(library, order.pumpProfileId);
  const phases = comparePump(roundHalfUpToPump(plan, pump), shown, pump);
  const delivered = calculateDelivered(plan, phases);
  const deliveredFindings = checkDelivered(
    phases,
    delivered.phases,
    careAreaById(library, order.careAreaId),
    plan.isStepped,
  );
  const open = phases.filter(({ matches }) => !matches);
  return {
    calculation,
    verdict: open.length === 0 ? 'match' : 'mismatch',
    phases,
    delivered,
    deliveredFindings,
    isBlocked: hasBlock([...calculation.findings, ...deliveredFindings]),
    explanations: open.length === 0 ? [] : explain({ order, plan, library, pump, open }),
  };
}

function hasBlock(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'block');
}
