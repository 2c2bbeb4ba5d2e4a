import type { Quantity } from '../../src/core/quantity/quantity.ts';
import { amount } from '../../src/core/quantity/quantity.ts';
import type { Unit } from '../../src/core/quantity/units.ts';

/** A quantity as people write it: '19.9 mL/h'; at most 12 decimals. */
export function text(value: Quantity<Unit> | undefined): string {
  if (value === undefined) return 'none';
  return `${amount(value).toDecimalPlaces(12).toString()} ${value.unit}`;
}
