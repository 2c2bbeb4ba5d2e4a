import type { PumpGrid, PumpProfile } from '../library/drugLibrary.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import { finalVolumeOf } from '../order/infusionOrder.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { WorkingTerm } from '../plan/working.ts';
import { term } from '../plan/workingLine.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { compare, quantity, scaleBy, subtract, withUnit } from '../quantity/quantity.ts';
import { asShown, roundHalfUpTo } from '../quantity/rounding.ts';
import type { PumpUnit, Quality } from './fit.ts';
import { factorOf } from './orderSlip.ts';
import type { Prediction } from './prediction.ts';
import { predict } from './prediction.ts';
import type { ProgramSlip } from './programSlip.ts';
import type { ReplayedPhase } from './replay.ts';
import type { Direction } from './slip.ts';

const ONE_TO_ONE = quantity(1, 'mg/mL');

/** Every slip after the sum that is possible with this order. */
export function programSlips(order: InfusionOrder, plan: InfusionPlan): readonly ProgramSlip[] {
  return [
    decimalPoint('tenfold', 10, 'high'),
    decimalPoint('tenfold', 10, 'low'),
    decimalPoint('hundredfold', 100, 'high'),
    decimalPoint('hundredfold', 100, 'low'),
    // At 1 mg/mL the digits of the dose are right.
    ...(compare(plan.concentration, ONE_TO_ONE) === 0 ? [] : [doseAsRate()]),
    swapped(),
    bagVolume(order),
  ];
}

/** The decimal point misplaced, or a zero too many or too few. */
function decimalPoint(
  slip: 'tenfold' | 'hundredfold',
  factor: number,
  direction: Direction,
): ProgramSlip {
  return {
    stage: 'program',
    detail: { slip, direction },
    ways: ['rate', 'volume', 'both'],
    isCrossing: false,
    predict: ({ place, rate, vtbi }, pump) => ({
      rates: misplaced(place, rate, pump.rate, factor, direction),
      vtbis: misplaced(place, vtbi, pump.volume, factor, direction),
    }),
  };
}

/** From the rounded and from the exact number: which digits were copied nobody knows. */
function misplaced<U extends PumpUnit>(
  place: number,
  base: Prediction<U>,
  grid: PumpGrid<NoInfer<U>>,
  factor: number,
  direction: Direction,
): readonly Prediction<U>[] {
  const isHigh = direction === 'high';
  const by = isHigh ? factorOf(factor, 1) : factorOf(1, factor);
  return [base.rounded, base.exact].map((from) => {
    const result = scaleBy(from, by);
    const terms = [term(from), term(factor, isHigh ? '×' : '÷')];
    return predict<U>(result, grid, base.quality, () => [...base.sums(), { place, terms, result }]);
  });
}

/** The digits of mg/h in the mL/h field, and perhaps those of mg in the mL field. */
function doseAsRate(): ProgramSlip {
  return {
    stage: 'program',
    detail: { slip: 'dose-as-rate' },
    ways: ['rate', 'both'],
    isCrossing: false,
    predict: (phase, pump) => ({
      rates: doseDigits(phase, phase.rate, phase.doseRate, phase.doseRateTerms, pump.rate),
      vtbis: doseDigits(phase, phase.vtbi, phase.dose, phase.doseTerms, pump.volume),
    }),
  };
}

/** As calculated, as a screen shows it, and as a whole number. */
function doseDigits<U extends PumpUnit>(
  { place }: ReplayedPhase,
  base: Prediction<U>,
  dose: Quantity<'mg/h'> | Quantity<'mg'>,
  terms: () => readonly WorkingTerm[],
  grid: PumpGrid<NoInfer<U>>,
): readonly Prediction<U>[] {
  const { unit } = base.exact;
  const digits = (from: Quantity<'mg/h' | 'mg'>, quality: Quality): Prediction<U> =>
    predict<U>(withUnit(from, unit), grid, quality, () => [
      { place, terms: terms(), result: dose },
    ]);
  return [
    digits(dose, base.quality),
    digits(asShown(dose), 'near'),
    digits(wholeNumber(dose), 'near'),
  ];
}

function wholeNumber<U extends 'mg/h' | 'mg'>(dose: Quantity<U>): Quantity<U> {
  return roundHalfUpTo<U>(dose, quantity(1, dose.unit));
}

/** The rate in the volume's field and the volume in the rate's. */
function swapped(): ProgramSlip {
  return {
    stage: 'program',
    detail: { slip: 'rate-volume-swapped' },
    ways: ['both'],
    isCrossing: true,
    predict: ({ place, rate, vtbi }, pump) => ({
      rates: enteredAs(place, vtbi, 'mL/h', pump.rate),
      vtbis: enteredAs(place, rate, 'mL', pump.volume),
    }),
  };
}

function enteredAs<U extends PumpUnit>(
  place: number,
  base: Prediction<PumpUnit>,
  unit: U,
  grid: PumpGrid<NoInfer<U>>,
): readonly Prediction<U>[] {
  return [base.rounded, base.exact].map((from) => {
    const result = withUnit(from, unit);
    return predict<U>(result, grid, base.quality, () => [
      ...base.sums(),
      { place, terms: [term(from)], result },
    ]);
  });
}

/** The volume on the label, or all that the bag holds, entered as what to give. */
function bagVolume(order: InfusionOrder): ProgramSlip {
  const { preparation } = order;
  const label = preparation.volume;
  const inAll = finalVolumeOf(preparation);
  const added = subtract(inAll, label);
  const vtbis = (place: number, { volume }: PumpProfile): readonly Prediction<'mL'>[] => [
    bagPrediction(place, label, [term(label)], volume),
    ...(preparation.mix === 'final'
      ? []
      : [bagPrediction(place, inAll, [term(label), term(added, '+')], volume)]),
  ];
  return {
    stage: 'program',
    detail: { slip: 'bag-volume-as-vtbi' },
    ways: ['volume'],
    isCrossing: false,
    predict: ({ place }, pump) => ({ rates: [], vtbis: vtbis(place, pump) }),
  };
}

function bagPrediction(
  place: number,
  volume: Quantity<'mL'>,
  terms: readonly WorkingTerm[],
  grid: PumpGrid<'mL'>,
): Prediction<'mL'> {
  return predict(volume, grid, 'exact', () => [{ place, terms, result: volume }]);
}
