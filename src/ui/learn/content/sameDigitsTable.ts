import type { DigitReading } from '../../../core/practice/sameDigits.ts';

/** How far apart two readings of the same digits are, as a rule to remember, and what it hangs on. */
export interface ReadingFactor {
  readonly kind: 'fixed' | 'weight' | 'concentration' | 'duration';
  readonly text: string;
}

/** A pair of readings that share their digits and not their dose. */
export type SameDigitsRow = {
  readonly id: string;
  /** The digits to begin with. */
  readonly digits: string;
  readonly factor: ReadingFactor;
  readonly text: string;
  readonly sourceIds: readonly string[];
} & (
  | { readonly kind: 'dose'; readonly seen: DigitReading; readonly also: DigitReading }
  | { readonly kind: 'weight'; readonly seen: 'kg'; readonly also: 'lb' }
);

/** Same digits, another dose: the pairs to play with. */
export const SAME_DIGITS: readonly SameDigitsRow[] = [
  {
    id: 'per-minute',
    kind: 'dose',
    digits: '0.5',
    seen: 'mg/kg/h',
    also: 'mg/kg/min',
    factor: { kind: 'fixed', text: '60' },
    text: 'By the hour it is analgesia; by the minute it is the label’s rate for the induction of anesthesia.',
    sourceIds: ['calliope', 'ketalar-label'],
  },
  {
    id: 'per-minute-without-weight',
    kind: 'dose',
    digits: '0.5',
    seen: 'mg/kg/h',
    also: 'mg/min',
    factor: { kind: 'weight', text: 'weight in kg ÷ 60' },
    text: 'The label keeps up anesthesia with 0.1 to 0.5 mg/min. Web pages already mix the two up.',
    sourceIds: ['calliope', 'ketalar-label'],
  },
  {
    id: 'micrograms-per-minute',
    kind: 'dose',
    digits: '5',
    seen: 'mcg/kg/min',
    also: 'mg/kg/h',
    factor: { kind: 'fixed', text: '16.67' },
    text: '5 mcg/kg/min is 0.3 mg/kg/h. Entered as mg/kg/h, the digits are almost 17 times the dose.',
    sourceIds: [],
  },
  {
    id: 'micrograms-per-hour',
    kind: 'dose',
    digits: '300',
    seen: 'mcg/kg/h',
    also: 'mg/kg/h',
    factor: { kind: 'fixed', text: '1000' },
    text: '300 mcg/kg/h is 0.3 mg/kg/h too. Some hospitals write it so.',
    sourceIds: ['cheo'],
  },
  {
    id: 'dose-and-pump',
    kind: 'dose',
    digits: '20',
    seen: 'mg/h',
    also: 'mL/h',
    factor: { kind: 'concentration', text: 'concentration in mg/mL' },
    text: 'At 1 mg/mL both have the same digits, at 10 mg/mL they are ten times apart. A patient died of this slip with lidocaine.',
    sourceIds: ['lam-2018'],
  },
  {
    id: 'total-and-rate',
    kind: 'dose',
    digits: '0.3',
    seen: 'mg/kg in all',
    also: 'mg/kg/h',
    factor: { kind: 'duration', text: 'hours' },
    text: 'A dose for the whole time, or for each hour of it. The clinic guide itself writes both.',
    sourceIds: ['calliope'],
  },
  {
    id: 'pounds',
    kind: 'weight',
    digits: '70',
    seen: 'kg',
    also: 'lb',
    factor: { kind: 'fixed', text: '2.2046' },
    text: 'One pound is exactly 0.45359237 kg: a weight in pounds taken as kilograms is more than twice the dose.',
    sourceIds: [],
  },
];
