import { memo } from 'react';
import type { Hint } from '../../../core/hints/didYouMean.ts';
import type { Guardrail } from '../../../core/limits/guardrail.ts';
import type { Quantity } from '../../../core/quantity/quantity.ts';
import type { RateStepText } from '../../../input/orderFormText.ts';
import { stepFieldLabel } from '../../format/fieldText.ts';
import { NumberField } from '../NumberField.tsx';
import { RangeRail } from '../RangeRail.tsx';
import { sameContent } from '../sameContent.ts';
import { UnitSelect } from '../SelectField.tsx';
import { DOSE_RATE_OPTIONS } from './doseUnits.ts';
import { HintLines, hintsId } from './FieldHints.tsx';
import { fieldId } from './fieldId.ts';
import type { FieldMessages } from './FormNumber.tsx';
import type { OrderFormActions } from './orderPart.ts';

/** Everything that the fields of one rate step show and do. */
export interface StepFieldsProps {
  /** From 0. */
  readonly index: number;
  readonly step: RateStepText;
  readonly messages: Readonly<Record<'doseRate' | 'hours' | 'minutes', FieldMessages>>;
  readonly hints: readonly Hint[];
  /** Of the dose rate; none where the fields stand alone. */
  readonly limits: Guardrail<'mg/kg/h'> | undefined;
  /** The dose rate as the limits test it. */
  readonly tested: Quantity<'mg/kg/h'> | undefined;
  readonly actions: Pick<OrderFormActions, 'setStep'>;
  readonly remove: (index: number) => void;
}

/** One rate step of up to twelve: drawn again only when something in it changed. */
export const StepFields = memo(function StepFields({
  index,
  step,
  messages,
  hints,
  limits,
  tested,
  actions,
  remove,
}: StepFieldsProps) {
  const title = `Step ${String(index + 1)}`;
  const rateField = `steps.${index}.doseRate` as const;
  const railId = `${fieldId(rateField)}-rail`;
  return (
    <div role="group" aria-label={title}>
      <div className="rate-step-head">
        <h3>{title}</h3>
        <button
          type="button"
          className="text-button"
          aria-label={`Remove step ${String(index + 1)}`}
          onClick={() => {
            remove(index);
          }}
        >
          Remove
        </button>
      </div>
      <div className="form-row">
        <NumberField
          id={fieldId(rateField)}
          label={stepFieldLabel(index, 'doseRate')}
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
          describedBy={[limits && railId, hintsId(rateField)]}
          {...messages.doseRate}
        />
        <NumberField
          id={fieldId(`steps.${index}.hours`)}
          label={stepFieldLabel(index, 'hours')}
          isLabelHidden
          unit="h"
          value={step.hours}
          onChange={(hours) => {
            actions.setStep(index, { hours });
          }}
          {...messages.hours}
        />
        <NumberField
          id={fieldId(`steps.${index}.minutes`)}
          label={stepFieldLabel(index, 'minutes')}
          isLabelHidden
          unit="min"
          value={step.minutes}
          onChange={(minutes) => {
            actions.setStep(index, { minutes });
          }}
          {...messages.minutes}
        />
      </div>
      {limits !== undefined && <RangeRail id={railId} limits={limits} value={tested} isBare />}
      <HintLines field={rateField} hints={hints} />
    </div>
  );
}, sameContent);
