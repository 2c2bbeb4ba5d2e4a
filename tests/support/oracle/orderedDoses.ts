/** From an order to doses: weights, dose rates, total dose and concentration, all exact. */
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
}

/** Everything that was ordered. */
export interface OrderedDoses {
  /** kg */
  readonly patientWeight: Tested;
  /** kg */
  readonly dosingWeight: Tested;
  /** cm; absent when not entered. */
  readonly height?: Tested;
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

function asTyped(value: Rational): Tested {
  return { value, tested: value };
}

function asShown(value: Rational, decimals: number): Tested {
  return { value, tested: roundHalfUpToDecimals(value, decimals) };
}

function patientWeightOf({ value, unit }: PlanOrder['weight']): Tested {
  return unit === 'kg' ? asTyped(value) : asShown(multiply(value, KG_PER_LB), 1);
}

function heightOf({ value, unit }: Typed<'cm' | 'in'>): Tested {
  return unit === 'cm' ? asTyped(value) : asShown(multiply(value, CM_PER_IN), 1);
}

/** Devine: 50 (male) or 45.5 (female) kg, and 2.3 kg for each inch above 60. */
function idealWeight(heightCm: Rational, sex: 'female' | 'male'): Rational {
  const inchesAbove60 = subtract(divide(heightCm, CM_PER_IN), SIXTY);
  return add(exact(sex === 'male' ? '50' : '45.5'), multiply(exact('2.3'), inchesAbove60));
}

/** Janmahasatian: 9270 W / (6680 + 216 BMI) male, 9270 W / (8780 + 244 BMI) female. */
function leanWeight(weight: Rational, heightCm: Rational, sex: 'female' | 'male'): Rational {
  const meters = divide(heightCm, fraction(100n));
  const bmi = divide(weight, multiply(meters, meters));
  const [base, slope] = sex === 'male' ? ['6680', '216'] : ['8780', '244'];
  return divide(multiply(exact('9270'), weight), add(exact(base), multiply(exact(slope), bmi)));
}

function dosingWeightOf(order: PlanOrder, weight: Tested, height: Tested | undefined): Tested {
  if (order.basis === 'actual') {
    return weight;
  }
  if (height === undefined || order.sex === undefined) {
    throw new SyntaxError(`The basis ${order.basis} without height and sex`);
  }
  if (order.basis === 'lean') {
    return asShown(leanWeight(weight.value, height.value, order.sex), 1);
  }
  const ideal = idealWeight(height.value, order.sex);
  if (order.basis === 'ideal') {
    return asShown(ideal, 1);
  }
  const excess = subtract(weight.value, ideal);
  return asShown(add(ideal, multiply(exact('0.4'), excess)), 1);
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

function phaseOf({ dose, duration }: OrderedPhase, weight: Rational): DosePhase {
  const inAll =
    dose.kind === 'total'
      ? multiply(dose.value, dose.unit === 'mg/kg' ? weight : fraction(1n))
      : multiply(milligramsPerHour(dose, weight), duration);
  const perHour = divide(inAll, duration);
  const perKg = divide(perHour, weight);
  const { unit } = dose;
  return {
    doseRatePerKg: unit === 'mg/kg/h' ? asTyped(perKg) : asShown(perKg, 3),
    doseRate: unit === 'mg/h' ? asTyped(perHour) : asShown(perHour, 1),
    dose: inAll,
    duration,
  };
}

function loadingOf(
  { dose, minutes }: NonNullable<PlanOrder['loading']>,
  weight: Rational,
): LoadingOrder {
  return dose.unit === 'mg/kg'
    ? { dose: multiply(dose.value, weight), dosePerKg: asTyped(dose.value), minutes }
    : { dose: dose.value, dosePerKg: asShown(divide(dose.value, weight), 3), minutes };
}

function mixtureOf({ drug, volume, mix, stock }: PlanOrder): Mixture {
  if (stock === undefined) {
    if (mix === 'added') {
      throw new SyntaxError('Drug added to the volume without a stock');
    }
    return { concentration: asShown(divide(drug, volume), 3), finalVolume: volume };
  }
  const drugVolume = divide(drug, stock.strength);
  const finalVolume = mix === 'added' ? add(volume, drugVolume) : volume;
  return {
    concentration: asShown(divide(drug, finalVolume), 3),
    finalVolume,
    drugVolume,
    diluentVolume: subtract(finalVolume, drugVolume),
    vialCount: fraction(ceilToInteger(divide(drugVolume, stock.vial.volume))),
  };
}

function totalDoseOf(order: PlanOrder, parts: readonly Rational[]): Tested {
  const total = sum(parts);
  const [only] = order.phases;
  const typedInMilligrams =
    only?.dose.kind === 'total' && only.dose.unit === 'mg' && order.loading === undefined;
  return typedInMilligrams ? asTyped(total) : asShown(total, 1);
}

/**
 * Works the order out in every unit. Throws a RangeError when the dosing weight is not above zero
 * (an ideal weight at less than about a meter), for which no dose per kg exists.
 */
export function orderedDoses(order: PlanOrder): OrderedDoses {
  const patientWeight = patientWeightOf(order.weight);
  const height = order.height === undefined ? undefined : heightOf(order.height);
  const dosingWeight = dosingWeightOf(order, patientWeight, height);
  if (!isPositive(dosingWeight.value)) {
    throw new RangeError('The dosing weight is not above zero');
  }
  const phases = order.phases.map((phase) => phaseOf(phase, dosingWeight.value));
  const loading =
    order.loading === undefined ? undefined : loadingOf(order.loading, dosingWeight.value);
  const doses = phases.map(({ dose }) => dose);
  return {
    patientWeight,
    dosingWeight,
    ...(height === undefined ? {} : { height }),
    phases,
    ...(loading === undefined ? {} : { loading }),
    totalDose: totalDoseOf(order, loading === undefined ? doses : [loading.dose, ...doses]),
    duration: sum(phases.map(({ duration }) => duration)),
    mixture: mixtureOf(order),
  };
}
