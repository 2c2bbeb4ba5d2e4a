import { checkLongHang } from './checks/checkContainer.ts';
import type { GuardrailTest } from './checks/checkOrder.ts';
import { checkDosingWeight, guardrailFindings, testGuardrails } from './checks/checkOrder.ts';
import { checkReferences } from './checks/checkPreparation.ts';
import type { CheckedSetting } from './checks/checkSetting.ts';
import { checkSetting } from './checks/checkSetting.ts';
import { bySeverity, heightOnce } from './checks/gatherFindings.ts';
import type { CareArea, DrugLibrary, PumpProfile } from './library/drugLibrary.ts';
import { careAreaById, pumpProfileById } from './library/drugLibrary.ts';
import type { Finding } from './limits/finding.ts';
import type { InfusionOrder } from './order/infusionOrder.ts';
import { calculatePlan } from './plan/calculatePlan.ts';
import type { ContainerNeed } from './plan/containers.ts';
import { scheduleContainers } from './plan/containers.ts';
import type { InfusionPlan } from './plan/infusionPlan.ts';
import type { RoundedProgram } from './plan/programPump.ts';
import { canRun } from './plan/programPump.ts';
import type { ContainerSchedule } from './plan/pumpProgram.ts';

/** An order with everything that is the matter with it, before anything of it is shown. */
export interface Assessment {
  readonly order: InfusionOrder;
  readonly library: DrugLibrary;
  readonly careArea: CareArea;
  readonly pump: PumpProfile;
  readonly tests: readonly GuardrailTest[];
  /** Worst first; one for each subject and edge. */
  readonly findings: readonly Finding[];
  readonly isBlocked: boolean;
  /** Missing where the dosing weight cannot be had: then a finding blocks. */
  readonly made?: AssessedPlan;
}

/** The plan of an order and what it comes to on the pump. */
export interface AssessedPlan extends Pick<CheckedSetting, 'rounded' | 'need'> {
  readonly plan: InfusionPlan;
  /** Missing where changes of container cannot be planned: then a finding blocks. */
  readonly schedule?: ContainerSchedule;
}

/**
 * Every check of one order: the one place that says what blocks it and what asks for a reason,
 * for the order itself and for whatever is recommended or shown beside it.
 */
export function assess(order: InfusionOrder, library: DrugLibrary): Assessment {
  const careArea = careAreaById(library, order.careAreaId);
  const pump = pumpProfileById(library, order.pumpProfileId);
  const { plan, choices } = calculatePlan(order, library);
  const tests = testGuardrails(order, plan, careArea);
  const orderFindings = [
    ...checkDosingWeight(order, choices, library),
    ...guardrailFindings(tests, plan?.isStepped ?? false),
  ];
  const subject = { order, library, careArea, pump, tests };
  if (plan === undefined) return { ...subject, ...judged(orderFindings) };

  const { rounded, need, findings } = checkSetting(order, plan, careArea, pump, library);
  const schedule = scheduleIfPossible(order, library, plan, rounded, need);
  return {
    ...subject,
    ...judged([
      ...orderFindings,
      ...findings,
      ...(schedule === undefined ? [] : checkLongHang(schedule, library)),
      ...checkReferences(order, plan, careArea),
    ]),
    made: { plan, rounded, need, ...(schedule === undefined ? {} : { schedule }) },
  };
}

function judged(found: readonly Finding[]): Pick<Assessment, 'findings' | 'isBlocked'> {
  const findings = bySeverity(heightOnce(found));
  return { findings, isBlocked: findings.some(({ severity }) => severity === 'block') };
}

function scheduleIfPossible(
  { primingVolume }: InfusionOrder,
  library: DrugLibrary,
  plan: InfusionPlan,
  rounded: RoundedProgram,
  need: ContainerNeed,
): ContainerSchedule | undefined {
  const { count } = need;
  if (count === undefined || count > library.general.containers.value || !canRun(rounded)) {
    return undefined;
  }
  return scheduleContainers(plan, rounded, primingVolume, { ...need, count });
}
