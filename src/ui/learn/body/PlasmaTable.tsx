import type { PlasmaCourse, PlasmaReading } from '../../../core/kinetics/plasmaCourse.ts';
import { levelAfterEnd, plasmaRows } from '../../../core/kinetics/plasmaCourse.ts';
import { quantity } from '../../../core/quantity/quantity.ts';
import { formatLevelNumber, timeOfMinutes } from '../../format/plasmaText.ts';
import { formatNumber } from '../../format/quantityText.ts';
import { formatRunTime } from '../../format/timeText.ts';

const EVERY_MINUTES = 15;

/** The course as a table: a row each 15 min, wherever something changes, and an hour after the end. */
export function PlasmaTable({
  course,
  hasLoading,
}: {
  readonly course: PlasmaCourse;
  readonly hasLoading: boolean;
}) {
  return (
    // A region that scrolls must be within reach of the keyboard.
    <div
      className="card plasma-rows"
      role="region"
      aria-label="Plasma concentration, table"
      tabIndex={0}
    >
      <table translate="no">
        <caption className="visually-hidden">
          Estimated plasma concentration and ordered dose so far, every 15 min and wherever
          something changes
        </caption>
        <thead>
          <tr>
            <th scope="col">h:min</th>
            <th scope="col">ng/mL</th>
            <th scope="col">mg ordered so far</th>
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(course).map((row) => (
            <tr key={row.minute}>
              <th scope="row">{formatRunTime(timeOfMinutes(row.minute))}</th>
              <td>
                <data
                  data-quantity="plasmaConcentration"
                  data-minutes={row.minute}
                  value={row.shownConcentration.toFixed()}
                >
                  {formatLevelNumber(row.concentration)}
                </data>
              </td>
              <td>{formatNumber(quantity(row.infused, 'mg'))}</td>
              <td>{happening(row, course, hasLoading)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowsOf(course: PlasmaCourse): readonly PlasmaReading[] {
  const rows = plasmaRows(course, EVERY_MINUTES);
  const { oneHourLater } = levelAfterEnd(course);
  if (rows.some(({ minute }) => minute === oneHourLater.minute)) return rows;
  return [...rows, oneHourLater].sort((a, b) => a.minute - b.minute);
}

function happening(
  { minute }: PlasmaReading,
  course: PlasmaCourse,
  hasLoading: boolean,
): string | undefined {
  const { stretches, endMinute } = course;
  if (minute === endMinute) return 'Infusion ends';
  if (minute === levelAfterEnd(course).oneHourLater.minute) return 'An hour later';
  const index = stretches.findIndex(({ fromMinute }) => fromMinute === minute);
  if (index === -1) return undefined;
  if (index === 0) return 'Start';
  if (!hasLoading) return `Step ${String(index + 1)} starts`;
  return index === 1 ? 'Loading ends' : `Step ${String(index)} starts`;
}
