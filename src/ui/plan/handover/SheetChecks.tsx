import type { Calculation } from '../../../core/calculation.ts';
import type { ExplainedFinding, PlanView } from '../../../state/planView.ts';
import { factAndAdvice } from '../../format/findingParts.ts';
import { findingText } from '../../format/findingText.ts';
import { passedCheckText } from '../../format/passedCheckText.ts';
import { verdictOf } from '../../format/statusText.ts';
import { Sentence } from '../../parts/Sentence.tsx';

/** Every finding with the reason that was given for it; a caution without one says so in a box. */
export function SheetChecks({
  view,
  calculation,
}: {
  readonly view: PlanView;
  readonly calculation: Calculation;
}) {
  const passed = calculation.passed.flatMap(
    (check) => passedCheckText(check, calculation, view.library)?.title ?? [],
  );
  const isCaution = ({ finding }: ExplainedFinding): boolean => finding.severity === 'caution';
  return (
    <section className="paper-checks">
      <h2>
        Checks <span>{verdictOf(view).title}</span>
      </h2>
      <div className="paper-cautions">
        {view.findings.filter(isCaution).map((explained) => (
          <CautionBox
            key={explained.code}
            explained={explained}
            view={view}
            calculation={calculation}
          />
        ))}
      </div>
      {view.findings
        .filter((explained) => !isCaution(explained))
        .map(({ finding, code }) => {
          const text = findingText(finding, calculation, view.library);
          return (
            <p key={code}>
              <b>{text.title}.</b> <Sentence>{factAndAdvice(text)}</Sentence>
            </p>
          );
        })}
      {calculation.notes.map(({ text }) => (
        <p key={text}>
          <Sentence>{text}</Sentence>
        </p>
      ))}
      {passed.length > 0 && (
        <p>
          <b>Passed:</b> <Sentence>{`${passed.join('; ')}.`}</Sentence>
        </p>
      )}
    </section>
  );
}

function CautionBox({
  explained,
  view,
  calculation,
}: {
  readonly explained: ExplainedFinding;
  readonly view: PlanView;
  readonly calculation: Calculation;
}) {
  const { finding, reasonText, isExplained, coveredBy } = explained;
  // What to do about it has been done.
  const { title, fact = '' } = findingText(finding, calculation, view.library);
  return (
    <p className={isExplained ? 'paper-box' : 'paper-box paper-box-open'}>
      <b>{title}:</b> <Sentence>{fact}</Sentence>{' '}
      {isExplained ? (
        <>
          <b>Reason:</b> {coveredBy === undefined ? reasonText.trim() : 'as given for the weight'}
        </>
      ) : (
        <strong>Not explained</strong>
      )}
    </p>
  );
}
