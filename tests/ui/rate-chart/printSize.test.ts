import { describe, expect, it } from 'vitest';
import type { RateChartRequest } from '../../../src/core/rateChart/rateChart.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { printSize } from '../../../src/ui/rate-chart/printSize.ts';
import { library } from '../../support/library.ts';
import { chartOf } from '../../support/rateChart.ts';

const sizeOf = (changes: Partial<RateChartRequest>): number | undefined =>
  printSize(chartOf(changes), library);

const rowsOf = (rows: number): Partial<RateChartRequest> => ({
  from: quantity(60, 'kg'),
  to: quantity(59 + rows, 'kg'),
  every: quantity(1, 'kg'),
});

const columnsOf = (columns: number): Partial<RateChartRequest> => ({
  doseRates: Array.from({ length: columns }, (_, index) =>
    quantity(`0.${String(100 + index)}`, 'mg/kg/h'),
  ),
});

describe('the size at which a table prints on one page', () => {
  it('is the largest for a small table, and never below 10 points', () => {
    expect(sizeOf(rowsOf(3))).toBe(18);
    const sizes = Array.from({ length: 60 }, (_, index) => sizeOf(rowsOf(index + 1)));
    const printed = sizes.filter((size) => size !== undefined);
    expect(printed).toEqual([...printed].sort((a, b) => b - a));
    expect(printed.at(-1)).toBe(10);
    // Beyond, there is none: a table is not made to fit.
    expect(sizes.indexOf(undefined)).toBe(printed.length);
  });

  it('falls with columns too, until there is none', () => {
    expect(sizeOf(columnsOf(5))).toBe(18);
    expect(sizeOf(columnsOf(14))).toBeLessThan(18);
    expect(sizeOf(columnsOf(40))).toBeUndefined();
  });

  it('leaves room for totals, which are no smaller than at 11 points', () => {
    const duration = quantity(4, 'h');
    expect(sizeOf({ ...rowsOf(18), duration })).toBe(11);
    expect(sizeOf({ ...rowsOf(24), duration })).toBeUndefined();
    expect(sizeOf(rowsOf(24))).toBe(12);
  });
});
