import type { Decimal } from '../decimal.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { amount, convert, ratio, sumOf } from '../quantity/quantity.ts';
import { doseIn, dosePerKgOf, doseRateAt, doseRatePerKgOf, runTimeOf } from '../quantity/sums.ts';
import type { Unit } from '../quantity/units.ts';
import type { PhaseComparison } from './comparePump.ts';

/** What one phase would really give, from what the pump shows and the label says. */
export interface DeliveredPhase {
  /** 0 for the loading phase, else the step from 1. */
  readonly place: number;
  readonly doseRate: Quantity<'mg/h'>;
  readonly doseRatePerKg: Quantity<'mg/kg/h'>;
  readonly doseRatePerKgPerMinute: Quantity<'mcg/kg/min'>;
  readonly dose: Quantity<'mg'>;
  readonly dosePerKg: Quantity<'mg/kg'>;
  readonly runTime: Quantity<'h'>;
  /** How many times the ordered rate: 1 is as ordered, before rounding. */
  readonly timesOrderedRate: Decimal;
  /** How many times the ordered dose. */
  readonly timesOrderedDose: Decimal;
}

/** What the patient would really get. */
export interface DeliveredDose {
  readonly phases: readonly DeliveredPhase[];
  /** Maintenance and loading. */
  readonly dose: Quantity<'mg'>;
  readonly orderedDose: Quantity<'mg'>;
  readonly timesOrderedDose: Decimal;
  /** Maintenance, without the loading phase. */
  readonly runTime: Quantity<'h'>;
  readonly orderedRunTime: Quantity<'h'>;
}

/** From mL/h and mL back to doses, at the label's concentration and on the ordered dosing weight. */
export function calculateDelivered(
  plan: InfusionPlan,
  phases: readonly PhaseComparison[],
): DeliveredDose {
  const delivered = phases.map((phase) => deliveredPhase(plan, phase));
  const dose = sumOf(
    'mg',
    delivered.map((phase) => phase.dose),
  );
  return {
    phases: delivered,
    dose,
    orderedDose: plan.totalDose,
    timesOrderedDose: timesOf(dose, plan.totalDose),
    runTime: sumOf(
      'h',
      delivered.filter(({ place }) => place > 0).map((phase) => phase.runTime),
    ),
    orderedRunTime: plan.infusionDuration,
  };
}

function deliveredPhase(
  plan: InfusionPlan,
  { place, rate, vtbi }: PhaseComparison,
): DeliveredPhase {
  const doseRate = doseRateAt(rate.shown, plan.concentration);
  const doseRatePerKg = doseRatePerKgOf(doseRate, plan.dosingWeight);
  const dose = doseIn(vtbi.shown, plan.concentration);
  return {
    place,
    doseRate,
    doseRatePerKg,
    doseRatePerKgPerMinute: convert(doseRatePerKg, 'mcg/kg/min'),
    dose,
    dosePerKg: dosePerKgOf(dose, plan.dosingWeight),
    runTime: runTimeOf(vtbi.shown, rate.shown),
    timesOrderedRate: timesOf(rate.shown, rate.exact),
    timesOrderedDose: timesOf(vtbi.shown, vtbi.exact),
  };
}

/** How many times what was ordered. */
function timesOf<U extends Unit>(delivered: Quantity<U>, ordered: Quantity<U>): Decimal {
  return amount(ratio<U>(delivered, ordered));
}
