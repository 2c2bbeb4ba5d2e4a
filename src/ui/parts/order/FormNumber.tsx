import type { FieldName } from '../../../input/orderFormText.ts';
import { fieldFaultMessage, fieldLabel, HALF_TYPED_MESSAGE } from '../../format/fieldText.ts';
import type { NumberFieldProps } from '../NumberField.tsx';
import { NumberField } from '../NumberField.tsx';
import { fieldId } from './fieldId.ts';
import type { OrderFormView } from './orderPart.ts';

/** A field of the order form: the name gives its id, its label and its message. */
export interface FormNumberProps extends Omit<
  NumberFieldProps,
  'id' | 'label' | 'refusal' | 'hint'
> {
  readonly name: FieldName;
  readonly view: OrderFormView;
}

/** A number field that says what its reading found. */
export function FormNumber({ name, view, ...field }: FormNumberProps) {
  const { refusal, hint } = fieldMessages(view, name);
  return (
    <NumberField
      {...field}
      id={fieldId(name)}
      label={fieldLabel(name, view.form)}
      refusal={refusal}
      hint={hint}
    />
  );
}

/** What to say beneath a field about its text. */
export function fieldMessages(
  view: OrderFormView,
  name: FieldName,
): { readonly refusal?: string; readonly hint?: string } {
  const reading = view.fields.get(name);
  switch (reading?.kind) {
    case 'refused':
      return { refusal: fieldFaultMessage(reading.fault) };
    case 'halfTyped':
      return { hint: HALF_TYPED_MESSAGE };
    default:
      return {};
  }
}
