import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/core/decimal.ts';
import type { DigitReading, ReadingContext } from '../../../src/core/practice/sameDigits.ts';
import {
  DIGIT_READINGS,
  doseRateOnOtherUnit,
  doseRateRead,
  timesAsMuch,
} from '../../../src/core/practice/sameDigits.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { text } from '../../support/text.ts';

const context: ReadingContext = {
  patientWeight: quantity(60, 'kg'),
  concentration: quantity(2, 'mg/mL'),
  duration: quantity(4, 'h'),
};

const read = (digits: string, reading: DigitReading): string =>
  text(doseRateRead(new Decimal(digits), reading, context));

describe('the same digits', () => {
  it.each<[string, DigitReading, string]>([
    ['0.3', 'mg/kg/h', '0.3 mg/kg/h'],
    ['0.5', 'mg/kg/min', '30 mg/kg/h'],
    ['5', 'mcg/kg/min', '0.3 mg/kg/h'],
    ['300', 'mcg/kg/h', '0.3 mg/kg/h'],
    // ÷ 60 kg
    ['18', 'mg/h', '0.3 mg/kg/h'],
    // × 60 min ÷ 60 kg
    ['0.5', 'mg/min', '0.5 mg/kg/h'],
    // × 2 mg/mL ÷ 60 kg
    ['9', 'mL/h', '0.3 mg/kg/h'],
    // ÷ 4 h
    ['1.2', 'mg/kg in all', '0.3 mg/kg/h'],
    ['72', 'mg in all', '0.3 mg/kg/h'],
  ])('%s read as %s are %s', (digits, reading, expected) => {
    expect(read(digits, reading)).toBe(expected);
  });

  it('have nine readings, each with its dose rate', () => {
    const other = { ...context, patientWeight: quantity(70, 'kg') };
    const found = DIGIT_READINGS.map((reading) =>
      text(doseRateRead(new Decimal(1), reading, other)),
    );
    expect(new Set(found).size).toBe(9);
  });

  it('for a weight in pounds: 160 lb × 0.3 mg/kg/h = 21.77 mg/h', () => {
    const pounds = { ...context, patientWeight: quantity(160, 'lb') };
    const found = doseRateRead(new Decimal('21.77243376'), 'mg/h', pounds);
    expect(text(found)).toBe('0.3 mg/kg/h');
  });

  it('in a unit that nobody knows are refused', () => {
    expect(() => doseRateRead(new Decimal(1), 'mg/fortnight' as never, context)).toThrow(
      'Unhandled case',
    );
  });

  it('are so many times as much', () => {
    const perHour = doseRateRead(new Decimal('0.5'), 'mg/kg/h', context);
    const perMinute = doseRateRead(new Decimal('0.5'), 'mg/kg/min', context);
    expect(timesAsMuch(perHour, perMinute).toString()).toBe('60');
    expect(timesAsMuch(perMinute, perHour).toDecimalPlaces(6).toString()).toBe('0.016667');
  });
});

describe('a weight in the other unit', () => {
  it('70 kg taken as pounds is a dose for 31.75 kg', () => {
    const taken = doseRateOnOtherUnit(quantity('0.3', 'mg/kg/h'), quantity(70, 'kg'));
    expect(text(taken)).toBe('0.136077711 mg/kg/h');
  });

  it('160 lb taken as kilograms is 2.2046 times the dose', () => {
    const ordered = quantity('0.3', 'mg/kg/h');
    const taken = doseRateOnOtherUnit(ordered, quantity(160, 'lb'));
    expect(timesAsMuch(ordered, taken).toDecimalPlaces(4).toString()).toBe('2.2046');
  });
});
