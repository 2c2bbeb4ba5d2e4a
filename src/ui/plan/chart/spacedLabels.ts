/** A text above a place on the time axis, in pixels from the left end of the plot. */
export interface PlacedLabel {
  readonly at: number;
  readonly text: string;
}

/** Roughly the width of a character of the small text, in pixels, and the gap between two labels. */
const CHARACTER = 7.2;
const GAP = 8;

/**
 * The labels that fit beside each other, first come first kept, each moved inside `width` where it
 * would stick out. Those that do not fit are left to the table.
 */
export function spacedLabels(
  labels: readonly PlacedLabel[],
  width: number,
): readonly PlacedLabel[] {
  const kept: PlacedLabel[] = [];
  let free = -Infinity;
  for (const { at, text } of labels) {
    const half = (text.length * CHARACTER) / 2;
    const center = Math.max(half, Math.min(width - half, at));
    if (center - half < free) continue;
    kept.push({ at: center, text });
    free = center + half + GAP;
  }
  return kept;
}
