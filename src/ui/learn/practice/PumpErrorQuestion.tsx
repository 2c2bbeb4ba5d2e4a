import type { SyntheticEvent } from 'react';
import { useId } from 'react';
import type { PumpReadings } from '../../../core/verify/pumpReading.ts';
import type { PracticeActions } from '../../../state/practiceStore.ts';
import type { ErrorView } from '../../../state/practiceView.ts';
import { choiceText, SLIP_CHOICES } from '../../format/practiceSlipText.ts';
import { formatInFull } from '../../format/quantityText.ts';

/** What the pump of a problem is set to. */
export function ShownPump({ shown }: { readonly shown: PumpReadings }) {
  return (
    <div className="practice-pump">
      <h4>The pump shows</h4>
      {shown.steps.map(({ infusionRate, vtbi }, index) => (
        <dl key={index}>
          <div>
            <dt>Rate</dt>
            <dd className="number">{formatInFull(infusionRate)}</dd>
          </div>
          <div>
            <dt>Volume to be infused</dt>
            <dd className="number">{formatInFull(vtbi)}</dd>
          </div>
        </dl>
      ))}
    </div>
  );
}

/** Where the keyboard goes once the sums are done. */
export const FIRST_CHOICE_ID = 'practice-choice';

/** What went wrong with the pump: one of four. */
export function PumpErrorQuestion({
  view: { key, error, entry, outcome },
  actions,
  onSaid,
}: {
  readonly view: ErrorView;
  readonly actions: PracticeActions;
  readonly onSaid: (message: string, isAnswered: boolean) => void;
}) {
  const group = useId();
  const checked = error.choices.find((name) => name === entry.checked);
  const chosen = error.choices.find((name) => name === entry.text);
  const check = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (chosen === undefined) return;
    const isRight = chosen === error.slip;
    actions.check(key, isRight);
    onSaid(choiceText(isRight, chosen), isRight);
  };
  if (outcome !== undefined) {
    return (
      <div className={`practice-step practice-step-${outcome}`}>
        <div className="practice-answered">
          <h4>What would explain the pump</h4>
          <p className="practice-outcome">{outcome === 'shown' ? 'Shown' : 'Right'}</p>
        </div>
        <p>{`${SLIP_CHOICES[error.slip]}.`}</p>
      </div>
    );
  }
  return (
    <form
      className="practice-step practice-step-open"
      aria-label="What would explain the pump"
      onSubmit={check}
    >
      <fieldset className="practice-choices">
        <legend>What would explain what the pump shows?</legend>
        {error.choices.map((name, index) => (
          <label key={name}>
            <input
              type="radio"
              name={group}
              id={index === 0 ? FIRST_CHOICE_ID : undefined}
              checked={chosen === name}
              onChange={() => {
                actions.setText(key, name);
              }}
            />
            {SLIP_CHOICES[name]}
          </label>
        ))}
      </fieldset>
      {checked !== undefined && (
        <p className="practice-feedback-title">{choiceText(false, checked)}</p>
      )}
      <div className="practice-help">
        <button type="submit" className="button button-primary" disabled={chosen === undefined}>
          Check
        </button>
        {entry.tries > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              actions.showAnswer(key);
              onSaid(`${SLIP_CHOICES[error.slip]}.`, true);
            }}
          >
            Show the answer
          </button>
        )}
      </div>
    </form>
  );
}
