import { emptyOrderForm } from '../../src/input/orderForm.ts';
import type { OrderFormText } from '../../src/input/orderFormText.ts';
import { library } from './library.ts';

/** 72.5 kg at 0.55 mg/kg/h for 4 h, 200 mg in 100 mL, with these fields changed. */
export function filledForm(changes: Partial<OrderFormText> = {}): OrderFormText {
  return {
    ...emptyOrderForm(library),
    weight: '72.5',
    dose: '0.55',
    hours: '4',
    drug: '200',
    volume: '100',
    ...changes,
  };
}
