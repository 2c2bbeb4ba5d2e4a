import type { Quantity } from '../quantity/quantity.ts';
import { compare } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';

/** One end of a range, with the ids of its sources; none means: set by this project. */
export interface Edge<U extends Unit> {
  readonly value: Quantity<U>;
  readonly sourceIds: readonly string[];
}

/** A range whose edges belong to it; a missing edge is no limit. */
export interface Bounds<U extends Unit> {
  readonly minimum?: Edge<U>;
  readonly maximum?: Edge<U>;
}

/** A soft range (outside: a caution) inside a hard range (outside: no pump settings). */
export interface Guardrail<U extends Unit> {
  readonly unit: U;
  readonly soft: Bounds<U>;
  readonly hard: Bounds<U>;
}

/** Where a value lies against a guardrail. */
export type GuardrailPosition = 'belowHard' | 'belowSoft' | 'inside' | 'aboveSoft' | 'aboveHard';

/** Why a guardrail contradicts itself. */
export type GuardrailFault =
  | 'softMinimumAboveMaximum'
  | 'hardMinimumAboveMaximum'
  | 'softBelowHardMinimum'
  | 'softAboveHardMaximum';

/**
 * Builds a guardrail, or says why it contradicts itself: a minimum above its maximum, or a soft edge
 * outside the hard range.
 */
export function guardrail<U extends Unit>(
  unit: U,
  soft: Bounds<U>,
  hard: Bounds<U>,
): Result<Guardrail<U>, GuardrailFault> {
  if (isAbove(soft.minimum, soft.maximum)) return err('softMinimumAboveMaximum');
  if (isAbove(hard.minimum, hard.maximum)) return err('hardMinimumAboveMaximum');
  if (isAbove(hard.minimum, soft.minimum) || isAbove(hard.minimum, soft.maximum)) {
    return err('softBelowHardMinimum');
  }
  if (isAbove(soft.maximum, hard.maximum) || isAbove(soft.minimum, hard.maximum)) {
    return err('softAboveHardMaximum');
  }
  return ok({ unit, soft, hard });
}

/** Where `value` lies; each edge belongs to its range. */
export function classify<U extends Unit>(
  value: Quantity<U>,
  limits: Guardrail<NoInfer<U>>,
): GuardrailPosition {
  if (isBelow(value, limits.hard.minimum)) return 'belowHard';
  if (isOver(value, limits.hard.maximum)) return 'aboveHard';
  if (isBelow(value, limits.soft.minimum)) return 'belowSoft';
  if (isOver(value, limits.soft.maximum)) return 'aboveSoft';
  return 'inside';
}

/** The edge that a position lies beyond. Throws where the guardrail has no such edge. */
export function edgeBeyond<U extends Unit>(
  limits: Guardrail<U>,
  position: Exclude<GuardrailPosition, 'inside'>,
): Edge<U> {
  const edges = {
    belowHard: limits.hard.minimum,
    aboveHard: limits.hard.maximum,
    belowSoft: limits.soft.minimum,
    aboveSoft: limits.soft.maximum,
  };
  const edge = edges[position];
  if (edge === undefined) throw new Error(`This guardrail has no edge for ${position}`);
  return edge;
}

function isBelow<U extends Unit>(value: Quantity<U>, edge: Edge<U> | undefined): boolean {
  return edge !== undefined && compare(value, edge.value) < 0;
}

function isOver<U extends Unit>(value: Quantity<U>, edge: Edge<U> | undefined): boolean {
  return edge !== undefined && compare(value, edge.value) > 0;
}

function isAbove<U extends Unit>(low: Edge<U> | undefined, high: Edge<U> | undefined): boolean {
  return low !== undefined && high !== undefined && compare(low.value, high.value) > 0;
}
