import type { ReactNode } from 'react';
import { Surface } from 'recharts';
import type { Plot, PlotScale } from './plotScale.ts';
import { plotScale } from './plotScale.ts';
import { useSize } from './useSize.ts';

/** What a drawing spans, and what is on it. */
export interface DrawingProps {
  /** Room on each side of the plot, in pixels. */
  readonly frame: Plot;
  readonly endMinute: number;
  readonly highest: number;
  readonly children: (scale: PlotScale) => ReactNode;
}

/** A drawing that fills what it stands in: drawn once that has a size, and again when it gets another. */
export function Drawing({ frame, endMinute, highest, children }: DrawingProps) {
  const { size, ref } = useSize();
  return (
    <div ref={ref} className="chart-body">
      {size !== undefined && (
        <Surface width={size.width} height={size.height}>
          {children(
            plotScale(
              {
                left: frame.left,
                right: size.width - frame.right,
                top: frame.top,
                bottom: size.height - frame.bottom,
              },
              endMinute,
              highest,
            ),
          )}
        </Surface>
      )}
    </div>
  );
}
