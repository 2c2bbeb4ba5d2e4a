import { Decimal } from '../core/decimal.ts';
import type { Vial } from '../core/library/drugLibrary.ts';
import type { Quantity } from '../core/quantity/quantity.ts';
import {
  add,
  amountText,
  compare,
  convert,
  quantity,
  subtract,
} from '../core/quantity/quantity.ts';
import { roundDownTo } from '../core/quantity/rounding.ts';
import { readDecimalText, withoutOuterSpaces } from './decimalText.ts';
import type { DurationDigits, FieldReading, RefusedMinutes } from './orderFormText.ts';

type NotValid = Exclude<FieldReading, RefusedMinutes | { readonly kind: 'valid' }>;

/** What a field for a number amounts to; `digits` as typed, without the spaces around them. */
export type AmountReading =
  NotValid | { readonly kind: 'valid'; readonly digits: string; readonly value: Decimal };

/** What the start time amounts to, in minutes after midnight. */
export type StartReading =
  NotValid | { readonly kind: 'valid'; readonly digits: string; readonly minute: number };

/** What the chosen vial amounts to. */
export type VialReading = NotValid | { readonly kind: 'valid'; readonly vial: Vial };

/** What a part of a duration amounts to. */
export type DurationPartReading = AmountReading | RefusedMinutes;

/** Hours and minutes as two fields; `duration` where both are sound and together above zero. */
export interface DurationReading {
  readonly hours: AmountReading;
  readonly minutes: DurationPartReading;
  readonly duration?: Quantity<'h'>;
}

const ZERO = new Decimal(0);
const MINUTES_PER_HOUR = 60;
const HOUR = quantity(1, 'h');
/** 00:00 to 23:59, two digits each. */
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
/** The beginnings of such a time. */
const HALF_TYPED_TIME = /^(?:[0-2]|(?:[01]\d|2[0-3])(?::[0-5]?)?)$/;

/** Reads an amount that has to be above zero. */
export function readPositive(text: string, isRequired: boolean): AmountReading {
  const reading = readAmount(text, isRequired);
  return reading.kind === 'valid' && reading.value.isZero()
    ? { kind: 'refused', fault: 'zero' }
    : reading;
}

/** Reads an amount of zero or more. */
export function readAmount(text: string, isRequired: boolean): AmountReading {
  const reading = readDecimalText(text);
  return reading.kind === 'empty' ? { kind: 'empty', isRequired } : reading;
}

/**
 * Reads hours and minutes: either may be blank, not both, and together they are above zero. Minutes
 * alone may be any number, as in 90 min; beside hours they stay below 60, for 4 h 99 min may be a slip
 * of 4 h 9 min.
 */
export function readDuration(hoursText: string, minutesText: string): DurationReading {
  const minutes = readAmount(minutesText, false);
  const hours = readAmount(hoursText, minutes.kind === 'empty');
  if (isNothing(hours) && isNothing(minutes)) {
    return { hours: refuseZero(hours), minutes: refuseZero(minutes) };
  }
  const exactHours = valueOf(hours);
  const exactMinutes = valueOf(minutes);
  if (exactHours === undefined || exactMinutes === undefined) return { hours, minutes };
  const whole = quantity(exactHours, 'h');
  const duration = exactMinutes.isZero()
    ? whole
    : add(whole, convert(quantity(exactMinutes, 'min'), 'h'));
  if (hours.kind === 'valid' && minutes.kind === 'valid') {
    if (exactMinutes.gte(MINUTES_PER_HOUR)) {
      const typed = { hours: hours.digits, minutes: minutes.digits };
      return { hours, minutes: refuseMinutes(typed, duration) };
    }
  }
  return { hours, minutes, duration };
}

function refuseMinutes(typed: DurationDigits, duration: Quantity<'h'>): RefusedMinutes {
  const hours = roundDownTo(duration, HOUR);
  const rest = convert(subtract(duration, hours), 'min');
  return {
    kind: 'refused',
    fault: 'minutesBesideHours',
    typed,
    written: { hours: amountText(hours), minutes: amountText(rest) },
  };
}

/** Reads a time of day as 09:00; its beginnings are half typed. */
export function readStart(text: string): StartReading {
  const digits = withoutOuterSpaces(text);
  if (digits === '') return { kind: 'empty', isRequired: false };
  if (HALF_TYPED_TIME.test(digits)) return { kind: 'halfTyped' };
  const match = TIME.exec(digits);
  if (match === null) return { kind: 'refused', fault: 'notATime' };
  const minute = Number(match[1]) * MINUTES_PER_HOUR + Number(match[2]);
  return { kind: 'valid', digits, minute };
}

/** Reads the strength of a vial, mg/mL: one of the library's, or none. */
export function readVial(text: string, vials: readonly Vial[], isRequired: boolean): VialReading {
  const reading = readAmount(text, isRequired);
  if (reading.kind !== 'valid') return reading;
  const vial = vials.find(
    ({ concentration }) => compare(concentration, quantity(reading.value, 'mg/mL')) === 0,
  );
  return vial === undefined ? { kind: 'refused', fault: 'unknownVial' } : { kind: 'valid', vial };
}

/** Zero where a part of a duration is left blank; undefined where it is not sound. */
function valueOf(reading: AmountReading): Decimal | undefined {
  if (reading.kind === 'empty') return ZERO;
  return reading.kind === 'valid' ? reading.value : undefined;
}

function isNothing(reading: AmountReading): boolean {
  return valueOf(reading)?.isZero() ?? false;
}

function refuseZero(reading: AmountReading): AmountReading {
  return reading.kind === 'valid' ? { kind: 'refused', fault: 'zero' } : reading;
}
