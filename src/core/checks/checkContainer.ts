import type { DrugLibrary, PumpProfile } from '../library/drugLibrary.ts';
import type { Finding } from '../limits/finding.ts';
import { finding } from '../limits/finding.ts';
import type { ContainerNeed } from '../plan/containers.ts';
import { fitsSyringe, longestHang } from '../plan/containers.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { ContainerSchedule } from '../plan/pumpProgram.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { add, compare } from '../quantity/quantity.ts';

/**
 * Whether the container holds the infusion and its priming. When it does not, its changes are
 * planned: information; where they cannot be, no program.
 */
export function checkContainerHolds(
  plan: InfusionPlan,
  need: ContainerNeed,
  primingVolume: Quantity<'mL'>,
  library: DrugLibrary,
): readonly Finding[] {
  if (need.count === 1) return [];
  const limit = { value: plan.finalVolume, sourceIds: [] };
  const needed = add(need.needed, primingVolume);
  const canBePlanned = need.count !== undefined && need.count <= library.general.containers.value;
  const severity = canBePlanned ? 'info' : 'block';
  return [finding('container', 'exceedsBag', severity, needed, [limit])];
}

/** Whether what is made up goes into the pump's syringe. */
export function checkSyringe(plan: InfusionPlan, pump: PumpProfile): readonly Finding[] {
  const capacity = pump.syringeCapacity;
  if (capacity === undefined || fitsSyringe(plan.finalVolume, pump)) return [];
  const limit = { value: capacity, sourceIds: pump.sourceIds };
  return [finding('container', 'exceedsSyringe', 'block', plan.finalVolume, [limit])];
}

/** Whether one container is in use for so long that the local beyond-use rule matters. */
export function checkLongHang(
  schedule: ContainerSchedule,
  library: DrugLibrary,
): readonly Finding[] {
  const limit = library.general.longHang;
  const longest = longestHang(schedule);
  return compare(longest, limit.value) > 0
    ? [finding('container', 'longHang', 'info', longest, [limit])]
    : [];
}
