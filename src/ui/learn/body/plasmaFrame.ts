import { PLOT_FRAME } from '../../parts/chart/plotFrame.ts';

/** The two plots, one below the other, in pixels: the drawing and the readout share it. */
export const PLASMA_FRAME = {
  left: PLOT_FRAME.left,
  right: PLOT_FRAME.right,
  /** Above the upper plot, and above the lower one. */
  top: PLOT_FRAME.top,
  /** Below the upper plot: half a line of text for its lowest number. */
  belowConcentration: 10,
  /** Of the upper drawing with what is above its plot. */
  concentrationHeight: 262,
  /** Of the lower drawing with what is above its plot and the time axis. */
  doseHeight: 172,
  axis: PLOT_FRAME.bottom,
} as const;
