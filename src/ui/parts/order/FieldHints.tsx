import type { FindingSubject } from '../../../core/limits/finding.ts';
import type { FieldName } from '../../../input/orderFormText.ts';
import { hintText } from '../../format/hintText.ts';
import { fieldId } from './fieldId.ts';
import type { OrderFormView } from './orderPart.ts';

/** Which hints stand beneath which field. */
export interface FieldHintsProps {
  readonly view: OrderFormView;
  readonly field: FieldName;
  readonly subjects: readonly FindingSubject[];
  /** The rate step, from 1. */
  readonly step?: number;
}

/**
 * "Did you mean": what else the digits of a field could say. To read, not to press: whoever agrees
 * types it. Stays in the page while empty, for the field's description names it.
 */
export function FieldHints({ view, field, subjects, step }: FieldHintsProps) {
  const hints = (view.calculation?.hints ?? []).filter(
    (hint) => subjects.includes(hint.subject) && (step === undefined || hint.step === step),
  );
  return (
    <div className="hints" id={hintsId(field)}>
      {hints.map((hint) => {
        const text = hintText(hint);
        return <p key={text}>{text}</p>;
      })}
    </div>
  );
}

/** The id of the hints of a field, for `aria-describedby`. */
export function hintsId(field: FieldName): string {
  return `${fieldId(field)}-hints`;
}
