import { describe, expect, it } from 'vitest';
import { amount, compare, quantity, times } from '../../src/core/quantity/quantity.ts';
import type { FieldReading } from '../../src/input/orderFormText.ts';
import {
  readAmount,
  readDuration,
  readPositive,
  readStart,
  readVial,
} from '../../src/input/fieldReading.ts';
import { library } from '../support/library.ts';

/** "valid", "halfTyped", "empty required", "empty", "refused zero". */
function inWords(reading: FieldReading): string {
  if (reading.kind === 'empty') return reading.isRequired ? 'empty required' : 'empty';
  return reading.kind === 'refused' ? `refused ${reading.fault}` : reading.kind;
}

describe('an amount that has to be above zero', () => {
  it.each([
    ['0.1', 'valid'],
    ['0', 'refused zero'],
    ['0.000', 'refused zero'],
    ['0.', 'halfTyped'],
    ['0,1', 'refused comma'],
    ['', 'empty required'],
  ])('"%s" is %s', (text, words) => {
    expect(inWords(readPositive(text, true))).toBe(words);
  });

  it('may be left blank where it is not required', () => {
    expect(inWords(readPositive('', false))).toBe('empty');
  });
});

describe('an amount that may be zero', () => {
  it.each([
    ['0', 'valid'],
    ['0.0', 'valid'],
    ['-1', 'refused sign'],
    ['', 'empty required'],
  ])('"%s" is %s', (text, words) => {
    expect(inWords(readAmount(text, true))).toBe(words);
  });
});

describe('hours and minutes', () => {
  it.each([
    ['4', '', '4'],
    ['4', '0', '4'],
    ['4', '30', '4.5'],
    ['4', '59', '4.983333333333333333333333333333'],
    ['4', '59.7', '4.995'],
    ['', '90', '1.5'],
    ['0', '30', '0.5'],
    ['1.5', '', '1.5'],
    ['0', '7.5', '0.125'],
    [' 4 ', ' ', '4'],
  ])('"%s" h "%s" min are %s h', (hours, minutes, expected) => {
    const reading = readDuration(hours, minutes);
    expect(reading.duration?.unit).toBe('h');
    expect(reading.duration && amount(reading.duration).toString()).toBe(expected);
    expect(inWords(reading.hours)).toBe(hours === '' ? 'empty' : 'valid');
    expect(inWords(reading.minutes)).toBe(minutes.trim() === '' ? 'empty' : 'valid');
  });

  it('add up exactly where the minutes are thirds of an hour', () => {
    const { duration } = readDuration('1', '20');
    expect(duration && compare(times(duration, 3), quantity(4, 'h'))).toBe(0);
  });

  it.each([
    ['', '', 'empty required', 'empty'],
    ['0', '', 'refused zero', 'empty'],
    ['', '0', 'empty', 'refused zero'],
    ['0', '0.0', 'refused zero', 'refused zero'],
    ['4.', '', 'halfTyped', 'empty'],
    ['4.', '30', 'halfTyped', 'valid'],
    ['4', '3.', 'valid', 'halfTyped'],
    ['', '3.', 'empty', 'halfTyped'],
    ['4h', '', 'refused letter', 'empty'],
    ['0', '-5', 'valid', 'refused sign'],
    ['4,5', '0', 'refused comma', 'valid'],
  ])('"%s" h "%s" min are no duration: %s and %s', (hours, minutes, hoursWords, minutesWords) => {
    const reading = readDuration(hours, minutes);
    expect(inWords(reading.hours)).toBe(hoursWords);
    expect(inWords(reading.minutes)).toBe(minutesWords);
    expect(reading).not.toHaveProperty('duration');
  });
});

describe('minutes beside hours', () => {
  it.each([
    // 4 h + 99 min = 4 h + 1 h + 39 min
    ['4', '99', '5', '39'],
    ['4', '60', '5', '0'],
    // 4 h + 240 min = 4 h + 4 h
    ['4', '240', '8', '0'],
    ['0', '90', '1', '30'],
    // 1.5 h + 75 min = 90 + 75 = 165 min
    ['1.5', '75', '2', '45'],
    // 0.1 h = 6 min; 6 + 60.25 = 66.25 min
    ['0.1', '60.25', '1', '6.25'],
    ['9007199254740993', '61', '9007199254740994', '1'],
  ])('"%s" h "%s" min are refused, and written as %s h %s min', (...texts) => {
    const [hours, minutes, writtenHours, writtenMinutes] = texts;
    const reading = readDuration(hours, minutes);
    expect(reading).not.toHaveProperty('duration');
    expect(inWords(reading.hours)).toBe('valid');
    expect(reading.minutes).toEqual({
      kind: 'refused',
      fault: 'minutesBesideHours',
      typed: { hours, minutes },
      written: { hours: writtenHours, minutes: writtenMinutes },
    });
  });

  it.each([
    ['', '99', '1.65'],
    ['', '600', '10'],
  ])('"%s" h "%s" min, without hours, are %s h', (hours, minutes, expected) => {
    const { duration } = readDuration(hours, minutes);
    expect(duration && amount(duration).toString()).toBe(expected);
  });
});

describe('the start time', () => {
  it.each([
    ['09:00', 540],
    ['00:00', 0],
    ['23:59', 1439],
    [' 13:05 ', 785],
  ])('"%s" is minute %d of the day', (text, minute) => {
    expect(readStart(text)).toEqual({ kind: 'valid', digits: text.trim(), minute });
  });

  it.each(['0', '2', '09', '23', '09:', '09:3'])('"%s" is half typed', (text) => {
    expect(inWords(readStart(text))).toBe('halfTyped');
  });

  it.each([
    ...['24:00', '9:00', '3', '09:60', '09:000', '0900', '9 am', '09.00', '-1', '24'],
    ...['109:00', '0 09:00', '09:3x', '09:00:00'],
  ])('"%s" is refused', (text) => {
    expect(inWords(readStart(text))).toBe('refused notATime');
  });

  it('may be left blank', () => {
    expect(inWords(readStart(' '))).toBe('empty');
  });
});

describe('the strength of the vial', () => {
  it.each([
    ['10', '10'],
    ['50', '50'],
    ['50.0', '50'],
    ['100', '100'],
  ])('"%s" mg/mL is the vial of %s mg/mL', (text, strength) => {
    const reading = readVial(text, library.vials, false);
    expect(reading.kind === 'valid' && amount(reading.vial.concentration).toString()).toBe(
      strength,
    );
  });

  it.each([
    ['25', false, 'refused unknownVial'],
    ['0', false, 'refused unknownVial'],
    ['5O', false, 'refused letter'],
    ['50.', false, 'halfTyped'],
    ['', false, 'empty'],
    ['', true, 'empty required'],
  ])('"%s", required: %s, is %s', (text, isRequired, words) => {
    expect(inWords(readVial(text, library.vials, isRequired))).toBe(words);
  });
});
