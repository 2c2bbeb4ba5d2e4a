import type { CareArea, DrugLibrary } from '../library/drugLibrary.ts';
import type { Finding } from '../limits/finding.ts';
import { finding } from '../limits/finding.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import { vialOf } from '../plan/calculatePlan.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { compare, isZero, quantity } from '../quantity/quantity.ts';
import { asShown } from '../quantity/rounding.ts';
import { orderedDoseRate, tested, testedTotalDose } from './tested.ts';

/** The bag against the vial it is made from. */
export function checkStock(plan: InfusionPlan, library: DrugLibrary): readonly Finding[] {
  const { recipe } = plan;
  if (recipe === undefined) return [];
  const vial = vialOf(recipe.stockConcentration, library.vials);
  const limit = { value: vial.concentration, sourceIds: vial.sourceIds };
  const concentration = asShown(plan.concentration);
  if (compare(recipe.diluentVolume, quantity(0, 'mL')) < 0) {
    return [finding('concentration', 'aboveStock', 'block', concentration, [limit])];
  }
  if (!vial.forDilution && !isZero(recipe.diluentVolume)) {
    return [finding('concentration', 'dilutedStock', 'caution', concentration, [limit])];
  }
  return [];
}

/** Neutral lines of context: the published numbers that this plan lies beyond. Never an alarm. */
export function checkReferences(
  order: InfusionOrder,
  plan: InfusionPlan,
  careArea: CareArea,
): readonly Finding[] {
  return [
    ...doseRateReferences(order, plan, careArea),
    ...totalDoseReferences(order, plan, careArea),
  ];
}

function doseRateReferences(
  order: InfusionOrder,
  plan: InfusionPlan,
  careArea: CareArea,
): readonly Finding[] {
  const rates = plan.steps.map((step) => ({
    number: step.number,
    value: tested(orderedDoseRate(order, step.number), step.doseRate),
  }));
  const references = careArea.references.doseRate;
  const isPassed = (rate: Quantity<'mg/h'>, reference: (typeof references)[number]): boolean =>
    compare(rate, reference.value) > 0;
  const passed = references.filter((reference) =>
    rates.some((rate) => isPassed(rate.value, reference)),
  );
  const above = rates
    .filter((rate) => references.some((reference) => isPassed(rate.value, reference)))
    .sort((a, b) => compare(b.value, a.value));
  const [highest] = above;
  if (highest === undefined) return [];
  return [
    {
      ...finding('doseRate', 'aboveReference', 'info', highest.value, passed),
      steps: plan.isStepped ? above.map((rate) => rate.number).sort((a, b) => a - b) : [],
    },
  ];
}

function totalDoseReferences(
  order: InfusionOrder,
  plan: InfusionPlan,
  careArea: CareArea,
): readonly Finding[] {
  const value = testedTotalDose(order, plan);
  const missed = totalDoseReferencesInForce(plan, careArea).filter(
    (reference) => compare(value, reference.value) < 0,
  );
  return missed.length === 0 ? [] : [finding('totalDose', 'belowReference', 'info', value, missed)];
}

/** The total-dose references that hold for an infusion of this length. */
export function totalDoseReferencesInForce(
  plan: InfusionPlan,
  careArea: CareArea,
): CareArea['references']['totalDose'] {
  return careArea.references.totalDose.filter(
    ({ whenLongerThan }) =>
      whenLongerThan === undefined || compare(plan.infusionDuration, whenLongerThan) > 0,
  );
}
