/** The ordered cumulative dose over time: its corners, and the usual range beside it. */
import type { OrderedDoses } from './orderedDoses.ts';
import type { PlanOrder } from './planOrder.ts';
import { loadingHours } from './pumpRun.ts';
import { add, divide, isEqual, isLess, multiply, subtract, ZERO } from './rational.ts';
import type { Rational } from './rational.ts';

/** One corner. */
export interface Corner {
  /** h after the start */
  readonly time: Rational;
  /** mg */
  readonly dose: Rational;
  /** What happens here, in words. */
  readonly marks: readonly string[];
}

/** Where the usual range begins and ends: mg at h. */
export interface Wedge {
  readonly fromTime: Rational;
  readonly fromDose: Rational;
  readonly untilTime: Rational;
  readonly low: Rational;
  readonly high: Rational;
}

/** A stretch with one dose rate. */
interface Stretch {
  readonly hours: Rational;
  readonly dose: Rational;
  readonly mark: string;
}

function stretchesOf(doses: OrderedDoses): readonly Stretch[] {
  const { loading, phases } = doses;
  const last = phases.length - 1;
  return [
    ...(loading === undefined
      ? []
      : [{ hours: loadingHours(doses), dose: loading.dose, mark: 'loadingEnd' }]),
    ...phases.map(({ duration, dose }, index) => ({
      hours: duration,
      dose,
      mark: index === last ? 'end' : `stepStart ${String(index + 2)}`,
    })),
  ];
}

/** The dose by a time: what the stretches before it give, and its share of the one it is in. */
function doseBy(time: Rational, stretches: readonly Stretch[]): Rational {
  let left = time;
  let given = ZERO;
  for (const { hours, dose } of stretches) {
    if (isLess(left, hours)) return add(given, divide(multiply(dose, left), hours));
    given = add(given, dose);
    left = subtract(left, hours);
  }
  return given;
}

/**
 * The corners of what was ordered, with the changes of container at the times at which the running
 * pump comes to them; those that rounding puts behind the ordered end stand at the end.
 */
export function cornersOf(
  doses: OrderedDoses,
  changeTimes: readonly Rational[],
): readonly Corner[] {
  const stretches = stretchesOf(doses);
  let end = ZERO;
  const corners: { time: Rational; marks: string[] }[] = [{ time: ZERO, marks: ['start'] }];
  for (const { hours, mark } of stretches) {
    end = add(end, hours);
    corners.push({ time: end, marks: [mark] });
  }
  changeTimes.forEach((change, index) => {
    const time = isLess(end, change) ? end : change;
    const mark = `containerChange ${String(index + 2)}`;
    const same = corners.find((corner) => isEqual(corner.time, time));
    if (same === undefined) corners.push({ time, marks: [mark] });
    else same.marks.push(mark);
  });
  return corners
    .sort((a, b) => (isLess(a.time, b.time) ? -1 : 1))
    .map(({ time, marks }) => ({ time, dose: doseBy(time, stretches), marks }));
}

/** The least and most that are usual for this weight, from the end of the loading dose. */
export function wedgeOf({ careArea }: PlanOrder, doses: OrderedDoses): Wedge | undefined {
  const { min, max } = careArea.doseRatePerKg.soft;
  if (min === undefined || max === undefined) return undefined;
  const fromTime = loadingHours(doses);
  const fromDose = doses.loading?.dose ?? ZERO;
  const usual = (perKg: Rational): Rational =>
    add(fromDose, multiply(perKg, doses.dosingWeight.value, doses.duration));
  return {
    fromTime,
    fromDose,
    untilTime: add(fromTime, doses.duration),
    low: usual(min),
    high: usual(max),
  };
}
