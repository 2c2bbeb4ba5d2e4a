import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/core/decimal.ts';
import { fraction, quantity } from '../../../src/core/quantity/quantity.ts';
import type { Unit } from '../../../src/core/quantity/units.ts';
import type { CanonicalUnit } from '../../../src/ui/format/quantityText.ts';
import {
  dataValue,
  formatDeviation,
  formatExact,
  formatInFull,
  formatNumber,
  formatQuantity,
  formatRange,
  UNIT_SPACE,
} from '../../../src/ui/format/quantityText.ts';

/** A text with ordinary spaces, as one types it. */
function plain(text: string): string {
  return text.replaceAll(UNIT_SPACE, ' ');
}

describe('a quantity on the screen', () => {
  it.each<[string, Unit, string]>([
    ['0.55', 'mg/kg/h', '0.55 mg/kg/h'],
    ['0.5485', 'mg/kg/h', '0.549 mg/kg/h'],
    ['0.5484999', 'mg/kg/h', '0.548 mg/kg/h'],
    ['0.9803921568', 'mg/mL', '0.98 mg/mL'],
    ['2', 'mg/mL', '2 mg/mL'],
    ['39.875', 'mg/h', '39.9 mg/h'],
    ['159.5', 'mg', '159.5 mg'],
    ['5.0', 'mg', '5 mg'],
    ['72.57477', 'kg', '72.6 kg'],
    ['9.16666', 'mcg/kg/min', '9.17 mcg/kg/min'],
    ['19.9375', 'mL/h', '19.9375 mL/h'],
    ['19.90', 'mL/h', '19.9 mL/h'],
    ['3.75', 'mL', '3.75 mL'],
    ['9.996', 'mL', '10 mL'],
    ['79.75', 'mL', '79.8 mL'],
    ['999.95', 'mg', '1000 mg'],
    ['1234567.8', 'mg', '1234567.8 mg'],
    ['0.04', 'mg', '0 mg'],
    ['0.2', '%', '0.2%'],
    ['2.2046', '1', '2.205'],
  ])('%s %s reads %s', (amount, unit, text) => {
    expect(plain(formatQuantity(quantity(amount, unit)))).toBe(text);
  });

  it('keeps number and unit together with a space that does not break', () => {
    expect(formatQuantity(quantity('0.5', 'mg'))).toBe('0.5\u00a0mg');
  });

  it('has no exponent, however small or large', () => {
    expect(plain(formatExact(quantity('0.0001', 'mg')))).toBe('0.0001 mg');
    expect(plain(formatInFull(quantity('1e21', 'mg')))).toBe('1000000000000000000000 mg');
  });

  it('leaves the unit out where it stands apart', () => {
    expect(formatNumber(quantity('1044', 'mg'))).toBe('1044');
  });

  it('of a sum by hand has up to 4 decimals', () => {
    expect(plain(formatExact(quantity('39.875', 'mg/h')))).toBe('39.875 mg/h');
    expect(plain(formatExact(fraction(new Decimal(10), new Decimal(3), 'mL/h')))).toBe(
      '3.3333 mL/h',
    );
  });

  it('that a limit was tested on has every digit', () => {
    expect(plain(formatInFull(quantity('150.04', 'kg')))).toBe('150.04 kg');
    expect(plain(formatRange(quantity('0.1', 'mg/kg/h'), quantity('0.5', 'mg/kg/h')))).toBe(
      '0.1 to 0.5 mg/kg/h',
    );
  });

  it.each([
    ['0.25', '+0.3%'],
    ['-0.188', '\u22120.2%'],
    ['0', '0%'],
    ['0.04', '0%'],
    ['-0.04', '0%'],
  ])('that is a deviation of %s percent reads %s', (amount, text) => {
    expect(formatDeviation(quantity(amount, '%'))).toBe(text);
  });
});

describe('a value for other programs', () => {
  it.each<[string, string, CanonicalUnit, string]>([
    ['79.8', '19.9', 'h', '4.01005025126'],
    ['39.8', '72.5', 'mg/kg/h', '0.548965517241'],
    ['2000', '1', 'mg', '2000'],
    ['159.50', '1', 'mg', '159.5'],
    ['1', '3000', 'mg/mL', '0.000333333333333'],
    ['123456789012345', '1', 'mg', '123456789012000'],
  ])('%s over %s %s is %s', (numerator, denominator, unit, text) => {
    const value = fraction(new Decimal(numerator), new Decimal(denominator), unit);
    expect(dataValue(value)).toBe(text);
  });
});
