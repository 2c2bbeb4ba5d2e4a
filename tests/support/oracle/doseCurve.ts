/** The cumulative dose as the pump gives it: its corners, and the usual range beside it. */
import type { OrderedDoses } from './orderedDoses.ts';
import type { PlanOrder } from './planOrder.ts';
import { hoursOf } from './pumpSettings.ts';
import type { Containers, PumpSettings } from './pumpSettings.ts';
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

/** A stretch with one pump rate. */
interface Stretch {
  readonly hours: Rational;
  readonly dose: Rational;
  readonly mark: string;
}

function stretchesOf(
  { loading, maintenance }: PumpSettings,
  concentration: Rational,
): readonly Stretch[] {
  const phases = loading === undefined ? maintenance : [loading, ...maintenance];
  return phases.map((phase, index) => ({
    hours: hoursOf(phase),
    dose: multiply(phase.volume.programmed, concentration),
    mark: markAfter(phase.step, index === phases.length - 1),
  }));
}

/** What the end of a phase is: of loading, of everything, or the start of the next step. */
function markAfter(step: number | undefined, isLast: boolean): string {
  if (isLast) return 'end';
  return step === undefined ? 'loadingEnd' : `stepStart ${String(step + 1)}`;
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

/** The corners of what the pump gives, with the changes of container at the times it comes to them. */
export function cornersOf(
  settings: PumpSettings,
  { changeTimes }: Containers,
  concentration: Rational,
): readonly Corner[] {
  const stretches = stretchesOf(settings, concentration);
  let end = ZERO;
  const corners: { time: Rational; marks: string[] }[] = [{ time: ZERO, marks: ['start'] }];
  for (const { hours, mark } of stretches) {
    end = add(end, hours);
    corners.push({ time: end, marks: [mark] });
  }
  changeTimes.forEach((time, index) => {
    const mark = `containerChange ${String(index + 2)}`;
    const same = corners.find((corner) => isEqual(corner.time, time));
    if (same === undefined) corners.push({ time, marks: [mark] });
    else same.marks.push(mark);
  });
  return corners
    .sort((a, b) => (isLess(a.time, b.time) ? -1 : 1))
    .map(({ time, marks }) => ({ time, dose: doseBy(time, stretches), marks }));
}

/** The least and most that are usual for this weight while the pump runs, from the end of loading. */
export function wedgeOf(
  { careArea }: PlanOrder,
  { dosingWeight, mixture }: OrderedDoses,
  { loading, infusionDuration }: PumpSettings,
): Wedge | undefined {
  const { min, max } = careArea.doseRatePerKg.soft;
  if (min === undefined || max === undefined || infusionDuration === undefined) return undefined;
  const fromTime = loading === undefined ? ZERO : hoursOf(loading);
  const fromDose = multiply(loading?.volume.programmed ?? ZERO, mixture.concentration.value);
  const usual = (perKg: Rational): Rational =>
    add(fromDose, multiply(perKg, dosingWeight.value, infusionDuration));
  return {
    fromTime,
    fromDose,
    untilTime: add(fromTime, infusionDuration),
    low: usual(min),
    high: usual(max),
  };
}
