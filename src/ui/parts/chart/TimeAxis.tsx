import { AXIS_GAP } from './plotFrame.ts';
import type { PlotScale } from './plotScale.ts';
import type { TimeSpan } from './timeLabels.ts';
import { timeLabels } from './timeLabels.ts';

/** What the time axis spans. */
export interface TimeAxisProps extends TimeSpan {
  readonly scale: PlotScale;
}

/** Hours since the start, or the clock where a start is given: as many round times as fit. */
export function TimeAxis({ scale: { plot, x }, ...span }: TimeAxisProps) {
  return (
    <g className="chart-times">
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      {timeLabels(span, plot.right - plot.left).map(({ minute, text }) => (
        <text key={minute} x={x(minute)} y={plot.bottom + AXIS_GAP} dy="0.71em" textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
