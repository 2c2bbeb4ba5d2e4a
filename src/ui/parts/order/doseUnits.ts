import { DOSE_RATE_UNITS } from '../../../core/order/infusionOrder.ts';
import type { DoseUnit } from '../../../input/orderFormText.ts';
import type { Option } from '../SelectField.tsx';

/** The units of a rate step's dose rate. */
export const DOSE_RATE_OPTIONS = DOSE_RATE_UNITS.map((unit) => ({ value: unit, text: unit }));

/** The units of the one dose field: a rate, or a total that the duration turns into a rate. */
export const DOSE_OPTIONS: readonly Option<DoseUnit>[] = [
  ...DOSE_RATE_OPTIONS,
  { value: 'mg', text: 'mg in all' },
  { value: 'mg/kg', text: 'mg/kg in all' },
];

/** The units of a loading dose. */
export const LOADING_DOSE_OPTIONS = [
  { value: 'mg/kg', text: 'mg/kg' },
  { value: 'mg', text: 'mg' },
] as const;
