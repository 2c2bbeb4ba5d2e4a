import { useState } from 'react';
import { careAreaById } from '../../../core/library/drugLibrary.ts';
import type { Quantity } from '../../../core/quantity/quantity.ts';
import { amount } from '../../../core/quantity/quantity.ts';
import { asShown } from '../../../core/quantity/rounding.ts';
import type { Unit } from '../../../core/quantity/units.ts';
import type { LearnView } from '../../../state/learnView.ts';
import { NumberField } from '../../parts/NumberField.tsx';
import { SAME_DIGITS } from '../content/sameDigitsTable.ts';
import { DigitsRow } from './DigitsRow.tsx';
import type { DigitsContextText } from './readDigits.ts';
import { readContext, textMessage } from './readDigits.ts';
import './digits.css';

/** The pairs of units that share their digits: each may be typed in and switched. */
export function DigitsRoom({ view }: { readonly view: LearnView }) {
  // Another plan is another start.
  return <Table key={view.link} view={view} />;
}

const FIELDS = [
  { name: 'weight', label: 'Patient’s weight', unit: 'kg' },
  { name: 'concentration', label: 'Concentration in the bag', unit: 'mg/mL' },
  { name: 'hours', label: 'Length of the infusion', unit: 'h' },
] as const;

function Table({ view }: { readonly view: LearnView }) {
  const { library, plan } = view;
  const [text, setText] = useState(() => contextOf(view));
  const context = readContext(text);
  const limits = careAreaById(library, plan.form.careAreaId).guardrails.doseRatePerKg;
  const ordered = view.figures.doseRatePerKg;
  return (
    <>
      <div className="card learn-card digits-context">
        {FIELDS.map(({ name, label, unit }) => (
          <NumberField
            key={name}
            id={`digits-${name}`}
            label={label}
            unit={unit}
            value={text[name]}
            onChange={(typed) => {
              setText((before) => ({ ...before, [name]: typed }));
            }}
            {...textMessage(text[name])}
          />
        ))}
      </div>
      <ul className="card digits">
        {SAME_DIGITS.map((row) => (
          <DigitsRow key={row.id} {...{ row, context, limits, library, ordered }} />
        ))}
      </ul>
    </>
  );
}

/** What the rows begin with, as it is shown. */
function contextOf({ figures }: LearnView): DigitsContextText {
  return {
    weight: digitsOf(figures.patientWeight),
    concentration: digitsOf(figures.concentration),
    hours: digitsOf(figures.duration),
  };
}

function digitsOf(value: Quantity<Unit>): string {
  return amount(asShown(value)).toFixed();
}
