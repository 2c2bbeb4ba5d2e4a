import type { CareArea } from '../library/drugLibrary.ts';
import type { Quantity } from '../quantity/quantity.ts';
import {
  add,
  compare,
  convert,
  fraction,
  quantity,
  ratio,
  scaleBy,
  subtract,
} from '../quantity/quantity.ts';
import { roundHalfUpTo } from '../quantity/rounding.ts';
import { doseIn, doseOver, dosePerKgOf, doseRateFor } from '../quantity/sums.ts';
import { present } from '../result.ts';
import type { CurveMark, CurvePoint, DoseCurve, UsualRangeWedge } from './doseCurve.ts';
import type { InfusionPlan } from './infusionPlan.ts';
import type { ProgrammedPhase, PumpProgram } from './pumpProgram.ts';

const MINUTE = fraction(1, 60, 'h');

/** A moment of the curve between or at its corners. */
export type CurveReading = Omit<CurvePoint, 'marks'>;

/**
 * The corner points of the cumulative dose as the pump is set, so that chart, table and observations
 * have one volume at one time: run times, volumes to be infused, and the dose in them. Changes of
 * container stand at the time at which the running pump reaches them.
 */
export function calculateCurve(
  plan: InfusionPlan,
  program: PumpProgram,
  careArea: CareArea,
): DoseCurve {
  const corners = programmedCorners(plan, program);
  const changes = program.containerSchedule.containers.slice(1);
  const points = changes.reduce(
    (curve, container) =>
      withMark(curve, corners, container.from, {
        kind: 'containerChange',
        container: container.number,
      }),
    corners,
  );
  const wedge = usualRangeWedge(plan, program, careArea);
  return { points, ...(wedge === undefined ? {} : { wedge }) };
}

/** The dose at `time`: exact, straight between corners, level before and after them. */
export function interpolate(curve: DoseCurve, time: Quantity<'h'>): CurveReading {
  return readAt(curve.points, time);
}

/**
 * A reading every so many minutes and at every corner, in order of time. A corner less than half a
 * minute away stands for the reading: the two would show one time with two doses.
 */
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
    // In order of time: the corner before this and the one after it are the nearest.
    const nearest = curve.points.slice(corner - 1, corner + 1);
    if (!nearest.some((point) => isSameMinute(point.time, time))) {
      rows.push({ ...readAt(curve.points, time), marks: [] });
    }
  }
}

function isSameMinute(corner: Quantity<'h'>, wholeMinute: Quantity<'h'>): boolean {
  return compare(roundHalfUpTo(corner, MINUTE), wholeMinute) === 0;
}

function quarterTime(index: number, everyMinutes: number): Quantity<'h'> {
  return convert(quantity(index * everyMinutes, 'min'), 'h');
}

function programmedCorners(plan: InfusionPlan, program: PumpProgram): readonly CurvePoint[] {
  let time = quantity(0, 'h');
  let volume = quantity(0, 'mL');
  const points: CurvePoint[] = [cornerAt(plan, time, volume, { kind: 'start' })];
  const run = (phase: ProgrammedPhase, mark: CurveMark): void => {
    time = add(time, phase.runTime);
    volume = add(volume, phase.vtbi);
    points.push(cornerAt(plan, time, volume, mark));
  };
  if (program.loading !== undefined) run(program.loading, { kind: 'loadingEnd' });
  program.steps.forEach((phase, index) => {
    const next = index + 2;
    run(phase, next > program.steps.length ? { kind: 'end' } : { kind: 'stepStart', step: next });
  });
  return points;
}

function cornerAt(
  { dosingWeight, concentration }: InfusionPlan,
  time: Quantity<'h'>,
  volume: Quantity<'mL'>,
  mark: CurveMark,
): CurvePoint {
  const dose = doseIn(volume, concentration);
  return { time, dose, dosePerKg: dosePerKgOf(dose, dosingWeight), volume, marks: [mark] };
}

/**
 * Adds a mark at its time, read from the corners of the program: from points that were read
 * themselves, the fractions would grow with each.
 */
function withMark(
  points: readonly CurvePoint[],
  corners: readonly CurvePoint[],
  time: Quantity<'h'>,
  mark: CurveMark,
): readonly CurvePoint[] {
  const index = points.findIndex((point) => compare(point.time, time) >= 0);
  const next = present(points[index], 'a corner at or after a change of container');
  if (compare(next.time, time) === 0) {
    return points.with(index, { ...next, marks: [...next.marks, mark] });
  }
  return points.toSpliced(index, 0, { ...readAt(corners, time), marks: [mark] });
}

function readAt(points: readonly CurvePoint[], time: Quantity<'h'>): CurveReading {
  const index = points.findIndex((point) => compare(point.time, time) >= 0);
  if (index === -1) return withoutMarks(lastOf(points));
  const next = present(points[index], 'a corner of the curve');
  const before = points[index - 1];
  if (before === undefined || compare(next.time, time) === 0) return withoutMarks(next);
  const share = ratio(subtract(time, before.time), subtract(next.time, before.time));
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
  share: Quantity<'1'>,
): Quantity<U> {
  return add<U>(from, scaleBy(subtract<U>(to, from), share));
}

function withoutMarks({ time, dose, dosePerKg, volume }: CurvePoint): CurveReading {
  return { time, dose, dosePerKg, volume };
}

function lastOf(points: readonly CurvePoint[]): CurvePoint {
  return present(points.at(-1), 'the last corner of the curve');
}

function usualRangeWedge(
  { dosingWeight }: InfusionPlan,
  { loading, runTime }: PumpProgram,
  careArea: CareArea,
): UsualRangeWedge | undefined {
  const { minimum, maximum } = careArea.guardrails.doseRatePerKg.soft;
  if (minimum === undefined || maximum === undefined) return undefined;
  const time = loading?.runTime ?? quantity(0, 'h');
  const dose = loading?.deliveredDose ?? quantity(0, 'mg');
  const usual = (doseRatePerKg: Quantity<'mg/kg/h'>): Quantity<'mg'> =>
    add(dose, doseOver(doseRateFor(dosingWeight, doseRatePerKg), runTime));
  return {
    from: { time, dose },
    until: {
      time: add(time, runTime),
      low: usual(minimum.value),
      high: usual(maximum.value),
    },
  };
}
