import type { FieldName, OrderFormText } from '../../input/orderFormText.ts';
import type { PumpFieldName } from '../../input/pumpReadings.ts';
import { fieldLabel } from './fieldText.ts';

/** The name of a field of the check: the order's as on the plan, the label's and the pump's own. */
export function checkFieldLabel(
  name: FieldName | PumpFieldName,
  form: Pick<OrderFormText, 'doseUnit' | 'isStepped'>,
): string {
  if (isPumpField(name)) return pumpFieldLabel(name, form.isStepped);
  if (name === 'drug') return 'Bag label amount';
  if (name === 'volume') return 'Bag label volume';
  return fieldLabel(name, form);
}

/** Whether the field is one of what the pump shows. */
function isPumpField(name: FieldName | PumpFieldName): name is PumpFieldName {
  return name.startsWith('pump.');
}

function pumpFieldLabel(name: PumpFieldName, isStepped: boolean): string {
  const [, phase, part] = name.split('.');
  if (phase === 'loading') {
    return part === 'rate' ? 'Loading pump rate' : 'Loading volume to be infused';
  }
  if (!isStepped) return part === 'rate' ? 'Pump rate' : 'Volume to be infused';
  const step = `Step ${String(Number(phase) + 1)}`;
  return part === 'rate' ? `${step} pump rate` : `${step} volume to be infused`;
}
