import type { Quantity } from '../../core/quantity/quantity.ts';
import {
  absolute,
  amount,
  amountText,
  compare,
  convert,
  fraction,
  quantity,
  subtract,
} from '../../core/quantity/quantity.ts';
import { roundDownTo, roundHalfUpTo } from '../../core/quantity/rounding.ts';
import { UNIT_SPACE } from './quantityText.ts';

const ZERO = quantity(0, 'h');
const HOUR = quantity(1, 'h');
const MINUTE = fraction(1, 60, 'h');
const SECOND = fraction(1, 3600, 'h');
/** Minutes may be typed with decimals: a limit is tested on them as typed. */
const TYPED_MINUTE = fraction(1, 600_000, 'h');

/** A length of time as one says it: `4 h`, `1 h 30 min`, `10 min`, `12.5 min`. */
export function formatDuration(time: Quantity<'h'>): string {
  const { hours, minutes } = split(roundHalfUpTo(time, TYPED_MINUTE));
  const parts = [
    ...(hours === '0' ? [] : [`${hours}${UNIT_SPACE}h`]),
    ...(minutes === '0' && hours !== '0' ? [] : [`${minutes}${UNIT_SPACE}min`]),
  ];
  return parts.join(' ');
}

/** A run time as one says it, to the nearest minute: `4 h 1 min`. */
export function formatToMinute(time: Quantity<'h'>): string {
  return formatDuration(roundHalfUpTo(time, MINUTE));
}

/** A run time as a pump shows it, to the nearest minute: `4:00`, `0:10`, `100:05`. */
export function formatRunTime(time: Quantity<'h'>): string {
  const { hours, minutes } = split(roundHalfUpTo(time, MINUTE));
  return `${hours}:${minutes.padStart(2, '0')}`;
}

/** How much sooner or later: `36 s late`, `1 min 5 s early`; nothing below half a second. */
export function formatTimeDifference(difference: Quantity<'h'>): string | undefined {
  const size = roundHalfUpTo(absolute(difference), SECOND);
  if (compare(size, SECOND) < 0) return undefined;
  return `${inSeconds(size)} ${compare(difference, ZERO) > 0 ? 'late' : 'early'}`;
}

/** The clock `after` hours from a start in minutes after midnight: `13:00`, `01:30 +1 day`. */
export function formatClock(startMinute: number, after: Quantity<'h'>): string {
  const { time, day } = clockParts(startMinute, after);
  return day === '' ? time : `${time}${UNIT_SPACE}${day}`;
}

/** The same in two parts: the time, and the day where it is another one: `+1 day`. */
export function clockParts(
  startMinute: number,
  after: Quantity<'h'>,
): { readonly time: string; readonly day: string } {
  const elapsed = amount(convert(roundHalfUpTo(after, MINUTE), 'min')).toNumber();
  const total = startMinute + elapsed;
  const days = Math.floor(total / MINUTES_A_DAY);
  const time = `${twoDigits(Math.floor((total % MINUTES_A_DAY) / 60))}:${twoDigits(total % 60)}`;
  if (days === 0) return { time, day: '' };
  return { time, day: `+${String(days)}${UNIT_SPACE}${days === 1 ? 'day' : 'days'}` };
}

const MINUTES_A_DAY = 1440;

function split(time: Quantity<'h'>): { readonly hours: string; readonly minutes: string } {
  const hours = roundDownTo(time, HOUR);
  const minutes = convert(subtract(time, hours), 'min');
  return { hours: amountText(hours), minutes: amountText(minutes) };
}

function inSeconds(size: Quantity<'h'>): string {
  const minutes = roundDownTo(size, MINUTE);
  const seconds = amount(convert(subtract(size, minutes), 'min'))
    .times(60)
    .round()
    .toFixed();
  const parts = [
    ...(compare(minutes, MINUTE) < 0 ? [] : [formatDuration(minutes)]),
    ...(seconds === '0' ? [] : [`${seconds}${UNIT_SPACE}s`]),
  ];
  return parts.join(' ');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** A plan that has stood untouched for so many minutes says so. Set by this project. */
export const OLD_AFTER_MINUTES = 30;

/** An age in whole minutes: `45 min`, `2 h 10 min`. */
export function ageText(minutes: number): string {
  return formatDuration(fraction(minutes, 60, 'h'));
}
