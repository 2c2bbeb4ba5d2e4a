import { careAreaById } from '../../../core/library/drugLibrary.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { RangeRail } from '../../parts/RangeRail.tsx';
import { FieldHints, hintsId } from '../../parts/order/FieldHints.tsx';
import { fieldId } from '../../parts/order/fieldId.ts';
import { FormNumber } from '../../parts/order/FormNumber.tsx';
import { FormPart } from '../../parts/order/FormPart.tsx';
import { MixFields } from '../../parts/order/MixFields.tsx';
import type { FormPartProps } from './formPart.ts';
import { PrimingField } from './PrimingField.tsx';
import { StandardPreparations } from '../../parts/order/StandardPreparations.tsx';
import { testedValue } from '../../parts/order/orderPart.ts';

/** What is in the bag or the syringe, and how it is made. */
export function PreparationFields({ view, actions }: FormPartProps) {
  const { form, library } = view;
  const { guardrails } = careAreaById(library, form.careAreaId);
  const concentration = testedValue(view, 'concentration');
  const railId = `${fieldId('volume')}-rail`;
  return (
    <FormPart title="Preparation">
      <StandardPreparations view={view} actions={actions} />
      <div>
        <div className="form-row">
          <FormNumber
            name="drug"
            {...{ view, actions }}
            unit="mg"
            describedBy={[railId, hintsId('drug')]}
          />
          <FormNumber name="volume" {...{ view, actions }} unit="mL" describedBy={[railId]} />
        </div>
        <p className="field-hint">
          {concentration === undefined
            ? 'Concentration'
            : `Concentration ${formatQuantity(concentration)}`}
        </p>
        <RangeRail id={railId} limits={guardrails.concentration} value={concentration} />
        <FieldHints view={view} field="drug" subjects={['concentration']} />
      </div>
      <MixFields view={view} actions={actions} />
      <PrimingField view={view} actions={actions} />
    </FormPart>
  );
}
