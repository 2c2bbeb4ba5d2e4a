import type { PumpProfile } from '../../core/library/drugLibrary.ts';
import { incrementOf } from '../../core/library/pumpGrid.ts';
import type { InfusionOrder } from '../../core/order/infusionOrder.ts';
import type { InfusionPlan } from '../../core/plan/infusionPlan.ts';
import type { ProgrammedPhase, PumpProgram } from '../../core/plan/pumpProgram.ts';
import type { Quantity } from '../../core/quantity/quantity.ts';
import { add, compare, isZero } from '../../core/quantity/quantity.ts';
import type { CanonicalUnit } from './quantityText.ts';
import { formatInFull, formatQuantity } from './quantityText.ts';
import { formatClock, formatTimeDifference, formatToMinute } from './timeText.ts';

/** A piece of a sentence: words, or a result that other programs read where it stands. */
export type SentencePart =
  string | { readonly name: string; readonly value: Quantity<CanonicalUnit> };

/** How long the pump runs from its first phase to the end of its last. */
export function wholeRunTime(program: PumpProgram): Quantity<'h'> {
  return program.loading === undefined
    ? program.runTime
    : add(program.loading.runTime, program.runTime);
}

/** A time after the start: `09:10` where the start is known, else `at the start`, `after 10 min`. */
export function momentText(startMinute: number | undefined, after: Quantity<'h'>): string {
  if (startMinute !== undefined) return formatClock(startMinute, after);
  return isZero(after) ? 'at the start' : `after ${formatToMinute(after)}`;
}

/** When the patient has been observed for long enough: `until 14:00`, `for 1 h`. */
export function observationText(
  startMinute: number | undefined,
  program: PumpProgram | undefined,
  observation: Quantity<'h'>,
): string {
  return startMinute === undefined || program === undefined
    ? `for ${formatToMinute(observation)}`
    : `until ${formatClock(startMinute, add(wholeRunTime(program), observation))}`;
}

/** How far apart the rates are that a pump can be set to: `0.1 mL/h`. */
export function rateStepText({ rate }: PumpProfile): string {
  return formatInFull(incrementOf(rate));
}

/** A pump by name, with its steps: `Large-volume pump, steps of 0.1 mL/h`. */
export function pumpText(pump: PumpProfile): string {
  return `${pump.name}, steps of ${rateStepText(pump)}`;
}

/**
 * What rounding to the pump's step did: of a plain order the exact rate, the dose that the pump will
 * give and when it ends. Steps have their exact rates in their table.
 */
export function roundingSentence(
  plan: InfusionPlan,
  program: PumpProgram,
  pump: PumpProfile,
): readonly SentencePart[] {
  const [step] = plan.steps;
  const [phase] = program.steps;
  const isPlain = !plan.isStepped && step !== undefined && phase !== undefined;
  const delivered: SentencePart = { name: 'deliveredDose', value: program.deliveredDose };
  const total = formatQuantity(plan.totalDose);
  const ordered =
    formatQuantity(program.deliveredDose) === total ? ' as ordered' : ` (ordered ${total})`;
  const achieved: readonly SentencePart[] = isPlain
    ? [' at ', { name: 'achievedDoseRatePerKg', value: phase.achievedDoseRatePerKg }]
    : [];
  return [
    ...(isPlain ? exactRate(step.exactInfusionRate, phase, pump) : [stepsRounded(pump)]),
    ' Delivers ',
    delivered,
    ordered,
    ...achieved,
    `, ends ${formatTimeDifference(program.runTimeDifference) ?? 'on time'}.`,
  ];
}

function exactRate(
  exact: Quantity<'mL/h'>,
  phase: ProgrammedPhase,
  pump: PumpProfile,
): readonly SentencePart[] {
  const isExact = compare(exact, phase.infusionRate) === 0;
  return [
    'Exact rate ',
    { name: 'exactInfusionRate', value: exact },
    isExact ? ', which the pump can be set to.' : `, set to the pump’s ${rateStepText(pump)} step.`,
  ];
}

function stepsRounded(pump: PumpProfile): string {
  return `Each rate is set to the pump’s ${rateStepText(pump)} step.`;
}

/** What is in the container: `200 mg in 100 mL`. */
export function contentText({ preparation }: InfusionOrder, plan: InfusionPlan): string {
  return `${formatQuantity(preparation.drug)} in ${formatQuantity(plan.finalVolume)}`;
}

/** How one container is made; nothing where no vial was chosen. */
export function recipeSentence(
  { preparation }: InfusionOrder,
  { recipe }: InfusionPlan,
): readonly SentencePart[] {
  if (recipe === undefined) return [];
  const drugVolume = { name: 'drugVolume', value: recipe.drugVolume };
  const diluentVolume = { name: 'diluentVolume', value: recipe.diluentVolume };
  const stock = formatQuantity(recipe.stockConcentration);
  if (preparation.mix === 'added') {
    return ['add ', drugVolume, ` of ${stock} to the full bag of `, diluentVolume];
  }
  if (isZero(recipe.diluentVolume)) {
    return ['draw up ', drugVolume, ` of ${stock}, `, diluentVolume, ' diluent'];
  }
  return ['add ', drugVolume, ` of ${stock} to `, diluentVolume, ' diluent'];
}
