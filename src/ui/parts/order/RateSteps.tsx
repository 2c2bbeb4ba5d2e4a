import { careAreaById } from '../../../core/library/drugLibrary.ts';
import type { FindingSubject } from '../../../core/limits/finding.ts';
import { formatDuration } from '../../format/timeText.ts';
import { RangeRail } from '../RangeRail.tsx';
import { FieldHints } from './FieldHints.tsx';
import { fieldId } from './fieldId.ts';
import { fieldMessages } from './FormNumber.tsx';
import type { OrderPartProps } from './orderPart.ts';
import { testedValue } from './orderPart.ts';
import { StepFields } from './StepFields.tsx';

/** What a hint beneath the dose rate of a step is about. */
const RATE_SUBJECTS: readonly FindingSubject[] = ['doseRatePerKg', 'doseRate'];

/** The rate steps in order, and how long they run together. */
export function RateSteps({
  view,
  actions,
  isBlind = false,
  removeStep,
}: OrderPartProps & { readonly removeStep: (index: number) => void }) {
  const { form, library } = view;
  const { guardrails } = careAreaById(library, form.careAreaId);
  const duration = testedValue(view, 'infusionDuration');
  const hints = (view.calculation?.hints ?? []).filter(({ subject }) =>
    RATE_SUBJECTS.includes(subject),
  );
  return (
    <>
      <ol className="rate-steps">
        {form.steps.map((step, index) => (
          <li key={step.key}>
            <StepFields
              {...{ index, step, actions }}
              messages={{
                doseRate: fieldMessages(view, `steps.${index}.doseRate`),
                hours: fieldMessages(view, `steps.${index}.hours`),
                minutes: fieldMessages(view, `steps.${index}.minutes`),
              }}
              hints={hints.filter((hint) => hint.step === index + 1)}
              limits={isBlind ? undefined : guardrails.doseRatePerKg}
              tested={isBlind ? undefined : testedValue(view, 'doseRatePerKg', index + 1)}
              remove={removeStep}
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
