import { convert, quantity } from '../../../core/quantity/quantity.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { formatClock, formatDuration } from '../../format/timeText.ts';
import { timeTicks } from './ticks.ts';

/** What a time axis spans. */
export interface TimeSpan {
  readonly endMinute: number;
  /** Minutes after midnight. */
  readonly startMinute?: number | undefined;
}

/** One time on an axis: minutes since the start, and how it is written. */
export interface TimeLabel {
  readonly minute: number;
  readonly text: string;
}

/** Above a day the hours count: the readout and the table have the clock with its day. */
const DAY = 1440;
/** Within a day the axis needs no day beside the clock. */
const CLOCK_LENGTH = '00:00'.length;
/** Pixels that a time takes with the gap to the next. */
const TIME_WIDTH = 72;

/**
 * Hours since the start, or the clock where a start is given: as many round times as fit into `width`
 * pixels.
 */
export function timeLabels({ endMinute, startMinute }: TimeSpan, width: number): TimeLabel[] {
  const clockStart = endMinute <= DAY ? startMinute : undefined;
  return timeTicks(endMinute, Math.floor(width / TIME_WIDTH), clockStart).map((minute) => ({
    minute,
    text: timeText(minute, clockStart),
  }));
}

function timeText(minute: number, startMinute: number | undefined): string {
  const time = convert(quantity(String(minute), 'min'), 'h');
  if (startMinute !== undefined) return formatClock(startMinute, time).slice(0, CLOCK_LENGTH);
  return minute === 0 ? formatQuantity(time) : formatDuration(time);
}
