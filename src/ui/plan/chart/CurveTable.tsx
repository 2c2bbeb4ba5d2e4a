import { useState } from 'react';
import { curveRows } from '../../../core/plan/calculateCurve.ts';
import type { CurveMark, DoseCurve } from '../../../core/plan/doseCurve.ts';
import { formatNumber } from '../../format/quantityText.ts';
import { formatClock, formatRunTime } from '../../format/timeText.ts';
import { CHART_UNITS, valueOf } from './chartModel.ts';

const EVERY_MINUTES = 15;

/** What the table shows. */
export interface CurveTableProps {
  readonly curve: DoseCurve;
  readonly container: 'Bag' | 'Syringe';
  readonly startMinute?: number | undefined;
}

/** The curve as a table behind one key: a row each 15 min and at every corner. */
export function CurveTable(props: CurveTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="curve-table"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>Show as table</summary>
      {/* A long infusion has hundreds of rows: they are made when they are asked for. */}
      {isOpen && <Table {...props} />}
    </details>
  );
}

function Table({ curve, container, startMinute }: CurveTableProps) {
  return (
    // A region that scrolls must be within reach of the keyboard.
    <div className="curve-rows" role="region" aria-label="Cumulative dose, table" tabIndex={0}>
      <table>
        <caption className="visually-hidden">
          Cumulative dose every 15 min and wherever something changes
        </caption>
        <thead>
          <tr>
            <th scope="col">h:min</th>
            {startMinute !== undefined && <th scope="col">Clock</th>}
            {CHART_UNITS.map((unit) => (
              <th key={unit} scope="col">
                {unit}
              </th>
            ))}
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          {curveRows(curve, EVERY_MINUTES).map((row, index) => (
            <tr key={index}>
              <th scope="row">{formatRunTime(row.time)}</th>
              {startMinute !== undefined && <td>{formatClock(startMinute, row.time)}</td>}
              {CHART_UNITS.map((unit) => (
                <td key={unit}>{formatNumber(valueOf(row, unit))}</td>
              ))}
              <td>{row.marks.map((mark) => markText(mark, container)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function markText(mark: CurveMark, container: CurveTableProps['container']): string {
  switch (mark.kind) {
    case 'start':
      return 'Start';
    case 'loadingEnd':
      return 'Loading ends';
    case 'stepStart':
      return `Step ${String(mark.step)} starts`;
    case 'containerChange':
      return `${container} ${String(mark.container)} is hung`;
    case 'end':
      return 'End';
  }
}
