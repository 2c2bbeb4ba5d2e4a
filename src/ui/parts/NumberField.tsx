import type { ReactNode } from 'react';
import { idList } from './idList.ts';
import './field.css';

/** What a field for one typed amount shows and does. */
export interface NumberFieldProps {
  /** Also the root of the ids of the message and the unit. */
  readonly id: string;
  /** The accessible name. */
  readonly label: string;
  /** For fields whose place and unit already say what they are. */
  readonly isLabelHidden?: boolean;
  /** Exactly what was typed. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Behind the number, part of what is read aloud. */
  readonly unit?: string;
  /** A choice of units in the place of `unit`. */
  readonly unitField?: ReactNode;
  /** Why the text is refused and what to do. Its presence marks the field as invalid. */
  readonly refusal?: string | undefined;
  /** A quiet word while nothing is wrong yet: a number on its way. */
  readonly hint?: string | undefined;
  /** Beside the label: the same value in another unit. */
  readonly aside?: ReactNode;
  /** Ids of what else describes the field: its rail, the hints on what may have been meant. */
  readonly describedBy?: readonly (string | undefined)[];
  /** A time of day needs a keyboard with a colon. */
  readonly keyboard?: 'decimal' | 'text';
}

/** The width that a field keeps while it is empty, in characters. */
const LEAST_SIZE = 4;

/**
 * A field for one amount as plain text: no spinner, no wheel, nothing repaired. The text grows the
 * field, so that no digit is hidden.
 */
export function NumberField({
  id,
  label,
  isLabelHidden = false,
  value,
  onChange,
  unit,
  unitField,
  refusal,
  hint,
  aside,
  describedBy = [],
  keyboard = 'decimal',
}: NumberFieldProps) {
  const message = refusal ?? hint;
  const unitId = unit === undefined ? undefined : `${id}-unit`;
  const messageId = message === undefined ? undefined : `${id}-message`;
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
          {label}
        </label>
        {aside}
      </div>
      <div className="field-box">
        <input
          id={id}
          type="text"
          inputMode={keyboard}
          enterKeyHint="next"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          size={Math.max(LEAST_SIZE, value.length)}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          aria-invalid={refusal === undefined ? undefined : true}
          aria-describedby={idList([unitId, messageId, ...describedBy])}
        />
        {unit !== undefined && (
          <span className="field-unit" id={unitId}>
            {unit}
          </span>
        )}
        {unitField}
      </div>
      {message !== undefined && (
        <p id={messageId} className={refusal === undefined ? 'field-hint' : 'field-refusal'}>
          {message}
        </p>
      )}
    </div>
  );
}
