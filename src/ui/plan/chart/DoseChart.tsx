import { memo, useId, useMemo, useState } from 'react';
import type { Calculation } from '../../../core/calculation.ts';
import type { CareArea } from '../../../core/library/drugLibrary.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { formatToMinute } from '../../format/timeText.ts';
import { ChoiceGroup } from '../../parts/ChoiceGroup.tsx';
import { ChartBody } from './ChartBody.tsx';
import type { ChartModel, ChartUnit } from './chartModel.ts';
import { CHART_UNITS, chartModel } from './chartModel.ts';
import { ChartReadout } from './ChartReadout.tsx';
import { CurveTable } from './CurveTable.tsx';
import { LABEL_ROW, PLOT_FRAME } from '../../parts/chart/plotFrame.ts';
import '../../parts/chart/chart.css';

/** What the chart is drawn from. */
export interface DoseChartProps {
  /** Of a plan that nothing blocks: the chart belongs to pump settings. */
  readonly calculation: Calculation;
  readonly careArea: CareArea;
  readonly container: 'bag' | 'syringe';
}

const UNITS = CHART_UNITS.map((unit) => ({ value: unit, text: unit }));

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
  const hasBoth =
    model.marks.some(({ kind }) => kind === 'containerChange') &&
    model.marks.some(({ kind }) => kind !== 'containerChange');
  const top = PLOT_FRAME.top + (hasBoth ? LABEL_ROW : 0);
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
      <div className="chart-frame">
        <div className="chart-drawing" aria-hidden="true">
          <ChartBody model={model} top={top} startMinute={startMinute} />
        </div>
        <ChartReadout {...{ curve, model, top, startMinute }} describedBy={`${id}-summary`} />
      </div>
      <CurveTable curve={curve} container={name} startMinute={startMinute} />
    </figure>
  );
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
