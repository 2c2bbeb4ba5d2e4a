import { describe, expect, it } from 'vitest';
import { timeTicks, valueTicks } from '../../../../src/ui/parts/chart/ticks.ts';

describe('round times on the axis', () => {
  it.each([
    [240, 8, undefined, [0, 30, 60, 90, 120, 150, 180, 210, 240]],
    [240, 6, undefined, [0, 60, 120, 180, 240]],
    [20, 6, undefined, [0, 5, 10, 15, 20]],
    [330, 6, undefined, [0, 60, 120, 180, 240, 300]],
    [6000, 6, undefined, [0, 1440, 2880, 4320, 5760]],
    [20_160, 6, undefined, [0, 10_080, 20_160]],
    // From 21:10 the first full hour is 50 min away.
    [240, 6, 1270, [50, 110, 170, 230]],
    [240, 6, 540, [0, 60, 120, 180, 240]],
    [30, 0, undefined, [0]],
  ])('of %i min with %i intervals from %s are %j', (end, most, start, expected) => {
    expect(timeTicks(end, most, start)).toEqual(expected);
  });
});

describe('round values on the axis', () => {
  it.each([
    [181.83, [0, 50, 100, 150]],
    [100, [0, 20, 40, 60, 80, 100]],
    [4100, [0, 1000, 2000, 3000, 4000]],
    [1.2, [0, 0.25, 0.5, 0.75, 1]],
    [0.3, [0, 0.1, 0.2, 0.3]],
    [12, [0, 2.5, 5, 7.5, 10]],
  ])('up to %d are %j', (highest, expected) => {
    expect(valueTicks(highest)).toEqual(expected);
  });

  it('are few and reach near the top for every height', () => {
    for (let highest = 0.001; highest < 100_000; highest *= 1.37) {
      const ticks = valueTicks(highest);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(Math.max(...ticks)).toBeGreaterThan(highest / 2);
    }
  });
});
