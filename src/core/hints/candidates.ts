import { heightInCentimeters, weightInKilograms } from '../order/dosingWeight.ts';
import type { InfusionOrder, OrderedDose, OrderedDoseRate } from '../order/infusionOrder.ts';
import { DOSE_RATE_UNITS } from '../order/infusionOrder.ts';
import { finalVolumeOf } from '../order/infusionOrder.ts';
import { doseInMg, perKgPerHour } from '../quantity/sums.ts';
import type { Quantity } from '../quantity/quantity.ts';
import {
  compare,
  convert,
  quantity,
  ratio,
  scaleBy,
  times,
  withUnit,
} from '../quantity/quantity.ts';
import { asShown } from '../quantity/rounding.ts';
import { concentrationOf, dosePerKgOf, doseRateOf, doseRatePerKgOf } from '../quantity/sums.ts';
import type { Unit } from '../quantity/units.ts';
import type { Hint } from './didYouMean.ts';

/** One other reading of the same digits. */
export interface Candidate<U extends Unit> {
  readonly kind: Hint['kind'];
  readonly candidate: Quantity<Unit>;
  readonly inLimitUnit: Quantity<U>;
}

const TENTH = quantity('0.1', '1');
const HOUR = quantity(1, 'h');
const DAY = quantity(24, 'h');
const MINUTES_PER_HOUR = 60;

/** Ten times and a tenth of what was typed. */
export function tens<T extends Unit, U extends Unit>(
  typed: Quantity<T>,
  toLimitUnit: (candidate: Quantity<T>) => Quantity<U>,
): readonly Candidate<U>[] {
  const tenTimes = times(typed, 10);
  const tenth = scaleBy(typed, TENTH);
  return [
    { kind: 'tenTimes', candidate: tenTimes, inLimitUnit: toLimitUnit(tenTimes) },
    { kind: 'tenth', candidate: tenth, inLimitUnit: toLimitUnit(tenth) },
  ];
}

/** Pounds for kilograms or the reverse, and tens. */
export function weights(order: InfusionOrder): readonly Candidate<'kg'>[] {
  const typed = order.patient.patientWeight;
  const other = typed.unit === 'kg' ? withUnit(typed, 'lb') : withUnit(typed, 'kg');
  return [
    {
      kind: typed.unit === 'kg' ? 'poundsForKilograms' : 'otherUnit',
      candidate: other,
      inLimitUnit: weightInKilograms(other),
    },
    ...tens<'kg' | 'lb', 'kg'>(typed, (weight) => convert(weight, 'kg')),
  ];
}

/** Inches for centimeters or the reverse, and tens. */
export function heights(typed: Quantity<'cm'> | Quantity<'in'>): readonly Candidate<'cm'>[] {
  const other = typed.unit === 'cm' ? withUnit(typed, 'in') : withUnit(typed, 'cm');
  return [
    { kind: 'otherUnit', candidate: other, inLimitUnit: heightInCentimeters(other) },
    ...tens<'cm' | 'in', 'cm'>(typed, (height) => convert(height, 'cm')),
  ];
}

/** Hours may have been meant as minutes, and minutes as hours. */
export function durations(typed: Quantity<Unit>): readonly Candidate<'h'>[] {
  const hours = withUnit(typed, 'h');
  const asMinutes = withUnit(typed, 'min');
  const minutesAsHours = times(hours, MINUTES_PER_HOUR);
  // 96 h 20 min is no number of hours whose digits could have been minutes.
  const hasDigits = compare(asShown(hours), hours) === 0;
  const minutes: readonly Candidate<'h'>[] = [
    { kind: 'otherUnit', candidate: asMinutes, inLimitUnit: convert(asMinutes, 'h') },
  ];
  return [
    ...(hasDigits ? minutes : []),
    { kind: 'otherUnit', candidate: minutesAsHours, inLimitUnit: minutesAsHours },
    ...tens(hours, (duration) => duration),
  ];
}

/** In all for per kilogram or the reverse, and tens. */
export function loadingDoses(
  typed: OrderedDose,
  weight: Quantity<'kg'>,
): readonly Candidate<'mg/kg'>[] {
  const perKg = (dose: OrderedDose): Quantity<'mg/kg'> =>
    dose.unit === 'mg/kg' ? dose : dosePerKgOf(dose, weight);
  const other = typed.unit === 'mg' ? withUnit(typed, 'mg/kg') : withUnit(typed, 'mg');
  return [
    { kind: 'otherUnit', candidate: other, inLimitUnit: perKg(other) },
    ...tens<OrderedDose['unit'], 'mg/kg'>(typed, perKg),
  ];
}

/** Tens of the amount in the bag. */
export function concentrations(order: InfusionOrder): readonly Candidate<'mg/mL'>[] {
  const { preparation } = order;
  return tens(preparation.drug, (drug) =>
    concentrationOf(drug, finalVolumeOf({ ...preparation, drug })),
  );
}

/** In all for per kilogram or the reverse, tens, and the same for each 24 h of the infusion. */
export function totalDoses(
  typed: OrderedDose,
  duration: Quantity<'h'>,
  weight: Quantity<'kg'>,
): readonly Candidate<'mg/kg/h'>[] {
  const rateOf = (dose: OrderedDose): Quantity<'mg/kg/h'> =>
    doseRatePerKgOf(doseRateOf(doseInMg(dose, weight), duration), weight);
  const other = typed.unit === 'mg' ? withUnit(typed, 'mg/kg') : withUnit(typed, 'mg');
  return [
    { kind: 'otherUnit', candidate: other, inLimitUnit: rateOf(other) },
    ...tens<OrderedDose['unit'], 'mg/kg/h'>(typed, rateOf),
    ...per24h<OrderedDose['unit']>(typed, duration, rateOf),
  ];
}

/** What was typed for so many hours, as a dose per 24 h. */
function per24h<T extends Unit>(
  typed: Quantity<T>,
  hours: Quantity<'h'>,
  toLimitUnit: (candidate: Quantity<T>) => Quantity<'mg/kg/h'>,
): readonly Candidate<'mg/kg/h'>[] {
  const candidate = scaleBy(typed, ratio(hours, DAY));
  return [{ kind: 'per24h', candidate, inLimitUnit: toLimitUnit(candidate) }];
}

/** Every other unit of a dose rate, tens, and the same amount per 24 h. */
export function doseRates(
  typed: OrderedDoseRate,
  weight: Quantity<'kg'>,
): readonly Candidate<'mg/kg/h'>[] {
  const perKg = (rate: OrderedDoseRate): Quantity<'mg/kg/h'> =>
    rate.unit === 'mg/h' ? doseRatePerKgOf(rate, weight) : perKgPerHour(rate);
  // Its own unit is no other reading: as typed it lies outside.
  const others = DOSE_RATE_UNITS.map((unit) => {
    const candidate = withUnit(typed, unit) as OrderedDoseRate;
    return { kind: 'otherUnit' as const, candidate, inLimitUnit: perKg(candidate) };
  });
  const toLimitUnit = (rate: Quantity<Unit>): Quantity<'mg/kg/h'> => perKg(rate as OrderedDoseRate);
  const hourly = typed.unit === 'mcg/kg/min' ? withUnit(typed, 'mcg/kg/h') : typed;
  return [
    ...others,
    ...tens(typed as Quantity<Unit>, toLimitUnit),
    ...per24h(hourly as Quantity<Unit>, HOUR, toLimitUnit),
  ];
}
