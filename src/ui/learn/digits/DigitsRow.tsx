import { useState } from 'react';
import type { Decimal } from '../../../core/decimal.ts';
import type { DrugLibrary } from '../../../core/library/drugLibrary.ts';
import type { Guardrail } from '../../../core/limits/guardrail.ts';
import type { ReadingContext } from '../../../core/practice/sameDigits.ts';
import type { Quantity } from '../../../core/quantity/quantity.ts';
import { quantity } from '../../../core/quantity/quantity.ts';
import { bindUnits } from '../../format/evidenceText.ts';
import { formatTested } from '../../format/limitText.ts';
import { formatExactNumber } from '../../format/quantityText.ts';
import { ChoiceGroup } from '../../parts/ChoiceGroup.tsx';
import { NumberField } from '../../parts/NumberField.tsx';
import { RangeRail } from '../../parts/RangeRail.tsx';
import { Sentence } from '../../parts/Sentence.tsx';
import type { SameDigitsRow } from '../content/sameDigitsTable.ts';
import { SourceNames } from '../SourceNames.tsx';
import type { DigitsReading } from './readDigits.ts';
import { readDigits, textMessage } from './readDigits.ts';

interface DigitsRowProps {
  readonly row: SameDigitsRow;
  readonly context: ReadingContext | undefined;
  readonly limits: Guardrail<'mg/kg/h'>;
  readonly library: DrugLibrary;
  /** The dose rate that a weight is multiplied with. */
  readonly ordered: Quantity<'mg/kg/h'>;
}

/** One pair: digits to type, a unit to switch, and the place on the rail. */
export function DigitsRow({ row, context, limits, library, ordered }: DigitsRowProps) {
  const [text, setText] = useState(row.digits);
  const [unit, setUnit] = useState<string>(row.seen);
  const reading = readDigits(row, text, unit === row.also, context, ordered);
  const id = `digits-${row.id}`;
  const pair = `${row.seen} or ${row.also}`;
  return (
    <li data-digits={row.id}>
      <div className="digits-entry">
        <NumberField
          id={id}
          label={`Digits in ${pair}`}
          isLabelHidden
          value={text}
          onChange={setText}
          describedBy={[`${id}-rail`, `${id}-result`]}
          {...textMessage(text)}
        />
        <ChoiceGroup
          label={`Unit: ${pair}`}
          isLabelHidden
          value={unit}
          options={[row.seen, row.also].map((value) => ({ value, text: value }))}
          onChange={setUnit}
        />
      </div>
      <div className="digits-place">
        <p id={`${id}-result`} className="digits-result" role="status">
          <Sentence>{resultText(row, reading, ordered)}</Sentence>
        </p>
        <RangeRail id={`${id}-rail`} limits={limits} value={reading?.doseRate} />
      </div>
      <div className="digits-words">
        <p>
          <strong>
            {'Factor: '}
            <span translate="no">{row.factor.text}</span>
          </strong>
        </p>
        <p className="small quiet">
          <Sentence>{bindUnits(row.text)}</Sentence>{' '}
          {row.sourceIds.length === 0 ? (
            <cite className="learn-source">by the definition of the units</cite>
          ) : (
            <SourceNames library={library} sourceIds={row.sourceIds} />
          )}
        </p>
      </div>
    </li>
  );
}

/** Enough digits for a factor: 16.67, 0.8571, 1000. */
const FACTOR_DIGITS = 4;

function resultText(
  row: SameDigitsRow,
  reading: DigitsReading | undefined,
  ordered: Quantity<'mg/kg/h'>,
): string {
  if (reading === undefined) return 'Enter plain numbers above 0';
  const dose = formatTested(reading.doseRate);
  const { times } = reading;
  if (row.kind === 'weight') {
    return times === undefined
      ? `Weighed in kg: ${dose}, as ordered`
      : `Weighed in lb, taken as kg: ${formatTested(ordered)} becomes ${dose}, ${timesText(times)}`;
  }
  return times === undefined ? dose : `${dose}, ${timesText(times)}`;
}

function timesText(times: Decimal): string {
  const number = formatExactNumber(quantity(times.toSignificantDigits(FACTOR_DIGITS), '1'));
  return `${number} times the dose`;
}
