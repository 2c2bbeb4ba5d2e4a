import type { InfusionOrder } from '../order/infusionOrder.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { WorkingTerm } from '../plan/working.ts';
import { term } from '../plan/workingLine.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';
import type { PumpUnit, Quality } from '../verify/fit.ts';
import type { OrderSlip } from '../verify/orderSlip.ts';
import { orderSlips } from '../verify/orderSlips.ts';
import type { Prediction } from '../verify/prediction.ts';
import type { ProgramSlip } from '../verify/programSlip.ts';
import { programSlips } from '../verify/programSlips.ts';
import { planOf, replay } from '../verify/replay.ts';
import type { SlipDetail, SlipName } from '../verify/slip.ts';
import { evaluateTerms, isChain } from './evaluateTerms.ts';
import type { Exercise, PracticeStep } from './practiceStep.ts';
import { practiceLineId, practiceLines } from './practiceStep.ts';
import { stepValue } from './stepValue.ts';

/**
 * What goes wrong on paper and not on a pump: multiplied where one divides, or a fraction turned
 * over; 2.2 pounds to a kilogram, which is not near enough.
 */
export type PaperSlipName = 'upside-down' | 'rough-pounds';

/** A slip of the double-check, or one on paper. */
export type AnswerSlipName = SlipName | PaperSlipName;

/** The answer that a slip would give. */
export interface SlipAnswer {
  readonly name: AnswerSlipName;
  /** What is particular to it; none for a slip on paper. */
  readonly detail?: SlipDetail;
  /** The best that a fit with it can be. */
  readonly quality: Quality;
  /** Not rounded: that is needed only where it comes close to what was answered. */
  readonly exact: Quantity<Unit>;
  /** The sum that gives it, in the patient's numbers; worked out only when it is shown. */
  readonly terms: () => readonly WorkingTerm[];
}

const ROUGH_POUNDS_PER_KILOGRAM = 2.2;

/** The sums whose answers are entered on a pump. */
const PUMP_SUMS = ['infusionRate', 'loadingRate', 'vtbi', 'loadingVolume'];

/** The slips that are possible with an exercise, replayed once for all its steps. */
export interface SlipSource {
  readonly exercise: Exercise;
  /** The order after each slip before the sum, with its plan. */
  readonly slipped: readonly SlippedOrder[];
  /** What each slip after the sum would enter, phase by phase. */
  readonly entered: readonly EnteredSlip[];
}

interface EnteredSlip {
  /** 0 for the loading phase, else the step from 1. */
  readonly place: number;
  readonly detail: SlipDetail;
  readonly predicted: ReturnType<ProgramSlip['predict']>;
}

interface SlippedOrder {
  readonly slip: OrderSlip;
  readonly order: InfusionOrder;
  readonly plan: InfusionPlan;
}

/** Replays every slip that is possible with an exercise. */
export function slipSource(exercise: Exercise): SlipSource {
  const { order, plan, library, pump } = exercise;
  const after = programSlips(order, plan);
  return {
    exercise,
    slipped: orderSlips(order, plan, library).map((slip) => {
      const slipped = slip.alter(order);
      return { slip, order: slipped, plan: planOf(slipped, library) };
    }),
    entered: replay({ order, library, pump }, []).flatMap((phase) =>
      after.map(({ detail, predict }) => ({
        place: phase.place,
        detail,
        predicted: predict(phase, pump),
      })),
    ),
  };
}

/** Every answer that a slip would give for this step, right ones by chance included. */
export function slipAnswers(source: SlipSource, step: PracticeStep): readonly SlipAnswer[] {
  const isPump = PUMP_SUMS.includes(step.sum);
  return [
    ...orderSlipAnswers(source, step),
    ...(isPump ? programSlipAnswers(source, step) : decimalPointAnswers(step)),
    ...paperAnswers(source.exercise, step),
  ];
}

