import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/core/decimal.ts';
import type { Quantity } from '../../../src/core/quantity/quantity.ts';
import { fraction } from '../../../src/core/quantity/quantity.ts';
import { UNIT_SPACE } from '../../../src/ui/format/quantityText.ts';
import {
  ageText,
  formatClock,
  formatDuration,
  formatRunTime,
  formatTimeDifference,
  formatToMinute,
} from '../../../src/ui/format/timeText.ts';

function minutes(amount: string | number): Quantity<'h'> {
  return fraction(new Decimal(amount), new Decimal(60), 'h');
}

function seconds(amount: string | number): Quantity<'h'> {
  return fraction(new Decimal(amount), new Decimal(3600), 'h');
}

/** A text with ordinary spaces, as one types it. */
function plain(text: string | undefined): string | undefined {
  return text?.replaceAll(UNIT_SPACE, ' ');
}

describe('a length of time', () => {
  it.each([
    [240, '4 h'],
    [90, '1 h 30 min'],
    [10, '10 min'],
    ['12.5', '12.5 min'],
    ['239.99', '3 h 59.99 min'],
    [6000, '100 h'],
    [60_000, '1000 h'],
    [0, '0 min'],
  ])('of %s minutes reads %s', (amount, text) => {
    expect(plain(formatDuration(minutes(amount)))).toBe(text);
  });

  it('of a whole number of thirds of an hour does not show the quotient', () => {
    expect(plain(formatDuration(fraction(new Decimal(1), new Decimal(3), 'h')))).toBe('20 min');
  });

  it.each([
    [14_400, '4:00'],
    [14_436, '4:01'],
    [14_429, '4:00'],
    [14_430, '4:01'],
    [600, '0:10'],
    [29, '0:00'],
    [360_300, '100:05'],
    [3_599, '1:00'],
  ])('of %s seconds on the pump reads %s', (amount, text) => {
    expect(formatRunTime(seconds(amount))).toBe(text);
  });

  it('rounds to the minute where it is told in words', () => {
    expect(plain(formatToMinute(seconds(14_436)))).toBe('4 h 1 min');
  });

  it('in minutes reads as an age', () => {
    expect(plain(ageText(130))).toBe('2 h 10 min');
  });
});

describe('a difference of time', () => {
  it.each([
    [36, '36 s late'],
    ['-36.2', '36 s early'],
    [65, '1 min 5 s late'],
    [-120, '2 min early'],
    [3_661, '1 h 1 min 1 s late'],
    ['0.5', '1 s late'],
    ['0.49', undefined],
    ['-0.49', undefined],
    [0, undefined],
  ])('of %s seconds reads %s', (amount, text) => {
    expect(plain(formatTimeDifference(seconds(amount)))).toBe(text);
  });
});

describe('a time of day', () => {
  const nine = 540;
  it.each([
    [nine, 240, '13:00'],
    [nine, 0, '09:00'],
    [nine, '899.4', '23:59'],
    [nine, '899.5', '00:00 +1 day'],
    [nine, 990, '01:30 +1 day'],
    [nine, 2873, '08:53 +2 days'],
    [0, 5, '00:05'],
  ])('%s min after midnight and %s min later is %s', (start, later, text) => {
    expect(plain(formatClock(start, minutes(later)))).toBe(text);
  });
});
