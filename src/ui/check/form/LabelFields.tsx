import { useState } from 'react';
import { formatQuantity } from '../../format/quantityText.ts';
import { checkFieldLabel } from '../../format/checkFieldText.ts';
import { fieldId } from '../../parts/order/fieldId.ts';
import { FieldHints, hintsId } from '../../parts/order/FieldHints.tsx';
import { FormNumber } from '../../parts/order/FormNumber.tsx';
import { FormPart } from '../../parts/order/FormPart.tsx';
import { MixFields } from '../../parts/order/MixFields.tsx';
import { useFocusNext } from '../../parts/order/useFocusNext.ts';
import type { CheckFormProps } from './checkFormPart.ts';

/** Amount and volume as the label of the bag or syringe says. */
export function LabelFields({ view, actions }: CheckFormProps) {
  const { form } = view;
  const [isAsked, setAsked] = useState(false);
  const focusNext = useFocusNext();
  const concentration = view.calculation?.plan?.concentration;
  const showsMix = isAsked || form.mix === 'added' || form.stock !== '';
  return (
    <FormPart title="What the bag label says">
      <div>
        <div className="form-row check-pair">
          <FormNumber
            name="drug"
            {...{ view, actions }}
            label={checkFieldLabel('drug', form)}
            unit="mg"
            describedBy={[hintsId('drug')]}
          />
          <FormNumber
            name="volume"
            {...{ view, actions }}
            label={checkFieldLabel('volume', form)}
            unit="mL"
          />
        </div>
        {concentration !== undefined && (
          <p className="field-hint">{formatQuantity(concentration)}</p>
        )}
        <FieldHints view={view} field="drug" subjects={['concentration']} />
      </div>
      {showsMix ? (
        <MixFields view={view} actions={actions} />
      ) : (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setAsked(true);
            actions.setField('mix', 'added');
            focusNext(fieldId('stock'));
          }}
        >
          + Drug added to a full bag
        </button>
      )}
    </FormPart>
  );
}
