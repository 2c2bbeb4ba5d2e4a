import type { PumpProfile } from '../../../core/library/drugLibrary.ts';
import type { ObservationGrid } from '../../../core/plan/observations.ts';
import { expectedText, rowTimeText, thinningText } from '../../format/observationGridText.ts';

/** Columns that are filled in by hand. */
const COLUMNS = ['BP', 'HR', 'RR', 'SpO₂', 'Sedation', 'Pain', 'Dysphoria', 'Pump mL'] as const;

/** The observations chart: times and what the pump should have given by then; the rest is empty. */
export function SheetGrid({
  grid,
  startMinute,
  pump,
}: {
  readonly grid: ObservationGrid;
  readonly startMinute: number | undefined;
  readonly pump: PumpProfile;
}) {
  const thinning = thinningText(grid);
  return (
    <section className="paper-observations">
      <h2>
        Observations{' '}
        <span>{`expected mL: since the start, over all ${pump.container}s, loading included`}</span>
      </h2>
      <table className="paper-grid">
        <thead>
          <tr>
            <th scope="col">{startMinute === undefined ? 'After start' : 'Time'}</th>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">Expected mL</th>
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, index) => (
            <tr key={index} className={row.moment === 'end' ? 'paper-grid-end' : undefined}>
              <th scope="row">{rowTimeText(startMinute, row)}</th>
              {COLUMNS.map((name) => (
                <td key={name} />
              ))}
              <td className="paper-figure">{expectedText(row, pump)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {thinning !== undefined && <p>{thinning}</p>}
    </section>
  );
}
