import type { Calculation } from '../calculation.ts';
import type { DrugLibrary, PumpProfile } from '../library/drugLibrary.ts';
import { pumpProfileById } from '../library/drugLibrary.ts';
import { incrementOf } from '../library/pumpGrid.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import { buildWorking } from '../plan/buildWorking.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import { volumeLines } from '../plan/pumpWorking.ts';
import type { WorkingLine, WorkingTerm } from '../plan/working.ts';
import { line, term } from '../plan/workingLine.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { compare, quantity } from '../quantity/quantity.ts';
import { roundHalfUpTo, shownIncrement } from '../quantity/rounding.ts';
import type { Unit } from '../quantity/units.ts';

/** The sums of the working that are asked for, in the order in which one does them. */
export const PRACTICE_SUMS = [
  'patientWeight',
  'idealWeight',
  'adjustedWeight',
  'leanWeight',
  'loadingDose',
  'totalDoseFromOrder',
  'doseRatePerKg',
  'doseRate',
  'stepDose',
  'maintenanceDose',
  'totalDose',
  'finalVolume',
  'concentration',
  'loadingVolume',
  'loadingRate',
  'infusionRate',
  'vtbi',
  'drugVolume',
] as const;
/** A sum that is asked for. */
export type PracticeSum = (typeof PRACTICE_SUMS)[number];

/** One sum to do: predict, then compare. */
export interface PracticeStep {
  /** The sum, with the rate step where there are several: `doseRate`, `doseRate-2`. */
  readonly id: string;
  readonly sum: PracticeSum;
  /** The rate step, from 1, of an order given as steps. */
  readonly step?: number;
  /** The sum with the patient's own numbers. */
  readonly terms: readonly WorkingTerm[];
  readonly exact: Quantity<Unit>;
  /** The stated rounding: half-up to this, in the unit of the answer. */
  readonly roundedTo: Quantity<Unit>;
  /** The answer. */
  readonly rounded: Quantity<Unit>;
}

/** An order to be worked out step by step. */
export interface Exercise {
  readonly order: InfusionOrder;
  readonly plan: InfusionPlan;
  readonly library: DrugLibrary;
  readonly pump: PumpProfile;
  readonly steps: readonly PracticeStep[];
}

/** Small volumes of drug are drawn up to a second decimal, as the screen shows them. */
const SMALL_VOLUME = quantity(10, 'mL');
const SMALL_VOLUME_INCREMENT = quantity('0.01', 'mL');

/**
 * The current plan as an exercise, with every sum that is its own. While a finding blocks, nothing of
 * the pump is asked. Undefined without a plan.
 */
export function exerciseOf(
  { order, plan, program }: Calculation,
  library: DrugLibrary,
): Exercise | undefined {
  return plan && buildExercise(order, plan, library, PRACTICE_SUMS, program !== undefined);
}

/** An order as an exercise, with those of the `asked` sums that are its own. */
export function buildExercise(
  order: InfusionOrder,
  plan: InfusionPlan,
  library: DrugLibrary,
  asked: readonly PracticeSum[],
  isPumpAsked = true,
): Exercise {
  const pump = pumpProfileById(library, order.pumpProfileId);
  const steps = practiceLines(order, plan, isPumpAsked)
    .filter(({ sum }) => asked.includes(sum))
    .map((each) => practiceStep(each, pump));
  return { order, plan, library, pump, steps };
}

/** A line of the working that may be asked for. */
export interface PracticeLine extends WorkingLine {
  readonly sum: PracticeSum;
}

/** The sums of an order that may be asked for; those of the pump and the vial only on demand. */
export function practiceLines(
  order: InfusionOrder,
  plan: InfusionPlan,
  isPumpAsked: boolean,
): readonly PracticeLine[] {
  const working = buildWorking(order, plan, undefined);
  const lines = isPumpAsked
    ? [...working, ...volumeLines(plan), ...vialLines(order, plan)]
    : working;
  return lines.filter(isPracticeLine);
}

/** With drug added to a full bag, the working has this sum already: the concentration needs it. */
function vialLines(
  { preparation }: InfusionOrder,
  { recipe }: InfusionPlan,
): readonly WorkingLine[] {
  if (recipe === undefined || preparation.mix === 'added') return [];
  const terms = [term(preparation.drug), term(recipe.stockConcentration, '÷')];
  return [line('drugVolume', terms, recipe.drugVolume)];
}

const IS_PRACTICE_SUM: ReadonlySet<string> = new Set(PRACTICE_SUMS);

function isPracticeLine(each: WorkingLine): each is PracticeLine {
  return IS_PRACTICE_SUM.has(each.sum);
}

/** The name of a line, the same in the order itself and in the order after a slip. */
export function practiceLineId({ sum, step }: PracticeLine): string {
  return step === undefined ? sum : `${sum}-${String(step)}`;
}

function practiceStep(each: PracticeLine, pump: PumpProfile): PracticeStep {
  const roundedTo = roundingOf(each, pump);
  const { sum, step, terms, result } = each;
  return {
    id: practiceLineId(each),
    sum,
    ...(step === undefined ? {} : { step }),
    terms,
    exact: result,
    roundedTo,
    rounded: roundHalfUpTo(result, roundedTo),
  };
}

function roundingOf({ sum, result }: PracticeLine, pump: PumpProfile): Quantity<Unit> {
  if (result.unit === 'mL/h') return incrementOf(pump.rate);
  if (sum === 'vtbi' || sum === 'loadingVolume') return incrementOf(pump.volume);
  if (sum === 'drugVolume' && compare(result, SMALL_VOLUME) < 0) return SMALL_VOLUME_INCREMENT;
  return shownIncrement(result.unit);
}
