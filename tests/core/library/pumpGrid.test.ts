import { describe, expect, it } from 'vitest';
import type { PumpProfile } from '../../../src/core/library/drugLibrary.ts';
import {
  incrementOf,
  isWithinIncrement,
  roundRate,
  roundVolume,
  roundVolumeDown,
} from '../../../src/core/library/pumpGrid.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { library } from '../../support/library.ts';
import { text } from '../../support/text.ts';

/** Rates in steps of 0.1 mL/h, volumes in whole milliliters. */
const PUMP: PumpProfile = {
  ...library.pumpProfiles[0],
  rate: { ...library.pumpProfiles[0].rate, increment: quantity('0.1', 'mL/h') },
  volume: { ...library.pumpProfiles[0].volume, increment: quantity(1, 'mL') },
};

describe('what a pump is set to', () => {
  it.each([
    ['10.94', '10.9 mL/h'],
    ['10.95', '11 mL/h'],
    ['0.049', '0 mL/h'],
  ])('a rate of %s mL/h in steps of 0.1 is %s', (exact, set) => {
    expect(text(roundRate(quantity(exact, 'mL/h'), PUMP))).toBe(set);
  });

  it.each([
    ['79.5', '80 mL', '79 mL'],
    ['79.4', '79 mL', '79 mL'],
    ['80', '80 mL', '80 mL'],
    ['0.9', '1 mL', '0 mL'],
  ])('a volume of %s mL in whole milliliters is %s; of as much, at most %s', (exact, set, most) => {
    expect(text(roundVolume(quantity(exact, 'mL'), PUMP))).toBe(set);
    expect(text(roundVolumeDown(quantity(exact, 'mL'), PUMP))).toBe(most);
  });

  it('10.1 mL/h is one increment from 10 and not within it; 10.09 and 9.91 are', () => {
    const ten = quantity(10, 'mL/h');
    const near = ['10.1', '9.9', '10.09', '9.91'].map((shown) =>
      isWithinIncrement(quantity(shown, 'mL/h'), ten, PUMP.rate),
    );
    expect(near).toEqual([false, false, true, true]);
    expect(text(incrementOf(PUMP.rate))).toBe('0.1 mL/h');
  });
});
