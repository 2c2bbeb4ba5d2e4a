import { describe, expect, it } from 'vitest';
import { amount, compare } from '../../../../src/core/quantity/quantity.ts';
import { calculateOrder } from '../../../support/calculateLink.ts';
import { text } from '../../../support/text.ts';
import {
  minuteAfterKey,
  minuteAtShare,
  timeOfMinute,
} from '../../../../src/ui/parts/chart/readoutTime.ts';

const CORNERS = [0, 10, 250];

describe('a key on the readout', () => {
  it.each([
    ['ArrowRight', 0, 5],
    ['ArrowRight', 12, 15],
    ['ArrowRight', 248, 250],
    ['ArrowRight', 250, 250],
    ['ArrowLeft', 250, 245],
    ['ArrowLeft', 12, 10],
    ['ArrowLeft', 0, 0],
    ['ArrowUp', 0, 5],
    ['ArrowDown', 5, 0],
    ['PageUp', 0, 10],
    ['PageUp', 10, 250],
    ['PageUp', 250, 250],
    ['PageDown', 250, 10],
    ['PageDown', 0, 0],
    ['Home', 99, 0],
    ['End', 99, 250],
  ])('%s goes from minute %i to minute %i', (key, from, to) => {
    expect(minuteAfterKey(key, from, 250, CORNERS)).toBe(to);
  });

  it('goes further in a long infusion', () => {
    expect(minuteAfterKey('ArrowRight', 0, 24 * 60, [0])).toBe(15);
    expect(minuteAfterKey('ArrowRight', 0, 100 * 60, [0])).toBe(60);
  });

  it('that is no arrow is left to the page', () => {
    expect(minuteAfterKey('Tab', 5, 250, CORNERS)).toBeUndefined();
  });
});

describe('the pointer on the readout', () => {
  it.each([
    [0.5, 240, 120],
    [0.3334, 240, 80],
    [-0.1, 240, 0],
    [1.1, 250, 250],
    [0.5, 1000, 500],
    [0.501, 6000, 3000],
  ])('at %d of %i min reads minute %i', (share, end, minute) => {
    expect(minuteAtShare(share, end)).toBe(minute);
  });
});

describe('the time of a minute', () => {
  const { curve } = calculateOrder({ duration: '8h' });
  if (curve === undefined) throw new Error('No curve');

  it('is that of the corner, exact', () => {
    const [, change] = curve.points;
    if (change === undefined) throw new Error('No change of bag');
    const minute = amount(change.time).times(60).toNumber();
    // 80 mL ÷ 19.9 mL/h is no number of minutes.
    expect(compare(timeOfMinute(minute, curve, [0, minute, 480]), change.time)).toBe(0);
    expect(minute).toBeCloseTo(241.206);
  });

  it('is the minute itself between corners', () => {
    expect(text(timeOfMinute(90, curve, [0, 241.206, 480]))).toBe('1.5 h');
  });
});
