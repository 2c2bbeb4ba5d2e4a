import { careAreaById } from '../../../core/library/drugLibrary.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { RangeRail } from '../RangeRail.tsx';
import { ConvertedValue, convertedId } from './ConvertedValue.tsx';
import { FieldHints, hintsId } from './FieldHints.tsx';
import { fieldId } from './fieldId.ts';
import { FormNumber, fieldMessages } from './FormNumber.tsx';
import type { OrderPartProps } from './orderPart.ts';
import { showsValues, testedValue } from './orderPart.ts';
import { useSetField } from './useSetField.ts';

const HEIGHT_UNITS = [
  { value: 'cm', text: 'cm' },
  { value: 'in', text: 'in' },
] as const;

const SEXES = [
  { value: 'female', text: 'Female' },
  { value: 'male', text: 'Male' },
] as const;

/** Height and sex, which the formulas for ideal, adjusted and lean weight need. */
export function StatureFields({ view, actions, isBlind = false }: OrderPartProps) {
  const { form, library } = view;
  const height = testedValue(view, 'height');
  const showsCentimeters = form.heightUnit === 'in' && showsValues({ view, isBlind });
  const railId = `${fieldId('height')}-rail`;
  return (
    <>
      <div>
        <div className="form-row">
          <FormNumber
            name="height"
            {...{ view, actions }}
            aside={<ConvertedValue name="height" value={showsCentimeters ? height : undefined} />}
            describedBy={[convertedId('height'), isBlind ? undefined : railId, hintsId('height')]}
          />
          <ChoiceGroup
            label="Height unit"
            isLabelHidden
            value={form.heightUnit}
            options={HEIGHT_UNITS}
            onChange={useSetField(actions, 'heightUnit')}
          />
        </div>
        {!isBlind && (
          <RangeRail
            id={railId}
            limits={careAreaById(library, form.careAreaId).guardrails.height}
            value={height}
          />
        )}
        <FieldHints view={view} field="height" subjects={['height']} />
      </div>
      <ChoiceGroup
        label="Sex"
        id={fieldId('sex')}
        value={form.sex}
        options={SEXES}
        onChange={useSetField(actions, 'sex')}
        {...fieldMessages(view, 'sex')}
      />
    </>
  );
}
