import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/core/decimal.ts';
import type { Quantity } from '../../../src/core/quantity/quantity.ts';
import {
  absolute,
  add,
  amount,
  compare,
  convert,
  fraction,
  isZero,
  quantity,
  quotient,
  subtract,
  sumOf,
  times,
} from '../../../src/core/quantity/quantity.ts';
import type { Unit } from '../../../src/core/quantity/units.ts';
import { text } from '../../support/text.ts';

describe('one factor for each unit', () => {
  it.each([
    // 160 × 0.45359237
    ['160 lb', quantity('160', 'lb'), 'kg', '72.5747792 kg'],
    // 69 × 2.54
    ['69 in', quantity('69', 'in'), 'cm', '175.26 cm'],
    // 177.8 ÷ 2.54
    ['177.8 cm', quantity('177.8', 'cm'), 'in', '70 in'],
    ['0.5 g', quantity('0.5', 'g'), 'mg', '500 mg'],
    ['250 mcg', quantity('250', 'mcg'), 'mg', '0.25 mg'],
    ['0.1 L', quantity('0.1', 'L'), 'mL', '100 mL'],
    ['90 min', quantity('90', 'min'), 'h', '1.5 h'],
    ['300 mcg/kg/h', quantity('300', 'mcg/kg/h'), 'mg/kg/h', '0.3 mg/kg/h'],
    // 5 × 60 ÷ 1000
    ['5 mcg/kg/min', quantity('5', 'mcg/kg/min'), 'mg/kg/h', '0.3 mg/kg/h'],
    // 0.5 × 60: the induction rate on the label
    ['0.5 mg/kg/min', quantity('0.5', 'mg/kg/min'), 'mg/kg/h', '30 mg/kg/h'],
    // 0.55 × 1000 ÷ 60 = 9.1666…
    ['0.55 mg/kg/h', quantity('0.55', 'mg/kg/h'), 'mcg/kg/min', '9.166666666667 mcg/kg/min'],
  ] as const)('%s is %4$s', (_name, from, unit, expected) => {
    expect(text(convert(from as Quantity<Unit>, unit as Unit))).toBe(expected);
  });

  it('leaves a quantity that has the unit as it is', () => {
    const weight = quantity('72.5', 'kg');
    expect(convert(weight, 'kg')).toBe(weight);
  });
});

describe('exact fractions', () => {
  const third = fraction(new Decimal(1), new Decimal(3), 'mL');

  it('adds three thirds to exactly one', () => {
    expect(compare(add(add(third, third), third), quantity(1, 'mL'))).toBe(0);
  });

  it.each([
    ['1 ÷ 3 + 1 ÷ 6 = 0.5', fraction(new Decimal(1), new Decimal(6), 'mL'), '0.5 mL'],
    ['1 ÷ 3 + 2 = 2.333…', quantity(2, 'mL'), '2.333333333333 mL'],
    [
      '1 ÷ 3 + 1 ÷ 4 = 0.58333…',
      fraction(new Decimal(1), new Decimal(4), 'mL'),
      '0.583333333333 mL',
    ],
  ] as const)('%s, whichever comes first', (_sum, other, expected) => {
    expect(text(add(third, other))).toBe(expected);
    expect(text(add(other, third))).toBe(expected);
  });

  it('subtracts to zero and tells it', () => {
    expect(isZero(subtract(third, third))).toBe(true);
    expect(isZero(third)).toBe(false);
  });

  it('multiplies by a plain number', () => {
    expect(text(times(third, 6))).toBe('2 mL');
  });

  it('drops a sign', () => {
    expect(text(absolute(quantity('-0.5', '%')))).toBe('0.5 %');
  });

  it('orders by size', () => {
    const half = quantity('0.5', 'mL');
    expect(Math.sign(compare(third, half))).toBe(-1);
    expect(Math.sign(compare(half, third))).toBe(1);
  });

  it('sums no parts to zero', () => {
    expect(text(sumOf('mg', []))).toBe('0 mg');
    expect(text(sumOf('mg', [quantity('0.1', 'mg'), quantity('0.2', 'mg')]))).toBe('0.3 mg');
  });

  it('gives an unending quotient to 30 decimals, half away from zero', () => {
    const twoThirds = fraction(new Decimal(-2), new Decimal(3), 'mL');
    expect(amount(twoThirds).toString()).toBe('-0.666666666666666666666666666667');
  });

  it.each(['0', '-1'])('does not divide by %s', (denominator) => {
    expect(() => fraction(new Decimal(1), new Decimal(denominator), 'mL')).toThrow(
      `Division by ${denominator} (mL)`,
    );
    expect(() => quotient(quantity(1, 'mg'), quantity(denominator, 'mL'), 'mg/mL')).toThrow(
      'Division by',
    );
  });
});
