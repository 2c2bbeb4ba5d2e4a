import { calculate } from '../core/calculate.ts';
import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { InfusionOrder } from '../core/order/infusionOrder.ts';
import type { Marking } from '../core/practice/markAnswer.ts';
import { markAnswer } from '../core/practice/markAnswer.ts';
import type { PracticeSeed, PracticeSeedFault } from '../core/practice/practiceSeed.ts';
import { parsePracticeSeed } from '../core/practice/practiceSeed.ts';
import type { PracticeFault, PracticeProblem } from '../core/practice/practiceSet.ts';
import { practiceSet } from '../core/practice/practiceSet.ts';
import type { Exercise, PracticeStep } from '../core/practice/practiceStep.ts';
import { exerciseOf } from '../core/practice/practiceStep.ts';
import type { PumpError } from '../core/practice/pumpError.ts';
import { quantity } from '../core/quantity/quantity.ts';
import type { AmountReading } from '../input/fieldReading.ts';
import { readPositive } from '../input/fieldReading.ts';
import type { Outcome, PracticePlace, PracticeState, StepEntry } from './practiceStore.ts';
import { UNTOUCHED } from './practiceStore.ts';

/** What the room works on. */
export interface PracticeSource {
  readonly library: DrugLibrary;
  /** As it stands in the link. */
  readonly seed: string | undefined;
  /** Of the current plan, where there is one. */
  readonly order: InfusionOrder | undefined;
}

/** The ten problems of the seed, or why there are none. */
export type PracticeSetView =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly fault: PracticeSeedFault }
  | { readonly kind: 'noRoom'; readonly fault: PracticeFault }
  | {
      readonly kind: 'ready';
      readonly seed: PracticeSeed;
      readonly problems: readonly PracticeProblem[];
    };

/** One sum that was asked for, and what became of it. */
export interface StepView {
  readonly key: string;
  readonly step: PracticeStep;
  readonly entry: StepEntry;
  /** What stands in the field now. */
  readonly reading: AmountReading;
  /** What was last checked, and what it is worth. */
  readonly checked?: { readonly digits: string; readonly marking: Marking };
  readonly outcome?: Outcome;
}

/** The question what went wrong with a programmed pump. */
export interface ErrorView {
  readonly key: string;
  readonly error: PumpError;
  readonly entry: StepEntry;
  readonly outcome?: Outcome;
}

/** The exercise that is open. */
export interface ExerciseView {
  readonly place: PracticePlace;
  readonly exercise: Exercise;
  /** Up to the first sum without its answer: one step at a time. */
  readonly steps: readonly StepView[];
  /** How many sums follow. */
  readonly left: number;
  /** Once every sum has its answer, and only where a pump is to be judged. */
  readonly error?: ErrorView;
  /** Shown from the start: what a pump is set to that has an error in it. */
  readonly shown?: PumpError['shown'];
  readonly isDone: boolean;
}

/** How the session went. */
export interface PracticeScore {
  readonly answered: number;
  readonly firstTry: number;
  readonly shown: number;
}

/** Everything that the room shows. */
export interface PracticeView {
  readonly set: PracticeSetView;
  readonly hasPlan: boolean;
  readonly open?: ExerciseView;
  /** Numbers of the problems that are done. */
  readonly done: ReadonlySet<number>;
  readonly score: PracticeScore;
}

type Answers = Pick<PracticeState, 'chosen' | 'entries' | 'outcomes'>;

/** What the room shows for these answers. */
export function derivePractice(source: PracticeSource, answers: Answers): PracticeView {
  const set = practiceSetOf(source.seed, source.library);
  const problems = set.kind === 'ready' ? set.problems : [];
  const plan = planExercise(source.order, source.library);
  const place = placeOf(answers, setKey(source.seed), plan !== undefined, problems.length > 0);
  const problem = problems.find(({ number }) => number === place);
  const open =
    place === 'plan'
      ? plan && exerciseView(place, planKey(source.order), plan, undefined, answers)
      : problem && problemView(problem, source.seed, answers);
  const done = problems.filter((each) => isDone(each, source.seed, answers));
  return {
    set,
    hasPlan: plan !== undefined,
    ...(open === undefined ? {} : { open }),
    done: new Set(done.map(({ number }) => number)),
    score: scoreOf(answers),
  };
}

function problemView(
  problem: PracticeProblem,
  seed: string | undefined,
  answers: Answers,
): ExerciseView {
  const { number, exercise, error } = problem;
  return exerciseView(number, problemKey(problem, seed), exercise, error, answers);
}

