import type { PumpProfile } from '../library/drugLibrary.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import { convert } from '../quantity/quantity.ts';
import type { InfusionPlan, MaintenanceStep } from './infusionPlan.ts';
import { finalVolumeLines, pumpLines, volumeLines } from './pumpWorking.ts';
import type { RoundedProgram } from './programPump.ts';
import { dosingWeightLines } from './weightWorking.ts';
import type { WorkingLine } from './working.ts';
import { line, stepOf, sumTerms, term } from './workingLine.ts';

/**
 * Every sum of a plan in the order in which one does them by hand. Volumes and rates of the pump
 * follow only where a program is given: while a finding blocks, the working ends at mg/h, the total
 * dose and the concentration.
 */
export function buildWorking(
  order: InfusionOrder,
  plan: InfusionPlan | undefined,
  program: { readonly rounded: RoundedProgram; readonly pump: PumpProfile } | undefined,
): readonly WorkingLine[] {
  const weights = dosingWeightLines(order.patient);
  if (plan === undefined) return weights;
  return [
    ...weights,
    ...loadingDoseLines(order, plan),
    ...plan.steps.flatMap((step) => doseRateLines(order, plan, step)),
    ...doseLines(plan),
    ...finalVolumeLines(order, plan),
    ...(program === undefined
      ? []
      : [...volumeLines(plan), ...pumpLines(plan, program.rounded, program.pump)]),
  ];
}

function loadingDoseLines(order: InfusionOrder, plan: InfusionPlan): readonly WorkingLine[] {
  const { loading } = order;
  if (loading === undefined || plan.loading === undefined) return [];
  return loading.dose.unit === 'mg/kg'
    ? [line('loadingDose', [term(plan.dosingWeight), term(loading.dose, '×')], plan.loading.dose)]
    : [
        line(
          'loadingDosePerKg',
          [term(loading.dose), term(plan.dosingWeight, '÷')],
          plan.loading.dosePerKg,
        ),
      ];
}

/** From what was ordered to mg/h, and the same rate in mcg/kg/min and mg/kg/h. */
function doseRateLines(
  order: InfusionOrder,
  plan: InfusionPlan,
  step: MaintenanceStep,
): readonly WorkingLine[] {
  const where = stepOf(plan, step.number);
  const { maintenance } = order;
  const doseRate = line(
    'doseRate',
    [term(plan.dosingWeight), term(step.doseRatePerKg, '×')],
    step.doseRate,
    where,
  );
  const perKg = line(
    'doseRatePerKg',
    [term(step.doseRate), term(plan.dosingWeight, '÷')],
    step.doseRatePerKg,
    where,
  );
  if (maintenance.kind === 'total') {
    const inMg =
      maintenance.totalDose.unit === 'mg'
        ? []
        : [
            line(
              'totalDoseFromOrder',
              [term(plan.dosingWeight), term(maintenance.totalDose, '×')],
              step.dose,
            ),
          ];
    const rate = line('doseRate', [term(step.dose), term(step.duration, '÷')], step.doseRate);
    return [...inMg, rate, perKg, perMinuteLine(step, where)];
  }
  const ordered =
    maintenance.kind === 'rate'
      ? maintenance.doseRate
      : maintenance.steps[step.number - 1]?.doseRate;
  switch (ordered?.unit) {
    case 'mg/h':
      return [perKg, perMinuteLine(step, where)];
    case 'mcg/kg/min':
      return [
        line(
          'doseRatePerKg',
          [term(ordered), term(60, '×'), term(1000, '÷')],
          step.doseRatePerKg,
          where,
        ),
        doseRate,
      ];
    case 'mcg/kg/h':
      return [
        line('doseRatePerKg', [term(ordered), term(1000, '÷')], step.doseRatePerKg, where),
        doseRate,
        perMinuteLine(step, where),
      ];
    default:
      return [perMinuteLine(step, where), doseRate];
  }
}

function perMinuteLine(step: MaintenanceStep, where: Pick<WorkingLine, 'step'>): WorkingLine {
  return line(
    'doseRatePerKgPerMinute',
    [term(step.doseRatePerKg), term(1000, '×'), term(60, '÷')],
    convert(step.doseRatePerKg, 'mcg/kg/min'),
    where,
  );
}

function doseLines(plan: InfusionPlan): readonly WorkingLine[] {
  const lines = plan.steps.map((step) =>
    line(
      plan.isStepped ? 'stepDose' : 'maintenanceDose',
      [term(step.doseRate), term(step.duration, '×')],
      step.dose,
      stepOf(plan, step.number),
    ),
  );
  if (plan.steps.length > 1) {
    lines.push(
      line('maintenanceDose', sumTerms(plan.steps.map((step) => step.dose)), plan.maintenanceDose),
    );
  }
  if (plan.loading !== undefined) {
    const parts = [plan.loading.dose, plan.maintenanceDose];
    lines.push(line('totalDose', sumTerms(parts), plan.totalDose));
  }
  lines.push(
    line(
      'totalDosePerKg',
      [term(plan.totalDose), term(plan.dosingWeight, '÷')],
      plan.totalDosePerKg,
    ),
  );
  return lines;
}
