import type { GuardrailTest } from '../checks/checkOrder.ts';
import { orderedDuration } from '../checks/checkOrder.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { ratio, scaleBy } from '../quantity/quantity.ts';
import type { HintDose } from './didYouMean.ts';

/** The order over another time; of steps, each is as many times as long as the whole. */
export function withDuration(order: InfusionOrder, duration: Quantity<'h'>): InfusionOrder {
  const { maintenance } = order;
  if (maintenance.kind !== 'steps') return { ...order, maintenance: { ...maintenance, duration } };
  const factor = ratio(duration, orderedDuration(order));
  const steps = maintenance.steps.map((step) => ({
    ...step,
    duration: scaleBy(step.duration, factor),
  }));
  return { ...order, maintenance: { ...maintenance, steps } };
}

/** The dose of a plan in which `subject` is read in another way: of a loading time its loading dose. */
export function doseGiven(
  plan: InfusionPlan,
  subject: GuardrailTest['subject'],
): HintDose | undefined {
  if (subject === 'loadingTime') return plan.loading && { of: 'loading', total: plan.loading.dose };
  const [step] = plan.steps;
  if (plan.isStepped || step === undefined) return { of: 'infusion', total: plan.totalDose };
  const { doseRate, doseRatePerKg } = step;
  return { of: 'infusion', doseRate, doseRatePerKg, total: plan.totalDose };
}