function isDone(
  problem: PracticeProblem,
  seed: string | undefined,
  { outcomes }: Answers,
): boolean {
  const key = problemKey(problem, seed);
  const { exercise, error } = problem;
  return (
    exercise.steps.every(({ id }) => outcomes.has(stepKey(key, id))) &&
    (error === undefined || outcomes.has(errorKey(key)))
  );
}

function problemKey({ number }: PracticeProblem, seed: string | undefined): string {
  return `${setKey(seed)} ${String(number)}`;
}

function stepKey(exercise: string, id: string): string {
  return `${exercise} ${id}`;
}

function errorKey(exercise: string): string {
  return `${exercise} error`;
}

/** Upper and lower case give the same problems. */
function setKey(seed: string | undefined): string {
  return seed?.toLowerCase() ?? '';
}

/** Another order is another exercise: its answers start anew. */
function planKey(order: InfusionOrder | undefined): string {
  const text = JSON.stringify(order, (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return `plan ${text}`;
}

/** What was chosen for this seed; else its first problem, and the plan where there are none. */
function placeOf(
  { chosen }: Answers,
  set: string,
  hasPlan: boolean,
  hasProblems: boolean,
): PracticePlace | undefined {
  if (chosen?.set === set && (chosen.place === 'plan' ? hasPlan : hasProblems)) return chosen.place;
  if (hasProblems) return 1;
  return hasPlan ? 'plan' : undefined;
}

function exerciseView(
  place: PracticePlace,
  key: string,
  exercise: Exercise,
  error: PumpError | undefined,
  answers: Answers,
): ExerciseView {
  const all = exercise.steps.map((step) => ({ step, key: stepKey(key, step.id) }));
  const firstOpen = all.findIndex((each) => !answers.outcomes.has(each.key));
  const asked = firstOpen === -1 ? all : all.slice(0, firstOpen + 1);
  const question = error && errorView(errorKey(key), error, answers);
  return {
    place,
    exercise,
    steps: asked.map((each) => stepView(each.key, each.step, exercise, answers)),
    left: all.length - asked.length,
    ...(question !== undefined && firstOpen === -1 ? { error: question } : {}),
    ...(error === undefined ? {} : { shown: error.shown }),
    isDone: firstOpen === -1 && (question === undefined || question.outcome !== undefined),
  };
}

function stepView(
  key: string,
  step: PracticeStep,
  exercise: Exercise,
  { entries, outcomes }: Answers,
): StepView {
  const entry = entries.get(key) ?? UNTOUCHED;
  const outcome = outcomes.get(key);
  const checked = entry.checked === undefined ? undefined : markText(exercise, step, entry.checked);
  return {
    key,
    step,
    entry,
    reading: readPositive(entry.text, false),
    ...(checked === undefined ? {} : { checked }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** What a typed answer is worth; undefined where it is no plain number above zero. */
export function markText(
  exercise: Exercise,
  step: PracticeStep,
  text: string,
): StepView['checked'] {
  const reading = readPositive(text, true);
  if (reading.kind !== 'valid') return undefined;
  const { digits, value } = reading;
  return { digits, marking: markAnswer(exercise, step, quantity(value, step.exact.unit)) };
}

function errorView(key: string, error: PumpError, { entries, outcomes }: Answers): ErrorView {
  const outcome = outcomes.get(key);
  return {
    key,
    error,
    entry: entries.get(key) ?? UNTOUCHED,
    ...(outcome === undefined ? {} : { outcome }),
  };
}

function scoreOf({ outcomes }: Answers): PracticeScore {
  const all = [...outcomes.values()];
  const count = (outcome: Outcome): number => all.filter((each) => each === outcome).length;
  return { answered: all.length, firstTry: count('firstTry'), shown: count('shown') };
}

/** The last value of a function of two arguments: drawing problems takes a tenth of a second. */
function lastOf<A, B, R>(make: (a: A, b: B) => R): (a: A, b: B) => R {
  let last: { readonly a: A; readonly b: B; readonly result: R } | undefined;
  return (a, b) => {
    if (last === undefined || last.a !== a || last.b !== b) last = { a, b, result: make(a, b) };
    return last.result;
  };
}

const practiceSetOf = lastOf((seed: string | undefined, library: DrugLibrary): PracticeSetView => {
  if (seed === undefined) return { kind: 'none' };
  const parsed = parsePracticeSeed(seed);
  if (!parsed.ok) return { kind: 'refused', fault: parsed.error };
  const set = practiceSet(parsed.value, library);
  return set.ok
    ? { kind: 'ready', seed: parsed.value, problems: set.value }
    : { kind: 'noRoom', fault: set.error };
});

const planExercise = lastOf(
  (order: InfusionOrder | undefined, library: DrugLibrary): Exercise | undefined =>
    order && exerciseOf(calculate(order, library), library),
);
