import { memo } from 'react';
import { CartesianGrid, ComposedChart, Line, ReferenceDot, ReferenceLine, YAxis } from 'recharts';
import { quantity } from '../../../core/quantity/quantity.ts';
import { formatLevelNumber } from '../../format/plasmaText.ts';
import { formatExactNumber, formatQuantity } from '../../format/quantityText.ts';
import { TimeAxis } from '../../parts/chart/TimeAxis.tsx';
import { valueTicks } from '../../parts/chart/ticks.ts';
import { PLASMA_FRAME } from './plasmaFrame.ts';
import type { PlasmaModel } from './plasmaModel.ts';

/** The two drawings without their readout; nothing moves. */
export const PlasmaDrawing = memo(function PlasmaDrawing({
  model,
}: {
  readonly model: PlasmaModel;
}) {
  const { atEnd, oneHourLater } = model;
  return (
    <>
      <Plot
        model={model}
        field="concentration"
        highest={model.highestConcentration}
        height={PLASMA_FRAME.concentrationHeight}
        unit="ng/mL"
        dots={[atEnd, oneHourLater].map(({ minute, concentration }) => ({
          minute,
          value: concentration,
          text: formatLevelNumber(concentration),
        }))}
      />
      <Plot
        model={model}
        field="infused"
        highest={model.highestDose}
        height={PLASMA_FRAME.doseHeight}
        unit="mg"
        hasTimes
        dots={[
          {
            minute: atEnd.minute,
            value: atEnd.infused,
            text: formatQuantity(quantity(atEnd.infused, 'mg')),
          },
        ]}
      />
    </>
  );
});

interface PlotProps {
  readonly model: PlasmaModel;
  readonly field: 'concentration' | 'infused';
  readonly highest: number;
  readonly height: number;
  readonly unit: string;
  readonly hasTimes?: boolean;
  readonly dots: readonly {
    readonly minute: number;
    readonly value: number;
    readonly text: string;
  }[];
}

function Plot({ model, field, highest, height, unit, hasTimes = false, dots }: PlotProps) {
  return (
    <div className="plasma-plot" style={{ height: `${String(height)}px` }}>
      <ComposedChart
        responsive
        className="chart-body"
        data={[...model.points]}
        margin={{
          top: PLASMA_FRAME.top,
          right: PLASMA_FRAME.right,
          bottom: hasTimes ? 0 : PLASMA_FRAME.belowConcentration,
          left: 0,
        }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} syncWithTicks className="chart-grid" />
        <TimeAxis endMinute={model.lastMinute} isHidden={!hasTimes} />
        <YAxis
          type="number"
          domain={[0, highest]}
          ticks={[...valueTicks(highest)]}
          tickFormatter={(value: number) => formatExactNumber(quantity(String(value), 'mg'))}
          interval={0}
          width={PLASMA_FRAME.left}
          axisLine={false}
          tickLine={false}
          allowDataOverflow
          label={{ value: unit, position: 'top', offset: 10, className: 'chart-label' }}
        />
        <ReferenceLine x={model.endMinute} className="plasma-end" />
        <Line
          dataKey={field}
          className={`plasma-${field}`}
          type="linear"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        {dots.map(({ minute, value, text }) => (
          <ReferenceDot
            key={minute}
            x={minute}
            y={value}
            r={4.5}
            label={{
              value: text,
              position: 'top',
              textAnchor: 'start',
              offset: 8,
              className: 'chart-label chart-label-end',
            }}
          />
        ))}
      </ComposedChart>
    </div>
  );
}
