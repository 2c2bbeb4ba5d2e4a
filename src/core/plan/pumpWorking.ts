import type { PumpGrid, PumpProfile } from '../library/drugLibrary.ts';
import { incrementOf } from '../library/pumpGrid.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { add, quantity } from '../quantity/quantity.ts';
import { runTimeOf } from '../quantity/sums.ts';
import type { InfusionPlan } from './infusionPlan.ts';
import type { RoundedPhase, RoundedProgram } from './programPump.ts';
import type { WorkingLine } from './working.ts';
import { line, stepOf, term } from './workingLine.ts';

/** How the container comes to its concentration. */
export function finalVolumeLines(order: InfusionOrder, plan: InfusionPlan): readonly WorkingLine[] {
  const { preparation } = order;
  const concentration = line(
    'concentration',
    [term(preparation.drug), term(plan.finalVolume, '÷')],
    plan.concentration,
  );
  if (preparation.mix === 'final' || plan.recipe === undefined) return [concentration];
  return [
    drugVolumeLine(order, plan.recipe),
    line(
      'finalVolume',
      [term(preparation.volume), term(plan.recipe.drugVolume, '+')],
      plan.finalVolume,
    ),
    concentration,
  ];
}

function drugVolumeLine(
  order: InfusionOrder,
  recipe: NonNullable<InfusionPlan['recipe']>,
): WorkingLine {
  return line(
    'drugVolume',
    [term(order.preparation.drug), term(recipe.stockConcentration, '÷')],
    recipe.drugVolume,
  );
}

/** Exact rates and volumes: what the dose is at this concentration. */
export function volumeLines(plan: InfusionPlan): readonly WorkingLine[] {
  const { concentration, loading } = plan;
  const lines: WorkingLine[] = [];
  if (loading !== undefined) {
    lines.push(
      line('loadingVolume', [term(loading.dose), term(concentration, '÷')], loading.exactVolume),
      line(
        'loadingRate',
        [term(loading.exactVolume), term(loading.time, '÷')],
        loading.exactInfusionRate,
      ),
    );
  }
  for (const step of plan.steps) {
    const where = stepOf(plan, step.number);
    lines.push(
      line(
        'infusionRate',
        [term(step.doseRate), term(concentration, '÷')],
        step.exactInfusionRate,
        where,
      ),
      line('vtbi', [term(step.dose), term(concentration, '÷')], step.exactVolume, where),
    );
  }
  return lines;
}

/** What is set on the pump: rates rounded once, volumes rounded so that their sum carries the dose. */
export function pumpLines(
  plan: InfusionPlan,
  program: RoundedProgram,
  pump: PumpProfile,
): readonly WorkingLine[] {
  const lines: WorkingLine[] = [];
  if (program.loading !== undefined) {
    const { exactInfusionRate, infusionRate, exactVolume, vtbi } = program.loading;
    lines.push(
      rounded('programmedLoadingRate', exactInfusionRate, infusionRate, pump.rate),
      rounded('programmedLoadingVolume', exactVolume, vtbi, pump.volume),
    );
  }
  let through = quantity(0, 'mL');
  program.steps.forEach((phase, index) => {
    const where = stepOf(plan, index + 1);
    const { exactInfusionRate, infusionRate, exactVolume, vtbi } = phase;
    const before = through;
    through = add(through, vtbi);
    const volume =
      index === 0
        ? rounded('programmedVtbi', exactVolume, vtbi, pump.volume)
        : line('programmedVtbi', [term(through), term(before, '−')], vtbi);
    lines.push(
      {
        ...rounded('programmedRate', exactInfusionRate, infusionRate, pump.rate),
        ...where,
      },
      { ...volume, ...where },
      runTimeLine(phase, where),
    );
  });
  return lines;
}

function runTimeLine(phase: RoundedPhase, where: Pick<WorkingLine, 'step'>): WorkingLine {
  const runTime = runTimeOf(phase.vtbi, phase.infusionRate);
  return line('runTime', [term(phase.vtbi), term(phase.infusionRate, '÷')], runTime, where);
}

function rounded<U extends 'mL/h' | 'mL'>(
  sum: WorkingLine['sum'],
  exact: Quantity<U>,
  result: Quantity<U>,
  grid: PumpGrid<U>,
): WorkingLine {
  return line(sum, [term(exact)], result, { roundedTo: incrementOf(grid) });
}
