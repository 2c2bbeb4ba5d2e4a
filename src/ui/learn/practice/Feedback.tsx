import type { PracticeStep } from '../../../core/practice/practiceStep.ts';
import type { StepView } from '../../../state/practiceView.ts';
import { markingText } from '../../format/practiceSlipText.ts';
import { LevelIcon } from '../../parts/LevelIcon.tsx';
import { Sentence } from '../../parts/Sentence.tsx';

/** What a wrong answer looks like: what would give it, never what was done. */
export function Feedback({
  checked,
  step,
  name,
}: {
  readonly checked: NonNullable<StepView['checked']>;
  readonly step: PracticeStep;
  readonly name: string;
}) {
  const { title, sentence, guesses } = markingText(checked.digits, checked.marking, step, name);
  return (
    <div className="practice-feedback">
      <LevelIcon level="caution" />
      <div>
        <p className="practice-feedback-title">
          <Sentence>{title}</Sentence>
        </p>
        {sentence !== undefined && <p>{sentence}</p>}
        {guesses.length > 0 && (
          <ul>
            {guesses.map(({ text, sum }) => (
              <li key={text}>
                <Sentence>{text}</Sentence>
                {sum !== undefined && (
                  <span className="practice-guess-sum number">
                    <Sentence>{sum}</Sentence>
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
