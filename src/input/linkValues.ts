import { readAmount, readDuration, readPositive } from './fieldReading.ts';
import type { LinkFault } from './linkFault.ts';
import type { DurationDigits, OverfullMinutes } from './orderFormText.ts';

/** A number as typed and its unit. */
export interface LinkAmount<U extends string> {
  readonly digits: string;
  readonly unit: U;
}

/** Why the value of a key says nothing; minutes beside hours say how the time is written. */
export type LinkValueFault = 'malformedValue' | 'unknownId' | OverfullMinutes;

/** Whether a value was read as nothing: it is then why. */
export function isLinkValueFault(part: object | LinkValueFault): part is LinkValueFault {
  return typeof part === 'string' || 'written' in part;
}

/** The fault of a link whose `key` has such a value. */
export function linkFaultOf(fault: LinkValueFault, key: string, value: string): LinkFault {
  return typeof fault === 'string'
    ? { code: fault, key, value }
    : { code: 'minutesBesideHours', key, value, minutes: fault };
}

/** Reads `72.5kg`: a plain number above zero, directly followed by one of the units. */
export function readLinkAmount<U extends string>(
  value: string,
  units: readonly U[],
): LinkAmount<U> | undefined {
  const split = splitAmount(value, units);
  return split !== undefined && readPositive(split.digits, true).kind === 'valid'
    ? split
    : undefined;
}

/** Reads `20mL` or `0mL`: as `readLinkAmount`, but zero is an amount too. */
export function readLinkAmountOrZero<U extends string>(
  value: string,
  units: readonly U[],
): LinkAmount<U> | undefined {
  const split = splitAmount(value, units);
  return split !== undefined && readAmount(split.digits, true).kind === 'valid' ? split : undefined;
}

/**
 * Reads `4h`, `4h30min` or `90min`, above zero in all: hours and minutes as typed, '' for a part that
 * the link leaves out. Beside hours, minutes stay below 60.
 */
export function readLinkDuration(value: string): DurationDigits | LinkValueFault {
  const match = /^(?:([\d.]+)h)?(?:([\d.]+)min)?$/.exec(value);
  const [, hours = '', minutes = ''] = match ?? [];
  const reading = readDuration(hours, minutes);
  if (reading.duration !== undefined) return { hours, minutes };
  if (!('written' in reading.minutes)) return 'malformedValue';
  const { typed, written } = reading.minutes;
  return { typed, written };
}

/** Splits `0.2mg/kg*10min` at its one star; two blanks, which no reader takes, where it has not one. */
export function splitAtStar(value: string): readonly [string, string] {
  const [, before = '', after = ''] = /^([^*]*)\*([^*]*)$/.exec(value) ?? [];
  return [before, after];
}

/** One of the texts that may stand here. */
export function readChoice<T extends string>(value: string, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}

function splitAmount<U extends string>(
  value: string,
  units: readonly U[],
): LinkAmount<U> | undefined {
  const [, digits = '', unitText = ''] = /^([\d.]+)(.+)$/.exec(value) ?? [];
  const unit = readChoice(unitText, units);
  return unit === undefined ? undefined : { digits, unit };
}
