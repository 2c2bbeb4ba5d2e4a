import { describe, expect, it } from 'vitest';
import { readDecimalText, withoutOuterSpaces } from '../../src/input/decimalText.ts';

describe('a typed number', () => {
  it.each([
    ['0.55', '0.55'],
    ['72.5', '72.5'],
    ['0', '0'],
    ['0.0', '0.0'],
    ['5.0', '5.0'],
    ['1000', '1000'],
    ['10.05', '10.05'],
    ['  80 ', '80'],
    ['1234567890123456', '1234567890123456'],
    ['0.12345678901234', '0.12345678901234'],
  ])('"%s" is read with its digits as typed: %s', (text, digits) => {
    const reading = readDecimalText(text);
    expect(reading).toMatchObject({ kind: 'valid', digits });
    expect(reading.kind === 'valid' && reading.value.toString()).toBe(
      digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits,
    );
  });

  it('keeps digits that a float would lose', () => {
    const reading = readDecimalText('0.10000000000001');
    expect(reading.kind === 'valid' && reading.value.times(3).toString()).toBe('0.30000000000003');
  });

  it.each(['', ' ', '    '])('"%s" is nothing typed', (text) => {
    expect(readDecimalText(text)).toEqual({ kind: 'empty' });
  });

  it.each(['7.', '0.', '72. ', '100.'])('"%s" is half typed', (text) => {
    expect(readDecimalText(text)).toEqual({ kind: 'halfTyped' });
  });

  it.each([
    ['0,5', 'comma'],
    ['0,200', 'comma'],
    ['00,200', 'comma'],
    ['1,20', 'comma'],
    ['1,2000', 'comma'],
    ['1200,500', 'comma'],
    ['1,200,5', 'comma'],
    ['1,234,56', 'comma'],
    ['1.200,5', 'comma'],
    ['1,', 'comma'],
    [',200', 'comma'],
    ['1,000', 'thousandsComma'],
    ['1,200', 'thousandsComma'],
    ['12,500', 'thousandsComma'],
    ['120,000', 'thousandsComma'],
    ['1,234,567', 'thousandsComma'],
    ['1,000.5', 'thousandsComma'],
    ['1,000.', 'thousandsComma'],
    [' 1,200 ', 'thousandsComma'],
    ['1,200 mL', 'thousandsComma'],
    ['1,200mg', 'thousandsComma'],
    ['1e3', 'exponent'],
    ['1E3', 'exponent'],
    ['5e-1', 'exponent'],
    ['1.5e', 'exponent'],
    ['1e+', 'exponent'],
    ['0x10', 'letter'],
    ['Infinity', 'letter'],
    ['NaN', 'letter'],
    ['70kg', 'letter'],
    ['70 kg', 'letter'],
    ['l0', 'letter'],
    ['1O', 'letter'],
    ['5µ', 'letter'],
    ['e5', 'letter'],
    ['1e5kg', 'letter'],
    ['x1e5', 'letter'],
    ['-5', 'sign'],
    ['+5', 'sign'],
    ['−5', 'sign'],
    ['4–6', 'sign'],
    ['1 000', 'spaceInside'],
    ['0. 5', 'spaceInside'],
    ['5\t', 'spaceInside'],
    ['\u00a05', 'spaceInside'],
    ['5\n', 'spaceInside'],
    ['٥', 'otherDigits'],
    ['５', 'otherDigits'],
    ['5²', 'otherDigits'],
    ['½', 'otherDigits'],
    ['1_000', 'otherCharacter'],
    ["1'000", 'otherCharacter'],
    ['5%', 'otherCharacter'],
    ['0·5', 'otherCharacter'],
    ['0٫5', 'otherCharacter'],
    ['5/2', 'otherCharacter'],
    ['5\u200b', 'otherCharacter'],
    ['0.5.5', 'twoPoints'],
    ['0..5', 'twoPoints'],
    ['..', 'twoPoints'],
    ['.5', 'leadingPoint'],
    ['.', 'leadingPoint'],
    ['05', 'leadingZero'],
    ['00', 'leadingZero'],
    ['00.5', 'leadingZero'],
    ['01.', 'leadingZero'],
    ['12345678901234567', 'tooLong'],
    ['0.123456789012345', 'tooLong'],
    ['1234567890123456.', 'tooLong'],
  ])('"%s" is refused for its %s', (text, fault) => {
    expect(readDecimalText(text)).toEqual({ kind: 'refused', fault });
  });

  it('of up to 399 characters is refused for what is wrong with it, a longer one for its length', () => {
    expect(readDecimalText('x'.repeat(399))).toMatchObject({ fault: 'letter' });
    expect(readDecimalText('x'.repeat(400))).toMatchObject({ fault: 'tooLong' });
  });
});

describe('the spaces around a text', () => {
  it('are dropped only where they are ASCII spaces', () => {
    expect(withoutOuterSpaces('  a b  ')).toBe('a b');
    expect(withoutOuterSpaces('\u00a0a\t')).toBe('\u00a0a\t');
    expect(withoutOuterSpaces('   ')).toBe('');
  });
});
