import { useState } from 'react';
import { careAreaById } from '../../../core/library/drugLibrary.ts';
import { DOSING_WEIGHT_BASES } from '../../../core/order/infusionOrder.ts';
import { BASIS_NAMES } from '../../format/basisText.ts';
import { capitalize } from '../../format/subjectText.ts';
import { ChoiceGroup } from '../../parts/ChoiceGroup.tsx';
import { RangeRail } from '../../parts/RangeRail.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { ConvertedValue, convertedId } from './ConvertedValue.tsx';
import { DosingWeights } from './DosingWeights.tsx';
import { controlId, fieldId } from './fieldId.ts';
import { FieldHints, hintsId } from './FieldHints.tsx';
import { FormNumber } from './FormNumber.tsx';
import { FormPart } from './FormPart.tsx';
import type { FormPartProps } from './formPart.ts';
import { StatureFields } from './StatureFields.tsx';
import { testedWeight } from './testedValues.ts';
import { useFocusNext } from './useFocusNext.ts';

const WEIGHT_UNITS = [
  { value: 'kg', text: 'kg' },
  { value: 'lb', text: 'lb' },
] as const;

/** `Actual weight`, `Ideal`, `Adjusted`, `Lean`: the label `Dose on` says the rest. */
const BASES = DOSING_WEIGHT_BASES.map((basis) => ({
  value: basis,
  text: capitalize(basis === 'actual' ? BASIS_NAMES.actual : basis),
}));

/** Where and for whom: care area, weight and what the dose is based on. */
export function PatientFields({ view, actions }: FormPartProps) {
  const { form, library } = view;
  const [isComparing, setComparing] = useState(false);
  const focusNext = useFocusNext();
  const weight = testedWeight(view);
  const railId = `${fieldId('weight')}-rail`;
  // What was entered is tested, so it stays in sight on every basis.
  const needsStature = form.basis !== 'actual' || form.height !== '' || form.sex !== '';
  const showsStature = needsStature || isComparing;
  return (
    <FormPart title="Patient">
      <SelectField
        id={controlId('careArea')}
        label="Care area"
        value={form.careAreaId}
        options={library.careAreas.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={(id) => {
          actions.setField('careAreaId', id);
        }}
      />
      <div>
        <div className="form-row">
          <FormNumber
            name="weight"
            view={view}
            value={form.weight}
            onChange={(text) => {
              actions.setField('weight', text);
            }}
            aside={
              <ConvertedValue name="weight" value={form.weightUnit === 'lb' ? weight : undefined} />
            }
            describedBy={[convertedId('weight'), railId, hintsId('weight')]}
          />
          <ChoiceGroup
            label="Weight unit"
            isLabelHidden
            value={form.weightUnit}
            options={WEIGHT_UNITS}
            onChange={(unit) => {
              actions.setField('weightUnit', unit);
            }}
          />
        </div>
        <RangeRail
          id={railId}
          limits={careAreaById(library, form.careAreaId).guardrails.patientWeight}
          value={weight}
        />
        <FieldHints view={view} field="weight" subjects={['patientWeight', 'dosingWeight']} />
      </div>
      <ChoiceGroup
        label="Dose on"
        value={form.basis}
        options={BASES}
        onChange={(basis) => {
          actions.setField('basis', basis);
        }}
      />
      {showsStature ? (
        <>
          <StatureFields view={view} actions={actions} />
          <DosingWeights calculation={view.calculation} />
        </>
      ) : (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setComparing(true);
            focusNext(fieldId('height'));
          }}
        >
          Compare dosing weights
        </button>
      )}
    </FormPart>
  );
}
