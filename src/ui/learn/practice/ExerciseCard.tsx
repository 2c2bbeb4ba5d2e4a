import { useState } from 'react';
import type { DrugLibrary } from '../../../core/library/drugLibrary.ts';
import type { PracticeLevel } from '../../../core/practice/practiceLevel.ts';
import type { Exercise } from '../../../core/practice/practiceStep.ts';
import type { PracticeActions } from '../../../state/practiceStore.ts';
import type { ExerciseView } from '../../../state/practiceView.ts';
import { LEVEL_NAMES, problemLines, stepNames } from '../../format/practiceText.ts';
import { useFocusNext } from '../../parts/order/useFocusNext.ts';
import { Sentence } from '../../parts/Sentence.tsx';
import { FIRST_CHOICE_ID, PumpErrorQuestion, ShownPump } from './PumpErrorQuestion.tsx';
import { ANSWER_ID, AnsweredStep, OpenStep } from './StepCard.tsx';

const NEXT_ID = 'practice-next';

/** One exercise: what is given, and its sums one at a time. */
export function ExerciseCard({
  view,
  level,
  library,
  actions,
  next,
}: {
  readonly view: ExerciseView;
  readonly level: PracticeLevel | undefined;
  readonly library: DrugLibrary;
  readonly actions: PracticeActions;
  /** Goes to the next problem; none after the last and on the plan. */
  readonly next: (() => void) | undefined;
}) {
  const { exercise, steps, left, error, shown, isDone } = view;
  // Belongs to what was open then: another problem begins in silence.
  const [said, setSaid] = useState<{ readonly of: Exercise; readonly text: string }>();
  const focusNext = useFocusNext();
  const names = stepNames(exercise);
  const name = (id: string): string => names.get(id) ?? id;
  const onSaid = (message: string, isAnswered: boolean): void => {
    setSaid({ of: exercise, text: message });
    if (!isAnswered) return;
    if (left > 0) focusNext(ANSWER_ID);
    else focusNext(shown !== undefined && error === undefined ? FIRST_CHOICE_ID : NEXT_ID);
  };
  return (
    <section className="card practice-exercise" aria-labelledby="practice-title">
      <h3 id="practice-title">
        {view.place === 'plan' ? 'Current plan' : `Problem ${String(view.place)}`}
        {level !== undefined && (
          <>
            {' · '}
            <span className="quiet">{LEVEL_NAMES[level]}</span>
          </>
        )}
      </h3>
      <dl className="practice-given">
        {problemLines(exercise.order, library).map((line) => (
          <div key={line.name}>
            <dt>{line.name}</dt>
            <dd>
              <Sentence>{line.text}</Sentence>
            </dd>
          </div>
        ))}
      </dl>
      {shown !== undefined && <ShownPump shown={shown} />}
      <ol className="practice-steps">
        {steps.map((each) => (
          <li key={each.key}>
            {each.outcome === undefined ? (
              <OpenStep
                view={each}
                exercise={exercise}
                name={name(each.step.id)}
                actions={actions}
                onSaid={onSaid}
              />
            ) : (
              <AnsweredStep view={each} name={name(each.step.id)} />
            )}
          </li>
        ))}
      </ol>
      {error !== undefined && <PumpErrorQuestion view={error} actions={actions} onSaid={onSaid} />}
      <p className="practice-left quiet small" hidden={isDone || left === 0}>
        {left === 1 ? 'One more sum follows.' : `${String(left)} more sums follow.`}
      </p>
      {isDone && (
        <div className="practice-done">
          <p id={next === undefined ? NEXT_ID : undefined} tabIndex={-1}>
            {view.place === 'plan' ? 'Every sum of the plan is done.' : 'This problem is done.'}
          </p>
          {next !== undefined && (
            <button
              type="button"
              id={NEXT_ID}
              className="button button-primary"
              onClick={() => {
                next();
                focusNext(ANSWER_ID);
              }}
            >
              Next problem
            </button>
          )}
        </div>
      )}
      <p className="visually-hidden" role="status">
        {said?.of === exercise ? said.text : ''}
      </p>
    </section>
  );
}
