import { describe, expect, it } from 'vitest';
import { readDoseRateList } from '../../src/input/doseRateList.ts';

describe('a list of dose rates', () => {
  it.each([
    ['0.1', ['0.1']],
    ['0.1, 0.2, 0.3', ['0.1', '0.2', '0.3']],
    [' 0.10,0.25 ', ['0.10', '0.25']],
    ['1, 2', ['1', '2']],
    // A space on either side of the comma parts two numbers.
    ['1 ,2', ['1', '2']],
    ['0.5, 0.1', ['0.5', '0.1']],
  ])('"%s" is %j, in the order and with the digits typed', (text, digits) => {
    expect(readDoseRateList(text)).toEqual({ kind: 'valid', digits });
  });

  it.each([['0.1,'], ['0.1, '], ['0.1, 0.'], ['0.'], ['0., 0.2']])(
    '"%s" is on its way to be one',
    (text) => {
      expect(readDoseRateList(text)).toEqual({ kind: 'halfTyped' });
    },
  );

  it.each([[''], ['  ']])('"%s" is none', (text) => {
    expect(readDoseRateList(text)).toEqual({ kind: 'empty', isRequired: true });
  });

  it.each([
    // One number with a decimal comma, or two numbers: nobody knows.
    ['0,5', 'commaWithoutSpace', 1],
    ['1,5', 'commaWithoutSpace', 1],
    ['0.1, 1,5', 'commaWithoutSpace', 2],
    ['0.2,1', 'commaWithoutSpace', 1],
    ['1,0.2', 'commaWithoutSpace', 1],
    ['1,000.5', 'commaWithoutSpace', 1],
    [', 0.1', 'emptyEntry', 1],
    [',', 'emptyEntry', 1],
    ['0.1,, 0.2', 'emptyEntry', 2],
    ['0.1, 0', 'zero', 2],
    ['0.1 0.2', 'spaceInside', 1],
    ['0.1; 0.2', 'spaceInside', 1],
    ['0.1, 1e-1', 'exponent', 2],
    ['0.1, -0.2', 'sign', 2],
    ['0.1, .2', 'leadingPoint', 2],
    ['0.1, 0.2mg', 'letter', 2],
    ['0.1, 0.2, 0.10', 'repeated', 3],
  ])('"%s" is refused: %s at %i', (text, code, entry) => {
    expect(readDoseRateList(text)).toEqual({ kind: 'refused', fault: { code, entry } });
  });

  it('has 50 entries at most', () => {
    const list = (count: number): string =>
      Array.from({ length: count }, (_, index) => String(index + 1)).join(', ');
    expect(readDoseRateList(list(50)).kind).toBe('valid');
    expect(readDoseRateList(list(51))).toEqual({
      kind: 'refused',
      fault: { code: 'tooMany', entry: 51 },
    });
  });
});
