import type { BasisComparison, Calculation } from './calculation.ts';
import { checkLongHang } from './checks/checkContainer.ts';
import type { GuardrailTest } from './checks/checkOrder.ts';
import { checkDosingWeight, guardrailFindings, testGuardrails } from './checks/checkOrder.ts';
import { checkReferences } from './checks/checkPreparation.ts';
import { checkSetting } from './checks/checkSetting.ts';
import { bySeverity, heightOnce } from './checks/gatherFindings.ts';
import { passedChecks } from './checks/passedChecks.ts';
import { orderedDoseRate, tested } from './checks/tested.ts';
import { findHints } from './hints/findHints.ts';
import type { CareArea, DrugLibrary, PumpProfile } from './library/drugLibrary.ts';
import { careAreaById, pumpProfileById } from './library/drugLibrary.ts';
import type { Finding } from './limits/finding.ts';
import type { InfusionOrder } from './order/infusionOrder.ts';
import { buildWorking } from './plan/buildWorking.ts';
import { calculateCurve } from './plan/calculateCurve.ts';
import { calculatePlan, maintenanceSteps } from './plan/calculatePlan.ts';
import type { ContainerNeed } from './plan/containers.ts';
import { scheduleContainers } from './plan/containers.ts';
import type { InfusionPlan } from './plan/infusionPlan.ts';
import { preparationThatHolds } from './plan/preparationThatHolds.ts';
import type { RoundedProgram } from './plan/programPump.ts';
import { canRun, programPump } from './plan/programPump.ts';
import type { ContainerSchedule } from './plan/pumpProgram.ts';
import { compare } from './quantity/quantity.ts';
import { roundHalfUpTo } from './quantity/rounding.ts';
import { present } from './result.ts';

/** Everything about one order that its parts are calculated from. */
interface Setting {
  readonly order: InfusionOrder;
  readonly library: DrugLibrary;
  readonly careArea: CareArea;
  readonly pump: PumpProfile;
}

/**
 * The one door from an order to numbers. Always returns the working and the findings; returns a
 * program only when no finding blocks, and a plan unless the dosing weight cannot be had. Throws only
 * on an order that `input` refuses.
 */
export function calculate(order: InfusionOrder, library: DrugLibrary): Calculation {
  const setting: Setting = {
    order,
    library,
    careArea: careAreaById(library, order.careAreaId),
    pump: pumpProfileById(library, order.pumpProfileId),
  };
  const { plan, choices } = calculatePlan(order, library);
  const tests = testGuardrails(order, plan, setting.careArea);
  const orderFindings = [
    ...checkDosingWeight(order, choices, library),
    ...guardrailFindings(tests, plan?.isStepped ?? false),
  ];
  const hints = findHints(order, plan, library, setting.careArea, tests);
  return plan === undefined
    ? withoutPlan(setting, orderFindings, tests, hints)
    : withPlan(setting, plan, orderFindings, tests, hints);
}

function withoutPlan(
  { order }: Setting,
  findings: readonly Finding[],
  tests: readonly GuardrailTest[],
  hints: Calculation['hints'],
): Calculation {
  return {
    order,
    working: buildWorking(order, undefined, undefined),
    findings: bySeverity(heightOnce(findings)),
    // A height may lie inside its own limits and below what the formula of ideal weight starts at.
    passed: passedChecks(
      tests.filter(({ subject }) => !findings.some((finding) => finding.subject === subject)),
    ),
    hints,
    notes: [],
    otherBases: [],
  };
}

function withPlan(
  setting: Setting,
  plan: InfusionPlan,
  orderFindings: readonly Finding[],
  tests: readonly GuardrailTest[],
  hints: Calculation['hints'],
): Calculation {
  const { order, library, careArea, pump } = setting;
  const checked = checkSetting(order, plan, careArea, pump, library);
  const { rounded, need } = checked;
  const schedule = scheduleIfPossible(setting, plan, rounded, need);
  const findings = bySeverity(
    heightOnce([
      ...orderFindings,
      ...checked.findings,
      ...(schedule === undefined ? [] : checkLongHang(schedule, library)),
      ...checkReferences(order, plan, careArea),
    ]),
  );
  const isBlocked = findings.some((finding) => finding.severity === 'block');
  const calculation: Calculation = {
    order,
    plan,
    working: buildWorking(order, plan, isBlocked ? undefined : { rounded, pump }),
    findings,
    passed: passedChecks(tests, { order, plan, rounded, need, careArea, findings }),
    hints,
    notes: notesFor(order, plan, careArea),
    curve: calculateCurve(plan, careArea, isBlocked ? undefined : schedule),
    otherBases: [],
  };
  if (isBlocked || schedule === undefined) return calculation;
  const holds = need.count === 1 ? undefined : preparationThatHolds(order, library, pump, careArea);
  return {
    ...calculation,
    program: programPump(plan, rounded, schedule),
    otherBases: compareBases(setting, plan),
    ...(holds === undefined ? {} : { preparationThatHolds: holds }),
  };
}

function scheduleIfPossible(
  { order, library }: Setting,
  plan: InfusionPlan,
  rounded: RoundedProgram,
  need: ContainerNeed,
): ContainerSchedule | undefined {
  const { count } = need;
  if (count === undefined || count > library.general.containers.value || !canRun(rounded)) {
    return undefined;
  }
  return scheduleContainers(plan, rounded, order.primingVolume, { ...need, count });
}

function notesFor(
  order: InfusionOrder,
  plan: InfusionPlan,
  careArea: CareArea,
): Calculation['notes'] {
  return careArea.doseRateNotes.filter((note) =>
    plan.steps.some(
      (step) =>
        compare(
          tested(orderedDoseRate(order, step.number), step.doseRatePerKg),
          note.doseRatePerKg,
        ) === 0,
    ),
  );
}

/** What each dosing weight would give for the first step, at the pump's increment. */
function compareBases({ order, pump }: Setting, plan: InfusionPlan): readonly BasisComparison[] {
  return plan.dosingWeightChoices.map((choice) => {
    if (choice.weight === undefined || choice.refusal !== undefined) return choice;
    const [step] = maintenanceSteps(order.maintenance, choice.weight, plan.concentration);
    const { exactInfusionRate } = present(step, 'the first step of an infusion');
    return { ...choice, infusionRate: roundHalfUpTo(exactInfusionRate, pump.rate.increment) };
  });
}
