import type { Bounds } from '../../core/limits/guardrail.ts';
import type { Quantity } from '../../core/quantity/quantity.ts';
import { amountText } from '../../core/quantity/quantity.ts';
import type { Unit } from '../../core/quantity/units.ts';
import { formatInFull, formatRange } from './quantityText.ts';
import { formatDuration } from './timeText.ts';

/** `0.1 to 0.5 mg/kg/h`, `up to 0.35 mg/kg`, `5 min or more`; nothing where there is no limit. */
export function formatBounds<U extends Unit>({ minimum, maximum }: Bounds<U>): string | undefined {
  if (minimum !== undefined && maximum !== undefined) {
    return isPartOfHour(minimum.value) || isPartOfHour(maximum.value)
      ? `${formatTested(minimum.value)} to ${formatTested(maximum.value)}`
      : formatRange(minimum.value, maximum.value);
  }
  if (maximum !== undefined) return `up to ${formatTested(maximum.value)}`;
  if (minimum !== undefined) return `${formatTested(minimum.value)} or more`;
  return undefined;
}

/** A value as it was tested against a limit, with every digit: `150.04 kg`, `3 h 30 min`. */
export function formatTested(value: Quantity<Unit>): string {
  return isTime(value) ? formatDuration(value) : formatInFull(value);
}

function isPartOfHour(value: Quantity<Unit>): boolean {
  return isTime(value) && amountText(value).includes('.');
}

function isTime(value: Quantity<Unit>): value is Quantity<'h'> {
  return value.unit === 'h';
}
