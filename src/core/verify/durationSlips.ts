import { Decimal } from '../decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { fraction } from '../quantity/quantity.ts';
import type { OrderSlip } from './orderSlip.ts';
import { misreadTimes, orderSlip, scaled } from './orderSlip.ts';
import type { DurationMisreading } from './slip.ts';

const ONE = new Decimal(1);
const SIXTY = new Decimal(60);
const TENTHS = 10;
const HUNDREDTHS = 100;

/** Slips about the time: hours and minutes confused. */
export function durationSlips(): readonly OrderSlip[] {
  return [
    unitSlip('minutesAsHours', SIXTY, ONE),
    unitSlip('hoursAsMinutes', ONE, SIXTY),
    clockSlip('clockAsDecimal', (hours) => clockAsDecimal(hours, HUNDREDTHS)),
    clockSlip('clockAsDecimal', (hours) => clockAsDecimal(hours, TENTHS)),
    clockSlip('decimalAsClock', (hours) => decimalAsClock(hours, HUNDREDTHS)),
    clockSlip('decimalAsClock', (hours) => decimalAsClock(hours, TENTHS)),
  ];
}

function unitSlip(
  misreading: DurationMisreading,
  numerator: Decimal,
  denominator: Decimal,
): OrderSlip {
  const misread = <U extends 'h' | 'min'>(time: Quantity<U>): Quantity<U> =>
    scaled(time, { numerator, denominator });
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
  readonly hours: Decimal;
  /** Share of the next hour, below one: numerator ÷ denominator. */
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

function clockOf({ numerator, denominator }: Quantity<'h'>): Clock {
  const hours = numerator.divToInt(denominator);
  return { hours, numerator: numerator.minus(hours.times(denominator)), denominator };
}

/** The share of the hour in so many parts, where they are whole. */
function wholeParts({ numerator, denominator }: Clock, parts: number): Decimal | undefined {
  const scaledUp = numerator.times(parts);
  return scaledUp.mod(denominator).isZero() ? scaledUp.divToInt(denominator) : undefined;
}

/** 1 h 30 min as 1.30 h; with tenths 1 h 5 min as 1.5 h. Whole minutes only. */
function clockAsDecimal(time: Quantity<'h'>, parts: number): Quantity<'h'> | undefined {
  const clock = clockOf(time);
  const minutes = wholeParts(clock, 60);
  if (minutes === undefined || minutes.gte(parts)) return undefined;
  return fraction(clock.hours.times(parts).plus(minutes), new Decimal(parts), 'h');
}

/** 1.5 h as 1 h 50 min; with tenths as 1 h 5 min. Only where that is a time on a clock. */
function decimalAsClock(time: Quantity<'h'>, parts: number): Quantity<'h'> | undefined {
  const clock = clockOf(time);
  const minutes = wholeParts(clock, parts);
  if (minutes === undefined || minutes.gte(SIXTY)) return undefined;
  return fraction(clock.hours.times(SIXTY).plus(minutes), SIXTY, 'h');
}
