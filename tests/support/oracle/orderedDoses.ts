/** From an order to doses: weights, dose rates, total dose and concentration, all exact. */
import { weightOn } from './dosingWeights.ts';
import type { Body } from './dosingWeights.ts';
import type { DoseRateUnit, OrderedPhase, PlanOrder, Typed } from './planOrder.ts';
import {
  add,
  ceilToInteger,
  divide,
  exact,
  fraction,
  isPositive,
  multiply,
  roundHalfUpToDecimals,
  subtract,
  sum,
} from './rational.ts';
import type { Rational } from './rational.ts';

/** A value, and the form of it that limits are tested on (as typed, or as shown). */
export interface Tested {
  readonly value: Rational;
  readonly tested: Rational;
}

/** One maintenance phase with its ordered dose in every unit. */
export interface DosePhase {
  /** mg/kg/h */
  readonly doseRatePerKg: Tested;
  /** mg/h */
  readonly doseRate: Tested;
  /** mg */
  readonly dose: Rational;
  /** h */
  readonly duration: Rational;
}

/** The loading dose in both units, and its minutes. */
export interface LoadingOrder {
  /** mg */
  readonly dose: Rational;
  /** mg/kg */
  readonly dosePerKg: Tested;
  /** min */
  readonly minutes: Rational;
}

/** The mixture in one container. */
export interface Mixture {
  /** mg/mL */
  readonly concentration: Tested;
  /** mL, the drug's own volume included when it is added to the bag. */
  readonly finalVolume: Rational;
  /** mL of vial contents; absent without a vial. */
  readonly drugVolume?: Rational;
  /** mL; absent without a vial. */
  readonly diluentVolume?: Rational;
  readonly vialCount?: Rational;
  /** mL that stay in the vials that were opened; absent without a vial. */
  readonly leftInVials?: Rational;
}

/** Everything that was ordered. */
export interface OrderedDoses {
  /** kg */
  readonly patientWeight: Tested;
  /** kg */
  readonly dosingWeight: Tested;
  /** cm; absent when not entered. */
  readonly height?: Tested;
  readonly body: Body;
  readonly phases: readonly DosePhase[];
  readonly loading?: LoadingOrder;
  /** mg, maintenance and loading. */
  readonly totalDose: Tested;
  /** h, maintenance only. */
  readonly duration: Rational;
  readonly mixture: Mixture;
}

const SIXTY = fraction(60n);
const THOUSAND = fraction(1000n);
const KG_PER_LB = exact('0.45359237');
const CM_PER_IN = exact('2.54');

/** A value that is tested as it is. */
export function asTyped(value: Rational): Tested {
  return { value, tested: value };
}

function asShown(value: Rational, decimals: number): Tested {
  return { value, tested: roundHalfUpToDecimals(value, decimals) };
}

/** What is too small to be shown is still something: where nothing is allowed, it counts. */
function asShownOrTrace(value: Rational, decimals: number): Tested {
  const shown = asShown(value, decimals);
  return isPositive(shown.tested) ? shown : asTyped(value);
}

/** kg, from either unit. */
export function patientWeightOf({ value, unit }: PlanOrder['weight']): Tested {
  return unit === 'kg' ? asTyped(value) : asShownOrTrace(multiply(value, KG_PER_LB), 1);
}

/** cm, from either unit. */
export function heightOf({ value, unit }: Typed<'cm' | 'in'>): Tested {
  return unit === 'cm' ? asTyped(value) : asShownOrTrace(multiply(value, CM_PER_IN), 1);
}

function dosingWeightOf(order: PlanOrder, weight: Tested, body: Body): Tested {
  if (order.basis === 'actual') return weight;
  const formula = weightOn(order.basis, body);
  if (formula === undefined) {
    throw new SyntaxError(`The basis ${order.basis} without height and sex`);
  }
  return asShown(formula, 1);
}

function milligramsPerHour({ value, unit }: Typed<DoseRateUnit>, weight: Rational): Rational {
  switch (unit) {
    case 'mg/h':
      return value;
    case 'mg/kg/h':
      return multiply(value, weight);
    case 'mcg/kg/h':
      return divide(multiply(value, weight), THOUSAND);
    case 'mcg/kg/min':
      return divide(multiply(value, weight, SIXTY), THOUSAND);
  }
}

