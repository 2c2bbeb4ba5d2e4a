import { dosingWeightChoices } from '../order/dosingWeight.ts';
import type { DosingWeightBasis, InfusionOrder, MeasuredWeight } from '../order/infusionOrder.ts';
import type { DrugLibrary } from '../library/drugLibrary.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { convert, isZero, quantity, withUnit } from '../quantity/quantity.ts';
import { roundHalfUpTo } from '../quantity/rounding.ts';
import type { Quality } from './fit.ts';
import type { OrderSlip } from './orderSlip.ts';
import { orderSlip } from './orderSlip.ts';

/** Converted weights are often rounded before they are used. */
const WEIGHT_INCREMENTS = ['0.1', '1'] as const;

/** Slips about the weight: its unit, whether it was used at all, and which one was used. */
export function weightSlips(
  order: InfusionOrder,
  plan: InfusionPlan,
  library: DrugLibrary,
): readonly OrderSlip[] {
  return [
    ...unitSlips(order.patient.patientWeight, 'patientWeight'),
    ...(order.patient.basis === 'actual' ? [] : unitSlips(plan.dosingWeight, 'dosingWeight')),
    orderSlip({
      detail: { slip: 'weight-not-applied' },
      about: 'weight',
      alter: onWeight(quantity(1, 'kg')),
      omitsWeight: true,
    }),
    ...basisSlips(order, library),
  ];
}

/** The number in one unit taken as the other. */
function unitSlips(
  weight: MeasuredWeight,
  of: 'patientWeight' | 'dosingWeight',
): readonly OrderSlip[] {
  const pounds = readings(weight, 'lb').map(({ value, quality }) =>
    unitSlip('pounds-as-kilograms', withUnit(value, 'kg'), of, quality),
  );
  const kilograms = readings(weight, 'kg').map(({ value, quality }) =>
    unitSlip('kilograms-as-pounds', withUnit(value, 'lb'), of, quality),
  );
  return [...pounds, ...kilograms];
}

/** The number that stands for a weight in this unit: as typed, or converted and then rounded. */
function readings<U extends 'kg' | 'lb'>(
  weight: MeasuredWeight,
  unit: U,
): readonly { readonly value: Quantity<U>; readonly quality: Quality }[] {
  const typed: Quantity<'kg' | 'lb'> = weight;
  const value = convert<'kg' | 'lb', U>(typed, unit);
  if (weight.unit === unit) return [{ value, quality: 'exact' }];
  const rounded = WEIGHT_INCREMENTS.map((increment) =>
    roundHalfUpTo<U>(value, quantity(increment, unit)),
  ).filter((each) => !isZero(each));
  return [
    { value, quality: 'exact' },
    ...rounded.map((each) => ({ value: each, quality: 'near' as const })),
  ];
}

function unitSlip(
  slip: 'pounds-as-kilograms' | 'kilograms-as-pounds',
  taken: MeasuredWeight,
  of: 'patientWeight' | 'dosingWeight',
  quality: Quality,
): OrderSlip {
  return orderSlip({
    detail: { slip, taken, of },
    about: 'weight',
    quality,
    alter:
      of === 'dosingWeight'
        ? onWeight(taken)
        : (order) => ({ ...order, patient: { ...order.patient, patientWeight: taken } }),
  });
}

/** Dosed on this weight, whatever the basis was. */
function onWeight(patientWeight: MeasuredWeight): OrderSlip['alter'] {
  return (order) => ({ ...order, patient: { patientWeight, basis: 'actual' } });
}

/** Every other basis that height and sex allow. */
function basisSlips(order: InfusionOrder, library: DrugLibrary): readonly OrderSlip[] {
  return dosingWeightChoices(order.patient, library.general.idealWeightFromHeight.value).flatMap(
    ({ basis, weight, refusal }) =>
      weight === undefined || refusal !== undefined || basis === order.patient.basis
        ? []
        : [basisSlip(basis, weight)],
  );
}

function basisSlip(basis: DosingWeightBasis, weight: Quantity<'kg'>): OrderSlip {
  return orderSlip({
    detail: { slip: 'other-weight-basis', basis, weight },
    about: 'weight',
    alter: onWeight(weight),
  });
}
