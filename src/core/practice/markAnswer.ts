import type { WorkingTerm } from '../plan/working.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { add, compare, subtract, times, withUnit } from '../quantity/quantity.ts';
import { roundHalfUpTo } from '../quantity/rounding.ts';
import type { Unit } from '../quantity/units.ts';
import type { Quality } from '../verify/fit.ts';
import { fitOf, worse } from '../verify/fit.ts';
import type { SlipDetail } from '../verify/slip.ts';
import { frequencyOf, SLIP_NAMES } from '../verify/slip.ts';
import type { Exercise, PracticeStep } from './practiceStep.ts';
import type { AnswerSlipName, PaperSlipName, SlipAnswer, SlipSource } from './slipAnswers.ts';
import { slipAnswers, slipSource } from './slipAnswers.ts';

/** A slip that would give a wrong answer. */
export interface SlipGuess {
  readonly name: AnswerSlipName;
  /** What is particular to it; none for a slip on paper. */
  readonly detail?: SlipDetail;
  /** From 1; guesses that nothing tells apart share a rank. */
  readonly rank: number;
  readonly quality: Quality;
  /** The sum that gives the answer, in the patient's numbers. */
  readonly terms: readonly WorkingTerm[];
  readonly exact: Quantity<Unit>;
}

/**
 * What an answer is worth. Right and `exact`: the rounded answer to the digit. Right and `near`: less
 * than one increment from the exact value and within 2% of it, as more digits or rounding on the way
 * give. Wrong: with the slips that would give it, likeliest first; none: nothing known does.
 */
export type Marking =
  | { readonly isRight: true; readonly quality: Quality }
  | { readonly isRight: false; readonly guesses: readonly SlipGuess[] };

/** Marks an answer above zero, in the unit of the step, by the tolerance of the double-check. */
export function markAnswer(
  exercise: Exercise,
  step: PracticeStep,
  answer: Quantity<Unit>,
): Marking {
  const quality = fitTo(step, step, answer);
  if (quality !== undefined) return { isRight: true, quality };
  return { isRight: false, guesses: guessesFor(exercise, step, answer) };
}

/** The answers of all slips that are not right by chance: what a wrong answer may be taken for. */
export function distractors(source: SlipSource, step: PracticeStep): readonly SlipAnswer[] {
  const right = surroundings(step.exact, step);
  return slipAnswers(source, step).filter(
    ({ exact }) => !isInside(exact, right) || !isTakenForRight(exact, step),
  );
}

/** Whether one would have to take it for right, as it is or rounded. */
function isTakenForRight(exact: Quantity<Unit>, step: PracticeStep): boolean {
  const rounded = roundHalfUpTo(exact, step.roundedTo);
  return [exact, rounded].some((each) => fitTo(step, step, each) !== undefined);
}

/** How well an answer fits a number of this step; the units are the same, so bare numbers compare. */
function fitTo(
  { roundedTo }: PracticeStep,
  { exact, rounded }: Pick<PracticeStep, 'exact' | 'rounded'>,
  answer: Quantity<Unit>,
): Quality | undefined {
  return fitOf(
    bare(answer),
    { exact: bare(exact), rounded: bare(rounded) },
    { increment: bare(roundedTo) },
  );
}

/** From and until where a number may fit another: most numbers of slips lie far outside. */
interface Surroundings {
  readonly from: Quantity<Unit>;
  readonly until: Quantity<Unit>;
}

/** Increments to each side: a fit is off by one at most, and rounding moves a number by half of one. */
const MOST_INCREMENTS_OFF = 2;

function surroundings(value: Quantity<Unit>, { roundedTo }: PracticeStep): Surroundings {
  const room = times(roundedTo, MOST_INCREMENTS_OFF);
  return { from: subtract(value, room), until: add(value, room) };
}

function isInside(value: Quantity<Unit>, { from, until }: Surroundings): boolean {
  return compare(value, until) <= 0 && compare(value, from) >= 0;
}

function bare(value: Quantity<Unit>): Quantity<'1'> {
  return withUnit(value, '1');
}

/** A slip that fits, before it is placed among the others. */
interface FittingSlip {
  readonly slip: SlipAnswer;
  readonly quality: Quality;
  /** The lower, the likelier. */
  readonly score: number;
}

function guessesFor(
  exercise: Exercise,
  step: PracticeStep,
  answer: Quantity<Unit>,
): readonly SlipGuess[] {
  const best = new Map<AnswerSlipName, FittingSlip>();
  const near = surroundings(answer, step);
  for (const slip of distractors(slipSource(exercise), step)) {
    if (!isInside(slip.exact, near)) continue;
    const rounded = roundHalfUpTo(slip.exact, step.roundedTo);
    const fit = fitTo(step, { exact: slip.exact, rounded }, answer);
    if (fit === undefined) continue;
    const quality = worse(fit, slip.quality);
    const score = scoreOf(slip.name, quality);
    const known = best.get(slip.name);
    if (known === undefined || score < known.score) best.set(slip.name, { slip, quality, score });
  }
  const found = [...best.values()].sort((a, b) => a.score - b.score || listPlace(a) - listPlace(b));
  const scores = [...new Set(found.map(({ score }) => score))];
  return found.map((each) => guessOf(each, scores.indexOf(each.score) + 1));
}

function guessOf({ slip, quality }: FittingSlip, rank: number): SlipGuess {
  const { name, detail, exact, terms } = slip;
  return {
    name,
    ...(detail === undefined ? {} : { detail }),
    rank,
    quality,
    terms: terms(),
    exact,
  };
}

/** More than any frequency: exact stands before near, as in the double-check. */
const NEAR = 100;
/** As seldom as the last class of the double-check: set by this project, no published source. */
const PAPER_FREQUENCY = 3;

function scoreOf(name: AnswerSlipName, quality: Quality): number {
  const frequency = isPaperSlip(name) ? PAPER_FREQUENCY : frequencyOf([name]);
  return frequency + (quality === 'near' ? NEAR : 0);
}

/** Equals stand in the order of the double-check's list, slips on paper after them. */
function listPlace({ slip: { name } }: FittingSlip): number {
  return isPaperSlip(name) ? SLIP_NAMES.length : SLIP_NAMES.indexOf(name);
}

function isPaperSlip(name: AnswerSlipName): name is PaperSlipName {
  return name === 'upside-down' || name === 'rough-pounds';
}
