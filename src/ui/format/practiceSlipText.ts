import type { Marking, SlipGuess } from '../../core/practice/markAnswer.ts';
import type { PracticeStep } from '../../core/practice/practiceStep.ts';
import { compare, withUnit } from '../../core/quantity/quantity.ts';
import type { Unit } from '../../core/quantity/units.ts';
import { assertNever } from '../../core/result.ts';
import type { SlipDetail, SlipName } from '../../core/verify/slip.ts';
import { BASIS_NAMES } from './basisText.ts';
import { formatExact, formatQuantity, UNIT_SPACE } from './quantityText.ts';
import { insideSentence } from './subjectText.ts';
import { sumText } from './workingText.ts';

/** What a checked answer is worth, in words. */
export interface MarkingText {
  readonly title: string;
  readonly sentence?: string;
  /** What would give a wrong answer, likeliest first. */
  readonly guesses: readonly { readonly text: string; readonly sum?: string }[];
}

/** A marked answer; `name` is what the sum is called: `Dose per hour`. */
export function markingText(
  digits: string,
  marking: Marking,
  step: PracticeStep,
  name: string,
): MarkingText {
  const answer = `${digits}${UNIT_SPACE}${step.exact.unit}`;
  if (marking.isRight) {
    return marking.quality === 'exact'
      ? { title: `Right: ${answer}`, guesses: [] }
      : {
          title: `Right: ${answer} is within rounding`,
          sentence: `Rounded as asked it is ${formatExact(step.rounded)}.`,
          guesses: [],
        };
  }
  const { guesses } = marking;
  const title = `${answer} is not right`;
  if (guesses.length === 0) {
    return { title, sentence: 'Nothing known explains this number.', guesses: [] };
  }
  return {
    title,
    guesses: guesses.map((guess, index) => ({
      text: `${index === 0 ? 'This would be' : 'It would also be'} the ${insideSentence(name)} if ${clauseOf(guess, step)}.`,
      ...sumOf(guess, step),
    })),
  };
}

/** A sum that starts from the answer would give it away. */
function sumOf(guess: SlipGuess, { exact, rounded }: PracticeStep): { readonly sum?: string } {
  const givesAway = guess.terms.some(
    ({ value }) =>
      typeof value !== 'number' &&
      value.unit === exact.unit &&
      (compare(value, exact) === 0 || compare(value, rounded) === 0),
  );
  if (givesAway || guess.terms.length < 2) return {};
  const { name, quality, terms } = guess;
  // The sum is one of a dose; what is wrong is the field that its digits were written in.
  const isDose = name === 'dose-as-rate';
  const result = isDose ? withUnit(guess.exact, doseUnit(exact.unit)) : guess.exact;
  const sign = isDose && quality === 'near' ? '≈' : '=';
  return { sum: `${sumText(terms)} ${sign} ${formatExact(result)}` };
}

function doseUnit(unit: Unit): 'mg/h' | 'mg' {
  return unit === 'mL/h' ? 'mg/h' : 'mg';
}

function clauseOf({ name, detail, quality }: SlipGuess, step: PracticeStep): string {
  const clause = detail === undefined ? PAPER_CLAUSES[paperName(name)] : slipClause(detail, step);
  return quality === 'near' ? `${clause}, with rounding on the way` : clause;
}

const PAPER_CLAUSES = {
  'upside-down': 'one multiplied where one divides, or turned a fraction over',
  'rough-pounds': '2.2\u00a0lb were taken as a kilogram',
} as const;

function paperName(name: SlipGuess['name']): keyof typeof PAPER_CLAUSES {
  return name === 'rough-pounds' ? name : 'upside-down';
}

function slipClause(detail: SlipDetail, { sum, exact }: PracticeStep): string {
  switch (detail.slip) {
    case 'tenfold':
      return detail.direction === 'high'
        ? 'the decimal point were one place too far right, or a zero too many were written'
        : 'the decimal point were one place too far left, or a zero were missing';
    case 'hundredfold':
      return detail.direction === 'high'
        ? 'the decimal point were two places too far right, or two zeros too many were written'
        : 'the decimal point were two places too far left, or two zeros were missing';
    case 'pounds-as-kilograms':
    case 'kilograms-as-pounds':
      return `${UNIT_CLAUSES[detail.slip]}: ${formatQuantity(detail.taken)}`;
    case 'per-minute-as-per-hour':
      return detail.direction === 'high'
        ? 'per hour were taken as per minute'
        : 'per minute were taken as per hour';
    case 'mcg-as-mg':
      return detail.direction === 'high' ? 'mcg were taken as mg' : 'mg were taken as mcg';
    case 'mcg-kg-min-as-mg-kg-h':
      return detail.direction === 'high'
        ? 'mcg/kg/min were taken as mg/kg/h'
        : 'mg/kg/h were taken as mcg/kg/min';
    case 'dose-as-rate':
      return exact.unit === 'mL/h'
        ? 'the digits of mg/h were taken as mL/h'
        : 'the digits of mg were taken as mL';
    case 'total-as-hourly':
      return 'the dose in all were taken as a dose per hour';
    case 'other-concentration':
      return `${sum === 'drugVolume' ? 'the vial' : 'the bag'} held ${formatQuantity(detail.concentration)}`;
    case 'rate-volume-swapped':
      return 'rate and volume were swapped';
    case 'bag-volume-as-vtbi':
      return 'all that is in the bag were to be infused';
    case 'weight-not-applied':
      return 'the weight were left out';
    case 'other-weight-basis':
      return `the dose were on ${BASIS_NAMES[detail.basis]}`;
    case 'hours-minutes':
      return TIME_CLAUSES[detail.misreading];
    default:
      return assertNever(detail);
  }
}

const UNIT_CLAUSES = {
  'pounds-as-kilograms': 'pounds were taken as kilograms',
  'kilograms-as-pounds': 'kilograms were taken as pounds',
} as const;

const TIME_CLAUSES = {
  minutesAsHours: 'minutes were taken as hours',
  hoursAsMinutes: 'hours were taken as minutes',
  clockAsDecimal: 'hours and minutes were read as a decimal',
  decimalAsClock: 'decimal hours were read as hours and minutes',
} as const;

/** The slips by name, to choose from. */
export const SLIP_CHOICES: Readonly<Record<SlipName, string>> = {
  tenfold: 'Decimal point: ten times or a tenth',
  hundredfold: 'Decimal point: a hundred times or a hundredth',
  'pounds-as-kilograms': 'Pounds taken as kilograms',
  'kilograms-as-pounds': 'Kilograms taken as pounds',
  'per-minute-as-per-hour': 'Per minute and per hour confused',
  'mcg-as-mg': 'mcg and mg confused',
  'mcg-kg-min-as-mg-kg-h': 'mcg/kg/min and mg/kg/h confused',
  'dose-as-rate': 'Dose entered as rate',
  'total-as-hourly': 'Dose in all taken as a dose per hour',
  'other-concentration': 'Programmed for another concentration',
  'rate-volume-swapped': 'Rate and volume swapped',
  'bag-volume-as-vtbi': 'Bag volume entered as the volume to be infused',
  'weight-not-applied': 'Dose not multiplied by the weight',
  'other-weight-basis': 'Dosed on another weight',
  'hours-minutes': 'Hours and minutes confused',
};

/** What a chosen slip is worth: its numbers would fit the pump, or would not. */
export function choiceText(isRight: boolean, chosen: SlipName): string {
  return isRight
    ? `Right. ${SLIP_CHOICES[chosen]}: that would explain what the pump shows.`
    : `${SLIP_CHOICES[chosen]} would not explain what the pump shows.`;
}
