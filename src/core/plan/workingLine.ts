import type { Quantity } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';
import type { InfusionPlan } from './infusionPlan.ts';
import type { WorkingLine, WorkingSum, WorkingTerm } from './working.ts';

/** A line of the working whose terms alternate values and operators. */
export function line(
  sum: WorkingSum,
  terms: readonly WorkingTerm[],
  result: Quantity<Unit>,
  more: Partial<Pick<WorkingLine, 'step' | 'roundedTo'>> = {},
): WorkingLine {
  return { sum, terms, result, ...more };
}

/** A value in a sum, with the operator before it. */
export function term(
  value: Quantity<Unit> | number,
  operator?: WorkingTerm['operator'],
): WorkingTerm {
  return operator === undefined ? { value } : { value, operator };
}

/** Marks a line with its step where the order was given as steps. */
export function stepOf(plan: InfusionPlan, step: number): Pick<WorkingLine, 'step'> {
  return plan.isStepped ? { step } : {};
}

/** The parts of a sum, with a plus between them. */
export function sumTerms(parts: readonly Quantity<Unit>[]): readonly WorkingTerm[] {
  return parts.map((part, index) => term(part, index === 0 ? undefined : '+'));
}
