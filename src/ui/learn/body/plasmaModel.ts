import type { PlasmaCourse, PlasmaReading } from '../../../core/kinetics/plasmaCourse.ts';
import { levelAfterEnd, plasmaRows } from '../../../core/kinetics/plasmaCourse.ts';

/** A place on the curve. Floats: for places on the screen only. */
export interface PlasmaPoint {
  readonly minute: number;
  /** ng/mL */
  readonly concentration: number;
  /** mg */
  readonly infused: number;
}

/** Everything that is drawn. */
export interface PlasmaModel {
  readonly points: readonly PlasmaPoint[];
  readonly endMinute: number;
  readonly lastMinute: number;
  readonly atEnd: PlasmaReading;
  readonly oneHourLater: PlasmaReading;
}

/** Places along the curve: it bends, so corners are not enough. */
const POINTS = 160;
/** What to draw of a course. */
export function plasmaModel(course: PlasmaCourse): PlasmaModel {
  const { endMinute, lastMinute } = course;
  const points = plasmaRows(course, Math.max(1, Math.ceil(lastMinute / POINTS)));
  const { atEnd, oneHourLater } = levelAfterEnd(course);
  return {
    points,
    endMinute,
    lastMinute,
    atEnd,
    oneHourLater,
  };
}
