import { describe, expect, it, vi } from 'vitest';
import { Decimal } from '../../../src/core/decimal.ts';
import { amountText, quantity } from '../../../src/core/quantity/quantity.ts';

/** Whether a number goes through a decimal of many places on its way in or out, or not. */
type Way = 'plain' | 'decimal';

const { prototype } = Decimal as unknown as { prototype: Decimal };

function wayOf<T>(method: 'decimalPlaces' | 'toFixed', sum: () => T): { way: Way; result: T } {
  const calls = vi.spyOn(prototype, method);
  const result = sum();
  const way = calls.mock.calls.length === 0 ? 'plain' : 'decimal';
  calls.mockRestore();
  return { way, result };
}

describe('an amount that is read', () => {
  it.each<[string | number, number, number, Way]>([
    ['0', 0, 1, 'plain'],
    ['5', 5, 1, 'plain'],
    ['100', 100, 1, 'plain'],
    ['72.5', 725, 10, 'plain'],
    ['0.125', 125, 1000, 'plain'],
    // 1.50 = 15 ÷ 10, and 2.00 = 2
    ['1.50', 15, 10, 'plain'],
    ['2.00', 2, 1, 'plain'],
    // 15 digits are always a whole number that a float holds; of 16 some are not.
    ['123456789012345', 123_456_789_012_345, 1, 'plain'],
    ['1234567890123456', 1_234_567_890_123_456, 1, 'decimal'],
    ['-2.5', -25, 10, 'decimal'],
    // 1e-3 = 0.001
    ['1e-3', 1, 1000, 'decimal'],
    [0.5, 5, 10, 'decimal'],
  ])('%s is %d ÷ %d, the %s way', (text, numerator, denominator, way) => {
    expect(wayOf('decimalPlaces', () => quantity(text, 'mg'))).toEqual({
      way,
      result: { unit: 'mg', numerator, denominator },
    });
  });
});

describe('an amount that is written', () => {
  it.each<[number, number, string, Way]>([
    [0, 1, '0', 'plain'],
    [3, 1, '3', 'plain'],
    [1, 4, '0.25', 'plain'],
    [725, 10, '72.5', 'plain'],
    // 1 ÷ 8 = 0.125; 1 ÷ 3 never ends: 30 decimals
    [1, 8, '0.125', 'plain'],
    [1, 3, `0.${'3'.repeat(30)}`, 'decimal'],
    [-1, 4, '-0.25', 'decimal'],
    // Twelve decimals, and thirteen.
    [1, 1e12, '0.000000000001', 'plain'],
    [1, 1e13, '0.0000000000001', 'decimal'],
    // The largest divisor, and twice as much: both halves.
    [5e13, 1e14, '0.5', 'plain'],
    [1e14, 2e14, '0.5', 'decimal'],
  ])('%d ÷ %d is %s, the %s way', (numerator, denominator, text, way) => {
    const amount = { unit: 'mg', numerator, denominator } as const;
    expect(wayOf('toFixed', () => amountText(amount))).toEqual({ way, result: text });
  });
});
