import type { InfusionOrder } from '../../src/core/order/infusionOrder.ts';
import type { Quantity } from '../../src/core/quantity/quantity.ts';
import type { Unit } from '../../src/core/quantity/units.ts';
import type { Rational } from './oracle/rational.ts';
import {
  absolute,
  add,
  divide,
  exact,
  fraction,
  isEqual,
  isLess,
  multiply,
  roundHalfUpToStep,
  subtract,
} from './oracle/rational.ts';

/** A quantity as a fraction that shares no arithmetic with the program. */
export function rationalOf({ numerator, denominator }: Quantity<Unit>): Rational {
  return divide(exact(String(numerator)), exact(String(denominator)));
}

const FIFTY = fraction(50n);

/**
 * Whether an answer would be taken for this number: equal to it when rounded, or less than one
 * increment from it and within 2%.
 */
export function isTakenFor(answer: Rational, right: Rational, increment: Rational): boolean {
  if (isEqual(answer, roundHalfUpToStep(right, increment))) return true;
  const off = absolute(subtract(answer, right));
  return isLess(off, increment) && !isLess(right, multiply(off, FIFTY));
}

const KILOGRAMS_PER_POUND = exact('0.45359237');
const SIXTY = fraction(60n);
const THOUSAND = fraction(1000n);

/**
 * Every answer of a practice order by hand, by the name of its step: for one rate on actual weight in
 * a container made up to its volume, with or without a loading dose in mg/kg.
 */
export function practiceSums(order: InfusionOrder): ReadonlyMap<string, Rational> {
  const { patient, maintenance, loading, preparation } = order;
  if (maintenance.kind !== 'rate' || maintenance.doseRate.unit === 'mg/h') {
    throw new Error('Practice orders have one rate per kilogram');
  }
  const typedWeight = rationalOf(patient.patientWeight);
  const weight =
    patient.patientWeight.unit === 'lb' ? multiply(typedWeight, KILOGRAMS_PER_POUND) : typedWeight;
  const typedRate = rationalOf(maintenance.doseRate);
  const perKg =
    maintenance.doseRate.unit === 'mcg/kg/min'
      ? divide(multiply(typedRate, SIXTY), THOUSAND)
      : typedRate;
  const perHour = multiply(weight, perKg);
  const maintenanceDose = multiply(perHour, rationalOf(maintenance.duration));
  const drug = rationalOf(preparation.drug);
  const concentration = divide(drug, rationalOf(preparation.volume));
  const sums = new Map([
    ['patientWeight', weight],
    ['doseRatePerKg', perKg],
    ['doseRate', perHour],
    ['maintenanceDose', maintenanceDose],
    ['concentration', concentration],
    ['infusionRate', divide(perHour, concentration)],
    ['vtbi', divide(maintenanceDose, concentration)],
  ]);
  if (preparation.stockConcentration !== undefined) {
    sums.set('drugVolume', divide(drug, rationalOf(preparation.stockConcentration)));
  }
  if (loading !== undefined) {
    const loadingDose = multiply(weight, rationalOf(loading.dose));
    const loadingVolume = divide(loadingDose, concentration);
    sums.set('loadingDose', loadingDose);
    sums.set('totalDose', add(loadingDose, maintenanceDose));
    sums.set('loadingVolume', loadingVolume);
    const hours = divide(rationalOf(loading.time), SIXTY);
    sums.set('loadingRate', divide(loadingVolume, hours));
  }
  return sums;
}
