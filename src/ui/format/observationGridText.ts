import type { PumpProfile } from '../../core/library/drugLibrary.ts';
import { roundVolume } from '../../core/library/pumpGrid.ts';
import type { ObservationGrid, Observation } from '../../core/plan/observations.ts';
import { convert } from '../../core/quantity/quantity.ts';
import { formatExactNumber } from './quantityText.ts';
import { formatClock, formatDuration, formatRunTime, formatToMinute } from './timeText.ts';

/** When a row of the observations chart is due: by the clock, or as time since the start. */
export function rowTimeText(
  startMinute: number | undefined,
  { time, moment }: Observation,
): string {
  const text = startMinute === undefined ? formatRunTime(time) : formatClock(startMinute, time);
  return moment === 'end' ? `${text} end` : text;
}

/** The volume that the pump should show, in its own steps: `4.9`. */
export function expectedText({ expectedVolume }: Observation, pump: PumpProfile): string {
  return formatExactNumber(roundVolume(expectedVolume, pump));
}

/** What a grid leaves out for want of space; never read as leave to observe less often. */
export function thinningText({ thinned, cutAfter }: ObservationGrid): string | undefined {
  const gaps = [
    ...(thinned === undefined
      ? []
      : [
          `after ${formatDuration(thinned.from)} only a row every ${formatDuration(convert(thinned.every, 'h'))}`,
        ]),
    ...(cutAfter === undefined ? [] : [`no row between ${formatToMinute(cutAfter)} and the end`]),
  ];
  return gaps.length === 0
    ? undefined
    : `This page has room for fewer rows: ${gaps.join(', ')}. Keep observing as set out above, on the ward’s own chart.`;
}
