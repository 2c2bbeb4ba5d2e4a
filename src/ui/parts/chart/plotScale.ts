/** The edges of a plot on its drawing, in pixels from the upper left corner. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A time in minutes since the start, and a value in the unit of the plot. */
export interface PlotPoint {
  readonly minute: number;
  readonly value: number;
}

/** Where times, values and points stand on a drawing, in pixels. Floats: for the screen only. */
export interface PlotScale {
  readonly plot: Plot;
  readonly x: (minute: number) => number;
  readonly y: (value: number) => number;
  readonly place: (point: PlotPoint) => { readonly x: number; readonly y: number };
}

/** The plot spans from 0 to `endMinute` and from 0 to `highest`, both above 0. */
export function plotScale(plot: Plot, endMinute: number, highest: number): PlotScale {
  const x = (minute: number) => plot.left + (minute / endMinute) * (plot.right - plot.left);
  const y = (value: number) => plot.bottom - (value / highest) * (plot.bottom - plot.top);
  return { plot, x, y, place: ({ minute, value }) => ({ x: x(minute), y: y(value) }) };
}
