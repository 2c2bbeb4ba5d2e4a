import { memo } from 'react';
import { Curve } from 'recharts';
import { quantity } from '../../../core/quantity/quantity.ts';
import { formatLevelNumber } from '../../format/plasmaText.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { Drawing } from '../../parts/chart/Drawing.tsx';
import { NamedDot } from '../../parts/chart/NamedDot.tsx';
import type { PlotPoint } from '../../parts/chart/plotScale.ts';
import { TimeAxis } from '../../parts/chart/TimeAxis.tsx';
import { ValueAxis } from '../../parts/chart/ValueAxis.tsx';
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
  readonly dots: readonly (PlotPoint & { readonly text: string })[];
}

function Plot({ model, field, highest, height, unit, hasTimes = false, dots }: PlotProps) {
  const { points, endMinute, lastMinute } = model;
  const { top, right, left, axis, belowConcentration } = PLASMA_FRAME;
  return (
    <div className="plasma-plot" style={{ height: `${String(height)}px` }}>
      <Drawing
        frame={{ top, right, left, bottom: hasTimes ? axis : belowConcentration }}
        endMinute={lastMinute}
        highest={highest}
      >
        {(scale) => (
          <>
            <ValueAxis scale={scale} highest={highest} unit={unit} />
            <line
              className="chart-reference plasma-end"
              x1={scale.x(endMinute)}
              x2={scale.x(endMinute)}
              y1={scale.plot.bottom}
              y2={scale.plot.top}
            />
            <Curve
              className={`chart-line plasma-${field}`}
              points={points.map((point) => scale.place({ ...point, value: point[field] }))}
            />
            {hasTimes && <TimeAxis scale={scale} endMinute={lastMinute} />}
            {dots.map((dot) => (
              <NamedDot
                key={dot.minute}
                scale={scale}
                point={dot}
                text={dot.text}
                textAnchor="start"
              />
            ))}
          </>
        )}
      </Drawing>
    </div>
  );
}
