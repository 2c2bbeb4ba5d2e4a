import type { Quantity } from '../../../core/quantity/quantity.ts';
import { asShown } from '../../../core/quantity/rounding.ts';
import { formatQuantity, formatRange } from '../../format/quantityText.ts';
import type { Regimen, RegimenRate } from '../content/regimens.ts';
import { regimenPlace } from '../content/regimens.ts';

/** A regimen as it was given, and in mg/kg/h for this weight where that is another number. */
export function regimenRateText(regimen: Regimen, weight: Quantity<'kg'>): string {
  const given = rateText(regimen.from, regimen.to);
  const place = regimenPlace(regimen, weight);
  const placed = rateText(asShown(place.from), place.to && asShown(place.to));
  return given === placed ? given : `${given}, here ${placed}`;
}

function rateText(from: RegimenRate, to: RegimenRate | undefined): string {
  if (to?.unit === 'mg/h' && from.unit === 'mg/h') return formatRange(from, to);
  if (to?.unit === 'mg/kg/h' && from.unit === 'mg/kg/h') return formatRange(from, to);
  return formatQuantity(from);
}
