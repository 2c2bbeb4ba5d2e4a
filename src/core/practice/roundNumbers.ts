import type { WorkingTerm } from '../plan/working.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { absolute, compare, subtract, times } from '../quantity/quantity.ts';
import { roundHalfUpTo } from '../quantity/rounding.ts';
import type { Unit } from '../quantity/units.ts';
import { evaluateTerms } from './evaluateTerms.ts';
import type { PracticeStep } from './practiceStep.ts';

/**
 * Whether one comes to the answers with a pocket calculator whichever way one rounds: no answer is a
 * tie, carrying rounded answers forward changes none, and (but for pounds, which never come out even)
 * only the rates of the pump need rounding at all.
 */
export function hasRoundNumbers(steps: readonly PracticeStep[], isInPounds: boolean): boolean {
  // Quickest first: most draws end here, and what comes out even needs no other check.
  const uneven = steps.filter((step) => !isEven(step));
  if (!isInPounds && uneven.some((step) => step.exact.unit !== 'mL/h')) return false;
  const unevenBefore = (index: number): readonly PracticeStep[] =>
    steps.slice(0, index).filter((step) => uneven.includes(step));
  return (
    !uneven.some(isTie) &&
    steps.every((step, index) => isSameWhenCarried(step, unevenBefore(index)))
  );
}

function isEven({ exact, rounded }: PracticeStep): boolean {
  return compare(exact, rounded) === 0;
}

/** Half-way between two answers: people round that in different ways. */
function isTie({ exact, rounded, roundedTo }: PracticeStep): boolean {
  return compare(times(absolute(subtract(rounded, exact)), 2), roundedTo) === 0;
}

function isSameWhenCarried(step: PracticeStep, before: readonly PracticeStep[]): boolean {
  const terms = step.terms.map((each) => carriedTerm(each, before));
  if (terms.every((each, index) => each === step.terms[index])) return true;
  const carried = evaluateTerms(terms, step.exact.unit);
  return compare(roundHalfUpTo(carried, step.roundedTo), step.rounded) === 0;
}

/** The term with the rounded answer of the sum that it comes from, where rounding moved it. */
function carriedTerm(each: WorkingTerm, before: readonly PracticeStep[]): WorkingTerm {
  const { value } = each;
  if (typeof value === 'number') return each;
  const origin = before.find(({ exact }) => isSame(exact, value));
  return origin === undefined ? each : { ...each, value: origin.rounded };
}

function isSame(a: Quantity<Unit>, b: Quantity<Unit>): boolean {
  return a.unit === b.unit && compare(a, b) === 0;
}
