import { usePlotArea, useXAxisScale } from 'recharts';
import type { ChartUnit, DrawnMark } from './chartModel.ts';
import { LABEL_ROW } from '../../parts/chart/plotFrame.ts';
import { spacedLabels } from './spacedLabels.ts';

/** Loading end and rate steps as lines, changes of container as notches, and the unit. */
export function ChartMarks({
  marks,
  unit,
}: {
  readonly marks: readonly DrawnMark[];
  readonly unit: ChartUnit;
}) {
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (plot === undefined || scale === undefined) return null;
  const placed = marks.map((mark) => ({ ...mark, at: (scale(mark.minute) ?? plot.x) - plot.x }));
  const changes = placed.filter(({ kind }) => kind === 'containerChange');
  const lines = placed.filter(({ kind }) => kind !== 'containerChange');
  const bottom = plot.y + plot.height;
  return (
    <g className="chart-marks" transform={`translate(${String(plot.x)} 0)`}>
      <text x="-8" y={plot.y - 8} textAnchor="end">
        {unit}
      </text>
      {lines.map(({ at, text }) => (
        <path
          key={text}
          className="chart-mark-line"
          d={`M${String(at)} ${String(plot.y)}V${String(bottom)}`}
        />
      ))}
      {changes.map(({ at, text }) => (
        <path
          key={text}
          className="chart-mark-change"
          d={`M${String(at)} ${String(plot.y)}V${String(bottom)}m0-9l5 9h-10z`}
        />
      ))}
      <Labels row={plot.y - 8} labels={spacedLabels(lines, plot.width)} />
      <Labels
        row={plot.y - 8 - (lines.length > 0 ? LABEL_ROW : 0)}
        labels={spacedLabels(changes, plot.width)}
      />
    </g>
  );
}

function Labels({
  row,
  labels,
}: {
  readonly row: number;
  readonly labels: ReturnType<typeof spacedLabels>;
}) {
  return labels.map(({ at, text }) => (
    <text key={text} x={at} y={row} textAnchor="middle">
      {text}
    </text>
  ));
}
