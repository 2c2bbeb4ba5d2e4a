import { calculate } from '../../src/core/calculate.ts';
import { distractors, markAnswer } from '../../src/core/practice/markAnswer.ts';
import type { Exercise } from '../../src/core/practice/practiceStep.ts';
import { slipSource } from '../../src/core/practice/slipAnswers.ts';
import { cancelUnits } from '../../src/core/practice/unitCancellation.ts';
import { library } from './library.ts';
import type { Rational } from './oracle/rational.ts';
import { isEqual, roundHalfUpToStep } from './oracle/rational.ts';
import { problemsOf } from './practice.ts';
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
        ...limitFaults(exercise),
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

/** What is outside a limit, or would ask for a reason. */
function limitFaults({ order }: Exercise): readonly string[] {
  const { findings, program } = calculate(order, library);
  return [
    ...(program === undefined ? ['no program'] : []),
    ...findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ subject, edge }) => `${subject}:${edge}`),
  ];
}

/** Answers that are not those of the sums by hand. */
function answerFaults(exercise: Exercise): readonly string[] {
  const sums = practiceSums(exercise.order);
  return exercise.steps
    .filter((step) => {
      const sum = sums.get(step.id);
      if (sum === undefined || !isEqual(rationalOf(step.exact), sum)) return true;
      const rounded = roundHalfUpToStep(sum, rationalOf(step.increment));
      const marking = markAnswer(exercise, step, step.rounded);
      const isMarkedRight = marking.isRight && marking.quality === 'exact';
      return !isEqual(rationalOf(step.rounded), rounded) || !isMarkedRight;
    })
    .map(({ id }) => `answer of ${id}`);
}

/** Answers of slips that one would have to take for the right one. */
function distractorFaults(exercise: Exercise): readonly string[] {
  const source = slipSource(exercise);
  return exercise.steps.flatMap((step) => {
    const increment = rationalOf(step.increment);
    const right = rationalOf(step.exact);
    const isRight = (answer: Rational): boolean => isTakenFor(answer, right, increment);
    const answers = distractors(source, step);
    if (answers.length < 4) return [`few slips for ${step.id}`];
    return answers
      .filter(({ rounded, exact }) => isRight(rationalOf(rounded)) || isRight(rationalOf(exact)))
      .map(({ name }) => `${name} is right for ${step.id}`);
  });
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
