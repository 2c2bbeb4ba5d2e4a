import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { InfusionOrder } from '../core/order/infusionOrder.ts';
import type { Result } from '../core/result.ts';
import { err, ok } from '../core/result.ts';
import type { LinkFault } from './linkFault.ts';
import { readOrderForm } from './orderForm.ts';
import { parsePlanLink } from './planLink.ts';
import { openSealedPlan, sealPlan } from './sealedPlan.ts';

/**
 * A sealed plan that is known to be sound. Whoever holds one cannot read the plan off it by accident:
 * only `openPlanToCompare` looks inside.
 */
export type PlanToCompare = string & { readonly isSoundSealedPlan: true };

/**
 * Takes the value of a check link's `plan` key, without giving away what it holds. Fails where it is
 * damaged, is no plan link or is no whole plan; the fault says nothing of the plan.
 */
export function parsePlanToCompare(
  sealed: string,
  library: DrugLibrary,
): Result<PlanToCompare, LinkFault> {
  return orderIn(sealed, library) === undefined
    ? err({ code: 'badSealedPlan', key: 'plan' })
    : ok(sealed as PlanToCompare);
}

/** What was planned. */
export function openPlanToCompare(plan: PlanToCompare, library: DrugLibrary): InfusionOrder {
  const order = orderIn(plan, library);
  if (order === undefined) throw new Error('A sealed plan that was never parsed');
  return order;
}

function orderIn(sealed: string, library: DrugLibrary): InfusionOrder | undefined {
  const query = openSealedPlan(sealed);
  // One plan has one seal: another spelling of the same bits was not written by this program.
  if (!query.ok || sealPlan(query.value) !== sealed) return undefined;
  const form = parsePlanLink(`#/plan?${query.value}`, library);
  return form.ok ? readOrderForm(form.value, library).order : undefined;
}
