import { careAreaById } from '../../../core/library/drugLibrary.ts';
import { amount } from '../../../core/quantity/quantity.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { ChoiceGroup } from '../../parts/ChoiceGroup.tsx';
import { RangeRail } from '../../parts/RangeRail.tsx';
import { FieldHints, hintsId } from './FieldHints.tsx';
import { fieldId } from './fieldId.ts';
import { FormNumber, fieldMessages } from './FormNumber.tsx';
import { FormPart } from './FormPart.tsx';
import type { FormPartProps } from './formPart.ts';
import { PrimingField } from './PrimingField.tsx';
import { StandardPreparations } from './StandardPreparations.tsx';
import { testedConcentration } from './testedValues.ts';

const MIXES = [
  { value: 'final', text: 'made up to the volume' },
  { value: 'added', text: 'added to the bag' },
] as const;

/** What is in the bag or the syringe, and how it is made. */
export function PreparationFields({ view, actions }: FormPartProps) {
  const { form, library } = view;
  const { guardrails } = careAreaById(library, form.careAreaId);
  const concentration = testedConcentration(view);
  const railId = `${fieldId('volume')}-rail`;
  return (
    <FormPart title="Preparation">
      <StandardPreparations view={view} actions={actions} />
      <div>
        <div className="form-row">
          <FormNumber
            name="drug"
            view={view}
            unit="mg"
            value={form.drug}
            onChange={(text) => {
              actions.setField('drug', text);
            }}
            describedBy={[railId, hintsId('drug')]}
          />
          <FormNumber
            name="volume"
            view={view}
            unit="mL"
            value={form.volume}
            onChange={(text) => {
              actions.setField('volume', text);
            }}
            describedBy={[railId]}
          />
        </div>
        <p className="field-hint">
          {concentration === undefined
            ? 'Concentration'
            : `Concentration ${formatQuantity(concentration)}`}
        </p>
        <RangeRail id={railId} limits={guardrails.concentration} value={concentration} />
        <FieldHints view={view} field="drug" subjects={['concentration']} />
      </div>
      <ChoiceGroup
        label="Made up"
        value={form.mix}
        options={MIXES}
        onChange={(mix) => {
          actions.setField('mix', mix);
        }}
      />
      <ChoiceGroup
        label="Vial strength"
        id={fieldId('stock')}
        unit="mg/mL"
        value={form.stock === '' ? 'none' : form.stock}
        options={[
          ...library.vials.map((vial) => {
            const strength = amount(vial.concentration).toFixed();
            return { value: strength, text: strength };
          }),
          { value: 'none', text: 'None' },
        ]}
        onChange={(strength) => {
          actions.setField('stock', strength === 'none' ? '' : strength);
        }}
        {...fieldMessages(view, 'stock')}
      />
      <PrimingField view={view} actions={actions} />
    </FormPart>
  );
}
