import type { CareArea, DrugLibrary, PumpProfile } from '../library/drugLibrary.ts';
import type { Finding } from '../limits/finding.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import type { ContainerNeed } from '../plan/containers.ts';
import { containerNeed } from '../plan/containers.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { RoundedProgram } from '../plan/programPump.ts';
import { roundHalfUpToPump } from '../plan/programPump.ts';
import { checkContainerHolds, checkSyringe } from './checkContainer.ts';
import { checkStock } from './checkPreparation.ts';
import { checkProgram } from './checkProgram.ts';

/** What a plan comes to on a pump, before anyone has asked whether it may run. */
export interface CheckedSetting {
  readonly rounded: RoundedProgram;
  readonly need: ContainerNeed;
  /** Of the preparation, the pump and the container. */
  readonly findings: readonly Finding[];
}

/** Rounds a plan to what the pump can be set to and checks that and what it runs from. */
export function checkSetting(
  { primingVolume }: InfusionOrder,
  plan: InfusionPlan,
  careArea: CareArea,
  pump: PumpProfile,
  library: DrugLibrary,
): CheckedSetting {
  const rounded = roundHalfUpToPump(plan, pump);
  const need = containerNeed(plan, rounded, primingVolume, pump);
  return {
    rounded,
    need,
    findings: [
      ...checkStock(plan, library),
      ...checkProgram(plan, rounded, pump, careArea),
      ...checkSyringe(plan, pump),
      ...checkContainerHolds(plan, need, primingVolume, library),
    ],
  };
}
