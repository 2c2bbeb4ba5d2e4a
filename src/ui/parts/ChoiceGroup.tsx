import { useId } from 'react';
import { idList } from './idList.ts';
import type { Option } from './SelectField.tsx';
import './ChoiceGroup.css';

/** What a choice of one among a few shows and does. */
export interface ChoiceGroupProps<V extends string> {
  /** The accessible name. */
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** No option carries a value that none was chosen for. */
  readonly value: V | '';
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
  /** Behind the choices: their unit. */
  readonly unit?: string;
  /** A quiet word beneath. */
  readonly hint?: string | undefined;
  /** Why the choice is refused and what to do. */
  readonly refusal?: string | undefined;
  /** Of the first option; where a message about the field leads to. */
  readonly id?: string;
}

/** Native radio buttons that look like one switch: arrow keys move and choose. */
export function ChoiceGroup<V extends string>({
  label,
  isLabelHidden = false,
  value,
  options,
  onChange,
  unit,
  hint,
  refusal,
  id,
}: ChoiceGroupProps<V>) {
  const own = useId();
  const message = refusal ?? hint;
  const unitId = unit === undefined ? undefined : `${own}-unit`;
  const messageId = message === undefined ? undefined : `${own}-message`;
  return (
    <fieldset
      className="choice-group"
      role="radiogroup"
      aria-labelledby={`${own}-label`}
      aria-describedby={idList([unitId, messageId])}
      aria-invalid={refusal === undefined ? undefined : true}
    >
      <legend id={`${own}-label`} className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </legend>
      <div className="choice-row">
        <div className="choices">
          {options.map((option, index) => (
            <label key={option.value} className="choice">
              <input
                type="radio"
                id={index === 0 ? id : undefined}
                name={own}
                value={option.value}
                checked={option.value === value}
                onChange={() => {
                  onChange(option.value);
                }}
              />
              {option.text}
            </label>
          ))}
        </div>
        {unit !== undefined && (
          <span className="choice-unit" id={unitId}>
            {unit}
          </span>
        )}
      </div>
      {message !== undefined && (
        <p id={messageId} className={refusal === undefined ? 'field-hint' : 'field-refusal'}>
          {message}
        </p>
      )}
    </fieldset>
  );
}
