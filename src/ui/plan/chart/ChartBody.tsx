import { memo } from 'react';
import { Curve } from 'recharts';
import { Drawing } from '../../parts/chart/Drawing.tsx';
import { NamedDot } from '../../parts/chart/NamedDot.tsx';
import { PLOT_FRAME } from '../../parts/chart/plotFrame.ts';
import { TimeAxis } from '../../parts/chart/TimeAxis.tsx';
import { ValueAxis } from '../../parts/chart/ValueAxis.tsx';
import { ChartMarks } from './ChartMarks.tsx';
import type { ChartModel } from './chartModel.ts';
import { rangeEdges } from './rangeEdges.ts';

/** What the drawing needs: the same object while nothing changed, so that it is not drawn again. */
export interface ChartBodyProps {
  readonly model: ChartModel;
  /** Above the plot, in pixels. */
  readonly top: number;
  /** Minutes after midnight. */
  readonly startMinute?: number | undefined;
}

/** The drawing without its readout: corner points only, nothing moves. */
export const ChartBody = memo(function ChartBody({ model, top, startMinute }: ChartBodyProps) {
  const { points, endMinute, highest, unit, reference, marks, endText } = model;
  const { lower, upper } = rangeEdges(points);
  const last = points.at(-1);
  return (
    <Drawing frame={{ ...PLOT_FRAME, top }} endMinute={endMinute} highest={highest}>
      {(scale) => (
        <>
          <ValueAxis scale={scale} highest={highest} unit={unit} />
          <ChartMarks scale={scale} marks={marks} />
          <Curve
            className="chart-usual"
            points={upper.map(scale.place)}
            baseLine={lower.map(scale.place)}
          />
          {reference !== undefined && (
            <line
              className="chart-reference"
              x1={scale.plot.left}
              x2={scale.plot.right}
              y1={scale.y(reference.value)}
              y2={scale.y(reference.value)}
            />
          )}
          <Curve className="chart-line" points={points.map(scale.place)} />
          <TimeAxis scale={scale} endMinute={endMinute} startMinute={startMinute} />
          {last !== undefined && (
            <NamedDot scale={scale} point={last} text={endText} textAnchor="end" />
          )}
        </>
      )}
    </Drawing>
  );
});
