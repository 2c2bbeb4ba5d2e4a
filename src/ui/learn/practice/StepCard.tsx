import type { SyntheticEvent } from 'react';
import type { Exercise } from '../../../core/practice/practiceStep.ts';
import type { PracticeActions } from '../../../state/practiceStore.ts';
import type { StepView } from '../../../state/practiceView.ts';
import { markText } from '../../../state/practiceView.ts';
import { markingText } from '../../format/practiceSlipText.ts';
import { answerText, roundingText } from '../../format/practiceText.ts';
import { NumberField } from '../../parts/NumberField.tsx';
import { readingMessages } from '../../parts/order/FormNumber.tsx';
import { Feedback } from './Feedback.tsx';
import { hintCount, Hints } from './Hints.tsx';
import { UnitSum } from './UnitSum.tsx';

/** The field of the sum that is asked for: where the keyboard goes. */
export const ANSWER_ID = 'practice-answer';

/** To try again: the next digits replace what is there. */
function toField(): void {
  const field = document.getElementById(ANSWER_ID);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}

/** The sum that is asked for now: predict, check, then see. */
export function OpenStep({
  view,
  exercise,
  name,
  actions,
  onSaid,
}: {
  readonly view: StepView;
  readonly exercise: Exercise;
  readonly name: string;
  readonly actions: PracticeActions;
  /** A verdict to read out; whether the sum has its answer now. */
  readonly onSaid: (message: string, isAnswered: boolean) => void;
}) {
  const { key, step, entry, reading, checked } = view;
  const isLastHint = entry.hints >= hintCount(step);
  const check = (event: SyntheticEvent): void => {
    event.preventDefault();
    const marked = markText(exercise, step, entry.text);
    if (marked?.marking.isRight !== true) toField();
    // What is no number says so beneath the field.
    if (marked === undefined) return;
    const {
      title,
      sentence = '',
      guesses,
    } = markingText(marked.digits, marked.marking, step, name);
    actions.check(key, marked.marking.isRight);
    onSaid(
      [`${title}.`, sentence, ...guesses.map(({ text }) => text)].join(' '),
      marked.marking.isRight,
    );
  };
  return (
    <form
      className="practice-step practice-step-open"
      aria-label={name}
      noValidate
      onSubmit={check}
    >
      <div className="practice-ask">
        <NumberField
          id={ANSWER_ID}
          label={name}
          value={entry.text}
          onChange={(text) => {
            actions.setText(key, text);
          }}
          unit={step.exact.unit}
          {...readingMessages(reading)}
          describedBy={['practice-rounding']}
        />
        <button type="submit" className="button button-primary">
          Check
        </button>
      </div>
      <p className="small quiet" id="practice-rounding">
        {roundingText(step)}
      </p>
      {checked !== undefined && <Feedback checked={checked} step={step} name={name} />}
      <Hints step={step} open={entry.hints} />
      <div className="practice-help">
        {!isLastHint && (
          <button
            type="button"
            className="button"
            onClick={() => {
              actions.openHint(key);
            }}
          >
            {entry.hints === 0 ? 'Hint' : 'Next hint'}
          </button>
        )}
        {(entry.tries > 0 || isLastHint) && (
          <button
            type="button"
            className="button"
            onClick={() => {
              actions.showAnswer(key);
              onSaid(`${name}: ${answerText(step)}.`, true);
            }}
          >
            Show the answer
          </button>
        )}
      </div>
    </form>
  );
}

const OUTCOMES = { firstTry: 'Right', later: 'Right', shown: 'Shown' } as const;

/** A sum that has its answer: how it is done, with the units that cancel. */
export function AnsweredStep({ view, name }: { readonly view: StepView; readonly name: string }) {
  const { step, outcome = 'shown', checked } = view;
  const near =
    checked?.marking.isRight === true && checked.marking.quality === 'near'
      ? markingText(checked.digits, checked.marking, step, name)
      : undefined;
  return (
    <div className={`practice-step practice-step-${outcome}`}>
      <div className="practice-answered">
        <h4>{name}</h4>
        <p>
          <span className="practice-outcome">{OUTCOMES[outcome]}</span>
          <span className="practice-answer number no-wrap">{answerText(step)}</span>
        </p>
      </div>
      <UnitSum step={step} />
      {near !== undefined && <p className="small quiet">{`${near.title}.`}</p>}
    </div>
  );
}
