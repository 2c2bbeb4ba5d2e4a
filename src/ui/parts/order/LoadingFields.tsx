import { careAreaById } from '../../../core/library/drugLibrary.ts';
import { RangeRail } from '../RangeRail.tsx';
import { UnitSelect } from '../SelectField.tsx';
import { LOADING_DOSE_OPTIONS } from './doseUnits.ts';
import { FieldHints, hintsId } from './FieldHints.tsx';
import { fieldId } from './fieldId.ts';
import { FormNumber } from './FormNumber.tsx';
import type { OrderPartProps } from './orderPart.ts';
import { testedValue } from './orderPart.ts';
import { useSetField } from './useSetField.ts';

/** A dose that runs before the infusion, and over how long. */
export function LoadingFields({
  view,
  actions,
  isBlind = false,
  remove,
}: OrderPartProps & { readonly remove: () => void }) {
  const { form, library } = view;
  const { guardrails } = careAreaById(library, form.careAreaId);
  const doseRailId = `${fieldId('loadingDose')}-rail`;
  const timeRailId = `${fieldId('loadingMinutes')}-rail`;
  return (
    <div className="form-block">
      <div>
        <FormNumber
          name="loadingDose"
          {...{ view, actions }}
          unitField={
            <UnitSelect
              label="Loading dose unit"
              value={form.loadingDoseUnit}
              options={LOADING_DOSE_OPTIONS}
              onChange={useSetField(actions, 'loadingDoseUnit')}
            />
          }
          describedBy={[isBlind ? undefined : doseRailId, hintsId('loadingDose')]}
        />
        {!isBlind && (
          <RangeRail
            id={doseRailId}
            limits={guardrails.loadingDose}
            value={testedValue(view, 'loadingDose')}
          />
        )}
        <FieldHints view={view} field="loadingDose" subjects={['loadingDose']} />
      </div>
      <div>
        <FormNumber
          name="loadingMinutes"
          {...{ view, actions }}
          unit="min"
          describedBy={[isBlind ? undefined : timeRailId, hintsId('loadingMinutes')]}
        />
        {!isBlind && (
          <RangeRail
            id={timeRailId}
            limits={guardrails.loadingTime}
            value={testedValue(view, 'loadingTime')}
          />
        )}
        <FieldHints view={view} field="loadingMinutes" subjects={['loadingTime']} />
      </div>
      <button type="button" className="text-button" onClick={remove}>
        Remove loading dose
      </button>
    </div>
  );
}
