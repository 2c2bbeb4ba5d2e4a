import { describe, expect, it } from 'vitest';
import { rangeEdges } from '../../../../src/ui/plan/chart/rangeEdges.ts';

describe('the edges of the usual range', () => {
  it('go from where it begins to where it ends, past the corners without one', () => {
    const edges = rangeEdges([
      { minute: 0, value: 0 },
      { minute: 10, value: 14, usual: [14, 14] },
      { minute: 40, value: 17.5 },
      { minute: 250, value: 91, usual: [42, 154] },
    ]);
    expect(edges.lower).toEqual([
      { minute: 10, value: 14 },
      { minute: 250, value: 42 },
    ]);
    expect(edges.upper).toEqual([
      { minute: 10, value: 14 },
      { minute: 250, value: 154 },
    ]);
  });

  it('are none where no range is known', () => {
    expect(rangeEdges([{ minute: 0, value: 0 }])).toEqual({ lower: [], upper: [] });
  });
});
