import type { Quantity } from '../../src/core/quantity/quantity.ts';
import { amount } from '../../src/core/quantity/quantity.ts';
import type { Unit } from '../../src/core/quantity/units.ts';

/** `0.5 mg/kg/h`, or `none`. */
export function inWords(value: Quantity<Unit> | undefined): string {
  return value === undefined ? 'none' : `${amount(value).toString()} ${value.unit}`;
}

/** `calliope + trissel`, or `no source`. */
export function citing(sourceIds: readonly string[]): string {
  return sourceIds.length === 0 ? 'no source' : sourceIds.join(' + ');
}
