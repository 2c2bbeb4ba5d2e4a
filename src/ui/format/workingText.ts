import type { WorkingLine, WorkingSum, WorkingTerm } from '../../core/plan/working.ts';
import type { Quantity } from '../../core/quantity/quantity.ts';
import { compare, convert, quantity } from '../../core/quantity/quantity.ts';
import { roundHalfUpTo } from '../../core/quantity/rounding.ts';
import type { Unit } from '../../core/quantity/units.ts';
import { formatExact, UNIT_SPACE } from './quantityText.ts';
import { insideSentence } from './subjectText.ts';
import { formatRunTime } from './timeText.ts';

/** A line of the working in words and figures. */
export interface WorkingLineText {
  readonly name: string;
  readonly sum: string;
  readonly result: string;
}

const SUM_NAMES: Readonly<Record<WorkingSum, string>> = {
  patientWeight: 'Weight in kilograms',
  height: 'Height in the formula’s unit',
  bodyMassIndex: 'Body mass index',
  idealWeight: 'Ideal weight',
  adjustedWeight: 'Adjusted weight',
  leanWeight: 'Lean weight',
  loadingDose: 'Loading dose',
  loadingDosePerKg: 'Loading dose per kg',
  totalDoseFromOrder: 'Ordered dose in all',
  doseRatePerKg: 'Dose rate',
  doseRatePerKgPerMinute: 'Dose rate per minute',
  doseRate: 'Dose per hour',
  stepDose: 'Dose',
  maintenanceDose: 'Maintenance dose',
  totalDose: 'Total dose',
  totalDosePerKg: 'Total dose per kg',
  drugVolume: 'Ketamine to draw up',
  finalVolume: 'Volume in all',
  concentration: 'Concentration',
  loadingVolume: 'Loading volume',
  loadingRate: 'Loading rate',
  infusionRate: 'Pump rate',
  vtbi: 'Volume',
  programmedLoadingRate: 'Loading rate to set',
  programmedLoadingVolume: 'Loading volume to set',
  programmedRate: 'Rate to set',
  programmedVtbi: 'Volume to set',
  runTime: 'Time at that rate',
};

/** Lines of the working that stand together: the sums of the steps in a run, or those of the whole plan. */
export interface WorkingRun {
  /** How many steps the run covers; 0 for sums of the whole plan. */
  readonly steps: number;
  /** `Steps 1 to 12: dose rate per minute, dose per hour`; of a run of steps only. */
  readonly title: string;
  readonly lines: readonly WorkingLineText[];
}

/** The working in runs, in the order of its lines: steps make it long, and only their sums repeat. */
export function workingRuns(lines: readonly WorkingLine[]): readonly WorkingRun[] {
  const texts = workingText(lines);
  const runs: { lines: WorkingLine[]; texts: WorkingLineText[] }[] = [];
  lines.forEach((line, index) => {
    const last = runs.at(-1);
    const isOfStep = line.step !== undefined;
    const text = texts.slice(index, index + 1);
    if (last !== undefined && (last.lines[0]?.step !== undefined) === isOfStep) {
      last.lines.push(line);
      last.texts.push(...text);
    } else runs.push({ lines: [line], texts: text });
  });
  return runs.map((run) => {
    const steps = new Set(run.lines.flatMap(({ step }) => step ?? [])).size;
    const names = [...new Set(run.lines.map(({ sum }) => insideSentence(SUM_NAMES[sum])))];
    return { steps, title: `Steps 1 to ${String(steps)}: ${names.join(', ')}`, lines: run.texts };
  });
}

/** The lines of the working: names, sums with the patient's own numbers, and what they come to. */
export function workingText(lines: readonly WorkingLine[]): readonly WorkingLineText[] {
  const hasLoading = lines.some(({ sum }) => sum === 'totalDose');
  return lines.map((line) => lineText(line, hasLoading));
}

function lineText(line: WorkingLine, hasLoading: boolean): WorkingLineText {
  // Without a loading dose the maintenance is all there is.
  const isTotal = line.sum === 'maintenanceDose' && !hasLoading;
  const name = SUM_NAMES[isTotal ? 'totalDose' : line.sum];
  return {
    name: line.step === undefined ? name : `Step ${String(line.step)}: ${insideSentence(name)}`,
    sum:
      line.roundedTo === undefined
        ? sumText(line.terms)
        : `${sumText(line.terms)}, nearest ${formatExact(line.roundedTo)}`,
    result: resultText(line),
  };
}

/** The terms of a sum with their units: `82 kg × 0.3 mg/kg/h`. */
export function sumText(terms: readonly WorkingTerm[]): string {
  return terms
    .map(({ operator, value, opens, closes }) => {
      const text = `${opens === true ? '(' : ''}${termText(value)}${closes === true ? ')' : ''}`;
      return operator === undefined ? text : `${operator} ${text}`;
    })
    .join(' ');
}

function termText(value: WorkingTerm['value']): string {
  if (typeof value === 'number') return String(value);
  return isTime(value) ? timeText(value) : formatExact(value);
}

function resultText({ result }: WorkingLine): string {
  return isTime(result) ? `${formatRunTime(result)}${UNIT_SPACE}h:min` : formatExact(result);
}

/** Hours, or minutes where the hours would not end: 10 min, not 0.1667 h. */
function timeText(time: Quantity<'h'>): string {
  const shown = roundHalfUpTo(time, quantity('0.0001', 'h'));
  return compare(shown, time) === 0 ? formatExact(time) : formatExact(convert(time, 'min'));
}

function isTime(value: Quantity<Unit>): value is Quantity<'h'> {
  return value.unit === 'h';
}
