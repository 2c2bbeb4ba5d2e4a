import type { DosingWeightBasis, MeasuredWeight } from '../order/infusionOrder.ts';
import type { WorkingTerm } from '../plan/working.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';
import type { Quality } from './fit.ts';

/** The slips that the double-check can name. */
export const SLIP_NAMES = [
  'tenfold',
  'hundredfold',
  'pounds-as-kilograms',
  'kilograms-as-pounds',
  'per-minute-as-per-hour',
  'mcg-as-mg',
  'mcg-kg-min-as-mg-kg-h',
  'dose-as-rate',
  'total-as-hourly',
  'other-concentration',
  'rate-volume-swapped',
  'bag-volume-as-vtbi',
  'weight-not-applied',
  'other-weight-basis',
  'hours-minutes',
] as const;
/** A slip by its name. */
export type SlipName = (typeof SLIP_NAMES)[number];

/** Whether a factor made the number too high or too low. */
export type Direction = 'high' | 'low';

/**
 * How a duration was misread: minutes taken as hours (× 60), hours as minutes (÷ 60), 1 h 30 min as
 * 1.3 h, 1.5 h as 1 h 50 min.
 */
export type DurationMisreading =
  'minutesAsHours' | 'hoursAsMinutes' | 'clockAsDecimal' | 'decimalAsClock';

/** A slip and what is particular to it in this case. */
export type SlipDetail =
  | {
      readonly slip:
        | 'tenfold'
        | 'hundredfold'
        | 'per-minute-as-per-hour'
        | 'mcg-as-mg'
        | 'mcg-kg-min-as-mg-kg-h';
      readonly direction: Direction;
    }
  | {
      readonly slip: 'pounds-as-kilograms' | 'kilograms-as-pounds';
      /** The number as it was taken: 180.8 kg where 180.8 lb was meant. */
      readonly taken: MeasuredWeight;
      /** Which weight was misread; another than the patient's only where the dose is on one. */
      readonly of: 'patientWeight' | 'dosingWeight';
    }
  | { readonly slip: 'other-concentration'; readonly concentration: Quantity<'mg/mL'> }
  | {
      readonly slip: 'other-weight-basis';
      readonly basis: DosingWeightBasis;
      readonly weight: Quantity<'kg'>;
    }
  | { readonly slip: 'hours-minutes'; readonly misreading: DurationMisreading }
  | {
      readonly slip:
        | 'dose-as-rate'
        | 'total-as-hourly'
        | 'rate-volume-swapped'
        | 'bag-volume-as-vtbi'
        | 'weight-not-applied';
    };

/** Which numbers of the pump a slip moves. */
export type Moves = 'rate' | 'volume' | 'both';

/** The sum of a slip in the patient's numbers, for one phase. */
export interface SlipSum {
  /** 0 for the loading phase, else the step from 1. */
  readonly place: number;
  readonly terms: readonly WorkingTerm[];
  /** Exact; mL/h or mL as entered, mg/h or mg where a dose was entered as it is. */
  readonly result: Quantity<Unit>;
}

/** One slip, or a pair of slips, that would explain what the pump shows. */
export interface Explanation {
  /** One name, or two. */
  readonly slips: readonly SlipName[];
  /** What is particular to each, in the order of the names. */
  readonly details: readonly SlipDetail[];
  /** From 1, likeliest first; explanations that nothing tells apart share a rank. */
  readonly rank: number;
  readonly quality: Quality;
  readonly moves: Moves;
  /** The rate steps concerned, from 1; empty where the order has no steps. */
  readonly steps: readonly number[];
  /** Whether the loading phase is concerned. */
  readonly loading: boolean;
  /** For the first phase that each slip acts in, in the order in which one does them; at least one. */
  readonly sums: readonly SlipSum[];
}

/**
 * How often slips happen, 1 the most. The volume of the bag entered as the volume to be infused is
 * the commonest, as the clinical reference says; the other two classes are set by this project, no
 * published source.
 */
const FREQUENCY: Readonly<Record<SlipName, number>> = {
  'bag-volume-as-vtbi': 1,
  tenfold: 2,
  'dose-as-rate': 2,
  'rate-volume-swapped': 2,
  'pounds-as-kilograms': 2,
  'other-concentration': 2,
  hundredfold: 3,
  'kilograms-as-pounds': 3,
  'per-minute-as-per-hour': 3,
  'mcg-as-mg': 3,
  'mcg-kg-min-as-mg-kg-h': 3,
  'total-as-hourly': 3,
  'weight-not-applied': 3,
  'other-weight-basis': 3,
  'hours-minutes': 3,
};

/** How often these slips happen together: the lower, the likelier. Only like counts compare. */
export function frequencyOf(slips: readonly SlipName[]): number {
  return slips.reduce((sum, slip) => sum + FREQUENCY[slip], 0);
}
