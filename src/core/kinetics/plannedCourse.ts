import { tested } from '../checks/tested.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { add, amount, compare, convert, quantity } from '../quantity/quantity.ts';
import { doseRateOf } from '../quantity/sums.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { WeightOutsideModel } from './pharmacokineticParameters.ts';
import { pharmacokineticsFor } from './pharmacokineticParameters.ts';
import type { ConstantInput, PlasmaCourse } from './plasmaCourse.ts';
import { courseOf } from './plasmaCourse.ts';
import { threeCompartments } from './threeCompartments.ts';

/** A longer infusion has no course, so that a table of it stays bounded: set by this project. */
const LONGEST_COURSE = quantity(1000, 'h');

/** Why an order has no course. */
export type PlasmaCourseFault =
  WeightOutsideModel | { readonly code: 'infusionTooLong'; readonly limit: Quantity<'h'> };

/**
 * The course of plasma concentration for a plan as it was ordered, loading dose and steps included.
 * The model is scaled to the actual weight, whatever the dose is based on. An error where that lies
 * outside 45 to 150 kg (as typed in kg, else as shown), and beyond 1,000 h of infusion.
 * Source: `kamp-2020`; for teaching only, never for a dose.
 */
export function plannedCourse(
  order: InfusionOrder,
  plan: InfusionPlan,
): Result<PlasmaCourse, PlasmaCourseFault> {
  const parameters = pharmacokineticsFor(tested(order.patient.patientWeight, plan.patientWeight));
  if (!parameters.ok) return parameters;
  const inputs: ConstantInput[] = [];
  // Times are added as exact fractions: three times 20 min end at 60, not at 59.999.
  let time = quantity(0, 'h');
  for (const phase of plannedPhases(plan)) {
    inputs.push({ fromMinute: minutesOf(time), doseRate: amount(phase.doseRate).toNumber() });
    time = add(time, phase.time);
  }
  if (compare(time, LONGEST_COURSE) > 0) {
    return err({ code: 'infusionTooLong', limit: LONGEST_COURSE });
  }
  return ok(courseOf(threeCompartments(parameters.value), inputs, minutesOf(time)));
}

interface PlannedPhase {
  readonly doseRate: Quantity<'mg/h'>;
  readonly time: Quantity<'h'>;
}

function plannedPhases({ loading, steps }: InfusionPlan): readonly PlannedPhase[] {
  const maintenance = steps.map(({ doseRate, duration }) => ({ doseRate, time: duration }));
  if (loading === undefined) return maintenance;
  const { dose, time } = loading;
  return [{ doseRate: doseRateOf(dose, time), time }, ...maintenance];
}

function minutesOf(time: Quantity<'h'>): number {
  return amount(convert(time, 'min')).toNumber();
}
