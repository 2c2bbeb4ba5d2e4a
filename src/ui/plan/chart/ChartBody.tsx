import { memo } from 'react';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ReferenceLine,
  YAxis,
} from 'recharts';
import { quantity } from '../../../core/quantity/quantity.ts';
import { formatExactNumber } from '../../format/quantityText.ts';
import { ChartMarks } from './ChartMarks.tsx';
import type { ChartModel } from './chartModel.ts';
import { PLOT_FRAME } from '../../parts/chart/plotFrame.ts';
import { valueTicks } from '../../parts/chart/ticks.ts';
import { TimeAxis } from '../../parts/chart/TimeAxis.tsx';
import { useStages } from '../../parts/chart/useStages.ts';

/** What the drawing needs: the same object while nothing changed, so that it is not drawn again. */
export interface ChartBodyProps {
  readonly model: ChartModel;
  /** Above the plot, in pixels. */
  readonly top: number;
  /** Minutes after midnight. */
  readonly startMinute?: number | undefined;
}

/** Axes, then what the dose is held against, then the marks, and the dose itself at last. */
const STAGES = { time: 1, values: 2, range: 3, marks: 4, dose: 5 } as const;

/** The drawing without its readout: corner points only, nothing moves. */
export const ChartBody = memo(function ChartBody({ model, top, startMinute }: ChartBodyProps) {
  const { points, endMinute, highest, unit, reference, marks } = model;
  const last = points.at(-1);
  const stage = useStages(STAGES.dose);
  return (
    <ComposedChart
      responsive
      className="chart-body"
      data={[...points]}
      margin={{ top, right: PLOT_FRAME.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      {stage >= STAGES.values && (
        <CartesianGrid vertical={false} syncWithTicks className="chart-grid" />
      )}
      {stage >= STAGES.time && <TimeAxis endMinute={endMinute} startMinute={startMinute} />}
      {stage >= STAGES.values && (
        <YAxis
          type="number"
          domain={[0, highest]}
          ticks={[...valueTicks(highest)]}
          tickFormatter={(value: number) => formatExactNumber(quantity(String(value), unit))}
          interval={0}
          width={PLOT_FRAME.left}
          axisLine={false}
          tickLine={false}
          allowDataOverflow
        />
      )}
      {stage >= STAGES.range && (
        <Area
          dataKey="usual"
          className="chart-usual"
          type="linear"
          connectNulls
          stroke="none"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      )}
      {stage >= STAGES.range && reference !== undefined && (
        <ReferenceLine y={reference.value} className="chart-reference" />
      )}
      {stage >= STAGES.dose && (
        <Line
          dataKey="value"
          className="chart-dose"
          type="linear"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      )}
      {stage >= STAGES.marks && <ChartMarks marks={marks} unit={unit} />}
      {stage >= STAGES.dose && last !== undefined && (
        <ReferenceDot
          className="chart-end"
          x={last.minute}
          y={last.value}
          r={4.5}
          label={{
            value: model.endText,
            position: 'top',
            textAnchor: 'end',
            offset: 10,
            className: 'chart-label chart-label-end',
          }}
        />
      )}
    </ComposedChart>
  );
});
