import type { DosingWeightBasis } from '../order/infusionOrder.ts';
import type { InfusionPlan, MaintenanceStep } from '../plan/infusionPlan.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';
import type { PracticeStep, PracticeSum } from './practiceStep.ts';

type Value = Quantity<Unit> | undefined;

/** Where each sum stands in a plan. */
const VALUES: Readonly<
  Record<PracticeSum, (plan: InfusionPlan, step: MaintenanceStep | undefined) => Value>
> = {
  patientWeight: (plan) => plan.patientWeight,
  // The working of adjusted weight has ideal weight on the way: each is its own, not the dosing weight.
  idealWeight: (plan) => weightOn('ideal', plan),
  adjustedWeight: (plan) => weightOn('adjusted', plan),
  leanWeight: (plan) => weightOn('lean', plan),
  loadingDose: (plan) => plan.loading?.dose,
  totalDoseFromOrder: (plan) => plan.maintenanceDose,
  doseRatePerKg: (_plan, step) => step?.doseRatePerKg,
  doseRate: (_plan, step) => step?.doseRate,
  stepDose: (_plan, step) => step?.dose,
  maintenanceDose: (plan) => plan.maintenanceDose,
  totalDose: (plan) => plan.totalDose,
  finalVolume: (plan) => plan.finalVolume,
  concentration: (plan) => plan.concentration,
  loadingVolume: (plan) => plan.loading?.exactVolume,
  loadingRate: (plan) => plan.loading?.exactInfusionRate,
  infusionRate: (_plan, step) => step?.exactInfusionRate,
  vtbi: (_plan, step) => step?.exactVolume,
  drugVolume: (plan) => plan.recipe?.drugVolume,
};

function weightOn(basis: DosingWeightBasis, { dosingWeightChoices }: InfusionPlan): Value {
  return dosingWeightChoices.find((choice) => choice.basis === basis)?.weight;
}

/** What a sum comes to in this plan, exact; undefined where the plan does not have it. */
export function stepValue(
  { sum, step = 1 }: Pick<PracticeStep, 'sum' | 'step'>,
  plan: InfusionPlan,
): Value {
  return VALUES[sum](plan, plan.steps[step - 1]);
}
