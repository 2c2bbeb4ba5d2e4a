import { memo, useId, useMemo } from 'react';
import { Area, ReferenceLine } from 'recharts';
import type { PlasmaCourse } from '../../../core/kinetics/plasmaCourse.ts';
import { levelAfterEnd, readPlasma } from '../../../core/kinetics/plasmaCourse.ts';
import { quantity } from '../../../core/quantity/quantity.ts';
import { formatLevel, formatLevelNumber, timeOfMinutes } from '../../format/plasmaText.ts';
import { formatQuantity, UNIT_SPACE } from '../../format/quantityText.ts';
import { formatDuration } from '../../format/timeText.ts';
import { MomentSlider, useMoment } from '../../parts/chart/Moment.tsx';
import { NamedDot, TimeChart } from '../../parts/chart/TimeChart.tsx';
import type { PlasmaModel } from './plasmaModel.ts';
import { plasmaModel } from './plasmaModel.ts';
import '../../parts/chart/chart.css';

/** What the chart is drawn from. */
export interface PlasmaChartProps {
  readonly course: PlasmaCourse;
}

/** Above each plot, in pixels: the unit. */
const TOP = 24;

/** The concentration above the cumulative dose, on one time axis. No band: no level is safe here. */
export function PlasmaChart({ course }: PlasmaChartProps) {
  const id = useId();
  const model = useMemo(() => plasmaModel(course), [course]);
  const moment = useMoment(model.lastMinute, model.endMinute);
  return (
    <figure className="card dose-chart plasma-chart" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>Plasma concentration beside the cumulative dose</h3>
      <p className="chart-key">
        Above: ng/mL in arterial plasma, estimated. Below: mg ordered so far. Dashed: the infusion
        ends.
      </p>
      <p id={`${id}-summary`} className="visually-hidden">
        {summary(course)}
      </p>
      <div className="plasma-drawing" aria-hidden="true">
        <Drawing model={model} moment={moment.drawn} onMoment={moment.goTo} />
      </div>
      <MomentSlider
        endMinute={model.lastMinute}
        moment={moment}
        text={readingText(course, moment.minute)}
        describedBy={`${id}-summary`}
      />
    </figure>
  );
}

/** The two plots; the time stands below the lower one. */
const Drawing = memo(function Drawing({
  model: { points, endMinute, lastMinute, atEnd, oneHourLater },
  moment,
  onMoment,
}: {
  readonly model: PlasmaModel;
  readonly moment: number;
  readonly onMoment: (minute: number) => void;
}) {
  const span = { endMinute: lastMinute };
  const shared = { points, span, top: TOP, moment, onMoment };
  const end = <ReferenceLine x={endMinute} className="chart-reference plasma-end" />;
  return (
    <>
      <TimeChart {...shared} unit="ng/mL" hasTimes={false}>
        {end}
        <Area
          className="chart-line plasma-concentration"
          dataKey="concentration"
          type="linear"
          activeDot={false}
          isAnimationActive={false}
        />
        {[atEnd, oneHourLater].map(({ minute, concentration }) => (
          <NamedDot
            key={minute}
            minute={minute}
            value={concentration}
            text={formatLevelNumber(concentration)}
            textAnchor="start"
          />
        ))}
      </TimeChart>
      <TimeChart {...shared} unit="mg">
        {end}
        <Area
          className="chart-line"
          dataKey="infused"
          type="linear"
          activeDot={false}
          isAnimationActive={false}
        />
        <NamedDot
          minute={atEnd.minute}
          value={atEnd.infused}
          text={formatQuantity(quantity(atEnd.infused, 'mg'))}
          textAnchor="start"
        />
      </TimeChart>
    </>
  );
});

/** What the two curves say at a moment: `At 2 h: 98 ng/mL, 42 mg ordered so far`. */
function readingText(course: PlasmaCourse, minute: number): string {
  const { concentration, infused } = readPlasma(course, minute);
  const time = minute === 0 ? `0${UNIT_SPACE}h` : formatDuration(timeOfMinutes(minute));
  const dose = formatQuantity(quantity(infused, 'mg'));
  return `At ${time}: ${formatLevel(concentration)}, ${dose} ordered so far`;
}
/** The chart in one sentence. */
function summary(course: PlasmaCourse): string {
  const { atEnd, oneHourLater, percentLeft } = levelAfterEnd(course);
  return `The level stands at ${formatLevel(atEnd.concentration)} when the infusion ends after ${formatDuration(timeOfMinutes(course.endMinute))}, and at ${formatLevel(oneHourLater.concentration)}, ${percentLeft.toFixed()}% of that, an hour later.`;
}
