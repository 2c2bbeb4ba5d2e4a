import { Decimal } from '../decimal.ts';

interface UnitDefinition {
  readonly dimension: string;
  /** How many canonical units one of this unit is, as an exact fraction. */
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

function unit<D extends string>(
  dimension: D,
  numerator: string,
  denominator = '1',
): UnitDefinition & { readonly dimension: D } {
  return {
    dimension,
    numerator: new Decimal(numerator),
    denominator: new Decimal(denominator),
  };
}

/**
 * Every unit, with its one factor to the canonical unit of its dimension (factor 1).
 * The weight of a person and the mass of a drug are two dimensions: they are never added.
 * Source of the pound: exactly 0.45359237 kg; of the inch: exactly 2.54 cm.
 */
export const UNITS = {
  kg: unit('bodyWeight', '1'),
  lb: unit('bodyWeight', '0.45359237'),
  cm: unit('length', '1'),
  in: unit('length', '2.54'),
  mg: unit('drugMass', '1'),
  g: unit('drugMass', '1000'),
  mcg: unit('drugMass', '1', '1000'),
  mL: unit('volume', '1'),
  L: unit('volume', '1000'),
  h: unit('time', '1'),
  min: unit('time', '1', '60'),
  'kg/m²': unit('bodyMassIndex', '1'),
  'mg/kg': unit('dosePerWeight', '1'),
  'mg/kg/h': unit('doseRatePerWeight', '1'),
  'mcg/kg/h': unit('doseRatePerWeight', '1', '1000'),
  'mcg/kg/min': unit('doseRatePerWeight', '60', '1000'),
  'mg/kg/min': unit('doseRatePerWeight', '60'),
  'mg/h': unit('doseRate', '1'),
  'mL/h': unit('infusionRate', '1'),
  'mg/mL': unit('concentration', '1'),
  '%': unit('share', '1'),
} as const;

/** The name of a unit, as it is written. */
export type Unit = keyof typeof UNITS;

/** The units that measure the same thing as `U`. */
export type SameDimension<U extends Unit> = {
  [V in Unit]: (typeof UNITS)[V]['dimension'] extends (typeof UNITS)[U]['dimension'] ? V : never;
}[Unit];
