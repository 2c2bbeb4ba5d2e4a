import { assertNever } from '../../core/result.ts';
import type { Direction, Explanation, Moves, SlipDetail, SlipSum } from '../../core/verify/slip.ts';
import { BASIS_NAMES } from './basisText.ts';
import { formatExact, formatQuantity } from './quantityText.ts';
import { placesText } from './subjectText.ts';
import { sumText } from './workingText.ts';

/** A slip, or a pair, in words. */
export interface SlipText {
  readonly title: string;
  /** What would have been done, and where. */
  readonly sentence: string;
  /** Its sums in the patient's numbers: `2.5 mL/h × 10 = 25 mL/h`. */
  readonly sums: readonly string[];
}

/**
 * What would explain the pump. `isOrderBlocked`: nothing then says what the pump should show, so the
 * sums, which start from it, are left out.
 */
export function slipText(explanation: Explanation, isOrderBlocked: boolean): SlipText {
  const { details, moves, quality, steps, loading, sums } = explanation;
  const titles = details.map((detail) => slipTitle(detail, details.length > 1 ? undefined : moves));
  const places = placesText(steps, loading);
  return {
    title: titles.map((title, index) => (index === 0 ? title : lowerFirst(title))).join(', and '),
    sentence: [
      ...details.map(slipSentence),
      ...(details.length > 1 ? ['Two slips together.'] : [movesText(moves, details)]),
      ...(quality === 'near' ? ['A number would have been rounded on the way.'] : []),
      ...(places === undefined ? [] : [`${places}.`]),
    ]
      .filter((text) => text !== '')
      .join(' '),
    sums: isOrderBlocked ? [] : sums.map(slipSumText),
  };
}

/** Digits in another field than their own are no equation: `9.8 mL as 9.8 mL/h`. */
function slipSumText({ terms, result }: SlipSum): string {
  const sum = sumText(terms);
  const outcome = formatExact(result);
  if (sum === outcome) return sum;
  return terms.length === 1 ? `${sum} as ${outcome}` : `${sum} = ${outcome}`;
}

const NUMBERS: Readonly<Record<Moves, string>> = {
  rate: 'the rate',
  volume: 'the volume',
  both: 'rate and volume',
};

const PARTS: Readonly<Record<'tenfold' | 'hundredfold', Readonly<Record<Direction, string>>>> = {
  tenfold: { high: 'ten times', low: 'a tenth of' },
  hundredfold: { high: 'a hundred times', low: 'a hundredth of' },
};

/** `moves` is left out of a pair, where nobody knows which of the two moved what. */
function slipTitle(detail: SlipDetail, moves: Moves | undefined): string {
  switch (detail.slip) {
    case 'tenfold':
    case 'hundredfold':
      return `Decimal point: ${PARTS[detail.slip][detail.direction]} ${moves === undefined ? 'a number' : NUMBERS[moves]}`;
    case 'pounds-as-kilograms':
      return 'Pounds taken as kilograms';
    case 'kilograms-as-pounds':
      return 'Kilograms taken as pounds';
    case 'per-minute-as-per-hour':
      return detail.direction === 'high'
        ? 'Per hour taken as per minute'
        : 'Per minute taken as per hour';
    case 'mcg-as-mg':
      return detail.direction === 'high' ? 'mcg taken as mg' : 'mg taken as mcg';
    case 'mcg-kg-min-as-mg-kg-h':
      return detail.direction === 'high'
        ? 'mcg/kg/min taken as mg/kg/h'
        : 'mg/kg/h taken as mcg/kg/min';
    case 'dose-as-rate':
      return 'Dose entered as rate';
    case 'total-as-hourly':
      return 'Dose in all taken as a dose per hour';
    case 'other-concentration':
      return `Programmed for ${formatQuantity(detail.concentration)}`;
    case 'rate-volume-swapped':
      return 'Rate and volume swapped';
    case 'bag-volume-as-vtbi':
      return 'Bag volume entered as the volume to be infused';
    case 'weight-not-applied':
      return 'Dose not multiplied by the weight';
    case 'other-weight-basis':
      return `Dosed on ${BASIS_NAMES[detail.basis]}`;
    case 'hours-minutes':
      return MISREADINGS[detail.misreading];
    default:
      return assertNever(detail);
  }
}

const MISREADINGS = {
  minutesAsHours: 'Minutes taken as hours',
  hoursAsMinutes: 'Hours taken as minutes',
  clockAsDecimal: 'Hours and minutes read as a decimal',
  decimalAsClock: 'Decimal hours read as hours and minutes',
} as const;

/** What the title does not say; never what the pump should show. */
function slipSentence(detail: SlipDetail): string {
  switch (detail.slip) {
    case 'tenfold':
    case 'hundredfold':
      return detail.direction === 'high'
        ? 'A point left out or moved, or a zero too many.'
        : 'A point put in or moved, or a zero too few.';
    case 'pounds-as-kilograms':
    case 'kilograms-as-pounds':
      return `${formatQuantity(detail.taken)} would have been used as the ${detail.of === 'dosingWeight' ? 'dosing weight' : 'weight'}.`;
    case 'per-minute-as-per-hour':
      return detail.direction === 'high'
        ? 'Sixty times the ordered dose rate.'
        : 'A sixtieth of the ordered dose rate.';
    case 'mcg-as-mg':
      return detail.direction === 'high'
        ? 'A thousand times the ordered dose.'
        : 'A thousandth of the ordered dose.';
    case 'mcg-kg-min-as-mg-kg-h':
      return 'The same digits in the other unit.';
    case 'dose-as-rate':
      return 'The digits of mg/h in the field for mL/h.';
    case 'total-as-hourly':
      return 'What was meant for the whole time, given in each hour.';
    case 'other-concentration':
      return 'Another standard concentration than the one on the label.';
    case 'rate-volume-swapped':
      return 'Each in the other’s field.';
    case 'bag-volume-as-vtbi':
      return 'All that the label says, instead of what was ordered.';
    case 'weight-not-applied':
      return 'As if the patient weighed 1\u00a0kg.';
    case 'other-weight-basis':
      return `${formatQuantity(detail.weight)} would have been used.`;
    case 'hours-minutes':
      return 'The time of the order.';
    default:
      return assertNever(detail);
  }
}

/** Which number would have moved, where the title leaves it open. */
function movesText(moves: Moves, [detail]: readonly SlipDetail[]): string {
  switch (detail?.slip) {
    case 'tenfold':
    case 'hundredfold':
    case 'rate-volume-swapped':
    case 'bag-volume-as-vtbi':
      return '';
    default:
      return MOVED[moves];
  }
}

const MOVED: Readonly<Record<Moves, string>> = {
  rate: 'It moves the rate; the volume stays.',
  volume: 'It moves the volume; the rate stays.',
  both: 'It moves rate and volume.',
};

/** A title inside a sentence; units and abbreviations stay as they are written. */
function lowerFirst(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
