import { useState } from 'react';
import { careAreaById } from '../../../core/library/drugLibrary.ts';
import { DOSING_WEIGHT_BASES } from '../../../core/order/infusionOrder.ts';
import { BASIS_NAMES } from '../../format/basisText.ts';
import { capitalize } from '../../format/subjectText.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { RangeRail } from '../RangeRail.tsx';
import { ConvertedValue, convertedId } from './ConvertedValue.tsx';
import { DosingWeights } from './DosingWeights.tsx';
import { fieldId } from './fieldId.ts';
import { FieldHints, hintsId } from './FieldHints.tsx';
import { FormNumber } from './FormNumber.tsx';
import type { OrderPartProps } from './orderPart.ts';
import { showsValues, testedValue } from './orderPart.ts';
import { StatureFields } from './StatureFields.tsx';
import { useFocusNext } from './useFocusNext.ts';
import { useSetField } from './useSetField.ts';

const WEIGHT_UNITS = [
  { value: 'kg', text: 'kg' },
  { value: 'lb', text: 'lb' },
] as const;

/** `Actual weight`, `Ideal`, `Adjusted`, `Lean`: the label `Dose on` says the rest. */
const BASES = DOSING_WEIGHT_BASES.map((basis) => ({
  value: basis,
  text: capitalize(basis === 'actual' ? BASIS_NAMES.actual : basis),
}));

/** For whom: the weight and what the dose is based on. */
export function WeightFields({ view, actions, isBlind = false }: OrderPartProps) {
  const { form, library } = view;
  const [isComparing, setComparing] = useState(false);
  const focusNext = useFocusNext();
  const weight = testedValue(view, 'patientWeight');
  const showsKilograms = form.weightUnit === 'lb' && showsValues({ view, isBlind });
  const railId = `${fieldId('weight')}-rail`;
  // What was entered is tested, so it stays in sight on every basis.
  const needsStature = form.basis !== 'actual' || form.height !== '' || form.sex !== '';
  const showsStature = needsStature || isComparing;
  return (
    <>
      <div>
        <div className="form-row">
          <FormNumber
            name="weight"
            {...{ view, actions }}
            aside={<ConvertedValue name="weight" value={showsKilograms ? weight : undefined} />}
            describedBy={[convertedId('weight'), isBlind ? undefined : railId, hintsId('weight')]}
          />
          <ChoiceGroup
            label="Weight unit"
            isLabelHidden
            value={form.weightUnit}
            options={WEIGHT_UNITS}
            onChange={useSetField(actions, 'weightUnit')}
          />
        </div>
        {!isBlind && (
          <RangeRail
            id={railId}
            limits={careAreaById(library, form.careAreaId).guardrails.patientWeight}
            value={weight}
          />
        )}
        <FieldHints view={view} field="weight" subjects={['patientWeight', 'dosingWeight']} />
      </div>
      <ChoiceGroup
        label="Dose on"
        value={form.basis}
        options={BASES}
        onChange={useSetField(actions, 'basis')}
      />
      {showsStature ? (
        <>
          <StatureFields view={view} actions={actions} isBlind={isBlind} />
          {!isBlind && <DosingWeights calculation={view.calculation} library={library} />}
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
          {isBlind ? '+ Height and sex' : 'Compare dosing weights'}
        </button>
      )}
    </>
  );
}
