import { AXIS_GAP, LABEL_ROW } from '../../parts/chart/plotFrame.ts';
import type { PlotScale } from '../../parts/chart/plotScale.ts';
import type { DrawnMark } from './chartModel.ts';
import { spacedLabels } from './spacedLabels.ts';

/** Loading end and rate steps as lines, changes of container as notches. */
export function ChartMarks({
  scale: { plot, x },
  marks,
}: {
  readonly scale: PlotScale;
  readonly marks: readonly DrawnMark[];
}) {
  const width = plot.right - plot.left;
  const placed = marks.map((mark) => ({ ...mark, at: x(mark.minute) - plot.left }));
  const changes = placed.filter(({ kind }) => kind === 'containerChange');
  const lines = placed.filter(({ kind }) => kind !== 'containerChange');
  const row = plot.top - AXIS_GAP;
  return (
    <g className="chart-marks" transform={`translate(${String(plot.left)} 0)`}>
      {lines.map(({ at, text }) => (
        <path
          key={text}
          className="chart-mark-line"
          d={`M${String(at)} ${String(plot.top)}V${String(plot.bottom)}`}
        />
      ))}
      {changes.map(({ at, text }) => (
        <path
          key={text}
          className="chart-mark-change"
          d={`M${String(at)} ${String(plot.top)}V${String(plot.bottom)}m0-9l5 9h-10z`}
        />
      ))}
      <Labels row={row} labels={spacedLabels(lines, width)} />
      <Labels
        row={row - (lines.length > 0 ? LABEL_ROW : 0)}
        labels={spacedLabels(changes, width)}
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
    <text key={text} className="chart-label" x={at} y={row} textAnchor="middle">
      {text}
    </text>
  ));
}
