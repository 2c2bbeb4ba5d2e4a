import { describe, expect, it } from 'vitest';
import { spacedLabels } from '../../../../src/ui/plan/chart/spacedLabels.ts';

const names = (places: readonly (readonly [number, string])[], width: number) =>
  spacedLabels(
    places.map(([at, text]) => ({ at, text })),
    width,
  ).map(({ text }) => text);

describe('labels above the plot', () => {
  it('all stand where there is room', () => {
    const places = [
      [100, 'Step 2'],
      [200, 'Step 3'],
    ] as const;
    expect(names(places, 600)).toEqual(['Step 2', 'Step 3']);
  });

  it('never overlap: the later one gives way', () => {
    const places = [
      [100, 'Step 2'],
      [120, 'Step 3'],
      [160, 'Step 4'],
    ] as const;
    expect(names(places, 600)).toEqual(['Step 2', 'Step 4']);
  });

  it('never leave the plot', () => {
    const [first, last] = spacedLabels(
      [
        { at: 0, text: 'Loading ends' },
        { at: 300, text: 'Bag 2' },
      ],
      300,
    );
    expect(first?.at).toBeGreaterThan(40);
    expect(last?.at).toBeLessThan(285);
  });
});
