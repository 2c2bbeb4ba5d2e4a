import type { FieldName, FieldReading } from '../../../input/orderFormText.ts';
import { fieldLabel, HALF_TYPED_MESSAGE, refusalMessage } from '../../format/fieldText.ts';
import type { NumberFieldProps } from '../NumberField.tsx';
import { NumberField } from '../NumberField.tsx';
import { fieldId } from './fieldId.ts';
import type { OrderFormActions, OrderFormView } from './orderPart.ts';

/** The fields of the order form, without its steps, that hold a text. */
type TextFieldName = Exclude<FieldName, `steps.${string}` | 'sex' | 'stock' | 'priming'>;

/** A field of the order form: the name gives its id, its label, its text and its message. */
export type FormNumberProps = Omit<
  NumberFieldProps,
  'id' | 'label' | 'value' | 'onChange' | 'refusal' | 'hint'
> & {
  /** Where the field is called otherwise than on the plan. */
  readonly label?: string;
  readonly view: OrderFormView;
  readonly actions: FormNumberActions;
} & (
    | { readonly name: TextFieldName }
    /** The text of a field that may not have been typed in. */
    | { readonly name: 'priming'; readonly value: string }
  );

type FormNumberActions = Pick<OrderFormActions, 'setField'>;

/** What stands beneath a field: why it is refused, or a quiet word. */
export interface FieldMessages {
  readonly refusal?: string;
  readonly hint?: string;
}

/** A number field that says what its reading found. */
export function FormNumber({ view, actions, label, ...field }: FormNumberProps) {
  const { name } = field;
  return (
    <NumberField
      {...(name === 'priming' ? field : { ...field, value: view.form[name] })}
      id={fieldId(name)}
      label={label ?? fieldLabel(name, view.form)}
      onChange={(text) => {
        actions.setField(name, text);
      }}
      {...fieldMessages(view, name)}
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
      return { refusal: refusalMessage(reading) };
    case 'halfTyped':
      return { hint: HALF_TYPED_MESSAGE };
    default:
      return {};
  }
}
