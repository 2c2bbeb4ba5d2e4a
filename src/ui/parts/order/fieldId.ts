import type { FieldName } from '../../../input/orderFormText.ts';

/** The id of a field of the order form: where a message about the field leads to. */
export function fieldId(name: FieldName): string {
  return `order-${name.replaceAll('.', '-')}`;
}

/** The id of a control that is not a field that may carry a message. */
export function controlId(
  name: 'careArea' | 'pump' | 'addLoading' | 'addStep' | 'compareWeights',
): string {
  return `order-${name}`;
}
