import { careAreaById } from '../../../core/library/drugLibrary.ts';
import type { PlanView } from '../../../state/planView.ts';
import { factAndAdvice } from '../../format/findingParts.ts';
import { findingText } from '../../format/findingText.ts';
import { verdictOf, withheldText } from '../../format/statusText.ts';
import { Sentence } from '../../parts/Sentence.tsx';
import { SheetHeader } from './SheetHeader.tsx';

/** What is printed of a plan that has no pump settings: that it hands nothing over, and why. */
export function NotHandOver({
  view,
  isRestored,
  now,
}: {
  readonly view: PlanView;
  readonly isRestored: boolean;
  readonly now: Date;
}) {
  const { calculation, library } = view;
  const stops = view.findings.filter(({ finding }) => finding.severity === 'block');
  return (
    <article className="paper paper-sheet paper-not">
      <SheetHeader
        title="Not a hand-over"
        careAreaName={careAreaById(library, view.form.careAreaId).name}
        library={library}
        now={now}
        isRestored={isRestored}
      />
      <section className="paper-box paper-box-open">
        <h2>{verdictOf(view).title}</h2>
        <p>No infusion can be started from this page: it has no pump settings.</p>
        {stops.length === 0 && (
          <p>
            <Sentence>{withheldText(view) ?? ''}</Sentence>
          </p>
        )}
      </section>
      {calculation !== undefined &&
        stops.map(({ finding, code }) => {
          const text = findingText(finding, calculation, library);
          return (
            <p key={code} className="paper-box">
              <b>{text.title}.</b>{' '}
              <Sentence>{`${factAndAdvice(text)} ${text.source ?? ''}`}</Sentence>
            </p>
          );
        })}
    </article>
  );
}