/** The same sum of the order after each slip before it. */
function orderSlipAnswers({ slipped }: SlipSource, step: PracticeStep): readonly SlipAnswer[] {
  return slipped.flatMap(({ slip: { detail, quality }, order, plan }) => {
    const exact = stepValue(step, plan);
    // Not to use a weight is no way to convert it.
    const isIdle = detail.slip === 'weight-not-applied' && step.exact.unit === 'kg';
    if (exact === undefined || isIdle) return [];
    const terms = (): readonly WorkingTerm[] =>
      practiceLines(order, plan, true)
        .filter((each) => practiceLineId(each) === step.id)
        .flatMap((each) => each.terms);
    return [{ name: detail.slip, detail, quality, exact, terms }];
  });
}

/** What each slip after the sum would enter for this rate or volume. */
function programSlipAnswers(
  { entered }: SlipSource,
  { sum, step = 1, exact }: PracticeStep,
): readonly SlipAnswer[] {
  const place = sum === 'loadingRate' || sum === 'loadingVolume' ? 0 : step;
  return entered
    .filter((each) => each.place === place)
    .flatMap(({ detail, predicted: { rates, vtbis } }) => {
      const predictions: readonly Prediction<PumpUnit>[] = exact.unit === 'mL/h' ? rates : vtbis;
      return predictions.map((prediction) => ({
        name: detail.slip,
        detail,
        quality: prediction.quality,
        exact: prediction.exact,
        terms: () => prediction.sums().flatMap(({ terms }) => terms),
      }));
    });
}

/** The decimal point misplaced, or a zero too many or too few. */
function decimalPointAnswers({ exact }: PracticeStep): readonly SlipAnswer[] {
  const factors = [
    { slip: 'tenfold', factor: 10 },
    { slip: 'hundredfold', factor: 100 },
  ] as const;
  return factors.flatMap(({ slip, factor }) => [
    chainAnswer(slip, [term(exact), term(factor, '×')], exact.unit, { slip, direction: 'high' }),
    chainAnswer(slip, [term(exact), term(factor, '÷')], exact.unit, { slip, direction: 'low' }),
  ]);
}

function paperAnswers(
  { order, library }: Exercise,
  { sum, terms, exact: { unit } }: PracticeStep,
): readonly SlipAnswer[] {
  const turned = turnedOver(terms).map((each) => chainAnswer('upside-down', each, unit));
  if (sum === 'patientWeight') {
    const rough = [term(order.patient.patientWeight), term(ROUGH_POUNDS_PER_KILOGRAM, '÷')];
    return [...turned, chainAnswer('rough-pounds', rough, unit)];
  }
  if (sum !== 'drugVolume') return turned;
  const vials = library.vials.map(({ concentration }) =>
    chainAnswer(
      'other-concentration',
      [term(order.preparation.drug), term(concentration, '÷')],
      unit,
      { slip: 'other-concentration', concentration },
    ),
  );
  return [...turned, ...vials];
}

/** The chain with × for ÷ and the reverse, and a sum of two with its terms the other way round. */
function turnedOver(terms: readonly WorkingTerm[]): readonly (readonly WorkingTerm[])[] {
  if (!isChain(terms)) return [];
  const flipped = terms.map(({ value, operator }) =>
    term(value, operator && (operator === '×' ? '÷' : '×')),
  );
  const reversed = terms
    .toReversed()
    .map(({ value }, index) => term(value, index === 0 ? undefined : '÷'));
  return terms.length === 2 ? [flipped, reversed] : [flipped];
}

function chainAnswer(
  name: AnswerSlipName,
  terms: readonly WorkingTerm[],
  unit: Unit,
  detail?: SlipDetail,
): SlipAnswer {
  return {
    name,
    ...(detail === undefined ? {} : { detail }),
    quality: 'exact',
    exact: evaluateTerms(terms, unit),
    terms: () => terms,
  };
}
