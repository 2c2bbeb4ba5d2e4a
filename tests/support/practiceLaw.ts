import { distractors, markAnswer } from '../../src/core/practice/markAnswer.ts';
import type { Exercise, PracticeStep } from '../../src/core/practice/practiceStep.ts';
import { slipSource } from '../../src/core/practice/slipAnswers.ts';
import { cancelUnits } from '../../src/core/practice/unitCancellation.ts';
import type { Quantity } from '../../src/core/quantity/quantity.ts';
import type { Unit } from '../../src/core/quantity/units.ts';
import { isEqual, roundHalfUpToStep } from './oracle/rational.ts';
import { problemsOf } from './practice.ts';
import { faultsByHand } from './practiceLimits.ts';
import { isTakenFor, practiceSums, rationalOf } from './practiceSums.ts';

/** What the problems of these seeds promise and do not keep, and how many problems there are. */
export function checkProblems(seeds: readonly string[]): {
  readonly count: number;
  readonly faults: readonly string[];
} {
  let count = 0;
  const faults: string[] = [];
  for (const seed of seeds) {
    for (const { exercise, number } of problemsOf(seed)) {
      const found = [
        ...faultsByHand(exercise.order),
        ...answerFaults(exercise),
        ...distractorFaults(exercise),
        ...unitFaults(exercise),
      ];
      faults.push(...found.map((fault) => `${seed} ${number}: ${fault}`));
      count += 1;
    }
  }
  return { count, faults };
}

/** Answers that are not those of the sums by hand. */
function answerFaults(exercise: Exercise): readonly string[] {
  const sums = practiceSums(exercise.order);
  return exercise.steps
    .filter((step) => {
      const sum = sums.get(step.id);
      if (sum === undefined || !isEqual(rationalOf(step.exact), sum)) return true;
      const rounded = roundHalfUpToStep(sum, rationalOf(step.roundedTo));
      const marking = markAnswer(exercise, step, step.rounded);
      const isMarkedRight = marking.isRight && marking.quality === 'exact';
      return !isEqual(rationalOf(step.rounded), rounded) || !isMarkedRight;
    })
    .map(({ id }) => `answer of ${id}`);
}

/** Answers of slips that one would have to take for the right one, as they are or rounded. */
function distractorFaults(exercise: Exercise): readonly string[] {
  const source = slipSource(exercise);
  return exercise.steps.flatMap((step) => {
    const isRight = takenForRight(step);
    const answers = distractors(source, step);
    if (answers.length < 4) return [`few slips for ${step.id}`];
    return answers
      .filter(({ exact }) => isRight(exact))
      .map(({ name }) => `${name} is right for ${step.id}`);
  });
}

/** Farther off than this many increments, no rounding brings an answer to the right one. */
const FAR = 3;

/** Exact fractions decide where a glance, which is some 15 digits, says that it may be close. */
function takenForRight({ exact, roundedTo }: PracticeStep): (answer: Quantity<Unit>) => boolean {
  const right = rationalOf(exact);
  const step = rationalOf(roundedTo);
  const nearby = glance(exact);
  const room = FAR * glance(roundedTo);
  return (answer) => {
    if (Math.abs(glance(answer) - nearby) > room) return false;
    const other = rationalOf(answer);
    return [other, roundHalfUpToStep(other, step)].some((each) => isTakenFor(each, right, step));
  };
}

function glance({ numerator, denominator }: Quantity<Unit>): number {
  return Number(numerator) / Number(denominator);
}

/** Sums whose units, after canceling, are not the unit of the answer. */
function unitFaults({ steps }: Exercise): readonly string[] {
  return steps.flatMap((step) => {
    const left = { above: [] as string[], below: [] as string[] };
    const terms = cancelUnits(step);
    if (terms === undefined) return [];
    for (const { operator, above, below } of terms) {
      const [over, under] = operator === '÷' ? [below, above] : [above, below];
      left.above.push(...over.filter(({ isStruck }) => !isStruck).map(({ name }) => name));
      left.below.push(...under.filter(({ isStruck }) => !isStruck).map(({ name }) => name));
    }
    const unit = [...left.above, ...left.below.sort().reverse()].join('/');
    return unit === step.exact.unit ? [] : [`${step.id} is in ${unit}`];
  });
}
