import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/core/decimal.ts';
import { fraction, quantity } from '../../../src/core/quantity/quantity.ts';
import {
  asShown,
  countRoundedUp,
  roundDownTo,
  roundHalfUpTo,
  shownIncrement,
} from '../../../src/core/quantity/rounding.ts';
import { text } from '../../support/text.ts';

const tenth = quantity('0.1', 'mL/h');

describe('rounding half-up to the pump', () => {
  it.each([
    ['19.9375', '19.9 mL/h'],
    ['19.95', '20 mL/h'],
    ['19.949999999999', '19.9 mL/h'],
    ['0.05', '0.1 mL/h'],
    ['0.049', '0 mL/h'],
    ['-0.05', '-0.1 mL/h'],
  ])('%s mL/h in steps of 0.1 is %s', (exact, expected) => {
    expect(text(roundHalfUpTo(quantity(exact, 'mL/h'), tenth))).toBe(expected);
  });

  it('sees a tie as a tie: 35.05 ÷ 3 ÷ (100 ÷ 300) is 35.05, set as 35.1', () => {
    // 35.05 mL in 1 h of a third of 100 in 300: three divisions by hand that cancel to 35.05
    const exact = fraction(new Decimal('35.05').times(300), new Decimal(3).times(100), 'mL/h');
    expect(text(roundHalfUpTo(exact, tenth))).toBe('35.1 mL/h');
  });

  it('rounds to steps that are no power of ten', () => {
    // 7.4 ÷ 0.25 = 29.6 steps, 30 × 0.25 = 7.5
    expect(text(roundHalfUpTo(quantity('7.4', 'mL'), quantity('0.25', 'mL')))).toBe('7.5 mL');
  });
});

describe('rounding down', () => {
  it.each([
    ['80.09', '80 mL'],
    ['80', '80 mL'],
    ['80.1', '80.1 mL'],
  ])('%s mL in whole tenths is %s', (exact, expected) => {
    expect(text(roundDownTo(quantity(exact, 'mL'), quantity('0.1', 'mL')))).toBe(expected);
  });
});

describe('counting up', () => {
  it.each([
    ['4', '10', 1],
    ['10', '10', 1],
    ['10.1', '10', 2],
  ])('%s mL from vials of %s mL opens %d', (needed, vial, expected) => {
    expect(countRoundedUp(quantity(needed, 'mL'), quantity(vial, 'mL'))).toBe(expected);
  });
});

describe('the value that the screen shows', () => {
  it.each([
    // 5.04 rounds to 5 %: a limit of 5 holds it
    [quantity('5.04', '%'), '5 %'],
    [quantity('5.05', '%'), '5.1 %'],
    [quantity('0.5004', 'mg/kg/h'), '0.5 mg/kg/h'],
    [quantity('0.5005', 'mg/kg/h'), '0.501 mg/kg/h'],
    [quantity('72.5747792', 'kg'), '72.6 kg'],
    [quantity('9.1666', 'mcg/kg/min'), '9.17 mcg/kg/min'],
    [quantity('39.875', 'mg/h'), '39.9 mg/h'],
    [quantity('0.9804', 'mg/mL'), '0.98 mg/mL'],
  ] as const)('%# is shown as %s', (exact, expected) => {
    expect(text(asShown(exact))).toBe(expected);
  });

  it('shows mg/kg/h to three decimals and mg to one', () => {
    expect(text(shownIncrement('mg/kg/h'))).toBe('0.001 mg/kg/h');
    expect(text(shownIncrement('mg'))).toBe('0.1 mg');
  });
});
