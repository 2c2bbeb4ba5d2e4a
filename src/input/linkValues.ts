import { readAmount, readDuration, readPositive } from './fieldReading.ts';

/** A number as typed and its unit. */
export interface LinkAmount<U extends string> {
  readonly digits: string;
  readonly unit: U;
}

/** Hours and minutes as typed; a part that the link leaves out is ''. */
export interface LinkDuration {
  readonly hours: string;
  readonly minutes: string;
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

/** Reads `4h`, `4h30min` or `90min`: above zero in all. */
export function readLinkDuration(value: string): LinkDuration | undefined {
  const match = /^(?:([\d.]+)h)?(?:([\d.]+)min)?$/.exec(value);
  const [, hours = '', minutes = ''] = match ?? [];
  return readDuration(hours, minutes).duration === undefined ? undefined : { hours, minutes };
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
