import { calculate } from '../calculate.ts';
import type { Calculation } from '../calculation.ts';
import type { DrugLibrary } from '../library/drugLibrary.ts';
import { calculatePlan } from '../plan/calculatePlan.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { drawOrder } from './drawOrder.ts';
import type { PracticeLevel } from './practiceLevel.ts';
import { ASKED, MIXED_LEVELS } from './practiceLevel.ts';
import type { PracticeSeed } from './practiceSeed.ts';
import type { Exercise } from './practiceStep.ts';
import { buildExercise } from './practiceStep.ts';
import type { PumpError } from './pumpError.ts';
import { drawPumpError } from './pumpError.ts';
import type { RandomSource } from './randomSource.ts';
import { randomSource } from './randomSource.ts';
import { hasRoundNumbers } from './roundNumbers.ts';

/** One problem: an order, the sums that are asked for, and perhaps a pump with a slip in it. */
export interface PracticeProblem {
  /** From 1. */
  readonly number: number;
  readonly level: PracticeLevel;
  readonly exercise: Exercise;
  /** Only where the error in a programmed pump is asked for. */
  readonly error?: PumpError;
}

/** The library leaves no room for problems of a level. */
export interface PracticeFault {
  readonly code: 'noProblemFits';
  readonly level: PracticeLevel;
}

/** So many orders are drawn for one problem before the library is said to leave no room. */
const MOST_DRAWS = 400;

/**
 * The ten problems of a seed: the same for the same seed and library. Each is inside every limit, hard
 * and soft, in one container, and has round numbers. An error where the library allows none such.
 */
export function practiceSet(
  seed: PracticeSeed,
  library: DrugLibrary,
): Result<readonly PracticeProblem[], PracticeFault> {
  const problems: PracticeProblem[] = [];
  for (const [index, mixed] of MIXED_LEVELS.entries()) {
    const level = seed.level ?? mixed;
    const problem = findProblem(seed, index + 1, level, library);
    if (problem === undefined) return err({ code: 'noProblemFits', level });
    problems.push(problem);
  }
  return ok(problems);
}

function findProblem(
  { text }: PracticeSeed,
  number: number,
  level: PracticeLevel,
  library: DrugLibrary,
): PracticeProblem | undefined {
  const source = randomSource(`${text.toLowerCase()} ${String(number)}`);
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const drawn = drawExercise(level, source, library);
    if (drawn === undefined) continue;
    if (level !== 'error') return { number, level, exercise: drawn };
    const error = drawPumpError(drawn, source);
    if (error !== undefined) return { number, level, exercise: drawn, error };
  }
  return undefined;
}

/** An exercise that keeps every promise, or undefined: then another is drawn. */
function drawExercise(
  level: PracticeLevel,
  source: RandomSource,
  library: DrugLibrary,
): Exercise | undefined {
  const order = drawOrder(level, source, library);
  const plan = order && calculatePlan(order, library).plan;
  if (order === undefined || plan === undefined) return undefined;
  const exercise = buildExercise(order, plan, library, ASKED[level]);
  const isInPounds = order.patient.patientWeight.unit === 'lb';
  // Numbers first: most draws fail there, and the checks take longer.
  return hasRoundNumbers(exercise.steps, isInPounds) && isPlain(calculate(order, library))
    ? exercise
    : undefined;
}

/** Nothing to stop at, to explain or to plan a change of container for. */
function isPlain({ findings }: Calculation): boolean {
  return findings.every(({ severity, subject }) => severity === 'info' && subject !== 'container');
}
