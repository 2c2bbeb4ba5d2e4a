import type { Hint } from '../../../core/hints/didYouMean.ts';
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
}

/** The hints of a plan that stand beneath one field. */
export function FieldHints({ view, field, subjects }: FieldHintsProps) {
  const hints = view.calculation?.hints.filter(({ subject }) => subjects.includes(subject));
  return <HintLines field={field} hints={hints ?? []} />;
}

/**
 * "Did you mean": what else the digits of a field could say. To read, not to press: whoever agrees
 * types it. Stays in the page while empty, for the field's description names it.
 */
export function HintLines({
  field,
  hints,
}: {
  readonly field: FieldName;
  readonly hints: readonly Hint[];
}) {
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
