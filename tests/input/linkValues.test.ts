import { describe, expect, it } from 'vitest';
import { splitAtStar } from '../../src/input/linkValues.ts';

describe('a value with two parts', () => {
  it.each([
    ['0.2mg/kg*10min', '0.2mg/kg', '10min'],
    ['*10min', '', '10min'],
    ['0.2mg/kg*', '0.2mg/kg', ''],
    // Not one star: no part stands for the other.
    ['0.2mg/kg', '', ''],
    ['', '', ''],
    ['2*0.2mg/kg*10min', '', ''],
    ['0.2mg/kg**10min', '', ''],
  ])('"%s" is "%s" and "%s"', (value, before, after) => {
    expect(splitAtStar(value)).toEqual([before, after]);
  });
});
