import type { InfusionOrder, OrderedDose, OrderedDoseRate } from '../order/infusionOrder.ts';
import { perKgPerHour } from '../quantity/sums.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { RoundedPhase } from '../plan/programPump.ts';
import type { WorkingTerm } from '../plan/working.ts';
import { term } from '../plan/workingLine.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { convert } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';
import type { AmountKind, OrderSlip } from './orderSlip.ts';

/** What the sum of a phase is made of: the amount as ordered, all else as the slips have it. */
export interface SumParts {
  readonly ordered: InfusionOrder;
  readonly slips: readonly OrderSlip[];
  readonly plan: InfusionPlan;
  readonly place: number;
  readonly phase: RoundedPhase;
}

interface OrderedAmount {
  readonly kind: AmountKind;
  readonly amount: Quantity<Unit>;
  readonly isPerKg: boolean;
  /** As ordered, whatever the slips make of them. */
  readonly hours: Quantity<'h'>;
}

/** 180.8 kg × 0.3 mg/kg/h: the terms of a phase's mg/h. */
export function doseRateTerms(parts: SumParts): readonly WorkingTerm[] {
  const { kind } = orderedAmount(parts.ordered, parts.place);
  const terms = amountTerms(parts);
  return kind === 'rate' ? terms : [...terms, term(parts.phase.orderedTime, '÷')];
}

/** 180.8 kg × 0.3 mg/kg/h × 4 h: the terms of a phase's mg. */
export function doseTerms(parts: SumParts): readonly WorkingTerm[] {
  const { kind } = orderedAmount(parts.ordered, parts.place);
  const terms = amountTerms(parts);
  return kind === 'rate' ? [...terms, term(parts.phase.orderedTime, '×')] : terms;
}

/** The terms from mg to mL, or from mg/h to mL/h. */
export function atConcentration(
  terms: readonly WorkingTerm[],
  { plan }: SumParts,
): readonly WorkingTerm[] {
  return [...terms, term(plan.concentration, '÷')];
}

function amountTerms({ ordered, slips, plan, place }: SumParts): readonly WorkingTerm[] {
  const { kind, amount, isPerKg, hours } = orderedAmount(ordered, place);
  const factors = slips.flatMap((slip) => slip.factorTerms(kind, hours));
  const isOnWeight = isPerKg && !slips.some((slip) => slip.omitsWeight);
  return isOnWeight
    ? [term(plan.dosingWeight), term(amount, '×'), ...factors]
    : [term(amount), ...factors];
}

/** What was ordered for a phase. Throws on a place that the order does not have. */
function orderedAmount(order: InfusionOrder, place: number): OrderedAmount {
  const { maintenance, loading } = order;
  if (place === 0 && loading !== undefined) {
    return amountOf('loading', loading.dose, convert(loading.time, 'h'));
  }
  if (maintenance.kind === 'total') {
    return amountOf('total', maintenance.totalDose, maintenance.duration);
  }
  const steps = maintenance.kind === 'steps' ? maintenance.steps : [maintenance];
  const step = steps[place - 1];
  if (step === undefined) throw new Error(`Nothing is ordered for phase ${String(place)}`);
  return amountOf('rate', inHours(step.doseRate), step.duration);
}

function amountOf(
  kind: AmountKind,
  amount: OrderedDose | OrderedDoseRate,
  hours: Quantity<'h'>,
): OrderedAmount {
  return { kind, amount, hours, isPerKg: amount.unit !== 'mg' && amount.unit !== 'mg/h' };
}

/** The rate by the hour: micrograms and minutes would hide what the slip did. */
function inHours(ordered: OrderedDoseRate): Quantity<'mg/h'> | Quantity<'mg/kg/h'> {
  return ordered.unit === 'mg/h' ? ordered : perKgPerHour(ordered);
}
