import type { Guardrail, GuardrailPosition } from '../../core/limits/guardrail.ts';
import { classify } from '../../core/limits/guardrail.ts';
import type { Quantity } from '../../core/quantity/quantity.ts';
import { amountText } from '../../core/quantity/quantity.ts';
import type { Unit } from '../../core/quantity/units.ts';

/** Where the parts of a rail lie, in percent of its length. */
export interface RailGeometry {
  /** The usual range. */
  readonly from: number;
  readonly until: number;
}

/** The value on its rail. */
export interface RailMarker {
  readonly position: GuardrailPosition;
  /** In percent of the length. */
  readonly at: number;
}

/** Where the usual range begins and ends when there is something beyond it on that side. */
const USUAL_FROM = 30;
const USUAL_UNTIL = 70;
const END = 100;
/** A value outside the usual range never touches it, and one short of a hard limit not the end. */
const CLEARANCE = 3;

/**
 * The usual range always lies in the same place, so that a rail reads at a glance: what may still be
 * given with a reason lies left and right of it, and the hard limits are the ends. Undefined where
 * the guardrail has no usual range.
 */
export function railGeometry<U extends Unit>({
  soft,
  hard,
}: Guardrail<U>): RailGeometry | undefined {
  if (soft.minimum === undefined && soft.maximum === undefined) return undefined;
  if (soft.maximum !== undefined && number(soft.maximum.value) <= 0) return undefined;
  const isOpenBelow = soft.minimum === undefined || isSame(soft.minimum, hard.minimum);
  const isOpenAbove = soft.maximum === undefined || isSame(soft.maximum, hard.maximum);
  return { from: isOpenBelow ? 0 : USUAL_FROM, until: isOpenAbove ? END : USUAL_UNTIL };
}

/** Where `value`, as it is tested, lies on the rail of `limits`. */
export function railMarker<U extends Unit>(
  value: Quantity<U>,
  limits: Guardrail<NoInfer<U>>,
  { from, until }: RailGeometry,
): RailMarker {
  const position = classify(value, limits);
  const { soft, hard } = limits;
  const low = soft.minimum === undefined ? 0 : number(soft.minimum.value);
  const high = soft.maximum === undefined ? Infinity : number(soft.maximum.value);
  const lowest = hard.minimum === undefined ? 0 : number(hard.minimum.value);
  const highest = hard.maximum === undefined ? Infinity : number(hard.maximum.value);
  switch (position) {
    case 'belowHard':
      return { position, at: 0 };
    case 'belowSoft':
      return {
        position,
        at: within(CLEARANCE, from - CLEARANCE, from * ratio(number(value), lowest, low)),
      };
    case 'inside':
      return { position, at: from + (until - from) * share(number(value), low, high) };
    case 'aboveSoft': {
      const beyond = until + (END - until) * ratio(number(value), high, highest);
      return { position, at: within(until + CLEARANCE, END - CLEARANCE, beyond) };
    }
    case 'aboveHard':
      return { position, at: END };
  }
}

/** How far `value` is on the way from `low` to `high`; an endless way is half done at twice `low`. */
function share(value: number, low: number, high: number): number {
  if (high === Infinity) return low === 0 ? 0 : 1 - low / value;
  return high === low ? 0 : (value - low) / (high - low);
}

/** As `share`, in equal steps for equal factors: a hard limit may be a hundred times the soft one. */
function ratio(value: number, low: number, high: number): number {
  if (low <= 0 || high === Infinity) return share(value, low, high);
  return share(Math.log(value), Math.log(low), Math.log(high));
}

function within(least: number, most: number, at: number): number {
  return Math.min(most, Math.max(least, at));
}

function isSame<U extends Unit>(
  a: { readonly value: Quantity<U> },
  b: { readonly value: Quantity<U> } | undefined,
): boolean {
  return b !== undefined && number(a.value) === number(b.value);
}

/** For places on the screen only: a float. */
function number(value: Quantity<Unit>): number {
  return Number(amountText(value));
}
