import { useId, useMemo } from 'react';
import type { PlasmaCourse } from '../../../core/kinetics/plasmaCourse.ts';
import { levelAfterEnd } from '../../../core/kinetics/plasmaCourse.ts';
import { formatLevel, timeOfMinutes } from '../../format/plasmaText.ts';
import { formatDuration } from '../../format/timeText.ts';
import { PlasmaDrawing } from './PlasmaDrawing.tsx';
import { plasmaModel } from './plasmaModel.ts';
import { PlasmaReadout } from './PlasmaReadout.tsx';
import '../../parts/chart/chart.css';

/** What the chart is drawn from. */
export interface PlasmaChartProps {
  readonly course: PlasmaCourse;
}

/** The concentration above the cumulative dose, on one time axis. No band: no level is safe here. */
export function PlasmaChart({ course }: PlasmaChartProps) {
  const id = useId();
  const model = useMemo(() => plasmaModel(course), [course]);
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
      <div className="plasma-frame">
        <div aria-hidden="true">
          <PlasmaDrawing model={model} />
        </div>
        <PlasmaReadout course={course} model={model} describedBy={`${id}-summary`} />
      </div>
    </figure>
  );
}

/** The chart in one sentence. */
function summary(course: PlasmaCourse): string {
  const { atEnd, oneHourLater, percentLeft } = levelAfterEnd(course);
  return `The level stands at ${formatLevel(atEnd.concentration)} when the infusion ends after ${formatDuration(timeOfMinutes(course.endMinute))}, and at ${formatLevel(oneHourLater.concentration)}, ${percentLeft.toFixed()}% of that, an hour later.`;
}
