import { afterEach, describe, expect, it, vi } from 'vitest';
import { Decimal } from '../../../src/core/decimal.ts';
import { isSameAmount } from '../../../src/core/quantity/isSameAmount.ts';
import { fractionOf, quotient } from '../../../src/core/quantity/fractions.ts';
import type { Quantity } from '../../../src/core/quantity/quantity.ts';
import {
  absolute,
  add,
  amount,
  amountText,
  compare,
  convert,
  fraction,
  isZero,
  quantity,
  ratio,
  scaleBy,
  subtract,
  sumOf,
  times,
  withUnit,
} from '../../../src/core/quantity/quantity.ts';
import type { Unit } from '../../../src/core/quantity/units.ts';
import { factorOfUnit } from '../../../src/core/quantity/units.ts';
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

describe('an amount', () => {
  it.each(['', 'abc', '1,5', '--1'])('%j is none', (digits) => {
    expect(() => quantity(digits, 'mL')).toThrow('Invalid argument');
  });

  it('has no exponent, and 400 digits where it is divided on', () => {
    expect(new Decimal('1e-30').toString()).toBe('0.000000000000000000000000000001');
    expect(new Decimal('1e30').toString()).toBe('1000000000000000000000000000000');
    expect(new Decimal(2).div(3).toString()).toBe(`0.${'6'.repeat(399)}7`);
  });

  it.each(['NaN', '-Infinity'])('%s is none', (digits) => {
    expect(() => quantity(digits, 'mL')).toThrow(SyntaxError);
  });

  it.each([
    ['15e-1', '1.5 mL'],
    ['-0', '0 mL'],
    [-0.5, '-0.5 mL'],
    // 2^53 + 2: no longer sure to be what was meant as a plain number, and still these digits
    [9_007_199_254_740_994, '9007199254740994 mL'],
  ])('%s is %s', (digits, expected) => {
    expect(text(quantity(digits, 'mL'))).toBe(expected);
  });
});

describe('the digits of an amount', () => {
  it.each([
    ['0', 0, 1, '0'],
    ['6 ÷ 2', 6, 2, '3'],
    ['1 ÷ 8', 1, 8, '0.125'],
    ['-319 ÷ 8', -319, 8, '-39.875'],
    ['-1 ÷ 2', -1, 2, '-0.5'],
    ['1 ÷ 3, half-up at 30 decimals', 1, 3, `0.${'3'.repeat(30)}`],
    ['2 ÷ 3, half-up at 30 decimals', 2, 3, `0.${'6'.repeat(29)}7`],
    // 2^-20
    ['1 ÷ 1048576', 1, 1_048_576, '0.00000095367431640625'],
    // 2^53 - 1
    ['9007199254740991 ÷ 5', 9_007_199_254_740_991, 5, '1801439850948198.2'],
    ['3 ÷ 10^15', 3, 1_000_000_000_000_000, '0.000000000000003'],
  ] as const)('%s is %4$s', (_sum, numerator, denominator, expected) => {
    expect(amountText(fractionOf('mL', numerator, denominator))).toBe(expected);
  });

  it('are as many as it takes beyond the plain numbers', () => {
    const large = fractionOf('mL', 10n ** 20n + 1n, 10);
    expect(amountText(large)).toBe('10000000000000000000.1');
  });
});

describe('the same digits', () => {
  it('in another unit are what they say', () => {
    expect(text(withUnit(quantity('0.5', 'kg'), 'lb'))).toBe('0.5 lb');
  });

  it.each([
    ['160 lb', quantity('160', 'lb'), quantity('72.5747792', 'kg'), true],
    ['160 lb', quantity('160', 'lb'), quantity('72.5747793', 'kg'), false],
    ['72.5 kg', quantity('72.5', 'kg'), quantity('72.5', 'mg'), false],
  ] as const)('%s against another unit: %4$s', (_name, a, b, expected) => {
    expect(isSameAmount(a, b)).toBe(expected);
    expect(isSameAmount(b, a)).toBe(expected);
  });

  it.each([
    ['lb', 0.453_592_37],
    ['in', 2.54],
    ['mcg', 0.001],
  ] as const)('one %s stands in a sum as %d', (unit, factor) => {
    expect(factorOfUnit(unit)).toBe(factor);
  });
});

describe('exact fractions', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

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

  it.each([
    ['plain numbers', 2, 4, 2, 4],
    ['a large numerator', 2n ** 60n, 6, 2n ** 59n, 3],
    // 2^60 = 2 × 2^59, and 2^59 is beyond the plain numbers too
    ['a large denominator', 6, 2n ** 60n, 3, 2n ** 59n],
    ['two that are small in lowest terms', -(2n ** 60n), 2n ** 62n, -1, 4],
  ])('are in lowest terms where one is no plain number: %s', (_name, above, below, ...lowest) => {
    expect(fractionOf('mL', above, below)).toEqual({
      unit: 'mL',
      numerator: lowest[0],
      denominator: lowest[1],
    });
  });

  it('stay plain numbers where that is enough, which is fast', () => {
    const [long, other] = [quantity('0.1234567891', 'mg'), quantity('0.9876543211', 'mL')];
    const bigInts = vi.spyOn(globalThis, 'BigInt');
    expect(quantity(7, 'mL')).toEqual({ unit: 'mL', numerator: 7, denominator: 1 });
    // In tenths of a billionth: 1234567891 ÷ 9876543211
    expect(quotient(long, other, 'mg/mL')).toEqual({
      unit: 'mg/mL',
      numerator: 1_234_567_891,
      denominator: 9_876_543_211,
    });
    expect(bigInts).not.toHaveBeenCalled();
  });

  it('subtracts to zero and tells it', () => {
    expect(isZero(subtract(third, third))).toBe(true);
    expect(isZero(third)).toBe(false);
  });

  it('multiplies by a plain number', () => {
    expect(text(times(third, 6))).toBe('2 mL');
    // 1/3 × 6/5
    expect(text(scaleBy(third, fraction(6, 5, '1')))).toBe('0.4 mL');
  });

  it('says how many times one is in another: 79.8 ÷ 19.95 = 4, in percent 400', () => {
    const times4 = ratio(quantity('79.8', 'mL'), quantity('19.95', 'mL'));
    expect(text(times4)).toBe('4 1');
    expect(text(convert(times4, '%'))).toBe('400 %');
    expect(text(convert(quantity('2.5', '%'), '1'))).toBe('0.025 1');
  });

  it('has its sign from the first: −1 mL is −0.5 times 2 mL', () => {
    expect(text(ratio(quantity(-1, 'mL'), quantity(2, 'mL')))).toBe('-0.5 1');
  });

  it('drops a sign', () => {
    expect(text(absolute(quantity('-0.5', '%')))).toBe('0.5 %');
  });

  it('orders by size', () => {
    const half = quantity('0.5', 'mL');
    expect([compare(third, half), compare(half, third), compare(half, half)]).toEqual([-1, 1, 0]);
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
    expect(() => ratio(quantity(1, 'mL'), quantity(denominator, 'mL'))).toThrow('Division by');
  });

  it('says what it was to be divided by: −1 ÷ 3 mL', () => {
    const below = fraction(-1, 3, 'mL');
    expect(() => ratio(quantity(1, 'mL'), below)).toThrow('Division by -1/3 (1)');
  });
});
