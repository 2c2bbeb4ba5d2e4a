import type { Quantity } from '../quantity/quantity.ts';
import { add } from '../quantity/quantity.ts';
import { volumeOf } from '../quantity/sums.ts';

/** Units in which a dose rate may be ordered. */
export const DOSE_RATE_UNITS = ['mg/kg/h', 'mcg/kg/min', 'mcg/kg/h', 'mg/h'] as const;
/** A unit in which a dose rate may be ordered. */
export type DoseRateUnit = (typeof DOSE_RATE_UNITS)[number];

/** A dose rate in the unit it was ordered in. */
export type OrderedDoseRate = { [U in DoseRateUnit]: Quantity<U> }[DoseRateUnit];

/** A dose in all, or a loading dose, in the unit it was ordered in. */
export type OrderedDose = Quantity<'mg'> | Quantity<'mg/kg'>;

/** A weight or a height in the unit it was measured in. */
export type MeasuredWeight = Quantity<'kg'> | Quantity<'lb'>;
export type MeasuredHeight = Quantity<'cm'> | Quantity<'in'>;

/** The weights that a dose may be based on. */
export const DOSING_WEIGHT_BASES = ['actual', 'ideal', 'adjusted', 'lean'] as const;
export type DosingWeightBasis = (typeof DOSING_WEIGHT_BASES)[number];

export const SEXES = ['female', 'male'] as const;
export type Sex = (typeof SEXES)[number];

/** What the formulas for ideal, adjusted and lean weight need beside the weight. */
export interface Stature {
  readonly height: MeasuredHeight;
  readonly sex: Sex;
}

/** The patient and the weight that is dosed on: the formulas need height and sex. */
export type OrderedPatient = { readonly patientWeight: MeasuredWeight } & (
  | { readonly basis: 'actual'; readonly height?: MeasuredHeight; readonly sex?: Sex }
  | ({ readonly basis: Exclude<DosingWeightBasis, 'actual'> } & Stature)
);

/** One rate for one time. */
export interface RateStep {
  readonly doseRate: OrderedDoseRate;
  /** Above zero. */
  readonly duration: Quantity<'h'>;
}

/** At most this many rate steps in one order. */
export const MAXIMUM_RATE_STEPS = 12;

/** The maintenance infusion: one rate, a total over a time, or 1 to 12 rate steps in order. */
export type Maintenance =
  | ({ readonly kind: 'rate' } & RateStep)
  | { readonly kind: 'total'; readonly totalDose: OrderedDose; readonly duration: Quantity<'h'> }
  | { readonly kind: 'steps'; readonly steps: readonly RateStep[] };

/** A dose that runs before the maintenance infusion. */
export interface LoadingDose {
  readonly dose: OrderedDose;
  readonly time: Quantity<'min'>;
}

/** How the bag or syringe is made: up to the volume, or the drug added to the volume. */
export type Preparation =
  | {
      readonly mix: 'final';
      readonly drug: Quantity<'mg'>;
      readonly volume: Quantity<'mL'>;
      readonly stockConcentration?: Quantity<'mg/mL'>;
    }
  | {
      readonly mix: 'added';
      readonly drug: Quantity<'mg'>;
      readonly volume: Quantity<'mL'>;
      readonly stockConcentration: Quantity<'mg/mL'>;
    };

/** What the container holds: the volume itself, or with the drug that was added to it. */
export function finalVolumeOf(preparation: Preparation): Quantity<'mL'> {
  if (preparation.mix === 'final') return preparation.volume;
  return add(preparation.volume, volumeOf(preparation.drug, preparation.stockConcentration));
}

/**
 * What was ordered and with what it is given. All amounts are above zero, the priming volume is zero
 * or more, and the ids are those of the drug library; `input` sees to both.
 */
export interface InfusionOrder {
  readonly careAreaId: string;
  readonly patient: OrderedPatient;
  readonly maintenance: Maintenance;
  readonly loading?: LoadingDose;
  readonly preparation: Preparation;
  readonly primingVolume: Quantity<'mL'>;
  readonly pumpProfileId: string;
  /** Minutes after midnight, 0 to 1439; labels only, no limit depends on it. */
  readonly startMinute?: number;
}
