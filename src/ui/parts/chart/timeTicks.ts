import { convert, quantity } from '../../../core/quantity/quantity.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { formatClock, formatDuration } from '../../format/timeText.ts';

/** What a time axis spans. */
export interface TimeSpan {
  readonly endMinute: number;
  /** Minutes after midnight. */
  readonly startMinute?: number | undefined;
}

/** Steps that a person reads at a glance, in minutes: up to a week apart. */
const STEPS = [5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440, 2880] as const;
const LONGEST_STEP = 10_080;
/** At most this many intervals; where they do not fit, the axis leaves out every other tick. */
const MOST = 6;
/** Above a day the hours count: the readout and the table have the clock with its day. */
const DAY = 1440;
/** Within a day the axis needs no day beside the clock. */
const CLOCK_LENGTH = '00:00'.length;

/**
 * Round times from 0 to the end, in minutes: of the clock where a start is given, otherwise since the
 * start.
 */
export function timeTicks(span: TimeSpan): number[] {
  const { endMinute } = span;
  const start = clockStart(span) ?? 0;
  const step = STEPS.find((minutes) => endMinute / minutes <= MOST) ?? LONGEST_STEP;
  const first = Math.ceil(start / step) * step - start;
  const count = Math.floor((endMinute - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * step);
}

/** A time on the axis: `09:00` where a start is given, otherwise `1 h 30 min`. */
export function timeTickText(minute: number, span: TimeSpan): string {
  const time = convert(quantity(String(minute), 'min'), 'h');
  const start = clockStart(span);
  if (start !== undefined) return formatClock(start, time).slice(0, CLOCK_LENGTH);
  return minute === 0 ? formatQuantity(time) : formatDuration(time);
}

function clockStart({ endMinute, startMinute }: TimeSpan): number | undefined {
  return endMinute <= DAY ? startMinute : undefined;
}
