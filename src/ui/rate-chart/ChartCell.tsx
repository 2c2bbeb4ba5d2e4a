import type { PumpProfile } from '../../core/library/drugLibrary.ts';
import { findingCode } from '../../core/checks/gatherFindings.ts';
import { amount } from '../../core/quantity/quantity.ts';
import type { RateChart, RateChartCell, RateChartRow } from '../../core/rateChart/rateChart.ts';
import { dataValue, formatNumber } from '../format/quantityText.ts';
import { CELL_WORDS, marksText, roundingText, totalText } from '../format/rateChartText.ts';
import type { ChartMark } from './chartMarks.ts';
import { cellFindings } from './chartMarks.ts';

/** The sign of a marked and of an empty cell: seen without color too. */
export const CELL_SIGNS = { caution: '▲', refused: '✕' } as const;

/** What to set on the pump for one weight and dose rate, or why there is nothing to set. */
export function ChartCell({
  chart,
  row,
  cell,
  marks,
  pump,
}: {
  readonly chart: RateChart;
  readonly row: RateChartRow;
  readonly cell: RateChartCell;
  readonly marks: ReadonlyMap<string, ChartMark>;
  readonly pump: PumpProfile;
}) {
  const { setting, status } = cell;
  const rounding = setting && roundingText(setting);
  const total = setting && totalText(setting, pump);
  return (
    <td className={status === 'usual' ? undefined : `chart-${status}`}>
      {/* Before the number, so that the numbers of a column stand under each other. */}
      {status !== 'usual' && <Marks {...{ chart, row, cell, marks, status }} />}
      {rounding !== undefined && (
        <span className="chart-rounding">
          <span className="visually-hidden">rounding </span>
          {rounding}
          <span className="visually-hidden">. </span>
        </span>
      )}
      {setting !== undefined && (
        <data
          data-quantity="infusionRate"
          data-weight={amount(row.weight).toFixed()}
          data-dose-rate={amount(cell.doseRate).toFixed()}
          value={dataValue(setting.infusionRate)}
          translate="no"
        >
          {formatNumber(setting.infusionRate)}
        </data>
      )}
      {total !== undefined && <small className="chart-total">{total}</small>}
    </td>
  );
}

function Marks({
  chart,
  row,
  cell,
  marks,
  status,
}: {
  readonly chart: RateChart;
  readonly row: RateChartRow;
  readonly cell: RateChartCell;
  readonly marks: ReadonlyMap<string, ChartMark>;
  readonly status: keyof typeof CELL_SIGNS;
}) {
  const findings = cellFindings(chart, row, cell);
  const letters = findings.map((finding) => marks.get(findingCode(finding))?.letter ?? '');
  return (
    <>
      <span className="chart-mark" aria-hidden="true">
        {CELL_SIGNS[status]}
        {letters.join('')}
      </span>
      <span className="visually-hidden">{`${CELL_WORDS[status]}: ${marksText(findings)}. `}</span>
    </>
  );
}
