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
  /** Where the input changes, the end of the infusion included. */
  readonly corners: readonly number[];
  readonly endMinute: number;
  readonly lastMinute: number;
  readonly highestConcentration: number;
  readonly highestDose: number;
  readonly atEnd: PlasmaReading;
  readonly oneHourLater: PlasmaReading;
}

/** Places along the curve: it bends, so corners are not enough. */
const POINTS = 160;
/** Room above the highest point for what is written on it. */
const HEADROOM = 1.18;

/** What to draw of a course. */
export function plasmaModel(course: PlasmaCourse): PlasmaModel {
  const { stretches, endMinute, lastMinute } = course;
  const points = plasmaRows(course, Math.max(1, Math.ceil(lastMinute / POINTS)));
  const { atEnd, oneHourLater } = levelAfterEnd(course);
  return {
    points,
    corners: stretches.map(({ fromMinute }) => fromMinute),
    endMinute,
    lastMinute,
    highestConcentration: HEADROOM * Math.max(...points.map((point) => point.concentration)),
    highestDose: HEADROOM * Math.max(...points.map((point) => point.infused)),
    atEnd,
    oneHourLater,
  };
}
