import { createPortal } from 'react-dom';
import type { DrugLibrary } from '../../../core/library/drugLibrary.ts';
import type { PracticeProblem } from '../../../core/practice/practiceSet.ts';
import type { PracticeStep } from '../../../core/practice/practiceStep.ts';
import { formatMoment } from '../../format/dateText.ts';
import { libraryReviewText } from '../../format/libraryDate.ts';
import { SLIP_CHOICES } from '../../format/practiceSlipText.ts';
import { answerText, problemLines, stepNames } from '../../format/practiceText.ts';
import { formatExact, formatExactNumber, formatInFull } from '../../format/quantityText.ts';
import { sumText } from '../../format/workingText.ts';
import { Sentence } from '../../parts/Sentence.tsx';
import { usePrintTime } from '../../parts/usePrintTime.ts';

/** What is printed: the problems of a seed. */
export interface PracticeSheetProps {
  readonly seed: string;
  readonly problems: readonly PracticeProblem[];
  readonly library: DrugLibrary;
  /** Whether the print that begins next is of the sheet: other rooms print as they stand. */
  readonly isWanted: boolean;
  readonly clock?: () => Date;
}

/** With more to fill in than this the rows of the sheet are set tighter. */
const MANY_ROWS = 55;
/** A pump's reading and four names to choose from take as much room as so many sums. */
const ROWS_OF_AN_ERROR = 6;

/**
 * Ten problems on one page, their answers on a second. In the document only while it is printed: a
 * search in the page must not find the answers.
 */
export function PracticeSheet({ seed, problems, library, isWanted, clock }: PracticeSheetProps) {
  const printed = usePrintTime(clock);
  if (printed === undefined || !isWanted) return null;
  const review = libraryReviewText(library, printed);
  const rows = problems.reduce(
    (sum, { exercise, error }) =>
      sum + exercise.steps.length + (error === undefined ? 0 : ROWS_OF_AN_ERROR),
    0,
  );
  const foot = `Seed ${seed} · drug library ${library.version} of ${library.date} · printed ${formatMoment(printed)}`;
  return createPortal(
    <div className={rows > MANY_ROWS ? 'practice-paper practice-paper-tight' : 'practice-paper'}>
      <article className="practice-page">
        <header>
          <h1>Ketamine infusion: ten problems</h1>
          <p>Practice, no patient. Each answer is rounded to the nearest step in brackets.</p>
          {review !== undefined && <p>{review}</p>}
          <p className="practice-name">Name</p>
        </header>
        <ol>
          {problems.map((problem) => (
            <ProblemToDo key={problem.number} problem={problem} library={library} />
          ))}
        </ol>
        <footer>{`${foot} · page 1 of 2`}</footer>
      </article>
      <article className="practice-page">
        <header>
          <h1>Answers</h1>
          <p>Practice, no patient. Sums carry every digit; answers are rounded.</p>
        </header>
        <ol className="practice-answers">
          {problems.map((problem) => (
            <ProblemAnswers key={problem.number} problem={problem} />
          ))}
        </ol>
        <footer>{`${foot} · page 2 of 2`}</footer>
      </article>
    </div>,
    document.body,
  );
}

interface ProblemProps {
  readonly problem: PracticeProblem;
}

function ProblemToDo({
  problem: { number, exercise, error },
  library,
}: ProblemProps & { readonly library: DrugLibrary }) {
  const names = stepNames(exercise);
  return (
    <li>
      <p className="practice-paper-given">
        <b>{`${String(number)}.`}</b>
        {problemLines(exercise.order, library).map(({ name, text }) => (
          <span key={name}>
            {`${name} `}
            <b>
              <Sentence>{text}</Sentence>
            </b>
          </span>
        ))}
        {error?.shown.steps.map(({ infusionRate, vtbi }, index) => (
          <span key={index}>
            {'Pump shows '}
            <b>{`${formatInFull(infusionRate)}, ${formatInFull(vtbi)}`}</b>
          </span>
        ))}
      </p>
      <ul className="practice-blanks">
        {exercise.steps.map((step) => (
          <li key={step.id}>
            <span>{names.get(step.id)}</span>
            <span className="practice-blank" />
            <span>{`${step.exact.unit} (${formatExactNumber(step.roundedTo)})`}</span>
          </li>
        ))}
      </ul>
      {error !== undefined && (
        <ul className="practice-boxes">
          {error.choices.map((name) => (
            <li key={name}>{SLIP_CHOICES[name]}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function ProblemAnswers({ problem: { number, exercise, error } }: ProblemProps) {
  const names = stepNames(exercise);
  return (
    <li>
      <b>{`${String(number)}.`}</b>
      <ul>
        {exercise.steps.map((step) => (
          <li key={step.id}>
            <span>{names.get(step.id)}</span>
            <span className="practice-paper-sum">
              <Sentence>{sumWithAnswer(step)}</Sentence>
            </span>
          </li>
        ))}
        {error !== undefined && (
          <li>
            <span>The pump</span>
            <span className="practice-paper-sum">{SLIP_CHOICES[error.slip]}</span>
          </li>
        )}
      </ul>
    </li>
  );
}

/** `72 kg × 0.3 mg/kg/h = 21.6 mg/h`; what is rounded is nearly that: `≈`. */
function sumWithAnswer(step: PracticeStep): string {
  const isEven = formatExact(step.exact) === answerText(step);
  return `${sumText(step.terms)} ${isEven ? '=' : '≈'} ${answerText(step)}`;
}
