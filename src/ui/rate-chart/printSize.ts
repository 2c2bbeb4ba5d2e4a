import type { RateChart, RateChartCell, RateChartRow } from '../../core/rateChart/rateChart.ts';
import { pumpProfileById } from '../../core/library/drugLibrary.ts';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { formatInFull, formatNumber } from '../format/quantityText.ts';
import { roundingText, totalText } from '../format/rateChartText.ts';
import { cellFindings, chartMarks } from './chartMarks.ts';

/** Sizes of the rates on paper, in points, from large to small; chartPrint.css has each. */
const SIZES = [18, 17, 16, 15, 14, 13, 12, 11, 10] as const;

/** The size in points at which a table goes on one page. */
export type PrintSize = (typeof SIZES)[number];

/**
 * The smallest that can be read at arm's length. With totals, which stand smaller beneath, one point
 * more. Set by this project: no source.
 */
const SMALLEST = 10;
const SMALLEST_WITH_TOTALS = 11;

/** What A4 and Letter both have, lying, inside margins of 8 mm. */
const PAGE = { width: 263, height: 194 } as const;
const POINT = 25.4 / 72;

/** What stands around the table, in mm; a note of the legend takes two lines of a column. */
const HEAD = 25;
const FOOT = 9;
const SIGNS = 9;
const NOTE = 8.4;
const NOTES_A_LINE = 2;

/** Widths and heights in parts of the size of the rates. */
const EM = {
  digit: 0.62,
  mark: 0.5,
  rounding: 0.4,
  total: 0.4,
  padding: 1,
  row: 1.42,
  totals: 0.95,
};

/**
 * How large the table may be printed on one lying page, A4 or Letter; undefined where it could be
 * read there no more. Counted from its rows, columns and marks, so that it is known before printing.
 */
export function printSize(chart: RateChart, library: DrugLibrary): PrintSize | undefined {
  const hasTotals = chart.request.duration !== undefined;
  const smallest = hasTotals ? SMALLEST_WITH_TOTALS : SMALLEST;
  const notes = Math.ceil(chartMarks(chart).size / NOTES_A_LINE) * NOTE;
  const height = PAGE.height - HEAD - FOOT - SIGNS - notes;
  const rowHeight = EM.row + (hasTotals ? EM.totals : 0);
  const tall = chart.rows.length * rowHeight + EM.row * 1.6;
  const wide = tableWidth(chart, library);
  return SIZES.find(
    (size) =>
      size >= smallest && tall * size * POINT <= height && wide * size * POINT <= PAGE.width,
  );
}

/** The width of all columns; they share it evenly, so that the widest cell counts for each. */
function tableWidth(chart: RateChart, library: DrugLibrary): number {
  const cells = chart.rows.flatMap((row) =>
    row.cells.map((cell) => cellWidth(chart, row, cell, library)),
  );
  const heads = chart.request.doseRates.map((rate) => formatInFull(rate).length * EM.mark);
  const weights = chart.rows.map(({ weight }) => formatInFull(weight).length * EM.digit);
  const column = Math.max(...cells, ...heads) + EM.padding;
  return Math.max(...weights) + EM.padding + column * chart.request.doseRates.length;
}

function cellWidth(
  chart: RateChart,
  row: RateChartRow,
  cell: RateChartCell,
  library: DrugLibrary,
): number {
  const letters = cellFindings(chart, row, cell).length;
  const marks = letters === 0 ? 0 : (letters + 2) * EM.mark;
  const { setting } = cell;
  if (setting === undefined) return marks;
  const pump = pumpProfileById(library, chart.request.pumpProfileId);
  const rate = formatNumber(setting.infusionRate).length * EM.digit;
  const rounding = (roundingText(setting)?.length ?? 0) * EM.rounding;
  const total = (totalText(setting, pump)?.length ?? 0) * EM.total;
  return Math.max(rate + marks + rounding, total);
}
