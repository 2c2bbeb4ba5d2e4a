import { memo } from 'react';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { pumpProfileById } from '../../core/library/drugLibrary.ts';
import type { ShownRateChart } from '../../state/rateChartView.ts';
import { APP_VERSION } from '../format/appVersion.ts';
import { formatMoment } from '../format/dateText.ts';
import { libraryReviewText } from '../format/libraryDate.ts';
import { chartFacts, counted, libraryText } from '../format/rateChartText.ts';
import { DataQuantity } from '../parts/DataQuantity.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { PRINT_NOTE_ID } from './ChartActions.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { chartMarks } from './chartMarks.ts';
import { ChartTable } from './ChartTable.tsx';
import { DECISION_SUPPORT } from './decisionSupport.ts';
import type { PrintSize } from './printSize.ts';

/** What the whole table is given. */
interface ChartProps {
  readonly shown: ShownRateChart;
  readonly library: DrugLibrary;
  /** How large it prints; undefined where it does not go on one page. */
  readonly size: PrintSize | undefined;
  /** The time of printing, while it is printed. */
  readonly printed: Date | undefined;
}

/** The table between what it is for and what its marks mean: on the screen and on paper alike. */
export function Chart({ shown, library, size, printed }: ChartProps) {
  return (
    <section className="card chart" aria-labelledby="chart-heading">
      <ChartHead shown={shown} library={library} printed={printed} />
      {size === undefined && shown.status !== 'blocked' && (
        <p className="chart-note" id={PRINT_NOTE_ID}>
          This table is too large for one page that can be read at arm’s length, so it does not
          print. Use fewer weights or dose rates, or download it.
        </p>
      )}
      <ChartBody shown={shown} library={library} />
      <p className="chart-paper-only chart-foot">{DECISION_SUPPORT}</p>
    </section>
  );
}

function ChartHead({ shown, library, printed }: Pick<ChartProps, 'shown' | 'library' | 'printed'>) {
  const { chart } = shown;
  const facts = chartFacts(chart.request, library);
  const review = printed && libraryReviewText(library, printed);
  return (
    <header className="ward-head">
      <h2 id="chart-heading" className="ward-label">
        ketamine <DataQuantity name="concentration" value={chart.concentration} />
        <span>
          <Sentence>{facts.content}</Sentence>
        </span>
      </h2>
      <div className="chart-facts">
        <p>
          <strong>Pump rate in mL/h</strong> by weight and dose rate
          {facts.duration !== undefined && (
            <>
              , dose and volume for <Sentence>{facts.duration}</Sentence>
            </>
          )}
        </p>
        <p>
          <Sentence>{`${facts.careArea} · ${facts.pump}`}</Sentence>
        </p>
        <p>
          {libraryText(library)}
          <span className="chart-paper-only">
            {` · planner ${APP_VERSION}${printed === undefined ? '' : ` · printed ${formatMoment(printed)}`}`}
          </span>
        </p>
        {review !== undefined && <p className="chart-paper-only chart-review">{review}</p>}
      </div>
    </header>
  );
}

/** Apart and kept: the time of printing changes no cell. */
const ChartBody = memo(function ChartBody({
  shown,
  library,
}: Pick<ChartProps, 'shown' | 'library'>) {
  const { chart, rowCount } = shown;
  const marks = chartMarks(chart);
  const pump = pumpProfileById(library, chart.request.pumpProfileId);
  return (
    <>
      {shown.status !== 'blocked' && (
        <>
          {rowCount > chart.rows.length && (
            <p className="chart-note">
              {`The first ${String(chart.rows.length)} of ${counted(rowCount, 'weight')}. The download has all of them.`}
            </p>
          )}
          <ChartTable chart={chart} marks={marks} pump={pump} />
        </>
      )}
      <ChartLegend
        chart={chart}
        marks={marks}
        library={library}
        isEmpty={shown.status === 'blocked'}
      />
    </>
  );
});
