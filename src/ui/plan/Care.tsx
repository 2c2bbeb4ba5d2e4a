import type { ReactNode } from 'react';
import { memo } from 'react';
import type { CareArea, DrugLibrary, Statement } from '../../core/library/drugLibrary.ts';
import { careAreaById } from '../../core/library/drugLibrary.ts';
import type { PlanView } from '../../state/planView.ts';
import { observationText } from '../format/programText.ts';
import { NO_SOURCE, sourceLabels } from '../format/sourceText.ts';
import { CheckLine } from '../parts/FindingItem.tsx';
import { Sentence } from '../parts/Sentence.tsx';

/** What the care area asks for around the infusion: before, while it runs, after its end. */
export function Care({ view }: { readonly view: PlanView }) {
  const { library, calculation, form } = view;
  const careArea = careAreaById(library, form.careAreaId);
  const observed = observationText(
    calculation?.order.startMinute,
    calculation?.program,
    careArea.observation.duration,
  );
  return <Around library={library} careArea={careArea} observed={observed} />;
}

/** Drawn again only when what it says changed. */
const Around = memo(function Around({
  library,
  careArea,
  observed,
}: {
  readonly library: DrugLibrary;
  readonly careArea: CareArea;
  readonly observed: string;
}) {
  const { observation } = careArea;
  const scope = observation.specific
    ? ''
    : ', a general time that is not specific to this care area';
  return (
    <section className="card care" aria-label="Around the infusion">
      <ul>
        <CareItem title="Before starting">
          <Statements library={library} statements={careArea.screening} />
        </CareItem>
        <CareItem title="While it runs">
          <Statements library={library} statements={careArea.monitoring} />
        </CareItem>
        <CareItem title="After the end">
          <Statements
            library={library}
            statements={[
              { text: `Observe ${observed}${scope}`, sourceIds: observation.sourceIds },
              ...careArea.afterwards,
            ]}
          />
        </CareItem>
      </ul>
    </section>
  );
});

function CareItem({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <li className="check">
      <CheckLine level="info" title={title}>
        {children}
      </CheckLine>
    </li>
  );
}

/** Sentences with their sources; the same source is named once, behind the last that it stands for. */
function Statements({
  library,
  statements,
}: {
  readonly library: DrugLibrary;
  readonly statements: readonly Statement[];
}) {
  return (
    <ul className="care-list">
      {statements.map(({ text, sourceIds }, index) => {
        const sources = sourceLabels(library, sourceIds);
        const next = statements[index + 1];
        const isLast = next === undefined || sourceLabels(library, next.sourceIds) !== sources;
        return (
          <li key={text}>
            <Sentence>{text}</Sentence>
            {isLast && sources !== NO_SOURCE && (
              <>
                {' '}
                <cite>({sources})</cite>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
