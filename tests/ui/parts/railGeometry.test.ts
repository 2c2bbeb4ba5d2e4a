import { describe, expect, it } from 'vitest';
import type { Guardrail } from '../../../src/core/limits/guardrail.ts';
import { guardrail } from '../../../src/core/limits/guardrail.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { railGeometry, railMarker } from '../../../src/ui/parts/railGeometry.ts';

type Limit = string | undefined;

function limits(softMin: Limit, softMax: Limit, hardMin: Limit, hardMax: Limit): Guardrail<'h'> {
  const edge = (text: Limit) =>
    text === undefined ? undefined : { value: quantity(text, 'h'), sourceIds: [] };
  const bounds = (low: Limit, high: Limit) => {
    const [minimum, maximum] = [edge(low), edge(high)];
    return {
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    };
  };
  const built = guardrail('h', bounds(softMin, softMax), bounds(hardMin, hardMax));
  if (!built.ok) throw new Error(built.error);
  return built.value;
}

function markerOf(value: string, rail: Guardrail<'h'>) {
  const geometry = railGeometry(rail);
  if (geometry === undefined) throw new Error('No usual range');
  return railMarker(quantity(value, 'h'), rail, geometry);
}

const FOUR_TO_SIX = limits('4', '6', '0.25', '100');

describe('the usual range on a rail', () => {
  it.each([
    ['both ends', FOUR_TO_SIX, { from: 30, until: 70 }],
    ['only an upper end', limits(undefined, '0.35', undefined, '0.5'), { from: 0, until: 70 }],
    ['only a lower end', limits('5', undefined, '1', undefined), { from: 30, until: 100 }],
    [
      'an upper end that is the hard one',
      limits('0.5', '2', '0.01', '2'),
      { from: 30, until: 100 },
    ],
    ['a lower end that is the hard one', limits('1', '2', '1', '4'), { from: 0, until: 70 }],
  ])('lies in its place with %s', (_what, rail, expected) => {
    expect(railGeometry(rail)).toEqual(expected);
  });

  it.each([
    ['none', limits(undefined, undefined, '1', '2')],
    ['nothing above zero', limits(undefined, '0', undefined, '0')],
  ])('is missing where the guardrail allows %s', (_what, rail) => {
    expect(railGeometry(rail)).toBeUndefined();
  });
});

describe('the marker on a rail', () => {
  it.each([
    ['0.24', 'belowHard', 0, 0],
    ['0.25', 'belowSoft', 3, 3],
    ['3.99', 'belowSoft', 26, 27],
    ['4', 'inside', 30, 30],
    ['5', 'inside', 50, 50],
    ['6', 'inside', 70, 70],
    ['6.01', 'aboveSoft', 73, 73],
    ['24', 'aboveSoft', 80, 90],
    ['100', 'aboveSoft', 97, 97],
    ['101', 'aboveHard', 100, 100],
  ])('for %s h against 4 to 6 h is %s', (value, position, least, most) => {
    const marker = markerOf(value, FOUR_TO_SIX);
    expect(marker.position).toBe(position);
    expect(marker.at).toBeGreaterThanOrEqual(least);
    expect(marker.at).toBeLessThanOrEqual(most);
  });

  it('approaches the end of a range that has none', () => {
    const rail = limits('5', undefined, '1', undefined);
    expect(markerOf('5', rail).at).toBe(30);
    expect(markerOf('10', rail).at).toBe(65);
    expect(markerOf('10000', rail).at).toBeLessThan(100);
  });

  it('begins at zero where nothing is too little', () => {
    const rail = limits(undefined, '0.35', undefined, '0.5');
    expect(markerOf('0.175', rail).at).toBe(35);
    expect(markerOf('0.4', rail).position).toBe('aboveSoft');
  });
});
