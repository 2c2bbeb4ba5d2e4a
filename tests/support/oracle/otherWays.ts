/** What other dosing weights and other preparations would come to. */
import { weightChoices } from './dosingWeights.ts';
import { CONCENTRATION, PREPARATIONS, VOLUME_STEP } from './drugLibrary.ts';
import { dosePhase, mixtureOf } from './orderedDoses.ts';
import type { OrderedDoses } from './orderedDoses.ts';
import type { Basis, PlanOrder } from './planOrder.ts';
import {
  add,
  divide,
  floorToStep,
  isEqual,
  isLess,
  multiply,
  roundHalfUpToStep,
  subtract,
  sum,
  ZERO,
} from './rational.ts';
import type { Rational } from './rational.ts';
import { testLimits } from './remarks.ts';

/** The first rate that each weight would give, set on the pump, mL/h; none for one that is refused. */
export function ratesOnOtherWeights(
  { phases: [first], pump }: PlanOrder,
  { body, mixture }: OrderedDoses,
): readonly (readonly [basis: Basis, rate: Rational])[] {
  return weightChoices(body).flatMap(({ basis, weight, refusal }) => {
    if (first === undefined || weight === undefined || refusal !== undefined) return [];
    const { dose, duration } = dosePhase(first, weight);
    const exactRate = divide(dose, multiply(duration, mixture.concentration.value));
    return [[basis, roundHalfUpToStep(exactRate, pump.rateIncrement)]];
  });
}

type StandardPreparation = (typeof PREPARATIONS)['bag' | 'syringe'][number];

/**
 * The smallest standard preparation for this kind of pump, of a usual concentration, from one
 * container of which infusion and priming would both come.
 */
export function preparationThatHolds(
  order: PlanOrder,
  doses: OrderedDoses,
): StandardPreparation | undefined {
  const { syringeCapacity } = order.pump;
  const fitting = PREPARATIONS[syringeCapacity === undefined ? 'bag' : 'syringe'].filter(
    ({ drug, volume }) => {
      const mixture = mixtureOf({ drug, volume, mix: 'final' });
      return (
        (syringeCapacity === undefined || !isLess(syringeCapacity, volume)) &&
        testLimits('concentration', mixture.concentration.tested, CONCENTRATION).length === 0 &&
        isHeldByOne(order, doses, volume, mixture.concentration.value)
      );
    },
  );
  return fitting.reduce<StandardPreparation | undefined>(smaller, undefined);
}

/** Whether one container of so many mL gives loading dose, maintenance and priming. */
function isHeldByOne(
  { priming }: PlanOrder,
  { loading, phases }: OrderedDoses,
  volume: Rational,
  concentration: Rational,
): boolean {
  const programmed = (dose: Rational): Rational =>
    roundHalfUpToStep(divide(dose, concentration), VOLUME_STEP);
  const needed = add(
    programmed(loading?.dose ?? ZERO),
    programmed(sum(phases.map(({ dose }) => dose))),
  );
  return !isLess(floorToStep(subtract(volume, priming), VOLUME_STEP), needed);
}

function smaller(a: StandardPreparation | undefined, b: StandardPreparation): StandardPreparation {
  if (a === undefined) return b;
  const isSmaller = isEqual(a.volume, b.volume)
    ? isLess(b.drug, a.drug)
    : isLess(b.volume, a.volume);
  return isSmaller ? b : a;
}