/** One stretch of maintenance on a dosing weight. */
export function dosePhase({ dose, duration }: OrderedPhase, weight: Rational): DosePhase {
  const inAll =
    dose.kind === 'total'
      ? multiply(dose.value, dose.unit === 'mg/kg' ? weight : fraction(1n))
      : multiply(milligramsPerHour(dose, weight), duration);
  const perHour = divide(inAll, duration);
  const perKg = divide(perHour, weight);
  const { unit } = dose;
  return {
    doseRatePerKg: unit === 'mg/kg/h' ? asTyped(perKg) : asShownOrTrace(perKg, 3),
    doseRate: unit === 'mg/h' ? asTyped(perHour) : asShownOrTrace(perHour, 1),
    dose: inAll,
    duration,
  };
}

/** A loading dose on a dosing weight. */
export function loadingOf(
  { dose, minutes }: NonNullable<PlanOrder['loading']>,
  weight: Rational,
): LoadingOrder {
  return dose.unit === 'mg/kg'
    ? { dose: multiply(dose.value, weight), dosePerKg: asTyped(dose.value), minutes }
    : { dose: dose.value, dosePerKg: asShownOrTrace(divide(dose.value, weight), 3), minutes };
}

/** What is in one container. Throws a SyntaxError for drug added to a volume from no vial. */
export function mixtureOf({
  drug,
  volume,
  mix,
  stock,
}: Pick<PlanOrder, 'drug' | 'volume' | 'mix' | 'stock'>): Mixture {
  if (stock === undefined) {
    if (mix === 'added') {
      throw new SyntaxError('Drug added to the volume without a stock');
    }
    return { concentration: asShown(divide(drug, volume), 3), finalVolume: volume };
  }
  const drugVolume = divide(drug, stock.strength);
  const finalVolume = mix === 'added' ? add(volume, drugVolume) : volume;
  const vialCount = fraction(ceilToInteger(divide(drugVolume, stock.vial.volume)));
  return {
    concentration: asShown(divide(drug, finalVolume), 3),
    finalVolume,
    drugVolume,
    diluentVolume: subtract(finalVolume, drugVolume),
    vialCount,
    leftInVials: subtract(multiply(vialCount, stock.vial.volume), drugVolume),
  };
}

function totalDoseOf(order: PlanOrder, parts: readonly Rational[]): Tested {
  const total = sum(parts);
  const [only] = order.phases;
  const typedInMilligrams =
    only?.dose.kind === 'total' && only.dose.unit === 'mg' && order.loading === undefined;
  return typedInMilligrams ? asTyped(total) : asShownOrTrace(total, 1);
}

/**
 * Works the order out in every unit. Throws a RangeError when the dosing weight is not above zero
 * (an ideal weight at less than about a meter), for which no dose per kg exists.
 */
export function orderedDoses(order: PlanOrder): OrderedDoses {
  const patientWeight = patientWeightOf(order.weight);
  const height = order.height === undefined ? undefined : heightOf(order.height);
  const body: Body = {
    weight: patientWeight.value,
    ...(height === undefined ? {} : { height: height.value }),
    ...(order.sex === undefined ? {} : { sex: order.sex }),
  };
  const dosingWeight = dosingWeightOf(order, patientWeight, body);
  if (!isPositive(dosingWeight.value)) {
    throw new RangeError('The dosing weight is not above zero');
  }
  const phases = order.phases.map((phase) => dosePhase(phase, dosingWeight.value));
  const loading =
    order.loading === undefined ? undefined : loadingOf(order.loading, dosingWeight.value);
  const doses = phases.map(({ dose }) => dose);
  return {
    patientWeight,
    dosingWeight,
    ...(height === undefined ? {} : { height }),
    body,
    phases,
    ...(loading === undefined ? {} : { loading }),
    totalDose: totalDoseOf(order, loading === undefined ? doses : [loading.dose, ...doses]),
    duration: sum(phases.map(({ duration }) => duration)),
    mixture: mixtureOf(order),
  };
}
