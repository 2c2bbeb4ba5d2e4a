import { describe, expect, it } from 'vitest';
import { plotScale } from '../../../../src/ui/parts/chart/plotScale.ts';

describe('the scale of a plot', () => {
  // 400 pixels for 4 h, so 100 for an hour; 200 pixels for 100 mg, so 2 for each.
  const plot = { left: 46, right: 446, top: 24, bottom: 224 };
  const { x, y, place } = plotScale(plot, 240, 100);

  it('spans the plot from edge to edge', () => {
    expect([x(0), x(60), x(240)]).toEqual([46, 146, 446]);
    expect([y(0), y(21), y(100)]).toEqual([224, 182, 24]);
  });

  it('places a point by its time and its value', () => {
    // 224 − 2 × 84 = 56
    expect(place({ minute: 240, value: 84 })).toEqual({ x: 446, y: 56 });
  });
});
