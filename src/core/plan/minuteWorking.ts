import { convert } from '../quantity/quantity.ts';
import type { InfusionPlan } from './infusionPlan.ts';
import type { WorkingLine } from './working.ts';
import { line, term } from './workingLine.ts';

/**
 * The dose per hour once more, from mcg/kg/min: the same number by the other way is what a second
 * person checks. Nothing for rate steps, which have both units in their table.
 */
export function minuteWorking(plan: InfusionPlan): readonly WorkingLine[] {
  if (plan.isStepped) return [];
  return plan.steps.map((step) =>
    line(
      'doseRate',
      [
        term(convert(step.doseRatePerKg, 'mcg/kg/min')),
        term(plan.dosingWeight, '×'),
        term(60, '×'),
        term(1000, '÷'),
      ],
      step.doseRate,
    ),
  );
}
