import type { CareArea, DrugLibrary, PumpProfile } from '../../core/library/drugLibrary.ts';
import { careAreaById, pumpProfileById } from '../../core/library/drugLibrary.ts';
import type { RateChart, RateChartCell } from '../../core/rateChart/rateChart.ts';
import { formatQuantity } from '../format/quantityText.ts';
import { chartMarkLimit, chartMarkTitle } from '../format/rateChartText.ts';
import { capitalize } from '../format/subjectText.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { CELL_SIGNS } from './ChartCell.tsx';
import type { ChartMark } from './chartMarks.ts';

/** What the signs and letters in the cells mean; of a table without a rate, why it has none. */
export function ChartLegend({
  chart,
  marks,
  library,
  isEmpty,
}: {
  readonly chart: RateChart;
  readonly marks: ReadonlyMap<string, ChartMark>;
  readonly library: DrugLibrary;
  readonly isEmpty: boolean;
}) {
  const careArea = careAreaById(library, chart.request.careAreaId);
  const cells = chart.rows.flatMap((row) => row.cells);
  return (
    <section className="chart-legend" aria-labelledby="chart-legend-title">
      <h3 id="chart-legend-title">{isEmpty ? 'No rate in the whole table' : 'Marks'}</h3>
      {!isEmpty && <Signs cells={cells} />}
      {!isEmpty && chart.request.duration !== undefined && (
        <p className="chart-signs">
          <Sentence>{primingText(pumpProfileById(library, chart.request.pumpProfileId))}</Sentence>
        </p>
      )}
      {marks.size > 0 && (
        <ul>
          {[...marks.values()].map((mark) => (
            <MarkItem key={mark.code} {...{ mark, careArea, library }} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** How containers are counted. */
function primingText({ container, primingVolume }: PumpProfile): string {
  return `Beneath each rate: the dose and the volume to be infused in all. ${capitalize(container)}s are counted with ${formatQuantity(primingVolume)} of priming from the first.`;
}

function Signs({ cells }: { readonly cells: readonly RateChartCell[] }) {
  const has = (status: RateChartCell['status']): boolean =>
    cells.some((cell) => cell.status === status);
  const isRounded = cells.some(({ setting }) => setting?.isRoundedMuch === true);
  const signs = [
    ...(has('caution')
      ? [`${CELL_SIGNS.caution} caution: a plan with this cell asks for a reason.`]
      : []),
    ...(has('refused')
      ? [`${CELL_SIGNS.refused} no rate: beyond a hard limit or what the pump can be set to.`]
      : []),
    ...(isRounded
      ? ['A percentage beside a rate: rounding to the pump’s step moves the dose by that much.']
      : []),
  ];
  return (
    <p className="chart-signs">
      {signs.length === 0
        ? 'None: every cell is inside the usual limits, and rounding moves no dose by more than 2%.'
        : signs.join(' ')}
    </p>
  );
}

function MarkItem({
  mark,
  careArea,
  library,
}: {
  readonly mark: ChartMark;
  readonly careArea: CareArea;
  readonly library: DrugLibrary;
}) {
  const [worst] = mark.findings;
  return (
    <li data-finding={mark.code} data-severity={worst.severity}>
      <b className="chart-letter">{mark.letter}</b>{' '}
      <span>
        {mark.findings.map((finding) => (
          <Sentence key={finding.severity}>
            {`${chartMarkTitle(finding)} (${chartMarkLimit(finding, careArea, library)}). `}
          </Sentence>
        ))}
      </span>
    </li>
  );
}
