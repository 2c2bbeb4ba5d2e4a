import { describe, expect, it } from 'vitest';
import { timeTicks, timeTickText } from '../../../../src/ui/parts/chart/timeTicks.ts';

describe('round times on the axis', () => {
  it.each([
    [240, undefined, [0, 60, 120, 180, 240]],
    [20, undefined, [0, 5, 10, 15, 20]],
    [330, undefined, [0, 60, 120, 180, 240, 300]],
    [6000, undefined, [0, 1440, 2880, 4320, 5760]],
    [20_160, undefined, [0, 10_080, 20_160]],
    // From 21:10 the first full hour is 50 min away.
    [240, 1270, [50, 110, 170, 230]],
    [240, 540, [0, 60, 120, 180, 240]],
    // Above a day the clock is not on the axis.
    [1500, 545, [0, 360, 720, 1080, 1440]],
  ])('of %i min from %s are %j', (endMinute, startMinute, expected) => {
    expect(timeTicks({ endMinute, startMinute })).toEqual(expected);
  });

  it.each([
    [0, 240, undefined, '0 h'],
    [90, 240, undefined, '1 h 30 min'],
    // 09:30 and half an hour
    [30, 240, 570, '10:00'],
    // 23:00 and two hours: the axis has no room for the day
    [120, 240, 1380, '01:00'],
    [1440, 1500, 540, '24 h'],
  ])('minute %i of %i from %s reads %s', (minute, endMinute, startMinute, text) => {
    expect(timeTickText(minute, { endMinute, startMinute }).replaceAll('\u00a0', ' ')).toBe(text);
  });
});
