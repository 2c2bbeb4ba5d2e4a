import { ReferenceLine, usePlotArea, useXAxisScale } from 'recharts';
import { AXIS_GAP } from '../../parts/chart/TimeChart.tsx';
import type { DrawnMark } from './chartModel.ts';
import { spacedLabels } from './spacedLabels.ts';

/** The height of one row of labels above the plot, in pixels. */
export const LABEL_ROW = 20;

/** Loading end and rate steps in one row of labels, changes of container in another above it. */
export function ChartMarks({ marks }: { readonly marks: readonly DrawnMark[] }) {
  const changes = marks.filter(({ kind }) => kind === 'containerChange');
  const others = marks.filter(({ kind }) => kind !== 'containerChange');
  return (
    <>
      <MarkRow marks={others} className="chart-mark" offset={AXIS_GAP} />
      <MarkRow
        marks={changes}
        className="chart-mark chart-mark-change"
        offset={AXIS_GAP + (others.length > 0 ? LABEL_ROW : 0)}
      />
    </>
  );
}

/** A line at each mark, and as many labels as fit beside each other: the table has the others. */
function MarkRow({
  marks,
  className,
  offset,
}: {
  readonly marks: readonly DrawnMark[];
  readonly className: string;
  readonly offset: number;
}) {
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (plot === undefined || scale === undefined) return null;
  const placed = marks.map(({ minute, text }) => {
    return { minute, text, at: (scale(minute) ?? 0) - plot.x };
  });
  const labels = new Map(spacedLabels(placed, plot.width).map(({ text, at }) => [text, at]));
  return placed.map(({ minute, text, at }) => {
    const label = labels.get(text);
    return (
      <ReferenceLine
        key={text}
        className={className}
        x={minute}
        {...(label === undefined
          ? {}
          : {
              label: {
                value: text,
                position: 'top',
                offset,
                dx: label - at,
                className: 'chart-mark-label',
              },
            })}
      />
    );
  });
}
