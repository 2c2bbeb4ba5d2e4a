import { parsePracticeSeed } from '../../src/core/practice/practiceSeed.ts';
import type { PracticeProblem } from '../../src/core/practice/practiceSet.ts';
import { practiceSet } from '../../src/core/practice/practiceSet.ts';
import type { Exercise, PracticeStep } from '../../src/core/practice/practiceStep.ts';
import { exerciseOf } from '../../src/core/practice/practiceStep.ts';
import type { DrugLibrary } from '../../src/core/library/drugLibrary.ts';
import type { LinkKeys } from './calculateLink.ts';
import { calculateOrder } from './calculateLink.ts';
import { library } from './library.ts';
import { text } from './text.ts';

/** The problems of a seed. Throws where there are none. */
export function problemsOf(seed: string, from: DrugLibrary = library): readonly PracticeProblem[] {
  const parsed = parsePracticeSeed(seed);
  if (!parsed.ok) throw new Error(`${seed}: ${parsed.error}`);
  const set = practiceSet(parsed.value, from);
  if (!set.ok) throw new Error(`${seed}: ${set.error.code} ${set.error.level}`);
  return set.value;
}

/** The base order with these link keys changed, as an exercise. Throws where it has no plan. */
export function exerciseOfLink(keys: LinkKeys): Exercise {
  const exercise = exerciseOf(calculateOrder(keys), library);
  if (exercise === undefined) throw new Error('No plan');
  return exercise;
}

/** One step of an exercise. Throws where it has no such step. */
export function stepOf(exercise: Exercise, id: string): PracticeStep {
  const step = exercise.steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`${id} is not in ${idsOf(exercise).join(', ')}`);
  return step;
}

/** The steps by their names, in order. */
export function idsOf({ steps }: Exercise): readonly string[] {
  return steps.map(({ id }) => id);
}

/** A step as a sum at the bedside: 'doseRate: 70 kg × 0.3 mg/kg/h = 21 mg/h → 21 mg/h'. */
export function stepText({ id, terms, exact, rounded }: PracticeStep): string {
  const sum = terms
    .map(({ operator, value }) => {
      const number = typeof value === 'number' ? String(value) : text(value);
      return operator === undefined ? number : `${operator} ${number}`;
    })
    .join(' ');
  return `${id}: ${sum} = ${text(exact)} → ${text(rounded)}`;
}
