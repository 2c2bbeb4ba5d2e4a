import type { DoseCurve } from '../../../core/plan/doseCurve.ts';
import type { Quantity } from '../../../core/quantity/quantity.ts';
import { convert, quantity } from '../../../core/quantity/quantity.ts';

/** How far one press of an arrow key goes, and to what the pointer snaps, in minutes. */
interface ReadoutSteps {
  readonly key: number;
  readonly pointer: number;
}

const HOUR = 60;

/** Steps that cross an infusion of this length in some fifty presses. */
function readoutSteps(endMinute: number): ReadoutSteps {
  if (endMinute <= 6 * HOUR) return { key: 5, pointer: 1 };
  if (endMinute <= 24 * HOUR) return { key: 15, pointer: 5 };
  return { key: HOUR, pointer: 15 };
}

/**
 * Where a key takes the readout: arrows by one step, page keys to the next corner, Home and End.
 * Undefined for any other key.
 */
export function minuteAfterKey(
  key: string,
  minute: number,
  endMinute: number,
  corners: readonly number[],
): number | undefined {
  const step = readoutSteps(endMinute).key;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(endMinute, (Math.floor(minute / step) + 1) * step);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, (Math.ceil(minute / step) - 1) * step);
    case 'PageUp':
      return corners.find((corner) => corner > minute) ?? endMinute;
    case 'PageDown':
      return corners.findLast((corner) => corner < minute) ?? 0;
    case 'Home':
      return 0;
    case 'End':
      return endMinute;
    default:
      return undefined;
  }
}

/** The minute under the pointer, `share` of the way along the plot. */
export function minuteAtShare(share: number, endMinute: number): number {
  const { pointer } = readoutSteps(endMinute);
  const minute = Math.round((share * endMinute) / pointer) * pointer;
  return Math.min(endMinute, Math.max(0, minute));
}

/** The time of a minute, exact at a corner of the curve even where that lies between two minutes. */
export function timeOfMinute(
  minute: number,
  { points }: DoseCurve,
  corners: readonly number[],
): Quantity<'h'> {
  return points[corners.indexOf(minute)]?.time ?? convert(quantity(minute, 'min'), 'h');
}
