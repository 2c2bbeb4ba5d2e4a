import { useCallback } from 'react';
import { MAXIMUM_RATE_STEPS } from '../../../core/order/infusionOrder.ts';
import { controlId, fieldId } from './fieldId.ts';
import { LoadingFields } from './LoadingFields.tsx';
import type { OrderPartProps } from './orderPart.ts';
import { RateSteps } from './RateSteps.tsx';
import { SingleRate } from './SingleRate.tsx';
import { useFocusNext } from './useFocusNext.ts';

/** How much and for how long: one rate, a total or rate steps, and a loading dose before them. */
export function DoseFields(props: OrderPartProps) {
  const { view, actions } = props;
  const { form } = view;
  const focusNext = useFocusNext();
  const isFull = form.isStepped && form.steps.length >= MAXIMUM_RATE_STEPS;

  const removeStep = useCallback(
    (index: number) => {
      actions.removeStep(index);
      focusNext(controlId('addStep'));
    },
    [actions, focusNext],
  );

  return (
    <>
      {form.isStepped ? (
        <RateSteps {...props} removeStep={removeStep} />
      ) : (
        <SingleRate {...props} />
      )}
      {form.hasLoading && (
        <LoadingFields
          {...props}
          remove={() => {
            actions.removeLoading();
            focusNext(controlId('addLoading'));
          }}
        />
      )}
      <div className="form-adds">
        {!form.hasLoading && (
          <button
            type="button"
            className="text-button"
            id={controlId('addLoading')}
            onClick={() => {
              actions.addLoading();
              focusNext(fieldId('loadingDose'));
            }}
          >
            + Loading dose
          </button>
        )}
        {isFull ? (
          <p className="field-hint">{`${String(MAXIMUM_RATE_STEPS)} steps at most`}</p>
        ) : (
          <button
            type="button"
            className="text-button"
            id={controlId('addStep')}
            onClick={() => {
              // From a single rate the second step is the new one.
              const added = form.isStepped ? form.steps.length : 1;
              actions.addStep();
              focusNext(fieldId(`steps.${added}.doseRate`));
            }}
          >
            + Rate step
          </button>
        )}
      </div>
    </>
  );
}
