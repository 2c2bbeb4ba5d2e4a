import type { PumpFieldName, PumpReadingText } from '../../../input/pumpReadings.ts';
import { stepPumpField } from '../../../input/pumpReadings.ts';
import { pumpProfileById } from '../../../core/library/drugLibrary.ts';
import { checkFieldLabel } from '../../format/checkFieldText.ts';
import { rateStepText } from '../../format/programText.ts';
import { NumberField } from '../../parts/NumberField.tsx';
import { CareAreaField } from '../../parts/order/CareAreaField.tsx';
import { controlId } from '../../parts/order/fieldId.ts';
import { readingMessages } from '../../parts/order/FormNumber.tsx';
import { FormPart } from '../../parts/order/FormPart.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import type { CheckFormProps } from './checkFormPart.ts';

/** What the pump shows, phase by phase; which pump it is, and whose limits hold. */
export function PumpPanel({ view, actions }: CheckFormProps) {
  const { form, library, pump } = view;
  const profile = pumpProfileById(library, form.pumpProfileId);
  return (
    <>
      <FormPart title="What the pump shows" className="check-pump">
        {form.hasLoading && (
          <PhaseReading
            {...{ view, actions }}
            title="Loading dose"
            phase="loading"
            reading={pump.loading}
          />
        )}
        {pump.steps.map((reading, index) => (
          <PhaseReading
            key={form.isStepped ? form.steps[index]?.key : 'single'}
            {...{ view, actions, reading }}
            title={form.isStepped ? `Step ${String(index + 1)}` : 'Maintenance'}
            phase={index}
          />
        ))}
        <SelectField
          id={controlId('pump')}
          label="Pump"
          value={form.pumpProfileId}
          options={library.pumpProfiles.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={(id) => {
            actions.setField('pumpProfileId', id);
          }}
          unit={`${rateStepText(profile)} steps`}
        />
      </FormPart>
      <FormPart title="Where it is given">
        <CareAreaField view={view} actions={actions} />
      </FormPart>
    </>
  );
}

interface PhaseReadingProps extends CheckFormProps {
  readonly title: string;
  readonly phase: 'loading' | number;
  readonly reading: PumpReadingText;
}

/** Rate and volume of one phase; named where there are several. */
function PhaseReading({ view, actions, title, phase, reading }: PhaseReadingProps) {
  const { form } = view;
  const isOneOfSeveral = form.hasLoading || form.isStepped;
  const name = (part: keyof PumpReadingText): PumpFieldName =>
    phase === 'loading' ? `pump.loading.${part}` : stepPumpField(phase, part);
  const field = (part: keyof PumpReadingText, unit: string) => (
    <NumberField
      id={pumpFieldId(name(part))}
      label={checkFieldLabel(name(part), form)}
      isLabelHidden={isOneOfSeveral}
      unit={unit}
      value={reading[part]}
      onChange={(text) => {
        actions.setReading(phase, { [part]: text });
      }}
      {...readingMessages(view.pumpFields.get(name(part)))}
    />
  );
  return (
    <div className="check-phase" role="group" aria-label={title}>
      {isOneOfSeveral && <h3>{title}</h3>}
      <div className={isOneOfSeveral ? 'form-row' : 'check-phase-only'}>
        {field('rate', 'mL/h')}
        {field('volume', 'mL')}
      </div>
    </div>
  );
}

function pumpFieldId(name: PumpFieldName): string {
  return `check-${name.replaceAll('.', '-')}`;
}
