import { findingCode } from '../../src/core/checks/gatherFindings.ts';
import type { Calculation } from '../../src/core/calculation.ts';
import type { Finding } from '../../src/core/limits/finding.ts';
import type { InfusionPlan } from '../../src/core/plan/infusionPlan.ts';
import type { PumpProgram } from '../../src/core/plan/pumpProgram.ts';
import type { Quantity } from '../../src/core/quantity/quantity.ts';
import { amount } from '../../src/core/quantity/quantity.ts';
import type { Unit } from '../../src/core/quantity/units.ts';

type Plain = Readonly<Record<string, string | readonly string[]>>;

/** A calculation in plain decimals, under the names of the plan view's quantities. */
export function plainCalculation(calculation: Calculation): {
  readonly quantities: Plain;
  readonly containers?: {
    readonly volumes: readonly string[];
    readonly changes: readonly string[];
  };
  readonly findings: readonly string[];
} {
  const { plan, program } = calculation;
  const findings = [...calculation.findings]
    .sort((a, b) => (findingCode(a) < findingCode(b) ? -1 : 1))
    .map(findingText);
  if (plan === undefined) return { quantities: {}, findings };
  return {
    quantities: {
      ...planQuantities(plan),
      ...(program === undefined ? {} : { ...recipe(plan), ...settings(plan, program) }),
    },
    ...(program === undefined ? {} : { containers: containers(program) }),
    findings,
  };
}

function findingText(finding: Finding): string {
  const steps = finding.steps.length === 0 ? '' : ` steps ${finding.steps.join(' ')}`;
  return `${findingCode(finding)} ${finding.severity}${steps}`;
}

function planQuantities(plan: InfusionPlan): Plain {
  return {
    totalDose: plain(plan.totalDose),
    doseRate: perStep(
      plan,
      plan.steps.map((step) => step.doseRate),
    ),
    doseRatePerKg: perStep(
      plan,
      plan.steps.map((step) => step.doseRatePerKg),
    ),
    dosingWeight: plain(plan.dosingWeight),
    concentration: plain(plan.concentration),
    ...(plan.loading === undefined ? {} : { loadingDose: plain(plan.loading.dose) }),
  };
}

function recipe({ recipe: made }: InfusionPlan): Plain {
  if (made === undefined) return {};
  return {
    drugVolume: plain(made.drugVolume),
    diluentVolume: plain(made.diluentVolume),
    vialCount: String(made.vialCount),
  };
}

function settings(plan: InfusionPlan, program: PumpProgram): Plain {
  const { steps, loading } = program;
  return {
    infusionRate: perStep(
      plan,
      steps.map((step) => step.infusionRate),
    ),
    exactInfusionRate: perStep(
      plan,
      plan.steps.map((step) => step.exactInfusionRate),
    ),
    achievedDoseRatePerKg: perStep(
      plan,
      steps.map((step) => step.achievedDoseRatePerKg),
    ),
    vtbi: plain(program.vtbi),
    ...(plan.isStepped ? { stepVtbi: steps.map((step) => plain(step.vtbi)) } : {}),
    infusionDuration: plain(program.runTime),
    deliveredDose: plain(program.deliveredDose),
    ...(loading === undefined
      ? {}
      : { loadingVolume: plain(loading.vtbi), loadingRate: plain(loading.infusionRate) }),
  };
}

function containers({ containerSchedule }: PumpProgram): {
  readonly volumes: readonly string[];
  readonly changes: readonly string[];
} {
  const all = containerSchedule.containers;
  return {
    volumes: all.map((container) => plain(container.vtbi)),
    changes: all.slice(1).map((container) => plain(container.from)),
  };
}

function perStep(
  plan: InfusionPlan,
  values: readonly Quantity<Unit>[],
): string | readonly string[] {
  return plan.isStepped ? values.map(plain) : values.map(plain).join();
}

/** A plain decimal with up to 12 significant digits. */
function plain(value: Quantity<Unit>): string {
  return amount(value).toSignificantDigits(12).toString();
}
