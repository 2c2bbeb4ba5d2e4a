import type { DrugLibrary, PumpProfile } from '../library/drugLibrary.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import { calculatePlan } from '../plan/calculatePlan.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { RoundedPhase } from '../plan/programPump.ts';
import { phasesOf, roundHalfUpToPump } from '../plan/programPump.ts';
import type { WorkingTerm } from '../plan/working.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { doseIn, doseRateAt } from '../quantity/sums.ts';
import type { Quality } from './fit.ts';
import { worse } from './fit.ts';
import type { OrderSlip } from './orderSlip.ts';
import type { SumParts } from './orderSum.ts';
import { atConcentration, doseRateTerms, doseTerms } from './orderSum.ts';
import type { Prediction } from './prediction.ts';
import { placeOf } from './pumpReading.ts';
import type { SlipSum } from './slip.ts';

/** What a replay needs beside the slips. */
export interface ReplaySetting {
  readonly order: InfusionOrder;
  readonly library: DrugLibrary;
  readonly pump: PumpProfile;
}

/** One phase of a replay: what the pump would show, and the doses that it comes from. */
export interface ReplayedPhase {
  /** 0 for the loading phase, else the step from 1. */
  readonly place: number;
  readonly rate: Prediction<'mL/h'>;
  readonly vtbi: Prediction<'mL'>;
  readonly doseRate: Quantity<'mg/h'>;
  readonly dose: Quantity<'mg'>;
  readonly doseRateTerms: () => readonly WorkingTerm[];
  readonly doseTerms: () => readonly WorkingTerm[];
}

/**
 * The order with these slips, one after the other, through the same sums and the same rounding as any
 * order. With no slips it is the program of the order, which needs no sum to explain it.
 */
export function replay(
  setting: ReplaySetting,
  slips: readonly OrderSlip[],
): readonly ReplayedPhase[] {
  const slipped = slips.reduce((order, slip) => slip.alter(order), setting.order);
  const plan = planOf(slipped, setting.library);
  const quality = slips.reduce<Quality>((worst, slip) => worse(worst, slip.quality), 'exact');
  const phases = phasesOf(roundHalfUpToPump(plan, setting.pump));
  return phases.map((phase, index) => {
    const place = placeOf(index, plan.loading !== undefined);
    return replayedPhase({ ordered: setting.order, slips, plan, place, phase }, quality);
  });
}

/** The plan of an order that has one. Throws where the dosing weight cannot be had. */
export function planOf(order: InfusionOrder, library: DrugLibrary): InfusionPlan {
  const { plan } = calculatePlan(order, library);
  if (plan === undefined) throw new Error('No slip takes the dosing weight away');
  return plan;
}

function replayedPhase(parts: SumParts, quality: Quality): ReplayedPhase {
  const { phase, place, plan } = parts;
  const rateTerms = (): readonly WorkingTerm[] => doseRateTerms(parts);
  const volumeTerms = (): readonly WorkingTerm[] => doseTerms(parts);
  const sums = (
    terms: () => readonly WorkingTerm[],
    result: SlipSum['result'],
  ): readonly SlipSum[] =>
    parts.slips.length === 0 ? [] : [{ place, terms: atConcentration(terms(), parts), result }];
  return {
    place,
    rate: {
      exact: phase.exactInfusionRate,
      rounded: phase.infusionRate,
      quality,
      sums: () => sums(rateTerms, phase.exactInfusionRate),
    },
    vtbi: {
      exact: phase.exactVolume,
      rounded: phase.vtbi,
      quality,
      sums: () => sums(volumeTerms, phase.exactVolume),
    },
    ...dosesOf(phase, plan),
    doseRateTerms: rateTerms,
    doseTerms: volumeTerms,
  };
}

function dosesOf(
  phase: RoundedPhase,
  { concentration }: InfusionPlan,
): Pick<ReplayedPhase, 'doseRate' | 'dose'> {
  return {
    doseRate: doseRateAt(phase.exactInfusionRate, concentration),
    dose: doseIn(phase.exactVolume, concentration),
  };
}
