import type { MeasuredWeight } from '../order/infusionOrder.ts';
import { weightInKilograms } from '../order/dosingWeight.ts';
import type { Decimal } from '../decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { amount, convert, quantity, ratio, times, withUnit } from '../quantity/quantity.ts';
import { doseFor, doseRateAt, doseRateFor, doseRateOf, doseRatePerKgOf } from '../quantity/sums.ts';
import { assertNever } from '../result.ts';

/** What the same digits may stand for: units of a dose rate, of a pump's rate, of a dose in all. */
export const DIGIT_READINGS = [
  'mg/kg/h',
  'mg/kg/min',
  'mcg/kg/min',
  'mcg/kg/h',
  'mg/h',
  'mg/min',
  'mL/h',
  'mg/kg in all',
  'mg in all',
] as const;
/** One reading of the digits. */
export type DigitReading = (typeof DIGIT_READINGS)[number];

/** What decides how far apart two readings are. */
export interface ReadingContext {
  readonly patientWeight: MeasuredWeight;
  readonly concentration: Quantity<'mg/mL'>;
  /** Of the infusion, above zero. */
  readonly duration: Quantity<'h'>;
}

const MINUTES_PER_HOUR = 60;

/** The dose rate that these digits give when they are read so. Exact. */
export function doseRateRead(
  digits: Decimal,
  reading: DigitReading,
  { patientWeight, concentration, duration }: ReadingContext,
): Quantity<'mg/kg/h'> {
  const weight = weightInKilograms(patientWeight);
  switch (reading) {
    case 'mg/kg/h':
    case 'mg/kg/min':
    case 'mcg/kg/min':
    case 'mcg/kg/h':
      return convert(quantity(digits, reading), 'mg/kg/h');
    case 'mg/h':
      return doseRatePerKgOf(quantity(digits, 'mg/h'), weight);
    case 'mg/min':
      return doseRatePerKgOf(times(quantity(digits, 'mg/h'), MINUTES_PER_HOUR), weight);
    case 'mL/h':
      return doseRatePerKgOf(doseRateAt(quantity(digits, 'mL/h'), concentration), weight);
    case 'mg in all':
      return doseRatePerKgOf(doseRateOf(quantity(digits, 'mg'), duration), weight);
    case 'mg/kg in all':
      return doseRatePerKgOf(
        doseRateOf(doseFor(weight, quantity(digits, 'mg/kg')), duration),
        weight,
      );
    default:
      return assertNever(reading);
  }
}

/**
 * The dose rate that the patient really gets when the digits of the weight are taken in the other
 * unit: 70 kg taken as 70 lb is a dose for 31.8 kg.
 */
export function doseRateOnOtherUnit(
  ordered: Quantity<'mg/kg/h'>,
  weight: MeasuredWeight,
): Quantity<'mg/kg/h'> {
  const taken = weightInKilograms(
    weight.unit === 'kg' ? withUnit(weight, 'lb') : withUnit(weight, 'kg'),
  );
  return doseRatePerKgOf(doseRateFor(taken, ordered), weightInKilograms(weight));
}

/** How many times the first dose rate, which is above zero, the second is. */
export function timesAsMuch(first: Quantity<'mg/kg/h'>, second: Quantity<'mg/kg/h'>): Decimal {
  return amount(ratio(second, first));
}
