import { idList } from './idList.ts';
import './field.css';

/** One line of a choice. */
export interface Option<V extends string> {
  readonly value: V;
  readonly text: string;
}

/** What a choice from a list shows and does. */
export interface SelectFieldProps<V extends string> {
  readonly id: string;
  /** The accessible name. */
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
  /** A few words behind the choice. */
  readonly unit?: string;
}

/** A labelled native list to choose from. */
export function SelectField<V extends string>({
  id,
  label,
  isLabelHidden = false,
  value,
  options,
  onChange,
  unit,
}: SelectFieldProps<V>) {
  const unitId = unit === undefined ? undefined : `${id}-unit`;
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <div className="field-box">
        <Select {...{ value, options, onChange }} id={id} describedBy={idList([unitId])} />
        {unit !== undefined && (
          <span className="field-unit" id={unitId}>
            {unit}
          </span>
        )}
      </div>
    </div>
  );
}

/** The choice of a unit inside the box of a NumberField. */
export function UnitSelect<V extends string>({
  label,
  value,
  options,
  onChange,
}: Pick<SelectFieldProps<V>, 'label' | 'value' | 'options' | 'onChange'>) {
  return <Select {...{ value, options, onChange }} className="field-unit" name={label} />;
}

interface SelectProps<V extends string> {
  readonly id?: string;
  readonly className?: string;
  /** The accessible name where no label is tied. */
  readonly name?: string;
  readonly describedBy?: string | undefined;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
}

function Select<V extends string>({
  id,
  className,
  name,
  describedBy,
  value,
  options,
  onChange,
}: SelectProps<V>) {
  return (
    <select
      id={id}
      className={className}
      aria-label={name}
      aria-describedby={describedBy}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
