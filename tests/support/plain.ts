import { Decimal } from '../../src/core/decimal.ts';
import type { Quantity } from '../../src/core/quantity/quantity.ts';
import type { Unit } from '../../src/core/quantity/units.ts';
import { text } from './text.ts';

/** Anything of the core with its quantities as people write them, and without its functions. */
export function plain(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return value.toDecimalPlaces(12).toString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if (isQuantity(value)) return text(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => typeof each !== 'function')
      .map(([key, each]) => [key, plain(each)]),
  );
}

function isQuantity(value: object): value is Quantity<Unit> {
  return 'numerator' in value && 'denominator' in value && 'unit' in value;
}
