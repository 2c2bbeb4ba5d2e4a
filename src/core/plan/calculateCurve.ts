import type { CareArea } from '../library/drugLibrary.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { add, compare, quantity, quotient, product, subtract } from '../quantity/quantity.ts';
import { dosePerKgOf, doseFor, volumeOf } from '../quantity/sums.ts';
import { present } from '../result.ts';
import type { CurveMark, CurvePoint, DoseCurve, UsualRangeWedge } from './doseCurve.ts';
import type { InfusionPlan } from './infusionPlan.ts';
import type { ContainerSchedule } from './pumpProgram.ts';

/** A moment of the curve between or at its corners. */
export type CurveReading = Omit<CurvePoint, 'marks'>;

/**
 * The corner points of the ordered cumulative dose. Changes of container, where a schedule is given,
 * stand at the time at which the running pump reaches them.
 */
export function calculateCurve(
  plan: InfusionPlan,
  careArea: CareArea,
  schedule?: ContainerSchedule,
): DoseCurve {
  const corners = orderedCorners(plan);
  const changes = schedule?.containers.slice(1) ?? [];
  const points = changes.reduce(
    (curve, container) =>
      withMark(curve, corners, container.from, {
        kind: 'containerChange',
        container: container.number,
      }),
    corners,
  );
  const wedge = usualRangeWedge(plan, careArea);
  return { points, ...(wedge === undefined ? {} : { wedge }) };
}

/** The ordered dose at `time`: exact, straight between corners, level before and after them. */
export function interpolate(curve: DoseCurve, time: Quantity<'h'>): CurveReading {
  return readAt(curve.points, time);
}

/** A reading every so many minutes and at every corner, in order of time. */
export function curveRows(curve: DoseCurve, everyMinutes: number): readonly CurvePoint[] {
  const end = lastOf(curve.points).time;
  const rows: CurvePoint[] = [];
  let corner = 0;
  for (let index = 0; ; index += 1) {
    const time = quarterTime(index, everyMinutes);
    const due = curve.points.slice(corner).filter((point) => compare(point.time, time) <= 0);
    rows.push(...due);
    corner += due.length;
    if (compare(time, end) >= 0) return rows;
    if (compare(lastOf(rows).time, time) !== 0) {
      rows.push({ ...readAt(curve.points, time), marks: [] });
    }
  }
}

function quarterTime(index: number, everyMinutes: number): Quantity<'h'> {
  const minutes = quantity(index * everyMinutes, 'min');
  return quotient(minutes, quantity(60, 'min'), 'h');
}

function orderedCorners(plan: InfusionPlan): readonly CurvePoint[] {
  let time = quantity(0, 'h');
  let dose = quantity(0, 'mg');
  const points: CurvePoint[] = [cornerAt(plan, time, dose, [{ kind: 'start' }])];
  if (plan.loading !== undefined) {
    time = plan.loading.time;
    dose = plan.loading.dose;
    points.push(cornerAt(plan, time, dose, [{ kind: 'loadingEnd' }]));
  }
  for (const step of plan.steps) {
    time = add(time, step.duration);
    dose = add(dose, step.dose);
    const isLast = step.number === plan.steps.length;
    const mark: CurveMark = isLast ? { kind: 'end' } : { kind: 'stepStart', step: step.number + 1 };
    points.push(cornerAt(plan, time, dose, [mark]));
  }
  return points;
}

function cornerAt(
  plan: InfusionPlan,
  time: Quantity<'h'>,
  dose: Quantity<'mg'>,
  marks: readonly CurveMark[],
): CurvePoint {
  return {
    time,
    dose,
    dosePerKg: dosePerKgOf(dose, plan.dosingWeight),
    volume: volumeOf(dose, plan.concentration),
    marks,
  };
}

/**
 * Adds a mark at its time, read from the ordered corners: from points that were read themselves, the
 * fractions would grow with each. A change beyond the ordered end, which rounding can cause, stands
 * at the end.
 */
function withMark(
  points: readonly CurvePoint[],
  corners: readonly CurvePoint[],
  time: Quantity<'h'>,
  mark: CurveMark,
): readonly CurvePoint[] {
  const index = points.findIndex((point) => compare(point.time, time) >= 0);
  const place = index === -1 ? points.length - 1 : index;
  const next = present(points[place], 'a corner of the curve');
  if (index === -1 || compare(next.time, time) === 0) {
    return points.with(place, { ...next, marks: [...next.marks, mark] });
  }
  return points.toSpliced(place, 0, { ...readAt(corners, time), marks: [mark] });
}

function readAt(points: readonly CurvePoint[], time: Quantity<'h'>): CurveReading {
  const index = points.findIndex((point) => compare(point.time, time) >= 0);
  if (index === -1) return withoutMarks(lastOf(points));
  const next = present(points[index], 'a corner of the curve');
  const before = points[index - 1];
  if (before === undefined || compare(next.time, time) === 0) return withoutMarks(next);
  const share = quotient(subtract(time, before.time), subtract(next.time, before.time), '%');
  return {
    time,
    dose: between(before.dose, next.dose, share),
    dosePerKg: between(before.dosePerKg, next.dosePerKg, share),
    volume: between(before.volume, next.volume, share),
  };
}

function between<U extends 'mg' | 'mg/kg' | 'mL'>(
  from: Quantity<U>,
  to: Quantity<U>,
  share: Quantity<'%'>,
): Quantity<U> {
  return add<U>(from, product(subtract<U>(to, from), share, from.unit));
}

function withoutMarks({ time, dose, dosePerKg, volume }: CurvePoint): CurveReading {
  return { time, dose, dosePerKg, volume };
}

function lastOf(points: readonly CurvePoint[]): CurvePoint {
  return present(points.at(-1), 'the last corner of the curve');
}

function usualRangeWedge(plan: InfusionPlan, careArea: CareArea): UsualRangeWedge | undefined {
  const { minimum, maximum } = careArea.guardrails.doseRatePerKg.soft;
  if (minimum === undefined || maximum === undefined) return undefined;
  const time = plan.loading?.time ?? quantity(0, 'h');
  const dose = plan.loading?.dose ?? quantity(0, 'mg');
  const usual = (doseRatePerKg: Quantity<'mg/kg/h'>): Quantity<'mg'> =>
    add(dose, doseFor(plan.dosingWeight, product(doseRatePerKg, plan.infusionDuration, 'mg/kg')));
  return {
    from: { time, dose },
    until: {
      time: add(time, plan.infusionDuration),
      low: usual(minimum.value),
      high: usual(maximum.value),
    },
  };
}
