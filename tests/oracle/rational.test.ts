import { describe, expect, it } from 'vitest';
import {
  add,
  ceilToInteger,
  divide,
  exact,
  floorToInteger,
  floorToStep,
  fraction,
  isLess,
  roundHalfUpToDecimals,
  roundHalfUpToStep,
  subtract,
  toPlain,
} from '../support/oracle/rational.ts';

describe('fractions', () => {
  it('are in lowest terms with the sign above the line', () => {
    expect(fraction(6n, -8n)).toEqual({ numerator: -3n, denominator: 4n });
    expect(fraction(0n, 5n)).toEqual({ numerator: 0n, denominator: 1n });
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });

  it('add what floating point does not', () => {
    expect(add(exact('0.1'), exact('0.2'))).toEqual(exact('0.3'));
    expect(subtract(exact('0.3'), exact('0.1'))).toEqual(exact('0.2'));
    expect(isLess(exact('-1'), exact('-0.5'))).toBe(true);
  });

  it.each(['', '.5', '5.', '1e3', '1,5', '0x10', '+1', ' 1'])('refuse %j', (text) => {
    expect(() => exact(text)).toThrow(SyntaxError);
  });
});

describe('rounding', () => {
  it.each([
    ['35.05', '0.1', '35.1'],
    ['35.0499', '0.1', '35'],
    ['-35.05', '0.1', '-35.1'],
    ['0.05', '0.1', '0.1'],
    ['4.345', '0.01', '4.35'],
    ['7', '2', '8'],
  ])('%s in steps of %s is %s', (value, step, rounded) => {
    expect(toPlain(roundHalfUpToStep(exact(value), exact(step)))).toBe(rounded);
  });

  it('goes down to a step, and to whole numbers both ways, below zero too', () => {
    expect(toPlain(floorToStep(exact('83.95'), exact('0.1')))).toBe('83.9');
    expect(toPlain(floorToStep(exact('-0.05'), exact('0.1')))).toBe('-0.1');
    expect([floorToInteger(exact('-1.5')), floorToInteger(exact('-2'))]).toEqual([-2n, -2n]);
    expect([ceilToInteger(exact('-1.5')), ceilToInteger(exact('1.01'))]).toEqual([-1n, 2n]);
    expect(toPlain(roundHalfUpToDecimals(exact('0.5005'), 3))).toBe('0.501');
  });
});

describe('plain text of 12 significant digits', () => {
  it.each([
    [exact('0'), '0'],
    [exact('19.90'), '19.9'],
    [exact('100'), '100'],
    [exact('0.05'), '0.05'],
    [divide(exact('2'), exact('3')), '0.666666666667'],
    [divide(exact('-2'), exact('3')), '-0.666666666667'],
    [divide(exact('200'), exact('3')), '66.6666666667'],
    [divide(exact('1'), exact('3000')), '0.000333333333333'],
    [exact('1234567890123.5'), '1234567890120'],
    [exact('0.9999999999995'), '1'],
    [exact('99999999999.95'), '100000000000'],
    [exact('0.00000000012345678901250'), '0.000000000123456789013'],
  ])('%o is %s', (value, text) => {
    expect(toPlain(value)).toBe(text);
  });

  it('takes another number of digits', () => {
    expect(toPlain(divide(exact('250'), exact('255')), 6)).toBe('0.980392');
  });
});
