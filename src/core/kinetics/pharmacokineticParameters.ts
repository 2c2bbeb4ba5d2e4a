import type { Quantity } from '../quantity/quantity.ts';
import { amount, compare, quantity } from '../quantity/quantity.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';

/**
 * Volumes (L) and clearances (L/h) of three compartments. Float64, as everything in this folder: it
 * teaches, and never feeds a dose.
 */
export interface Pharmacokinetics {
  readonly centralVolume: number;
  readonly fastVolume: number;
  readonly slowVolume: number;
  readonly eliminationClearance: number;
  readonly fastClearance: number;
  readonly slowClearance: number;
}

/** Adults, racemic ketamine, arterial plasma, per 70 kg (`kamp-2020`). */
export const KAMP_2020: Pharmacokinetics = {
  centralVolume: 25,
  fastVolume: 56,
  slowVolume: 157,
  eliminationClearance: 84,
  fastClearance: 161,
  slowClearance: 79,
};

/** The weights for which the model is offered: set by this project, no published source. */
const MODEL_WEIGHTS = { minimum: quantity(45, 'kg'), maximum: quantity(150, 'kg') } as const;

const REFERENCE_WEIGHT = 70;
const CLEARANCE_EXPONENT = 0.75;

/** A weight for which the model is not offered, with the edge it lies beyond. */
export interface WeightOutsideModel {
  readonly code: 'weightBelowModel' | 'weightAboveModel';
  readonly limit: Quantity<'kg'>;
}

/**
 * The parameters for a weight: volumes scale with weight ÷ 70, clearances with its power of 0.75.
 * An error outside 45 to 150 kg.
 */
export function pharmacokineticsFor(
  weight: Quantity<'kg'>,
): Result<Pharmacokinetics, WeightOutsideModel> {
  if (compare(weight, MODEL_WEIGHTS.minimum) < 0) {
    return err({ code: 'weightBelowModel', limit: MODEL_WEIGHTS.minimum });
  }
  if (compare(weight, MODEL_WEIGHTS.maximum) > 0) {
    return err({ code: 'weightAboveModel', limit: MODEL_WEIGHTS.maximum });
  }
  const size = amount(weight).toNumber() / REFERENCE_WEIGHT;
  const clearance = size ** CLEARANCE_EXPONENT;
  return ok({
    centralVolume: KAMP_2020.centralVolume * size,
    fastVolume: KAMP_2020.fastVolume * size,
    slowVolume: KAMP_2020.slowVolume * size,
    eliminationClearance: KAMP_2020.eliminationClearance * clearance,
    fastClearance: KAMP_2020.fastClearance * clearance,
    slowClearance: KAMP_2020.slowClearance * clearance,
  });
}
