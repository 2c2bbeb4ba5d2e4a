import { useId } from 'react';
import type { Calculation } from '../../core/calculation.ts';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import type { ExplainedFinding, PlanView } from '../../state/planView.ts';
import { findingText } from '../format/findingText.ts';
import { sourceLabels } from '../format/sourceText.ts';
import { verdictOf } from '../format/statusText.ts';
import { CheckLine, FindingItem } from '../parts/FindingItem.tsx';
import { LevelIcon } from '../parts/LevelIcon.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { PassedChecks } from './PassedChecks.tsx';
import type { ReasonActions } from './ReasonField.tsx';
import { ReasonField } from './ReasonField.tsx';
import './Checks.css';

/** Where a short way leads to the checks. */
export const CHECKS_ID = 'plan-checks';

/** Every check in one list, worst first; a caution asks for its reason in place. */
export function Checks({
  view,
  actions,
}: {
  readonly view: PlanView;
  readonly actions: ReasonActions;
}) {
  const verdict = verdictOf(view);
  const { calculation, library } = view;
  return (
    <section className="card checks" id={CHECKS_ID} tabIndex={-1} aria-labelledby="checks-title">
      <h2 className="visually-hidden" id="checks-title">
        Checks
      </h2>
      <div className="verdict">
        <LevelIcon level={verdict.level} />
        <div>
          <p className="verdict-title">{verdict.title}</p>
          {verdict.sentence !== undefined && <p className="small quiet">{verdict.sentence}</p>}
        </div>
      </div>
      {calculation !== undefined && (
        <ul>
          <Findings view={view} calculation={calculation} actions={actions} />
          <References view={view} calculation={calculation} />
          <Notes calculation={calculation} library={library} />
          <PassedChecks calculation={calculation} library={library} />
        </ul>
      )}
    </section>
  );
}

function isReference({ finding }: ExplainedFinding): boolean {
  return finding.edge === 'belowReference' || finding.edge === 'aboveReference';
}

function Findings({
  view,
  calculation,
  actions,
}: {
  readonly view: PlanView;
  readonly calculation: Calculation;
  readonly actions: ReasonActions;
}) {
  const id = useId();
  return view.findings
    .filter((explained) => !isReference(explained))
    .map(({ finding, code, reasonText, isExplained, coveredBy }) => {
      const titleId = `${id}-${code}`;
      return (
        <FindingItem
          key={code}
          finding={finding}
          text={findingText(finding, calculation, view.library)}
          isExplained={isExplained}
          titleId={titleId}
        >
          {finding.severity === 'caution' && coveredBy === undefined && (
            <ReasonField
              text={reasonText}
              isAccepted={isExplained}
              titleId={titleId}
              code={code}
              actions={actions}
            />
          )}
          {coveredBy !== undefined && (
            <p className="check-source">The reason given for the weight counts here too.</p>
          )}
        </FindingItem>
      );
    });
}

/** Published figures for comparison: together in one line that opens. */
function References({
  view,
  calculation,
}: {
  readonly view: PlanView;
  readonly calculation: Calculation;
}) {
  const references = view.findings.filter(isReference);
  if (references.length === 0) return null;
  return (
    <li className="references">
      <details>
        <summary>
          {references.length === 1
            ? '1 published figure'
            : `${String(references.length)} published figures`}{' '}
          to compare with
        </summary>
        <ul>
          {references.map(({ finding, code, isExplained }) => (
            <FindingItem
              key={code}
              finding={finding}
              text={findingText(finding, calculation, view.library)}
              isExplained={isExplained}
            />
          ))}
        </ul>
      </details>
    </li>
  );
}

function Notes({
  calculation,
  library,
}: {
  readonly calculation: Calculation;
  readonly library: DrugLibrary;
}) {
  return calculation.notes.map(({ text, sourceIds }) => (
    <li key={text} className="check">
      <CheckLine level="info" title="About this dose rate">
        <p>
          <Sentence>{text}</Sentence>
        </p>
        <p className="check-source">{`Source: ${sourceLabels(library, sourceIds)}`}</p>
      </CheckLine>
    </li>
  ));
}
