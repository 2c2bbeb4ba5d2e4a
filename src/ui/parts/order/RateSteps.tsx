import { careAreaById } from '../../../core/library/drugLibrary.ts';
import type { RateStepText } from '../../../input/orderFormText.ts';
import { formatDuration } from '../../format/timeText.ts';
import { RangeRail } from '../RangeRail.tsx';
import { UnitSelect } from '../SelectField.tsx';
import { DOSE_RATE_OPTIONS } from './doseUnits.ts';
import { FieldHints, hintsId } from './FieldHints.tsx';
import { fieldId } from './fieldId.ts';
import { FormNumber } from './FormNumber.tsx';
import type { OrderPartProps } from './orderPart.ts';
import { testedDuration, testedStepDoseRate } from './testedValues.ts';

/** The rate steps in order, and how long they run together. */
export function RateSteps({
  view,
  actions,
  isBlind = false,
  removeStep,
}: OrderPartProps & { readonly removeStep: (index: number) => void }) {
  const { form, library } = view;
  const { guardrails } = careAreaById(library, form.careAreaId);
  const duration = testedDuration(view);
  return (
    <>
      <ol className="rate-steps">
        {form.steps.map((step, index) => (
          <li key={step.key}>
            <StepFields
              {...{ view, actions, isBlind, step, index }}
              remove={() => {
                removeStep(index);
              }}
            />
          </li>
        ))}
      </ol>
      <div>
        {(!isBlind || duration !== undefined) && (
          <p className="field-label">
            {duration === undefined
              ? 'Duration of all steps'
              : `In all ${formatDuration(duration)}`}
          </p>
        )}
        {!isBlind && (
          <RangeRail
            id={`${fieldId('hours')}-rail`}
            limits={guardrails.infusionDuration}
            value={duration}
          />
        )}
        <FieldHints view={view} field="hours" subjects={['infusionDuration']} />
      </div>
    </>
  );
}

interface StepFieldsProps extends OrderPartProps {
  readonly step: RateStepText;
  /** From 0. */
  readonly index: number;
  readonly remove: () => void;
}

function StepFields({ view, actions, isBlind = false, step, index, remove }: StepFieldsProps) {
  const title = `Step ${String(index + 1)}`;
  const railId = `${fieldId(`steps.${index}.doseRate`)}-rail`;
  const { guardrails } = careAreaById(view.library, view.form.careAreaId);
  return (
    <div role="group" aria-label={title}>
      <div className="rate-step-head">
        <h3>{title}</h3>
        <button
          type="button"
          className="text-button"
          aria-label={`Remove step ${String(index + 1)}`}
          onClick={remove}
        >
          Remove
        </button>
      </div>
      <div className="form-row">
        <FormNumber
          name={`steps.${index}.doseRate`}
          view={view}
          isLabelHidden
          value={step.doseRate}
          onChange={(doseRate) => {
            actions.setStep(index, { doseRate });
          }}
          unitField={
            <UnitSelect
              label={`${title} dose unit`}
              value={step.doseUnit}
              options={DOSE_RATE_OPTIONS}
              onChange={(doseUnit) => {
                actions.setStep(index, { doseUnit });
              }}
            />
          }
          describedBy={[isBlind ? undefined : railId, hintsId(`steps.${index}.doseRate`)]}
        />
        <FormNumber
          name={`steps.${index}.hours`}
          view={view}
          isLabelHidden
          unit="h"
          value={step.hours}
          onChange={(hours) => {
            actions.setStep(index, { hours });
          }}
        />
        <FormNumber
          name={`steps.${index}.minutes`}
          view={view}
          isLabelHidden
          unit="min"
          value={step.minutes}
          onChange={(minutes) => {
            actions.setStep(index, { minutes });
          }}
        />
      </div>
      {!isBlind && (
        <RangeRail
          id={railId}
          limits={guardrails.doseRatePerKg}
          value={testedStepDoseRate(view, index)}
          isBare
        />
      )}
      <FieldHints
        view={view}
        field={`steps.${index}.doseRate`}
        subjects={['doseRatePerKg', 'doseRate']}
        step={index + 1}
      />
    </div>
  );
}
