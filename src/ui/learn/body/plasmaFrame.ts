import { PLOT_FRAME } from '../../parts/chart/plotFrame.ts';

/** The two plots, one below the other, in pixels: the drawing and the readout share it. */
export const PLASMA_FRAME = {
  left: PLOT_FRAME.left,
  right: PLOT_FRAME.right,
  /** Above the upper plot, and above the lower one. */
  top: PLOT_FRAME.top,
  /** Of the upper drawing with what is above its plot. */
  concentrationHeight: 232,
  /** Of the lower drawing with what is above its plot and the time axis. */
  doseHeight: 152,
  axis: PLOT_FRAME.bottom,
} as const;
