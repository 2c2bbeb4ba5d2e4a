import type { InfusionOrder, OrderedDoseRate } from '../order/infusionOrder.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { isZero } from '../quantity/quantity.ts';
import { asShown } from '../quantity/rounding.ts';
import type { Unit } from '../quantity/units.ts';

/**
 * The value that a limit is tested on: as typed where it was typed in the limit's unit, otherwise as
 * the screen shows it, so that the verdict never contradicts the number beside it.
 */
export function tested<U extends Unit>(
  typed: Quantity<Unit> | undefined,
  derived: Quantity<U>,
): Quantity<U> {
  if (typed?.unit === derived.unit) return derived;
  const shown = asShown(derived);
  // A trace that would be shown as 0 is still something: where nothing is allowed, it counts.
  return isZero(shown) ? derived : shown;
}

/** The dose rate of a step as it was ordered; none where it follows from a total. */
export function orderedDoseRate(
  order: InfusionOrder,
  stepNumber: number,
): OrderedDoseRate | undefined {
  const { maintenance } = order;
  if (maintenance.kind === 'rate') return maintenance.doseRate;
  if (maintenance.kind === 'total') return undefined;
  return maintenance.steps[stepNumber - 1]?.doseRate;
}

/** The total dose as tested: typed only where the whole was ordered in mg, with no loading dose. */
export function testedTotalDose(order: InfusionOrder, plan: InfusionPlan): Quantity<'mg'> {
  const { maintenance, loading } = order;
  const typed =
    maintenance.kind === 'total' && loading === undefined ? maintenance.totalDose : undefined;
  return tested(typed, plan.totalDose);
}
