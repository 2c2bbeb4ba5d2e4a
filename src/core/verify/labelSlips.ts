import type { DrugLibrary, StandardPreparation } from '../library/drugLibrary.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { compare } from '../quantity/quantity.ts';
import { concentrationOf } from '../quantity/sums.ts';
import type { OrderSlip } from './orderSlip.ts';
import { orderSlip } from './orderSlip.ts';

/** The pump set for another standard concentration than the one on the label: each of them once. */
export function labelSlips(plan: InfusionPlan, library: DrugLibrary): readonly OrderSlip[] {
  const known: Quantity<'mg/mL'>[] = [plan.concentration];
  return library.preparations.flatMap((preparation) => {
    const concentration = concentrationOf(preparation.drug, preparation.volume);
    if (known.some((each) => compare(each, concentration) === 0)) return [];
    known.push(concentration);
    return [labelSlip(preparation, concentration)];
  });
}

function labelSlip(
  { drug, volume }: StandardPreparation,
  concentration: Quantity<'mg/mL'>,
): OrderSlip {
  return orderSlip({
    detail: { slip: 'other-concentration', concentration },
    about: 'label',
    alter: (order) => ({ ...order, preparation: { mix: 'final', drug, volume } }),
  });
}
