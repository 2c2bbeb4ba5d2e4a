import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { pumpProfileById } from '../../core/library/drugLibrary.ts';
import { amount } from '../../core/quantity/quantity.ts';
import type {
  CellSetting,
  RateChart,
  RateChartCell,
  RateChartRow,
} from '../../core/rateChart/rateChart.ts';
import { APP_VERSION } from '../format/appVersion.ts';
import { formatMoment } from '../format/dateText.ts';
import { dataValue, formatInFull, formatQuantity } from '../format/quantityText.ts';
import {
  CELL_WORDS,
  chartFacts,
  libraryText,
  marksText,
  roundingText,
} from '../format/rateChartText.ts';
import { cellFindings } from './chartMarks.ts';
import { DECISION_SUPPORT } from './decisionSupport.ts';

/** A line of the file before it is written. */
type Line = readonly string[];

/**
 * The whole table as comma-separated values after RFC 4180: CRLF between lines, fields in quotes
 * where they need them, the same number of fields on every line. First what holds for all of it, one
 * name and value a line; then a line of headings with units; then one line a weight. Each dose rate
 * has a column of rates, which an empty cell leaves empty, and one of marks in words; with a duration
 * also dose, volume and containers. `parts` are the table in pieces, in order.
 */
export function chartCsv(
  parts: readonly [RateChart, ...RateChart[]],
  library: DrugLibrary,
  now: Date,
): string {
  const [first] = parts;
  const lines: readonly Line[] = [
    ...factLines(first, library, now),
    headings(first, library),
    ...parts.flatMap((part) => part.rows.map((row) => rowLine(part, row))),
  ];
  const width = Math.max(...lines.map((line) => line.length));
  const text = lines.map((line) => writeLine(line, width)).join('');
  // Spreadsheets take a file for UTF-8 only where it says so, and need it only beyond ASCII.
  return /[^\0-\x7f]/.test(text) ? `\ufeff${text}` : text;
}

function factLines(chart: RateChart, library: DrugLibrary, now: Date): readonly Line[] {
  const facts = chartFacts(chart.request, library);
  return [
    ['Rate chart', 'ketamine'],
    ['Concentration', formatQuantity(chart.concentration)],
    ['Preparation', facts.content],
    ['Care area', facts.careArea],
    ['Pump', facts.pump],
    ...(facts.duration === undefined ? [] : [['Duration', facts.duration]]),
    ['Drug library', libraryText(library)],
    ['Planner', APP_VERSION],
    ['Made', formatMoment(now)],
    ['Use', DECISION_SUPPORT],
  ];
}

function headings({ request }: RateChart, library: DrugLibrary): Line {
  const { container } = pumpProfileById(library, request.pumpProfileId);
  const columns = [
    ...['rate (mL/h)', 'marks'],
    ...(request.duration === undefined
      ? []
      : ['total dose (mg)', 'volume to be infused (mL)', `${container}s`]),
  ];
  return [
    'Weight (kg)',
    ...request.doseRates.flatMap((doseRate) =>
      columns.map((column) => `${formatInFull(doseRate)} ${column}`),
    ),
  ];
}

function rowLine(chart: RateChart, row: RateChartRow): Line {
  return [
    amount(row.weight).toFixed(),
    ...row.cells.flatMap((cell) => [
      cell.setting === undefined ? '' : dataValue(cell.setting.infusionRate),
      cellMarks(chart, row, cell),
      ...(chart.request.duration === undefined ? [] : totals(cell.setting)),
    ]),
  ];
}

/** `Caution: Dose rate above the usual range; rounding +2.6%`. */
function cellMarks(chart: RateChart, row: RateChartRow, cell: RateChartCell): string {
  const word = cell.status === 'usual' ? '' : `${CELL_WORDS[cell.status]}: `;
  const rounding = cell.setting && roundingText(cell.setting);
  return [
    ...(word === '' ? [] : [`${word}${marksText(cellFindings(chart, row, cell))}`]),
    ...(rounding === undefined ? [] : [`Rounding ${rounding}`]),
  ].join('; ');
}

function totals(setting: CellSetting | undefined): Line {
  const total = setting?.total;
  if (total === undefined) return ['', '', ''];
  const { totalDose, vtbi, need } = total;
  return [dataValue(totalDose), dataValue(vtbi), String(need.count ?? '')];
}

function writeLine(line: Line, width: number): string {
  const fields = Array.from({ length: width }, (_, index) => writeField(line[index] ?? ''));
  return `${fields.join(',')}\r\n`;
}

/**
 * One field. Where a name of the drug library begins like a formula, an apostrophe keeps a
 * spreadsheet from running it; the numbers of a table never begin so.
 */
function writeField(raw: string): string {
  const text = raw.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
