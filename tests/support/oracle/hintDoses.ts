/** The dose that an order would give if one of its values were read in another way. */
import { isBelowFormula } from './dosingWeights.ts';
import { heightOf, orderedDoses } from './orderedDoses.ts';
import type { OrderedDoses } from './orderedDoses.ts';
import type { PlanOrder } from './planOrder.ts';
import { divide, multiply } from './rational.ts';
import type { Rational } from './rational.ts';

/** Amounts under a name that says what they are. */
export type Given = Readonly<Record<string, Rational>>;

/** The dose of an order: of a single rate in every form, and the total in mg. */
export function doseOf(order: PlanOrder): Given {
  const height = order.height === undefined ? undefined : heightOf(order.height).value;
  if (isBelowFormula(order.basis, height)) return {};
  const { phases, totalDose } = orderedDoses(order);
  const [only] = phases;
  const total = { 'gives total mg': totalDose.value };
  if (order.inSteps || only === undefined) return total;
  return {
    ...total,
    'gives mg/h': only.doseRate.value,
    'gives mg/kg/h': only.doseRatePerKg.value,
  };
}

/** The loading dose of an order, mg. */
export function loadingDoseOf(order: PlanOrder, doses: OrderedDoses, hasDoses: boolean): Given {
  return hasDoses && order.loading !== undefined && doses.loading !== undefined
    ? { 'gives loading mg': doses.loading.dose }
    : {};
}

/** The order with its maintenance so many hours long, each step in proportion. */
export function lasting(order: PlanOrder, doses: OrderedDoses, hours: Rational): PlanOrder {
  const phases = order.phases.map((phase) => ({
    ...phase,
    duration: divide(multiply(phase.duration, hours), doses.duration),
  }));
  return { ...order, phases };
}
