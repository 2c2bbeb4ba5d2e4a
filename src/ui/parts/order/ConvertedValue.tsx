import type { Quantity } from '../../../core/quantity/quantity.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { fieldId } from './fieldId.ts';

/**
 * The weight or height in the unit that it is calculated with, beside the field it was typed in.
 * Stays in the page while empty, for the field's description names it.
 */
export function ConvertedValue({
  name,
  value,
}: {
  readonly name: 'weight' | 'height';
  readonly value: Quantity<'kg'> | Quantity<'cm'> | undefined;
}) {
  return (
    <span className="converted" id={convertedId(name)}>
      {value !== undefined && `= ${formatQuantity(value)}`}
    </span>
  );
}

/** The id of the converted value, for `aria-describedby`. */
export function convertedId(name: 'weight' | 'height'): string {
  return `${fieldId(name)}-converted`;
}
