import type { ObservationGrid, Observation } from '../../core/plan/observations.ts';
import type { Quantity } from '../../core/quantity/quantity.ts';
import { convert } from '../../core/quantity/quantity.ts';
import { roundHalfUpTo } from '../../core/quantity/rounding.ts';
import { formatExactNumber } from './quantityText.ts';
import { formatClock, formatDuration, formatRunTime } from './timeText.ts';

/** When a row of the observations chart is due: by the clock, or as time since the start. */
export function rowTimeText(
  startMinute: number | undefined,
  { time, moment }: Observation,
): string {
  const text = startMinute === undefined ? formatRunTime(time) : formatClock(startMinute, time);
  return moment === 'end' ? `${text} end` : text;
}

/** The volume that the pump should show, in its own steps: `4.9`. */
export function expectedText({ expectedVolume }: Observation, increment: Quantity<'mL'>): string {
  return formatExactNumber(roundHalfUpTo(expectedVolume, increment));
}

/** What a grid leaves out for want of space; never read as leave to observe less often. */
export function thinningText({ thinned, cutAfter }: ObservationGrid): string | undefined {
  if (thinned === undefined) return undefined;
  const from = formatDuration(thinned.from);
  const every = formatDuration(convert(thinned.every, 'h'));
  const rows = `After ${from} this page has room for a row every ${every} only`;
  const cut =
    cutAfter === undefined ? '' : `, and for none between ${formatDuration(cutAfter)} and the end`;
  return `${rows}${cut}: observe as often as before, and record it on the ward’s chart.`;
}
