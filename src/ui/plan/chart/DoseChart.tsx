import { memo, useId, useMemo, useState } from 'react';
import { Area, ReferenceLine } from 'recharts';
import type { Calculation } from '../../../core/calculation.ts';
import type { CareArea } from '../../../core/library/drugLibrary.ts';
import type { CurveReading } from '../../../core/plan/calculateCurve.ts';
import { interpolate } from '../../../core/plan/calculateCurve.ts';
import { convert, quantity } from '../../../core/quantity/quantity.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { formatClock, formatToMinute } from '../../format/timeText.ts';
import { MomentSlider, useMoment } from '../../parts/chart/Moment.tsx';
import { NamedDot, TimeChart } from '../../parts/chart/TimeChart.tsx';
import { ChoiceGroup } from '../../parts/ChoiceGroup.tsx';
import { ChartMarks, LABEL_ROW } from './ChartMarks.tsx';
import type { ChartModel, ChartUnit } from './chartModel.ts';
import { CHART_UNITS, chartModel, valueOf } from './chartModel.ts';
import { CurveTable } from './CurveTable.tsx';
import '../../parts/chart/chart.css';

/** What the chart is drawn from. */
export interface DoseChartProps {
  /** Of a plan that nothing blocks: the chart belongs to pump settings. */
  readonly calculation: Calculation;
  readonly careArea: CareArea;
  readonly container: 'bag' | 'syringe';
}

const UNITS = CHART_UNITS.map((unit) => ({ value: unit, text: unit }));

/** Above the plot, in pixels: the unit and one row of labels. */
const TOP = 24;

/** The cumulative dose over time, against the usual range for this weight. */
function DoseChart(props: DoseChartProps) {
  const { plan, curve } = props.calculation;
  if (plan === undefined || curve === undefined) return null;
  return <Drawn {...props} plan={plan} curve={curve} />;
}

export default memo(DoseChart);

type DrawnProps = DoseChartProps & Required<Pick<Calculation, 'plan' | 'curve'>>;

function Drawn({ calculation, careArea, container, plan, curve }: DrawnProps) {
  const [unit, setUnit] = useState<ChartUnit>('mg');
  const id = useId();
  const name = container === 'bag' ? 'Bag' : 'Syringe';
  const model = useMemo(
    () => chartModel(curve, plan, careArea, name, unit),
    [curve, plan, careArea, name, unit],
  );
  const { startMinute } = calculation.order;
  const moment = useMoment(model.endMinute);
  // The end may lie between two minutes.
  const reading =
    (moment.isEnd ? curve.points.at(-1) : undefined) ??
    interpolate(curve, convert(quantity(moment.minute, 'min'), 'h'));
  return (
    <figure className="card dose-chart" aria-labelledby={`${id}-title`}>
      <div className="chart-head">
        <h2 id={`${id}-title`}>Cumulative dose</h2>
        <ChoiceGroup
          label="Chart unit"
          isLabelHidden
          value={unit}
          options={UNITS}
          onChange={setUnit}
        />
      </div>
      <p className="chart-key">{keyTexts(model, plan, curve).join('; ')}</p>
      <p id={`${id}-summary`} className="visually-hidden">
        {summary(calculation, plan, curve, container)}
      </p>
      <div className="chart-drawing" aria-hidden="true">
        <Drawing
          model={model}
          startMinute={startMinute}
          moment={moment.drawn}
          onMoment={moment.goTo}
        />
      </div>
      <MomentSlider
        endMinute={model.endMinute}
        moment={moment}
        text={readingText(reading, startMinute)}
        describedBy={`${id}-summary`}
      />
      <CurveTable curve={curve} container={name} startMinute={startMinute} />
    </figure>
  );
}

/** The curve from corner to corner, above the usual range. */
const Drawing = memo(function Drawing({
  model: { points, endMinute, unit, reference, marks, endText },
  startMinute,
  moment,
  onMoment,
}: {
  readonly model: ChartModel;
  readonly startMinute: number | undefined;
  readonly moment: number;
  readonly onMoment: (minute: number) => void;
}) {
  const last = points.at(-1);
  const hasTwoRows = new Set(marks.map(({ kind }) => kind === 'containerChange')).size > 1;
  return (
    <TimeChart
      points={points}
      span={{ endMinute, startMinute }}
      unit={unit}
      top={hasTwoRows ? TOP + LABEL_ROW : TOP}
      moment={moment}
      onMoment={onMoment}
    >
      <Area
        className="chart-usual"
        dataKey="usual"
        type="linear"
        connectNulls
        activeDot={false}
        isAnimationActive={false}
      />
      <ChartMarks marks={marks} />
      {reference !== undefined && (
        <ReferenceLine y={reference.value} ifOverflow="extendDomain" className="chart-reference" />
      )}
      <Area
        className="chart-line"
        dataKey="value"
        type="linear"
        activeDot={false}
        isAnimationActive={false}
      />
      {last !== undefined && (
        <NamedDot minute={last.minute} value={last.value} text={endText} textAnchor="end" />
      )}
    </TimeChart>
  );
});

/** What the curve says at a moment: `At 2 h (11:00): 42 mg, 0.6 mg/kg, 21 mL`. */
function readingText(reading: CurveReading, startMinute: number | undefined): string {
  const clock = startMinute === undefined ? '' : ` (${formatClock(startMinute, reading.time)})`;
  const values = CHART_UNITS.map((unit) => formatQuantity(valueOf(reading, unit)));
  return `At ${formatToMinute(reading.time)}${clock}: ${values.join(', ')}`;
}
/** What the shading and the dashes are. */
function keyTexts(
  { reference }: ChartModel,
  plan: DrawnProps['plan'],
  { wedge }: DrawnProps['curve'],
): readonly string[] {
  return [
    ...(wedge === undefined
      ? []
      : [`shaded: usual range for ${formatQuantity(plan.dosingWeight)}`]),
    ...(reference === undefined ? [] : [`dashed: ${reference.text}`]),
  ];
}

/** The chart in one sentence. */
function summary(
  { program }: Calculation,
  plan: DrawnProps['plan'],
  { points, wedge }: DrawnProps['curve'],
  container: DoseChartProps['container'],
): string {
  const last = points.at(-1);
  if (last === undefined) throw new Error('A curve has points');
  const containers = program?.containerSchedule.containers.length ?? 1;
  return [
    `The dose rises to ${formatQuantity(last.dose)} (${formatQuantity(last.dosePerKg)}) in ${formatToMinute(last.time)}`,
    ...(program?.loading === undefined
      ? []
      : [`after a loading dose of ${formatQuantity(program.loading.deliveredDose)}`]),
    ...(plan.isStepped ? [`in ${String(plan.steps.length)} rate steps`] : []),
    ...(containers > 1
      ? [`from ${String(containers)} ${container === 'bag' ? 'bags' : 'syringes'}`]
      : []),
    ...(wedge === undefined
      ? []
      : [
          `usual for ${formatQuantity(plan.dosingWeight)}: ${formatQuantity(wedge.until.low)} to ${formatQuantity(wedge.until.high)}`,
        ]),
  ].join(', ');
}
