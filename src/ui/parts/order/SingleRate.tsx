import { careAreaById } from '../../../core/library/drugLibrary.ts';
import { RangeRail } from '../RangeRail.tsx';
import { UnitSelect } from '../SelectField.tsx';
import { DOSE_OPTIONS } from './doseUnits.ts';
import { FieldHints, hintsId } from './FieldHints.tsx';
import { fieldId } from './fieldId.ts';
import { FormNumber } from './FormNumber.tsx';
import type { OrderPartProps } from './orderPart.ts';
import { testedValue } from './orderPart.ts';
import { useSetField } from './useSetField.ts';

/** One dose rate, or a total, over one time. */
export function SingleRate({ view, actions, isBlind = false }: OrderPartProps) {
  const { form, library } = view;
  const { guardrails } = careAreaById(library, form.careAreaId);
  const doseRailId = `${fieldId('dose')}-rail`;
  const durationRailId = `${fieldId('hours')}-rail`;
  return (
    <>
      <div>
        <FormNumber
          name="dose"
          {...{ view, actions }}
          unitField={
            <UnitSelect
              label="Dose unit"
              value={form.doseUnit}
              options={DOSE_OPTIONS}
              onChange={useSetField(actions, 'doseUnit')}
            />
          }
          describedBy={[isBlind ? undefined : doseRailId, hintsId('dose')]}
        />
        {!isBlind && (
          <RangeRail
            id={doseRailId}
            limits={guardrails.doseRatePerKg}
            value={testedValue(view, 'doseRatePerKg', 1)}
          />
        )}
        <FieldHints
          view={view}
          field="dose"
          subjects={['doseRatePerKg', 'doseRate', 'totalDose']}
        />
      </div>
      <div role="group" aria-labelledby={`${fieldId('hours')}-duration`}>
        <span className="field-label" id={`${fieldId('hours')}-duration`}>
          Duration
        </span>
        <div className="form-row">
          <FormNumber
            name="hours"
            {...{ view, actions }}
            isLabelHidden
            unit="h"
            describedBy={[isBlind ? undefined : durationRailId, hintsId('hours')]}
          />
          <FormNumber
            name="minutes"
            {...{ view, actions }}
            isLabelHidden
            unit="min"
            describedBy={[isBlind ? undefined : durationRailId]}
          />
        </div>
        {!isBlind && (
          <RangeRail
            id={durationRailId}
            limits={guardrails.infusionDuration}
            value={testedValue(view, 'infusionDuration')}
          />
        )}
        <FieldHints view={view} field="hours" subjects={['infusionDuration']} />
      </div>
    </>
  );
}
