import { DoseFields } from '../../parts/order/DoseFields.tsx';
import { enterToNext } from '../../parts/order/enterToNext.ts';
import { FormPart } from '../../parts/order/FormPart.tsx';
import { WeightFields } from '../../parts/order/WeightFields.tsx';
import type { CheckFormProps } from './checkFormPart.ts';
import { LabelFields } from './LabelFields.tsx';
import { PumpPanel } from './PumpPanel.tsx';
import './CheckForm.css';

/** What the checker reads off the order, the bag and the pump. Nothing is worked out beside it. */
export function CheckForm({ view, actions }: CheckFormProps) {
  return (
    <form
      className="card check-form"
      aria-label="What you read"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
      }}
      onKeyDown={enterToNext}
    >
      <fieldset className="check-lock" disabled={view.isLocked} aria-label="Entries">
        <FormPart title="What the order says">
          <WeightFields view={view} actions={actions} isBlind />
          <DoseFields view={view} actions={actions} isBlind />
        </FormPart>
        <LabelFields view={view} actions={actions} />
        <PumpPanel view={view} actions={actions} />
      </fieldset>
    </form>
  );
}
