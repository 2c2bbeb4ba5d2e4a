import type { DoseRateUnit, DosingWeightBasis, Sex } from '../core/order/infusionOrder.ts';

/** Units of the one dose field: a rate, or a total that the duration turns into a rate. */
export type DoseUnit = DoseRateUnit | 'mg' | 'mg/kg';

/** One rate step as typed. */
export interface RateStepText {
  /** Stable for as long as the step exists: a key for lists, never shown. */
  readonly key: number;
  readonly doseRate: string;
  readonly doseUnit: DoseRateUnit;
  readonly hours: string;
  readonly minutes: string;
}

/** The order form: exactly what was typed and chosen. Everything else is derived from it. */
export interface OrderFormText {
  readonly careAreaId: string;
  readonly weight: string;
  readonly weightUnit: 'kg' | 'lb';
  readonly basis: DosingWeightBasis;
  readonly height: string;
  readonly heightUnit: 'cm' | 'in';
  readonly sex: Sex | '';
  /** With steps the fields of the single rate are not in use, and the reverse. */
  readonly isStepped: boolean;
  readonly dose: string;
  readonly doseUnit: DoseUnit;
  readonly hours: string;
  readonly minutes: string;
  readonly steps: readonly RateStepText[];
  readonly hasLoading: boolean;
  readonly loadingDose: string;
  readonly loadingDoseUnit: 'mg/kg' | 'mg';
  readonly loadingMinutes: string;
  readonly drug: string;
  readonly volume: string;
  readonly mix: 'final' | 'added';
  /** The vial's mg/mL as the library writes it ('50'), or '' for none. */
  readonly stock: string;
  /** null: the pump profile's own. */
  readonly priming: string | null;
  readonly pumpProfileId: string;
  readonly start: string;
}

/** The fields that may carry a message; those of a step carry its index from 0. */
export type FieldName =
  | 'weight'
  | 'height'
  | 'sex'
  | 'dose'
  | 'hours'
  | 'minutes'
  | 'loadingDose'
  | 'loadingMinutes'
  | 'drug'
  | 'volume'
  | 'stock'
  | 'priming'
  | 'start'
  | `steps.${number}.doseRate`
  | `steps.${number}.hours`
  | `steps.${number}.minutes`;

/** Why a text is not a plain number; ui has the words. */
export type DecimalTextFault =
  | 'comma'
  /** `1,200` may be 1200, or 1.2 with a decimal comma. */
  | 'thousandsComma'
  | 'exponent'
  | 'twoPoints'
  | 'sign'
  | 'spaceInside'
  | 'letter'
  | 'otherDigits'
  | 'otherCharacter'
  | 'leadingPoint'
  | 'leadingZero'
  | 'tooLong';

/** Why a field is refused. */
export type FieldFault = DecimalTextFault | 'zero' | 'notATime' | 'unknownVial';

/** Hours and minutes, in digits. */
export interface DurationDigits {
  readonly hours: string;
  readonly minutes: string;
}

/** A whole hour or more in the minutes beside hours: as typed, and the same time as it is written. */
export interface OverfullMinutes {
  readonly typed: DurationDigits;
  readonly written: DurationDigits;
}

/** Minutes that do not go with the hours beside them. */
export interface RefusedMinutes extends OverfullMinutes {
  readonly kind: 'refused';
  readonly fault: 'minutesBesideHours';
}

/** A text that is refused. */
export type RefusedReading =
  { readonly kind: 'refused'; readonly fault: FieldFault } | RefusedMinutes;

/** What a field's text amounts to. */
export type FieldReading =
  | { readonly kind: 'empty'; readonly isRequired: boolean }
  | { readonly kind: 'halfTyped' }
  | RefusedReading
  | { readonly kind: 'valid' };
