import type { DoseRateListReading } from '../../../input/doseRateList.ts';
import type { DurationPartReading } from '../../../input/fieldReading.ts';
import type { RateChartFieldName } from '../../../input/rateChartForm.ts';
import type { RateChartActions } from '../../../state/rateChartStore.ts';
import type { RateChartFormView } from '../../../state/rateChartView.ts';
import { HALF_TYPED_MESSAGE, refusalMessage } from '../../format/fieldText.ts';
import {
  doseRateListMessage,
  RATE_CHART_LABELS,
  rateChartFaultText,
} from '../../format/rateChartText.ts';
import { NumberField } from '../../parts/NumberField.tsx';
import { chartFieldId } from './chartField.ts';

/** What every part of the form is given. */
export interface ChartFormProps {
  readonly view: RateChartFormView;
  readonly actions: RateChartActions;
}

/** A field of the form with what its reading, or the table as a whole, has against it. */
export function ChartNumber({
  name,
  unit,
  view,
  actions,
  describedBy,
}: ChartFormProps & {
  readonly name: RateChartFieldName;
  readonly unit: string;
  readonly describedBy?: string;
}) {
  const reading = readingOf(view, name);
  return (
    <NumberField
      id={chartFieldId(name)}
      label={RATE_CHART_LABELS[name]}
      unit={unit}
      value={view.form[name]}
      onChange={(text) => {
        actions.setField(name, text);
      }}
      keyboard={name === 'doseRates' ? 'text' : 'decimal'}
      refusal={refusalOf(reading) ?? faultAt(view, name)}
      hint={hintOf(reading, name)}
      describedBy={[describedBy]}
    />
  );
}

type Reading = DurationPartReading | DoseRateListReading;

function readingOf({ fields }: RateChartFormView, name: RateChartFieldName): Reading {
  return name === 'hours' || name === 'minutes' ? fields.duration[name] : fields[name];
}

function refusalOf(reading: Reading): string | undefined {
  if (reading.kind !== 'refused') return undefined;
  return typeof reading.fault === 'object'
    ? doseRateListMessage(reading.fault)
    : refusalMessage(reading);
}

function hintOf({ kind }: Reading, name: RateChartFieldName): string | undefined {
  if (kind !== 'halfTyped') return undefined;
  return name === 'doseRates'
    ? 'Add the next dose rate, or take out the comma'
    : HALF_TYPED_MESSAGE;
}

function faultAt({ fault }: RateChartFormView, name: RateChartFieldName): string | undefined {
  const text = fault && rateChartFaultText(fault);
  return text?.field === name ? text.sentence : undefined;
}
