/** Room around the plot for its axes and labels, in pixels: the drawing and the readout share it. */
export const PLOT_FRAME = { top: 24, right: 22, bottom: 30, left: 46 } as const;

/** The height of one row of labels above the plot. */
export const LABEL_ROW = 20;

/** Between an axis and what is written on it, in pixels. */
export const AXIS_GAP = 8;
