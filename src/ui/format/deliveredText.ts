import type { DeliveredPhase } from '../../core/verify/deliveredDose.ts';
import { formatQuantity } from './quantityText.ts';

/** The dose rate that a pump would give in the other units of an order: `25 mg/h, 5.081 mcg/kg/min`. */
export function doseRateText({ doseRate, doseRatePerKgPerMinute }: DeliveredPhase): string {
  return `${formatQuantity(doseRate)}, ${formatQuantity(doseRatePerKgPerMinute)}`;
}
