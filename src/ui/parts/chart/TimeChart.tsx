import type { PointerEvent, ReactNode } from 'react';
import {
  AreaChart,
  CartesianGrid,
  ReferenceDot,
  ReferenceLine,
  usePlotArea,
  useXAxisInverseScale,
  XAxis,
  YAxis,
} from 'recharts';
import { quantity } from '../../../core/quantity/quantity.ts';
import { formatExactNumber } from '../../format/quantityText.ts';
import type { TimeSpan } from './timeTicks.ts';
import { timeTicks, timeTickText } from './timeTicks.ts';

/** Between an axis and what is written on it, in pixels. */
export const AXIS_GAP = 8;

/** What a chart over time shows. */
export interface TimeChartProps {
  /** In the order of their minutes, from the start to the end of the span. */
  readonly points: readonly { readonly minute: number }[];
  readonly span: TimeSpan;
  /** Written above the values. */
  readonly unit: string;
  /** Room above the plot, in pixels. */
  readonly top: number;
  /** Without, the times stand on the chart below. */
  readonly hasTimes?: boolean;
  /** The moment that is read, in minutes. */
  readonly moment: number;
  readonly onMoment: (minute: number) => void;
  /** Areas, lines and dots. */
  readonly children: ReactNode;
}

/** Values over time, from zero. Nothing moves but the line at the moment that is read. */
export function TimeChart({
  points,
  span,
  unit,
  top,
  hasTimes = true,
  moment,
  onMoment,
  children,
}: TimeChartProps) {
  return (
    <AreaChart
      className="time-chart"
      responsive
      data={points}
      margin={{ top, right: 22, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} />
      <XAxis
        dataKey="minute"
        type="number"
        domain={[0, span.endMinute]}
        ticks={timeTicks(span)}
        tickFormatter={(minute: number) => timeTickText(minute, span)}
        interval="equidistantPreserveStart"
        tickLine={false}
        tickMargin={AXIS_GAP}
        height={hasTimes ? 30 : AXIS_GAP}
        tick={hasTimes}
      />
      <YAxis
        type="number"
        domain={[0, 'auto']}
        niceTicks="snap125"
        width={46}
        tickFormatter={valueText}
        axisLine={false}
        tickLine={false}
        label={{ value: unit, position: 'top', offset: 12, dx: 19, textAnchor: 'end' }}
      />
      {children}
      <ReferenceLine x={moment} className="chart-moment-line" />
      <Pointer onMoment={onMoment} />
    </AreaChart>
  );
}

/** Of whichever unit: its number alone is written. */
function valueText(value: number): string {
  return formatExactNumber(quantity(String(value), 'mg'));
}

/** Over the plot: the moment under the pointer. */
function Pointer({ onMoment }: Pick<TimeChartProps, 'onMoment'>) {
  const area = usePlotArea();
  const minuteAt = useXAxisInverseScale();
  if (area === undefined || minuteAt === undefined) return null;
  const follow = (event: PointerEvent<SVGRectElement>): void => {
    const { left } = event.currentTarget.getBoundingClientRect();
    onMoment(Number(minuteAt(area.x + event.clientX - left)));
  };
  return (
    <rect
      className="chart-pointer"
      x={area.x}
      y={area.y}
      width={area.width}
      height={area.height}
      onPointerMove={follow}
      onPointerDown={follow}
    />
  );
}

/** A point of a curve with its value in words, which ends or starts above it. */
export function NamedDot({
  minute,
  value,
  text,
  textAnchor,
}: {
  readonly minute: number;
  readonly value: number;
  readonly text: string;
  readonly textAnchor: 'start' | 'end';
}) {
  return (
    <ReferenceDot
      className="chart-end"
      x={minute}
      y={value}
      r={4.5}
      label={{ value: text, position: 'top', textAnchor, className: 'chart-end-label' }}
    />
  );
}
