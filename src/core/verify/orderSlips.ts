import type { DrugLibrary } from '../library/drugLibrary.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import { doseSlips } from './doseSlips.ts';
import { durationSlips } from './durationSlips.ts';
import { labelSlips } from './labelSlips.ts';
import type { OrderSlip } from './orderSlip.ts';
import { weightSlips } from './weightSlips.ts';

/**
 * Every slip before the sum that is possible with this order. Slips about the dose stand before those
 * about its time: in a pair, a total over the ordered hours is taken as hourly.
 */
export function orderSlips(
  order: InfusionOrder,
  plan: InfusionPlan,
  library: DrugLibrary,
): readonly OrderSlip[] {
  return [
    ...weightSlips(order, plan, library),
    ...doseSlips(),
    ...labelSlips(plan, library),
    ...durationSlips(),
  ];
}
