import { quantity } from '../../../core/quantity/quantity.ts';
import { formatExactNumber } from '../../format/quantityText.ts';
import { AXIS_GAP } from './plotFrame.ts';
import type { PlotScale } from './plotScale.ts';
import { valueTicks } from './ticks.ts';

/** What the value axis spans. */
export interface ValueAxisProps {
  readonly scale: PlotScale;
  readonly highest: number;
  /** Written above the numbers. */
  readonly unit: string;
}

/** Lines across the plot at round values, and these on the left of it below their unit. */
export function ValueAxis({ scale: { plot, y }, highest, unit }: ValueAxisProps) {
  const end = plot.left - AXIS_GAP;
  return (
    <g className="chart-values">
      {valueTicks(highest).map((value) => (
        <g key={value}>
          <line x1={plot.left} x2={plot.right} y1={y(value)} y2={y(value)} />
          <text x={end} y={y(value)} dy="0.355em" textAnchor="end">
            {/* Of whichever unit: its number alone is written. */}
            {formatExactNumber(quantity(String(value), 'mg'))}
          </text>
        </g>
      ))}
      <text className="chart-label" x={end} y={plot.top - AXIS_GAP} textAnchor="end">
        {unit}
      </text>
    </g>
  );
}
