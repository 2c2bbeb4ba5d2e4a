interface UnitDefinition {
  readonly dimension: string;
  /** How many canonical units one of this unit is, as an exact fraction in lowest terms. */
  readonly numerator: number;
  readonly denominator: number;
}

function unit<D extends string>(
  dimension: D,
  numerator = 1,
  denominator = 1,
): UnitDefinition & { readonly dimension: D } {
  return { dimension, numerator, denominator };
}

/**
 * Every unit, with its one factor to the canonical unit of its dimension (factor 1).
 * The weight of a person and the mass of a drug are two dimensions: they are never added.
 * Source of the pound: exactly 0.45359237 kg; of the inch: exactly 2.54 cm.
 */
export const UNITS = {
  kg: unit('bodyWeight'),
  lb: unit('bodyWeight', 45_359_237, 100_000_000),
  cm: unit('length'),
  in: unit('length', 127, 50),
  mg: unit('drugMass'),
  g: unit('drugMass', 1000),
  mcg: unit('drugMass', 1, 1000),
  mL: unit('volume'),
  L: unit('volume', 1000),
  h: unit('time'),
  min: unit('time', 1, 60),
  m: unit('length', 100),
  'm²': unit('area'),
  'kg/m²': unit('bodyMassIndex'),
  'kg/in': unit('bodyWeightPerLength'),
  'mg/kg': unit('dosePerWeight'),
  'mg/kg/h': unit('doseRatePerWeight'),
  'mcg/kg/h': unit('doseRatePerWeight', 1, 1000),
  // 60 minutes of a thousandth
  'mcg/kg/min': unit('doseRatePerWeight', 3, 50),
  'mg/kg/min': unit('doseRatePerWeight', 60),
  'mg/h': unit('doseRate'),
  'mL/h': unit('infusionRate'),
  'mg/mL': unit('concentration'),
  // A plain number: how many times, or a share.
  '1': unit('number'),
  '%': unit('number', 1, 100),
} as const;

/** How many canonical units one of this unit is, as it stands in a sum: 0.45359237 for the pound. */
export function factorOfUnit(unit: Unit): number {
  return UNITS[unit].numerator / UNITS[unit].denominator;
}

/** The name of a unit, as it is written. */
export type Unit = keyof typeof UNITS;

/** The units that measure the same thing as `U`. */
export type SameDimension<U extends Unit> = {
  [V in Unit]: (typeof UNITS)[V]['dimension'] extends (typeof UNITS)[U]['dimension'] ? V : never;
}[Unit];
