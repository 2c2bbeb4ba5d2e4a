/** From a plan link to doses, settings and findings: what every answer of the oracle starts from. */
import { findingsOn, isBlocked } from './findings.ts';
import { orderedDoses } from './orderedDoses.ts';
import type { OrderedDoses } from './orderedDoses.ts';
import { readPlanOrder } from './planOrder.ts';
import type { PlanOrder } from './planOrder.ts';
import { pumpSettings } from './pumpSettings.ts';
import type { PumpSettings } from './pumpSettings.ts';
import type { OracleFinding } from './remarks.ts';

/** Everything about one plan that has been worked out. */
export interface WorkedOut {
  readonly order: PlanOrder;
  readonly doses: OrderedDoses;
  readonly settings: PumpSettings;
  /** Sorted by code. */
  readonly findings: readonly OracleFinding[];
  readonly isBlocked: boolean;
}

/**
 * Works out a plan link. The link must be well formed and complete: a SyntaxError otherwise, and a
 * RangeError for an ideal weight that is not above zero.
 */
export function workOut(link: string): WorkedOut {
  return workOutOrder(readPlanOrder(link));
}

/** The same of an order that has been read. */
export function workOutOrder(order: PlanOrder): WorkedOut {
  const doses = orderedDoses(order);
  const settings = pumpSettings(order, doses);
  const findings = findingsOn(order, doses, settings);
  return { order, doses, settings, findings, isBlocked: isBlocked(findings) };
}
