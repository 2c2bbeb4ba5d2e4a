import { Dot } from 'recharts';
import type { PlotPoint, PlotScale } from './plotScale.ts';

const RADIUS = 4.5;
/** How far the text stands above the point, in pixels. */
const GAP = 14.5;

/** What is marked, and what is written above it. */
export interface NamedDotProps {
  readonly scale: PlotScale;
  readonly point: PlotPoint;
  readonly text: string;
  /** Which end of the text stands over the point. */
  readonly textAnchor: 'start' | 'end';
}

/** A point of a curve with its value in words. */
export function NamedDot({ scale, point, text, textAnchor }: NamedDotProps) {
  const { x, y } = scale.place(point);
  return (
    <>
      <Dot className="chart-end" cx={x} cy={y} r={RADIUS} />
      <text className="chart-label chart-label-end" x={x} y={y - GAP} textAnchor={textAnchor}>
        {text}
      </text>
    </>
  );
}
