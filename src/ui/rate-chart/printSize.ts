import type { RateChart, RateChartCell, RateChartRow } from '../../core/rateChart/rateChart.ts';
import { pumpProfileById } from '../../core/library/drugLibrary.ts';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { amount } from '../../core/quantity/quantity.ts';
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
const HEAD = 26;
const FOOT = 6;
const SIGNS = 8;
const TOTALS_NOTE = 4;
const NOTE = 8.4;
const NOTES_A_LINE = 2;
/** For the sentence on a drug library that is past its review. */
const SPARE = 6;

/** Heights and widths in parts of the size of the rates; chartPrint.css sets them so. */
const ROW = 1.3;
const ROW_WITH_TOTALS = 1.84;
const HEADINGS = 2.05;
const EM = { digit: 0.62, mark: 0.5, rounding: 0.4, total: 0.37, unit: 2.5, padding: 1 } as const;

/**
 * How large the table may be printed on one lying page, A4 or Letter; undefined where it could be
 * read there no more. Counted from its rows, columns and marks, so that it is known before printing.
 */
export function printSize(chart: RateChart, library: DrugLibrary): PrintSize | undefined {
  const hasTotals = chart.request.duration !== undefined;
  const smallest = hasTotals ? SMALLEST_WITH_TOTALS : SMALLEST;
  const notes = Math.ceil(chartMarks(chart).size / NOTES_A_LINE) * NOTE;
  const around = HEAD + FOOT + SIGNS + (hasTotals ? TOTALS_NOTE : 0) + notes + SPARE;
  const tall = chart.rows.length * (hasTotals ? ROW_WITH_TOTALS : ROW) + HEADINGS;
  const wide = tableWidth(chart, library);
  return SIZES.find(
    (size) =>
      size >= smallest &&
      tall * size * POINT <= PAGE.height - around &&
      wide * size * POINT <= PAGE.width,
  );
}

/** The width of all columns, each as wide as its widest cell. */
function tableWidth(chart: RateChart, library: DrugLibrary): number {
  const weights = chart.rows.map(({ weight }) => formatInFull(weight).length * EM.digit);
  const columns = chart.request.doseRates.map((rate, index) => {
    const cells = chart.rows.map((row) => cellWidth(chart, row, row.cells[index], library));
    const digits = amount(rate).toFixed().length * EM.digit;
    return Math.max(digits, EM.unit, ...cells) + EM.padding;
  });
  return columns.reduce((sum, width) => sum + width, Math.max(...weights) + EM.padding);
}

function cellWidth(
  chart: RateChart,
  row: RateChartRow,
  cell: RateChartCell | undefined,
  library: DrugLibrary,
): number {
  if (cell === undefined) return 0;
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
