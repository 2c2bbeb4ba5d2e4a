import { careAreaById, pumpProfileById } from '../../../core/library/drugLibrary.ts';
import { usualRange } from '../../format/findingText.ts';
import { rateStepText } from '../../format/programText.ts';
import { Sentence } from '../../parts/Sentence.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { enterToNext } from '../../parts/order/enterToNext.ts';
import { FormPart } from '../../parts/order/FormPart.tsx';
import { StandardPreparations } from '../../parts/order/StandardPreparations.tsx';
import { chartFieldId } from './chartField.ts';
import type { ChartFormProps } from './ChartNumber.tsx';
import { ChartNumber } from './ChartNumber.tsx';
import './ChartForm.css';

/** For which weights, dose rates, bag and pump the table is. */
export function ChartForm({ view, actions }: ChartFormProps) {
  return (
    <form
      className="card chart-form"
      aria-label="What the table is for"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
      }}
      onKeyDown={enterToNext}
    >
      <AreaPart view={view} actions={actions} />
      <FormPart title="Weights">
        <div className="form-row chart-three">
          <ChartNumber name="from" unit="kg" view={view} actions={actions} />
          <ChartNumber name="to" unit="kg" view={view} actions={actions} />
          <ChartNumber name="every" unit="kg" view={view} actions={actions} />
        </div>
      </FormPart>
      <BagPart view={view} actions={actions} />
      <PumpPart view={view} actions={actions} />
      <FormPart title="Totals">
        <div>
          <div className="form-row">
            <ChartNumber name="hours" unit="h" view={view} actions={actions} />
            <ChartNumber name="minutes" unit="min" view={view} actions={actions} />
          </div>
          <p className="field-hint">
            With a duration each cell also has its dose and volume. Leave it blank for rates alone.
          </p>
        </div>
      </FormPart>
    </form>
  );
}

function AreaPart({ view, actions }: ChartFormProps) {
  const { form, library } = view;
  const range = usualRange('doseRatePerKg', careAreaById(library, form.careAreaId));
  const hintId = `${chartFieldId('doseRates')}-range`;
  return (
    <FormPart title="Dose rates">
      <SelectField
        id={chartFieldId('careArea')}
        label="Care area"
        value={form.careAreaId}
        options={library.careAreas.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={(id) => {
          actions.setField('careAreaId', id);
        }}
      />
      <div className="chart-list">
        <ChartNumber
          name="doseRates"
          unit="mg/kg/h"
          view={view}
          actions={actions}
          describedBy={hintId}
        />
        <p className="field-hint" id={hintId}>
          <Sentence>
            {`Commas between them: 0.1, 0.2.${range === undefined ? '' : ` Usual ${range}.`}`}
          </Sentence>
        </p>
      </div>
    </FormPart>
  );
}

function BagPart({ view, actions }: ChartFormProps) {
  const { library, form, fields } = view;
  const readings = { get: (name: 'drug' | 'volume') => fields[name] };
  return (
    <FormPart title="Preparation">
      <StandardPreparations view={{ library, form, fields: readings }} actions={actions} />
      <div>
        <div className="form-row">
          <ChartNumber name="drug" unit="mg" view={view} actions={actions} />
          <ChartNumber name="volume" unit="mL" view={view} actions={actions} />
        </div>
        <p className="field-hint">Made up to the volume.</p>
      </div>
    </FormPart>
  );
}

function PumpPart({ view, actions }: ChartFormProps) {
  const { form, library } = view;
  const profile = pumpProfileById(library, form.pumpProfileId);
  return (
    <FormPart title="Pump">
      <SelectField
        id={chartFieldId('pump')}
        label="Pump"
        isLabelHidden
        value={form.pumpProfileId}
        options={library.pumpProfiles.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={(id) => {
          actions.setField('pumpProfileId', id);
        }}
        unit={`${rateStepText(profile)} steps`}
      />
      <p className="field-hint">{profile.note}</p>
    </FormPart>
  );
}
