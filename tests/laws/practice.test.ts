import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/core/calculate.ts';
import { distractors, markAnswer } from '../../src/core/practice/markAnswer.ts';
import { PRACTICE_LEVELS } from '../../src/core/practice/practiceLevel.ts';
import type { PracticeProblem } from '../../src/core/practice/practiceSet.ts';
import { slipSource } from '../../src/core/practice/slipAnswers.ts';
import { cancelUnits } from '../../src/core/practice/unitCancellation.ts';
import { verifyPump } from '../../src/core/verify/verifyPump.ts';
import { library } from '../support/library.ts';
import type { Rational } from '../support/oracle/rational.ts';
import {
  absolute,
  isEqual,
  isLess,
  multiply,
  fraction,
  roundHalfUpToStep,
  subtract,
} from '../support/oracle/rational.ts';
import { problemsOf } from '../support/practice.ts';
import { practiceSums, rationalOf } from '../support/practiceSums.ts';

/** A thousand seeds of ten problems: 400 of all levels in turn, 100 of each level. */
const SEEDS = [
  ...Array.from({ length: 400 }, (_, index) => `law-${index}`),
  ...PRACTICE_LEVELS.flatMap((level) =>
    Array.from({ length: 100 }, (_, index) => `${level}-${index}`),
  ),
];

const FIFTY = fraction(50n);

/** Whether an answer would be taken for this number: equal, or near it as the double-check has it. */
function isTakenFor(answer: Rational, exact: Rational, increment: Rational): boolean {
  if (isEqual(answer, roundHalfUpToStep(exact, increment))) return true;
  const off = absolute(subtract(answer, exact));
  return isLess(off, increment) && !isLess(exact, multiply(off, FIFTY));
}

function checkLimits({ exercise }: PracticeProblem): void {
  const { findings, program } = calculate(exercise.order, library);
  expect(program).toBeDefined();
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
}

function checkAnswers({ exercise }: PracticeProblem): void {
  const sums = practiceSums(exercise.order);
  for (const step of exercise.steps) {
    const sum = sums.get(step.id);
    if (sum === undefined) throw new Error(`No hand sum for ${step.id}`);
    expect(isEqual(rationalOf(step.exact), sum), step.id).toBe(true);
    const rounded = roundHalfUpToStep(sum, rationalOf(step.increment));
    expect(isEqual(rationalOf(step.rounded), rounded), step.id).toBe(true);
    expect(markAnswer(exercise, step, step.rounded)).toEqual({ isRight: true, quality: 'exact' });
  }
}

function checkDistractors({ exercise }: PracticeProblem): void {
  const source = slipSource(exercise);
  for (const step of exercise.steps) {
    const increment = rationalOf(step.increment);
    const right = rationalOf(step.exact);
    const answers = distractors(source, step);
    expect(answers.length, step.id).toBeGreaterThan(3);
    for (const { name, rounded, exact } of answers) {
      const isRight =
        isTakenFor(rationalOf(rounded), right, increment) ||
        isTakenFor(rationalOf(exact), right, increment);
      expect(isRight, `${step.id} ${name}`).toBe(false);
    }
  }
}

function checkUnits({ exercise }: PracticeProblem): void {
  for (const step of exercise.steps) {
    const terms = cancelUnits(step);
    if (terms === undefined) continue;
    const left = (side: 'above' | 'below'): string[] =>
      terms.flatMap(({ operator, above, below }) => {
        const isAbove = (side === 'above') !== (operator === '÷');
        return (isAbove ? above : below)
          .filter(({ isStruck }) => !isStruck)
          .map(({ name }) => name);
      });
    const [above = '', ...below] = step.exact.unit.split('/');
    expect(left('above'), step.id).toEqual([above]);
    expect(left('below').sort(), step.id).toEqual(below.sort());
  }
}

function checkPumpError({ exercise, error }: PracticeProblem): void {
  if (error === undefined) return;
  const { verdict, explanations } = verifyPump(exercise.order, error.shown, library);
  expect(verdict).toBe('mismatch');
  const likeliest = explanations.filter(({ rank }) => rank === 1).map(({ slips }) => slips);
  expect(likeliest).toEqual([[error.slip]]);
  const explained = explanations.flatMap(({ slips }) => slips);
  const wrong = error.choices.filter((name) => name !== error.slip);
  expect(wrong.filter((name) => explained.includes(name))).toEqual([]);
}

describe('10,000 generated problems', () => {
  it('are inside every limit, exact against hand sums, and no slip gives a right answer', () => {
    let count = 0;
    for (const seed of SEEDS) {
      for (const problem of problemsOf(seed)) {
        checkLimits(problem);
        checkAnswers(problem);
        checkDistractors(problem);
        checkUnits(problem);
        checkPumpError(problem);
        count += 1;
      }
    }
    expect(count).toBe(10_000);
  }, 900_000);
});
