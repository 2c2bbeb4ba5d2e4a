import type { PumpProfile } from '../../core/library/drugLibrary.ts';
import { amount } from '../../core/quantity/quantity.ts';
import type { RateChart, RateChartCell, RateChartRow } from '../../core/rateChart/rateChart.ts';
import { formatInFull, UNIT_SPACE } from '../format/quantityText.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { ChartCell } from './ChartCell.tsx';
import type { ChartMark } from './chartMarks.ts';
import './ChartTable.css';

interface TableProps {
  readonly chart: RateChart;
  readonly marks: ReadonlyMap<string, ChartMark>;
  readonly pump: PumpProfile;
}

/** The table in a region of its own that scrolls, with weights and dose rates always in sight. */
export function ChartTable({ chart, marks, pump }: TableProps) {
  const { doseRates, duration } = chart.request;
  return (
    // A region that scrolls must take the focus, or the keyboard could not scroll it.
    <div className="chart-scroll" role="region" aria-labelledby="chart-caption" tabIndex={0}>
      <table className={duration === undefined ? 'chart-table' : 'chart-table chart-with-totals'}>
        <caption id="chart-caption" className="visually-hidden">
          Pump rate in mL/h, weights down, dose rates across
        </caption>
        <thead>
          <tr>
            <th scope="col">Weight</th>
            {doseRates.map((doseRate) => (
              <th scope="col" key={formatInFull(doseRate)}>
                <span className="chart-rate">{formatNumberInFull(doseRate)}</span>
                <span className="chart-unit">
                  {UNIT_SPACE}
                  {doseRate.unit}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.rows.map((row) => (
            <Row key={formatInFull(row.weight)} {...{ chart, row, marks, pump }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ chart, row, marks, pump }: TableProps & { readonly row: RateChartRow }) {
  return (
    <tr>
      <th scope="row">
        <Sentence>{formatInFull(row.weight)}</Sentence>
      </th>
      {row.cells.map((cell) => (
        <ChartCell key={cellKey(cell)} {...{ chart, row, cell, marks, pump }} />
      ))}
    </tr>
  );
}

function cellKey({ doseRate }: RateChartCell): string {
  return formatInFull(doseRate);
}

/** Every digit of a dose rate: two columns never read the same. */
function formatNumberInFull(doseRate: RateChartCell['doseRate']): string {
  return amount(doseRate).toFixed();
}
