import type { CareArea } from '../../../core/library/drugLibrary.ts';
import type { CurveReading } from '../../../core/plan/calculateCurve.ts';
import type { CurveMark, CurvePoint, DoseCurve } from '../../../core/plan/doseCurve.ts';
import type { InfusionPlan } from '../../../core/plan/infusionPlan.ts';
import type { Quantity } from '../../../core/quantity/quantity.ts';
import { amount, compare, convert } from '../../../core/quantity/quantity.ts';
import { dosePerKgOf, volumeOf } from '../../../core/quantity/sums.ts';
import type { Unit } from '../../../core/quantity/units.ts';
import { formatQuantity } from '../../format/quantityText.ts';

/** What the chart may be drawn in. */
export const CHART_UNITS = ['mg', 'mg/kg', 'mL'] as const;
export type ChartUnit = (typeof CHART_UNITS)[number];

/** A corner as it is drawn. Floats: for places on the screen only. */
export interface DrawnPoint {
  readonly minute: number;
  readonly value: number;
  /** The usual range, where it begins and where it ends. */
  readonly usual?: readonly [number, number];
}

/** Something that happens on the way. */
export interface DrawnMark {
  readonly minute: number;
  readonly kind: 'loadingEnd' | 'stepStart' | 'containerChange';
  readonly text: string;
}

/** Everything that is drawn, with what is written on it. */
export interface ChartModel {
  readonly unit: ChartUnit;
  readonly points: readonly DrawnPoint[];
  readonly marks: readonly DrawnMark[];
  readonly endMinute: number;
  readonly endText: string;
  readonly reference?: { readonly value: number; readonly text: string };
}

/** What to draw of a plan in `unit`. */
export function chartModel(
  curve: DoseCurve,
  plan: InfusionPlan,
  careArea: CareArea,
  container: 'Bag' | 'Syringe',
  unit: ChartUnit,
): ChartModel {
  const drawn = (dose: Quantity<'mg'>) => number(inUnit(dose, plan, unit));
  const points = curve.points.map((point) => drawnPoint(point, curve, unit, drawn));
  const last = curve.points.at(-1);
  if (last === undefined) throw new Error('A curve has points');
  const reference = referenceOf(plan, careArea);
  return {
    unit,
    points,
    marks: curve.points.flatMap((point) =>
      point.marks.flatMap((mark) => drawnMark(minuteOf(point), mark, container)),
    ),
    endMinute: minuteOf(last),
    endText: formatQuantity(valueOf(last, unit)),
    ...(reference === undefined
      ? {}
      : {
          reference: {
            value: drawn(reference),
            text: `${formatQuantity(reference)} guideline minimum`,
          },
        }),
  };
}

/** The dose of a reading in the unit of the chart. */
export function valueOf(reading: CurveReading, unit: ChartUnit): Quantity<ChartUnit> {
  return { mg: reading.dose, 'mg/kg': reading.dosePerKg, mL: reading.volume }[unit];
}

/** For places on the screen only: a float. */
function number(value: Quantity<Unit>): number {
  return amount(value).toNumber();
}

function drawnPoint(
  point: CurvePoint,
  { wedge }: DoseCurve,
  unit: ChartUnit,
  drawn: (dose: Quantity<'mg'>) => number,
): DrawnPoint {
  const place = { minute: minuteOf(point), value: number(valueOf(point, unit)) };
  if (wedge === undefined) return place;
  if (compare(point.time, wedge.from.time) === 0) {
    const from = drawn(wedge.from.dose);
    return { ...place, usual: [from, from] };
  }
  if (compare(point.time, wedge.until.time) === 0) {
    return { ...place, usual: [drawn(wedge.until.low), drawn(wedge.until.high)] };
  }
  return place;
}

function drawnMark(minute: number, mark: CurveMark, container: string): readonly DrawnMark[] {
  switch (mark.kind) {
    case 'loadingEnd':
      return [{ minute, kind: mark.kind, text: 'Loading ends' }];
    case 'stepStart':
      return [{ minute, kind: mark.kind, text: `Step ${String(mark.step)}` }];
    case 'containerChange':
      return [{ minute, kind: mark.kind, text: `${container} ${String(mark.container)}` }];
    case 'start':
    case 'end':
      return [];
  }
}

/** The total that a guideline advises, where this infusion is long enough for it. */
function referenceOf(plan: InfusionPlan, { references }: CareArea): Quantity<'mg'> | undefined {
  return references.totalDose.find(
    ({ edge, whenLongerThan }) =>
      edge === 'belowReference' &&
      (whenLongerThan === undefined || compare(plan.infusionDuration, whenLongerThan) > 0),
  )?.value;
}

function inUnit(dose: Quantity<'mg'>, plan: InfusionPlan, unit: ChartUnit): Quantity<ChartUnit> {
  switch (unit) {
    case 'mg':
      return dose;
    case 'mg/kg':
      return dosePerKgOf(dose, plan.dosingWeight);
    case 'mL':
      return volumeOf(dose, plan.concentration);
  }
}

function minuteOf({ time }: CurveReading): number {
  return number(convert(time, 'min'));
}
