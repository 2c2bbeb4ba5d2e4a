import type { PumpProfile } from '../../../core/library/drugLibrary.ts';
import { pumpProfileById } from '../../../core/library/drugLibrary.ts';
import { incrementOf } from '../../../core/library/pumpGrid.ts';
import { amountText } from '../../../core/quantity/quantity.ts';
import type { PlanView } from '../../../state/planView.ts';
import { rateStepText } from '../../format/programText.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { controlId } from '../../parts/order/fieldId.ts';
import { FormNumber } from '../../parts/order/FormNumber.tsx';
import { FormPart } from '../../parts/order/FormPart.tsx';
import type { FormPartProps } from './formPart.ts';
import { useSetField } from '../../parts/order/useSetField.ts';

/** With which pump, and from when. */
export function PumpFields({ view, actions }: FormPartProps) {
  const { form, library } = view;
  const profile = pumpProfileById(library, form.pumpProfileId);
  return (
    <FormPart title="Pump">
      <SelectField
        id={controlId('pump')}
        label="Pump"
        isLabelHidden
        value={form.pumpProfileId}
        options={library.pumpProfiles.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={useSetField(actions, 'pumpProfileId')}
        unit={stepsText(view, profile)}
      />
      <p className="field-hint">{profile.note}</p>
      <FormNumber name="start" {...{ view, actions }} keyboard="text" unit="HH:MM" />
    </FormPart>
  );
}

/** No rate stands beside a plan that has no pump settings: then the step goes without its unit. */
function stepsText({ status }: PlanView, pump: PumpProfile): string {
  return status === 'ready' || status === 'caution'
    ? `${rateStepText(pump)} steps`
    : `steps of ${amountText(incrementOf(pump.rate))}`;
}
