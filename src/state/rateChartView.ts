import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import { calculateRateChart } from '../core/rateChart/calculateRateChart.ts';
import { chartWeights, hasAtMostCells, rateChartFault } from '../core/rateChart/chartWeights.ts';
import type { RateChart, RateChartFault, RateChartRequest } from '../core/rateChart/rateChart.ts';
import type { LinkFault } from '../input/linkFault.ts';
import type { RateChartFieldName, RateChartFields, RateChartText } from '../input/rateChartForm.ts';
import { readRateChartForm } from '../input/rateChartForm.ts';
import { formatRateChartLink } from '../input/rateChartLink.ts';
import type { ViewStatus } from './planView.ts';

/** Everything that a rate chart follows from. */
export interface RateChartSource {
  readonly library: DrugLibrary;
  readonly form: RateChartText;
  /** While set, nothing is calculated. */
  readonly linkFault?: LinkFault;
}

/** What the form amounts to, before any cell is worked out: cheap enough for every keystroke. */
export interface RateChartFormView {
  readonly library: DrugLibrary;
  readonly form: RateChartText;
  readonly fields: RateChartFields;
  readonly missing: readonly RateChartFieldName[];
  readonly refused: readonly RateChartFieldName[];
  readonly linkFault?: LinkFault;
  /** Why sound fields do not make a table. */
  readonly fault?: RateChartFault;
  /** Only where there is a table to work out. */
  readonly request?: RateChartRequest;
  /** Why there is none; undefined where there is. */
  readonly status?: Extract<ViewStatus, 'empty' | 'incomplete' | 'blocked'>;
  /** The fragment that reproduces this table; undefined while a field is not sound. */
  readonly link?: string;
}

/** The table as far as it is shown. */
export interface ShownRateChart {
  /** Its first rows, all of them where there are not too many. */
  readonly chart: RateChart;
  /** How many rows the whole table has. */
  readonly rowCount: number;
  readonly status: Extract<ViewStatus, 'blocked' | 'caution' | 'ready'>;
}

/**
 * The most cells that are shown, and so worked out after a keystroke: several printed pages. The rest
 * of a larger table is in its file. Set by this project.
 */
const MOST_SHOWN_CELLS = 600;

/** Up to so many cells a table is worked out together with the keystroke. Set by this project. */
const MOST_CELLS_AT_ONCE = 150;

const formViews = new WeakMap<RateChartSource, RateChartFormView>();
const shownCharts = new WeakMap<RateChartRequest, ShownRateChart>();

/** What the form of a source amounts to; the same object for the same source. */
export function deriveRateChartForm(source: RateChartSource): RateChartFormView {
  const known = formViews.get(source);
  if (known !== undefined) return known;
  const view = buildFormView(source);
  formViews.set(source, view);
  return view;
}

function buildFormView({ library, form, linkFault }: RateChartSource): RateChartFormView {
  const { fields, isEmpty, missing, refused, request } = readRateChartForm(form);
  const fault = request && rateChartFault(request);
  const link = formatRateChartLink(form);
  const said = { library, form, fields, missing, refused };
  const linked = link === undefined ? {} : { link };
  if (linkFault !== undefined) return { ...said, ...linked, linkFault, status: 'blocked' };
  if (isEmpty) return { ...said, status: 'empty' };
  if (refused.length > 0) return { ...said, status: 'blocked' };
  if (request === undefined) return { ...said, status: 'incomplete' };
  if (fault !== undefined) return { ...said, ...linked, fault, status: 'blocked' };
  return { ...said, ...linked, request };
}

/** Whether the table is so small that nobody waits for it. */
export function isQuickChart(request: RateChartRequest): boolean {
  return hasAtMostCells(request, MOST_CELLS_AT_ONCE);
}

/** The first rows of the table of a sound request; the same object for the same request. */
export function shownRateChart(request: RateChartRequest, library: DrugLibrary): ShownRateChart {
  const known = shownCharts.get(request);
  if (known !== undefined) return known;
  const weights = chartWeights(request);
  const mostRows = Math.max(1, Math.floor(MOST_SHOWN_CELLS / request.doseRates.length));
  const chart = chartOfWeights(request, weights.slice(0, mostRows), library);
  const shown = { chart, rowCount: weights.length, status: statusOf(chart) };
  shownCharts.set(request, shown);
  return shown;
}

/**
 * All rows of the table of a sound request, in parts of at most the cells that are shown, each worked
 * out when it is asked for.
 */
export function* rateChartParts(
  request: RateChartRequest,
  library: DrugLibrary,
): Generator<RateChart, void> {
  const weights = chartWeights(request);
  const rows = Math.max(1, Math.floor(MOST_SHOWN_CELLS / request.doseRates.length));
  for (let start = 0; start < weights.length; start += rows) {
    yield chartOfWeights(request, weights.slice(start, start + rows), library);
  }
}

function chartOfWeights(
  request: RateChartRequest,
  weights: ReturnType<typeof chartWeights>,
  library: DrugLibrary,
): RateChart {
  const from = weights[0] ?? request.from;
  const to = weights.at(-1) ?? request.to;
  const result = calculateRateChart({ ...request, from, to }, library);
  if (!result.ok) throw new Error(`A part of a sound table: ${result.error.code}`);
  return result.value;
}

/** Blocked where no cell has a number; marked or empty cells beside others are what to look at. */
function statusOf({ rows }: RateChart): ShownRateChart['status'] {
  const statuses = rows.flatMap(({ cells }) => cells.map(({ status }) => status));
  if (statuses.every((status) => status === 'refused')) return 'blocked';
  return statuses.every((status) => status === 'usual') ? 'ready' : 'caution';
}
