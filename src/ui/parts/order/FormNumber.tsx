import type { FieldName, FieldReading } from '../../../input/orderFormText.ts';
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
  /** Where the field is called otherwise than on the plan. */
  readonly label?: string;
  readonly name: FieldName;
  readonly view: OrderFormView;
}

/** What stands beneath a field: why it is refused, or a quiet word. */
export interface FieldMessages {
  readonly refusal?: string;
  readonly hint?: string;
}

/** A number field that says what its reading found. */
export function FormNumber({ name, view, label, ...field }: FormNumberProps) {
  const { refusal, hint } = fieldMessages(view, name);
  return (
    <NumberField
      {...field}
      id={fieldId(name)}
      label={label ?? fieldLabel(name, view.form)}
      refusal={refusal}
      hint={hint}
    />
  );
}

/** What to say beneath a field about its text. */
export function fieldMessages(view: OrderFormView, name: FieldName): FieldMessages {
  return readingMessages(view.fields.get(name));
}

/** What to say beneath a field that was read like this. */
export function readingMessages(reading: FieldReading | undefined): FieldMessages {
  switch (reading?.kind) {
    case 'refused':
      return { refusal: fieldFaultMessage(reading.fault) };
    case 'halfTyped':
      return { hint: HALF_TYPED_MESSAGE };
    default:
      return {};
  }
}
