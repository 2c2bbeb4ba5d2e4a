import type { CareArea, DrugLibrary, PumpProfile } from '../../core/library/drugLibrary.ts';
import { careAreaById, pumpProfileById } from '../../core/library/drugLibrary.ts';
import type { Finding } from '../../core/limits/finding.ts';
import type {
  CellSetting,
  RateChartFault,
  RateChartRequest,
} from '../../core/rateChart/rateChart.ts';
import { assertNever } from '../../core/result.ts';
import type { DoseRateListFault } from '../../input/doseRateList.ts';
import { MOST_DOSE_RATES } from '../../input/doseRateList.ts';
import type { RateChartFieldName } from '../../input/rateChartForm.ts';
import { fieldFaultMessage } from './fieldText.ts';
import { limitSources, usualRange } from './findingText.ts';
import { formatTested } from './limitText.ts';
import { pumpText } from './programText.ts';
import { formatDeviation, formatInFull, formatQuantity } from './quantityText.ts';
import { capitalize, SUBJECT_NAMES } from './subjectText.ts';
import { formatDuration } from './timeText.ts';

/** The fields as their labels say. */
export const RATE_CHART_LABELS: Readonly<Record<RateChartFieldName, string>> = {
  from: 'From',
  to: 'To',
  every: 'Every',
  doseRates: 'Dose rates',
  drug: 'Ketamine in bag',
  volume: 'Bag volume',
  hours: 'Hours',
  minutes: 'Minutes',
};

/** What to do about a list of dose rates; one sentence without its point. */
export function doseRateListMessage({ code, entry }: DoseRateListFault): string {
  switch (code) {
    case 'commaWithoutSpace':
      return 'Write a space after each comma and a point for decimals: 0.1, 0.25';
    case 'emptyEntry':
      return `Nothing stands before comma ${String(entry)}`;
    case 'repeated':
      return `Dose rate ${String(entry)} is there already`;
    case 'tooMany':
      return `Use ${String(MOST_DOSE_RATES)} dose rates at most`;
    default:
      return `Dose rate ${String(entry)}: ${fieldFaultMessage(code)}`;
  }
}

/** Why sound fields do not make a table, and which field to change. */
export function rateChartFaultText(fault: RateChartFault): {
  readonly field: RateChartFieldName;
  readonly sentence: string;
} {
  switch (fault.code) {
    case 'fromAboveTo':
      return { field: 'to', sentence: 'Enter no less than the first weight' };
    case 'tooManyCells':
      return {
        field: 'every',
        sentence: `This makes more than ${String(fault.limit)} cells: use a larger step or fewer dose rates`,
      };
    case 'noDoseRates':
      return { field: 'doseRates', sentence: 'Enter one dose rate or more' };
    case 'everyNotAboveZero':
      return { field: 'every', sentence: 'Enter more than 0' };
    default:
      return assertNever(fault);
  }
}

/** What is the matter with a cell, without figures: `Dose rate above the usual range`. */
export function chartMarkTitle(finding: Finding): string {
  const name = SUBJECT_NAMES[finding.subject];
  switch (finding.edge) {
    case 'belowSoft':
      return `${name} below the usual range`;
    case 'aboveSoft':
      return `${name} above the usual range`;
    case 'belowHard':
      return `${name} below the hard limit`;
    case 'aboveHard':
      return `${name} above the hard limit`;
    case 'rounding': {
      const limit = finding.limits.map(({ value }) => formatQuantity(value)).join(', ');
      return `${name} changed by rounding by more than ${limit}`;
    }
    case 'belowPump':
      return `${name} below what this pump can be set to`;
    case 'abovePump':
      return `${name} above what this pump can be set to`;
    case 'belowAccurate':
      return `${name} lower than this pump is accurate at`;
    case 'exceedsBag':
      return 'More containers than can be planned';
    case 'exceedsSyringe':
      return 'Volume does not go into the syringe';
    case 'aboveStock':
    case 'dilutedStock':
    case 'notGiven':
    case 'belowFormula':
    case 'aboveActual':
    case 'longHang':
    case 'belowReference':
    case 'aboveReference':
      throw new Error(`A rate chart has no ${finding.subject}:${finding.edge}`);
    default:
      return assertNever(finding.edge);
  }
}

/** The limit that a marked cell lies beyond, with its source: `0.1 to 0.5 mg/kg/h; Calliope guide`. */
export function chartMarkLimit(finding: Finding, careArea: CareArea, library: DrugLibrary): string {
  const isSoft = finding.edge === 'belowSoft' || finding.edge === 'aboveSoft';
  const range = isSoft ? usualRange(finding.subject, careArea) : undefined;
  const limit = range ?? finding.limits.map(({ value }) => formatTested(value)).join(', ');
  const source = limitSources(finding, library);
  return finding.edge === 'rounding' || limit === '' ? source : `${limit}; ${source}`;
}

/** Why a cell has no number, or what it asks for, in words. */
export const CELL_WORDS = { caution: 'Caution', refused: 'No rate' } as const;

/** How far rounding moves the dose, where it is much: `+2.6%`. */
export function roundingText({ deviation, isRoundedMuch }: CellSetting): string | undefined {
  return isRoundedMuch ? formatDeviation(deviation) : undefined;
}

/** What the chosen time adds: `84 mg · 84 mL`, and how many containers where one does not do. */
export function totalText({ total }: CellSetting, pump: PumpProfile): string | undefined {
  if (total === undefined) return undefined;
  const { totalDose, vtbi, need } = total;
  const { count = 1 } = need;
  const containers = count > 1 ? ` · ${String(count)} ${pump.container}s` : '';
  return `${formatQuantity(totalDose)} · ${formatQuantity(vtbi)}${containers}`;
}

/** What the table is for, in the order in which one compares it with the bag and the pump. */
export interface ChartFacts {
  readonly careArea: string;
  readonly content: string;
  readonly pump: string;
  /** Only for a chosen time. */
  readonly duration?: string;
}

/** The facts that hold for every cell. */
export function chartFacts(request: RateChartRequest, library: DrugLibrary): ChartFacts {
  const { preparation, duration } = request;
  const pump = pumpProfileById(library, request.pumpProfileId);
  return {
    careArea: careAreaById(library, request.careAreaId).name,
    content: `${formatInFull(preparation.drug)} in ${formatInFull(preparation.volume)}`,
    pump: pumpText(pump),
    ...(duration === undefined ? {} : { duration: formatDuration(duration) }),
  };
}

/** Which version and day the limits are from. */
export function libraryText({ version, date }: DrugLibrary): string {
  return `Drug library ${version} of ${date}`;
}

/** A count with its noun: `1 weight`, `17 weights`. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** The fields by name, for a sentence: `To complete: From, Bag volume.` */
export function fieldNames(names: readonly RateChartFieldName[]): string {
  return names.map((name) => RATE_CHART_LABELS[name]).join(', ');
}

/** `Weight above the usual range` and the like as one sentence for a cell. */
export function marksText(findings: readonly Finding[]): string {
  return capitalize(findings.map(chartMarkTitle).join('; '));
}
