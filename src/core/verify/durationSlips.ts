import type { Quantity } from '../quantity/quantity.ts';
import {
  add,
  compare,
  fraction,
  quantity,
  scaleBy,
  subtract,
  times,
} from '../quantity/quantity.ts';
import { countRoundedUp, roundDownTo } from '../quantity/rounding.ts';
import type { Factor, OrderSlip } from './orderSlip.ts';
import { factorOf, misreadTimes, orderSlip } from './orderSlip.ts';
import type { DurationMisreading } from './slip.ts';

const ONE = quantity(1, 'h');
const MINUTES_PER_HOUR = 60;
const TENTHS = 10;
const HUNDREDTHS = 100;

/** Slips about the time: hours and minutes confused. */
export function durationSlips(): readonly OrderSlip[] {
  return [
    unitSlip('minutesAsHours', factorOf(MINUTES_PER_HOUR, 1)),
    unitSlip('hoursAsMinutes', factorOf(1, MINUTES_PER_HOUR)),
    clockSlip('clockAsDecimal', (hours) => clockAsDecimal(hours, HUNDREDTHS)),
    clockSlip('clockAsDecimal', (hours) => clockAsDecimal(hours, TENTHS)),
    clockSlip('decimalAsClock', (hours) => decimalAsClock(hours, HUNDREDTHS)),
    clockSlip('decimalAsClock', (hours) => decimalAsClock(hours, TENTHS)),
  ];
}

function unitSlip(misreading: DurationMisreading, factor: Factor): OrderSlip {
  const misread = <U extends 'h' | 'min'>(time: Quantity<U>): Quantity<U> => scaleBy(time, factor);
  return orderSlip({
    detail: { slip: 'hours-minutes', misreading },
    about: 'duration',
    alter: (order) => misreadTimes(order, misread, misread),
  });
}

/** A loading time is in minutes: there is no clock to misread. */
function clockSlip(
  misreading: DurationMisreading,
  misread: (hours: Quantity<'h'>) => Quantity<'h'> | undefined,
): OrderSlip {
  return orderSlip({
    detail: { slip: 'hours-minutes', misreading },
    about: 'duration',
    alter: (order) =>
      misreadTimes(
        order,
        (hours) => misread(hours) ?? hours,
        (minutes) => minutes,
      ),
  });
}

interface Clock {
  readonly hours: Quantity<'h'>;
  /** Of the next hour, less than one. */
  readonly share: Quantity<'h'>;
}

function clockOf(time: Quantity<'h'>): Clock {
  const hours = roundDownTo(time, ONE);
  return { hours, share: subtract(time, hours) };
}

/** How many parts of an hour the share is, where they are whole. */
function wholeParts({ share }: Clock, parts: number): number | undefined {
  const count = countRoundedUp(times(share, parts), ONE);
  return compare(times(ONE, count), times(share, parts)) === 0 ? count : undefined;
}

/** 1 h 30 min as 1.30 h; with tenths 1 h 5 min as 1.5 h. Whole minutes only. */
function clockAsDecimal(time: Quantity<'h'>, parts: number): Quantity<'h'> | undefined {
  const clock = clockOf(time);
  const minutes = wholeParts(clock, MINUTES_PER_HOUR);
  if (minutes === undefined || minutes >= parts) return undefined;
  return add(clock.hours, fraction(minutes, parts, clock.hours.unit));
}

/** 1.5 h as 1 h 50 min; with tenths as 1 h 5 min. Only where that is a time on a clock. */
function decimalAsClock(time: Quantity<'h'>, parts: number): Quantity<'h'> | undefined {
  const clock = clockOf(time);
  const minutes = wholeParts(clock, parts);
  if (minutes === undefined || minutes >= MINUTES_PER_HOUR) return undefined;
  return add(clock.hours, fraction(minutes, MINUTES_PER_HOUR, clock.hours.unit));
}
