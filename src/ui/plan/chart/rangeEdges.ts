import type { PlotPoint } from '../../parts/chart/plotScale.ts';
import type { DrawnPoint } from './chartModel.ts';

/** The edges of the usual range, from where it begins to where it ends: empty where none is known. */
export function rangeEdges(points: readonly DrawnPoint[]): {
  readonly lower: readonly PlotPoint[];
  readonly upper: readonly PlotPoint[];
} {
  const within = points.flatMap(({ minute, usual }) =>
    usual === undefined ? [] : [{ minute, usual }],
  );
  return {
    lower: within.map(({ minute, usual: [value] }) => ({ minute, value })),
    upper: within.map(({ minute, usual: [, value] }) => ({ minute, value })),
  };
}
