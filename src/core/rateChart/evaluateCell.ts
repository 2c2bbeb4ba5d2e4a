import { guardrailFindings, testGuardrails } from '../checks/checkOrder.ts';
import { checkSetting } from '../checks/checkSetting.ts';
import type { DrugLibrary } from '../library/drugLibrary.ts';
import { careAreaById, pumpProfileById } from '../library/drugLibrary.ts';
import type { Finding } from '../limits/finding.ts';
import type { InfusionOrder, OrderedDoseRate } from '../order/infusionOrder.ts';
import { calculatePlan } from '../plan/calculatePlan.ts';
import type { ContainerNeed } from '../plan/containers.ts';
import type { InfusionPlan, MaintenanceStep } from '../plan/infusionPlan.ts';
import type { RoundedPhase } from '../plan/programPump.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { quantity } from '../quantity/quantity.ts';
import type { RateChartRequest } from './rateChart.ts';

/** A cell worked out, before anyone has asked whether it may have a number. */
export interface EvaluatedCell {
  readonly plan: InfusionPlan;
  readonly step: MaintenanceStep;
  readonly phase: RoundedPhase;
  readonly need: ContainerNeed;
  /** What would block a plan, ask for a reason or change its container. */
  readonly findings: readonly Finding[];
}

/** Rates do not depend on the time, but a plan has one: what it decides is then left out. */
const ANY_DURATION = quantity(1, 'h');

/** One weight at one dose rate, by the sums and checks of a plan. */
export function evaluateCell(
  request: RateChartRequest,
  weight: Quantity<'kg'>,
  doseRate: OrderedDoseRate,
  library: DrugLibrary,
): EvaluatedCell {
  const { careAreaId, pumpProfileId, preparation, duration } = request;
  const evaluated = evaluateOrder(
    {
      careAreaId,
      patient: { patientWeight: weight, basis: 'actual' },
      maintenance: { kind: 'rate', doseRate, duration: duration ?? ANY_DURATION },
      preparation,
      primingVolume: pumpProfileById(library, pumpProfileId).primingVolume,
      pumpProfileId,
    },
    library,
  );
  return duration === undefined
    ? {
        ...evaluated,
        findings: evaluated.findings.filter((finding) => !needsDuration(finding, evaluated)),
      }
    : evaluated;
}

function needsDuration({ subject, edge }: Finding, { need }: EvaluatedCell): boolean {
  // A container that the priming empties gives nothing, however short the infusion.
  if (edge === 'exceedsBag') return need.count !== undefined;
  return subject === 'infusionDuration' || subject === 'vtbi';
}

/** An order of one rate. Throws where its dosing weight cannot be had. */
export function evaluateOrder(order: InfusionOrder, library: DrugLibrary): EvaluatedCell {
  const pump = pumpProfileById(library, order.pumpProfileId);
  const careArea = careAreaById(library, order.careAreaId);
  const { plan } = calculatePlan(order, library);
  if (plan === undefined) throw new Error('A cell has a dosing weight');
  const checked = checkSetting(order, plan, careArea, pump, library);
  const [step] = plan.steps;
  const [phase] = checked.rounded.steps;
  if (step === undefined || phase === undefined) throw new Error('A cell has a rate');
  const findings = [
    ...guardrailFindings(testGuardrails(order, plan, careArea), plan.isStepped),
    ...checked.findings,
  ];
  return { plan, step, phase, need: checked.need, findings };
}
