import { levelAfterEnd } from '../../../core/kinetics/plasmaCourse.ts';
import type { PlasmaCourse } from '../../../core/kinetics/plasmaCourse.ts';
import type { CalculatedPlan, LearnView } from '../../../state/learnView.ts';
import { formatLevelNumber, courseFaultText } from '../../format/plasmaText.ts';
import { findingText } from '../../format/findingText.ts';
import { withheldText } from '../../format/statusText.ts';
import { FigureText } from '../../parts/DataQuantity.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Sentence } from '../../parts/Sentence.tsx';
import { PLASMA_NOTES } from '../content/plasmaNotes.ts';
import { PlanInUse } from '../PlanInUse.tsx';
import { SourceNames } from '../SourceNames.tsx';
import { PlasmaChartPanel } from './PlasmaChartPanel.tsx';
import { PlasmaTable } from './PlasmaTable.tsx';
import './body.css';

/** What the concentration in plasma is estimated to be, or why none is shown. */
export function BodyRoom({ view }: { readonly view: LearnView }) {
  const { library, calculation, course } = view;
  return (
    <>
      <div className="card learn-card">
        <PlanInUse view={view} />
        <p>
          {PLASMA_NOTES.is} {PLASMA_NOTES.isNot}{' '}
          <SourceNames library={library} sourceIds={PLASMA_NOTES.sourceIds} />
        </p>
      </div>
      {calculation === undefined || course === undefined ? (
        <Withheld view={view} />
      ) : course.ok ? (
        <Course course={course.value} calculation={calculation} />
      ) : (
        <Notice level="block">
          <Refusal {...courseFaultText(course.error, calculation.plan.patientWeight)} />
        </Notice>
      )}
    </>
  );
}

function Refusal({ title, sentence }: { readonly title: string; readonly sentence: string }) {
  return (
    <>
      <strong>
        <Sentence>{`${title}.`}</Sentence>
      </strong>{' '}
      <Sentence>{sentence}</Sentence>
    </>
  );
}

/** The plan is not whole, cannot be read, or is refused. */
function Withheld({ view: { plan, library } }: { readonly view: LearnView }) {
  const { calculation, findings } = plan;
  if (calculation === undefined) {
    return (
      <Notice level={plan.status === 'blocked' ? 'block' : 'info'}>
        <Refusal title="No curve yet" sentence={withheldText(plan) ?? ''} />
      </Notice>
    );
  }
  const stops = findings
    .filter(({ finding }) => finding.severity === 'block')
    .map(({ finding }) => findingText(finding, calculation, library).title);
  return (
    <Notice level="block">
      <Refusal title="No curve for a plan that is refused" sentence={`${stops.join('. ')}.`} />
    </Notice>
  );
}

function Course({
  course,
  calculation,
}: {
  readonly course: PlasmaCourse;
  readonly calculation: CalculatedPlan;
}) {
  const { atEnd, oneHourLater, percentLeft } = levelAfterEnd(course);
  return (
    <>
      <dl className="card plasma-levels">
        <div>
          <dt>At the end of the infusion</dt>
          <dd className="plasma-figure" translate="no">
            <FigureText number={formatLevelNumber(atEnd.concentration)} unit="ng/mL" />
          </dd>
        </div>
        <div>
          <dt>One hour later</dt>
          <dd className="plasma-figure" translate="no">
            <FigureText number={formatLevelNumber(oneHourLater.concentration)} unit="ng/mL" />
          </dd>
        </div>
        <div>
          <dt>Left of the level at the end</dt>
          <dd className="plasma-figure" translate="no">
            {`${percentLeft.toFixed()}%`}
          </dd>
        </div>
      </dl>
      <div className="plasma-columns">
        <PlasmaChartPanel course={course} />
        <PlasmaTable course={course} hasLoading={calculation.plan.loading !== undefined} />
      </div>
    </>
  );
}
