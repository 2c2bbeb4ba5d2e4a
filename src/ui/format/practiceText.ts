import type { InfusionOrder } from '../../core/order/infusionOrder.ts';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { pumpProfileById } from '../../core/library/drugLibrary.ts';
import type { PracticeLevel } from '../../core/practice/practiceLevel.ts';
import type { PracticeSeedFault } from '../../core/practice/practiceSeed.ts';
import type { Exercise, PracticeStep, PracticeSum } from '../../core/practice/practiceStep.ts';
import { convert } from '../../core/quantity/quantity.ts';
import { BASIS_NAMES } from './basisText.ts';
import { pumpText } from './programText.ts';
import { formatExact, formatInFull } from './quantityText.ts';
import type { SheetLine } from './sheetText.ts';
import { formatDuration } from './timeText.ts';
import { workingText } from './workingText.ts';

/** The levels by name. */
export const LEVEL_NAMES: Readonly<Record<PracticeLevel, string>> = {
  rate: 'Rate only',
  pounds: 'With pounds',
  micrograms: 'With mcg/kg/min',
  bag: 'With a bag to make',
  loading: 'With a loading dose',
  error: 'Find the error in a programmed pump',
};

/** A seed that names no level. */
export const MIXED_NAME = 'All levels in turn';

/** Why a text is no seed, and what to do. */
export const SEED_FAULTS: Readonly<Record<PracticeSeedFault, string>> = {
  empty: 'Enter a seed: letters, digits and hyphens',
  tooLong: 'Use 24 characters at most',
  character: 'Use the letters A to Z, digits and hyphens',
};

/** Everything that a problem gives, line by line. */
export function problemLines(
  { patient, maintenance, loading, preparation, pumpProfileId }: InfusionOrder,
  library: DrugLibrary,
): readonly SheetLine[] {
  const pump = pumpProfileById(library, pumpProfileId);
  const { stockConcentration } = preparation;
  return [
    { name: 'Weight', text: formatInFull(patient.patientWeight) },
    ...(patient.basis === 'actual'
      ? []
      : [
          { name: 'Dose on', text: BASIS_NAMES[patient.basis] },
          { name: 'Height', text: formatInFull(patient.height) },
          { name: 'Sex', text: patient.sex },
        ]),
    ...(loading === undefined
      ? []
      : [
          {
            name: 'Loading dose',
            text: `${formatInFull(loading.dose)} in ${formatDuration(convert(loading.time, 'h'))}`,
          },
        ]),
    ...maintenanceLines(maintenance),
    {
      name: preparation.mix === 'final' ? 'Made up' : 'Made by adding',
      text: `${formatInFull(preparation.drug)} ${preparation.mix === 'final' ? 'in' : 'to'} ${formatInFull(preparation.volume)}`,
    },
    ...(stockConcentration === undefined
      ? []
      : [{ name: 'Vial', text: formatInFull(stockConcentration) }]),
    { name: 'Pump', text: pumpText(pump) },
  ];
}

function maintenanceLines(maintenance: InfusionOrder['maintenance']): readonly SheetLine[] {
  switch (maintenance.kind) {
    case 'rate':
      return [
        { name: 'Dose rate', text: formatInFull(maintenance.doseRate) },
        { name: 'Duration', text: formatDuration(maintenance.duration) },
      ];
    case 'total':
      return [
        { name: 'Dose in all', text: formatInFull(maintenance.totalDose) },
        { name: 'Duration', text: formatDuration(maintenance.duration) },
      ];
    case 'steps':
      return maintenance.steps.map(({ doseRate, duration }, index) => ({
        name: `Step ${String(index + 1)}`,
        text: `${formatInFull(doseRate)} for ${formatDuration(duration)}`,
      }));
  }
}

/** What each sum of an exercise is called: `Dose per hour`, by the name of its step. */
export function stepNames({ steps }: Exercise): ReadonlyMap<string, string> {
  const lines = workingText(steps.map(({ exact, ...step }) => ({ ...step, result: exact })));
  return new Map(steps.map(({ id }, index) => [id, lines[index]?.name ?? id]));
}

/** What rounding an answer asks for: `Round to the nearest 0.1 mL/h.` */
export function roundingText({ roundedTo }: PracticeStep): string {
  return `Round to the nearest ${formatExact(roundedTo)}.`;
}

/** An answer as it is asked for: `10.9 mL/h`. */
export function answerText({ rounded }: PracticeStep): string {
  return formatExact(rounded);
}

/** How one comes to a sum, in words. */
export function hintText({ sum, terms }: PracticeStep): string {
  const [first, second] = terms;
  const unit = typeof first?.value === 'object' ? first.value.unit : undefined;
  switch (sum) {
    case 'doseRatePerKg':
      if (unit === 'mcg/kg/min') {
        return 'An hour has 60 minutes: multiply. A mg has 1000 mcg: divide.';
      }
      return unit === 'mcg/kg/h'
        ? 'A mg has 1000 mcg: divide.'
        : 'Divide the dose per hour by the weight.';
    case 'doseRate':
      return second?.operator === '÷'
        ? 'Divide the dose in all by the hours.'
        : 'Multiply the weight in kilograms by the dose rate.';
    case 'maintenanceDose':
      return second?.operator === '+'
        ? 'Add the doses of the steps.'
        : 'Multiply the dose per hour by the hours.';
    default:
      return HINTS[sum];
  }
}

const HINTS: Readonly<
  Record<Exclude<PracticeSum, 'doseRatePerKg' | 'doseRate' | 'maintenanceDose'>, string>
> = {
  patientWeight: 'A pound is exactly 0.45359237 kg: multiply.',
  idealWeight: '50 kg for a man or 45.5 kg for a woman, and 2.3 kg for each inch above 60.',
  adjustedWeight: 'Ideal weight, and 0.4 of what actual weight is above it.',
  leanWeight:
    '9270 × weight ÷ (6680 + 216 × body mass index) for a man, (8780 + 244 × body mass index) for a woman.',
  loadingDose: 'Multiply the weight in kilograms by the loading dose per kilogram.',
  totalDoseFromOrder: 'Multiply the weight in kilograms by the ordered dose per kilogram.',
  stepDose: 'Multiply the dose per hour by the hours of the step.',
  totalDose: 'Add the loading dose and the maintenance dose.',
  finalVolume: 'Add the volume of the drug to what is in the bag.',
  concentration: 'Divide the ketamine by the volume that it is in.',
  loadingVolume: 'Divide the loading dose by the concentration.',
  loadingRate: 'Divide the loading volume by its time in hours.',
  infusionRate: 'Divide the dose per hour by the concentration.',
  vtbi: 'Divide the dose by the concentration.',
  drugVolume: 'Divide the ketamine by the strength of the vial.',
};

/** How the session went: `5 of 7 right at the first try, 1 shown`. */
export function scoreText(score: {
  readonly answered: number;
  readonly firstTry: number;
  readonly shown: number;
}): string {
  if (score.answered === 0) return 'Nothing answered yet';
  const right = `${String(score.firstTry)} of ${String(score.answered)} right at the first try`;
  return score.shown === 0 ? right : `${right}, ${String(score.shown)} shown`;
}
