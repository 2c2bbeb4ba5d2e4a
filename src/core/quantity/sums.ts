import { assertNever } from '../result.ts';
import type { Quantity } from './fractions.ts';
import { product, quotient } from './fractions.ts';
import { convert } from './quantity.ts';

/** kg × mg/kg/h = mg/h */
export function doseRateFor(
  weight: Quantity<'kg'>,
  doseRatePerKg: Quantity<'mg/kg/h'>,
): Quantity<'mg/h'> {
  return product(weight, doseRatePerKg, 'mg/h');
}

/** mg/h ÷ kg = mg/kg/h */
export function doseRatePerKgOf(
  doseRate: Quantity<'mg/h'>,
  weight: Quantity<'kg'>,
): Quantity<'mg/kg/h'> {
  return quotient(doseRate, weight, 'mg/kg/h');
}

/** mg/h × h = mg */
export function doseOver(doseRate: Quantity<'mg/h'>, duration: Quantity<'h'>): Quantity<'mg'> {
  return product(doseRate, duration, 'mg');
}

/** mg ÷ h = mg/h */
export function doseRateOf(dose: Quantity<'mg'>, duration: Quantity<'h'>): Quantity<'mg/h'> {
  return quotient(dose, duration, 'mg/h');
}

/** kg × mg/kg = mg */
export function doseFor(weight: Quantity<'kg'>, dosePerKg: Quantity<'mg/kg'>): Quantity<'mg'> {
  return product(weight, dosePerKg, 'mg');
}

/** A dose in mg, whichever way it was ordered. */
export function doseInMg(
  dose: Quantity<'mg'> | Quantity<'mg/kg'>,
  weight: Quantity<'kg'>,
): Quantity<'mg'> {
  return dose.unit === 'mg' ? dose : doseFor(weight, dose);
}

/** A dose rate by the kilogram, in mg/kg/h. */
export function perKgPerHour(
  doseRate: Quantity<'mg/kg/h'> | Quantity<'mcg/kg/h'> | Quantity<'mcg/kg/min'>,
): Quantity<'mg/kg/h'> {
  switch (doseRate.unit) {
    case 'mg/kg/h':
    case 'mcg/kg/h':
    case 'mcg/kg/min':
      return convert<typeof doseRate.unit, 'mg/kg/h'>(doseRate, 'mg/kg/h');
    default:
      return assertNever(doseRate);
  }
}

/** mg ÷ kg = mg/kg */
export function dosePerKgOf(dose: Quantity<'mg'>, weight: Quantity<'kg'>): Quantity<'mg/kg'> {
  return quotient(dose, weight, 'mg/kg');
}

/** mg ÷ mL = mg/mL */
export function concentrationOf(drug: Quantity<'mg'>, volume: Quantity<'mL'>): Quantity<'mg/mL'> {
  return quotient(drug, volume, 'mg/mL');
}

/** mg ÷ mg/mL = mL */
export function volumeOf(dose: Quantity<'mg'>, concentration: Quantity<'mg/mL'>): Quantity<'mL'> {
  return quotient(dose, concentration, 'mL');
}

/** mL × mg/mL = mg */
export function doseIn(volume: Quantity<'mL'>, concentration: Quantity<'mg/mL'>): Quantity<'mg'> {
  return product(volume, concentration, 'mg');
}

/** mg/h ÷ mg/mL = mL/h */
export function infusionRateFor(
  doseRate: Quantity<'mg/h'>,
  concentration: Quantity<'mg/mL'>,
): Quantity<'mL/h'> {
  return quotient(doseRate, concentration, 'mL/h');
}

/** mL/h × mg/mL = mg/h */
export function doseRateAt(
  infusionRate: Quantity<'mL/h'>,
  concentration: Quantity<'mg/mL'>,
): Quantity<'mg/h'> {
  return product(infusionRate, concentration, 'mg/h');
}

/** mL ÷ mL/h = h */
export function runTimeOf(volume: Quantity<'mL'>, infusionRate: Quantity<'mL/h'>): Quantity<'h'> {
  return quotient(volume, infusionRate, 'h');
}

/** mL ÷ h = mL/h */
export function infusionRateOver(volume: Quantity<'mL'>, time: Quantity<'h'>): Quantity<'mL/h'> {
  return quotient(volume, time, 'mL/h');
}

/** mL/h × h = mL */
export function volumeOver(infusionRate: Quantity<'mL/h'>, time: Quantity<'h'>): Quantity<'mL'> {
  return product(infusionRate, time, 'mL');
}

/** kg ÷ (m × m) = kg/m² */
export function bodyMassIndexOf(weight: Quantity<'kg'>, height: Quantity<'cm'>): Quantity<'kg/m²'> {
  const meters = convert(height, 'm');
  return quotient(weight, product(meters, meters, 'm²'), 'kg/m²');
}

/** in × kg/in = kg */
export function weightOfHeight(height: Quantity<'in'>, perInch: Quantity<'kg/in'>): Quantity<'kg'> {
  return product(height, perInch, 'kg');
}
