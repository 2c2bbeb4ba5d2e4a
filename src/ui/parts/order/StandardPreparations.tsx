import type { DrugLibrary, StandardPreparation } from '../../../core/library/drugLibrary.ts';
import { compare, quantity } from '../../../core/quantity/quantity.ts';
import { concentrationOf } from '../../../core/quantity/sums.ts';
import { withoutOuterSpaces } from '../../../input/decimalText.ts';
import type { FieldReading, OrderFormText } from '../../../input/orderFormText.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import './StandardPreparations.css';

/** What the fields hold, and what each of them amounts to. */
interface PreparationView {
  readonly library: DrugLibrary;
  readonly form: Pick<OrderFormText, 'drug' | 'volume'>;
  readonly fields: {
    get(name: 'drug' | 'volume'): Pick<FieldReading, 'kind'> | undefined;
  };
}

/** The usual ways to make the infusion: one press writes amount and volume. */
export function StandardPreparations({
  view,
  actions,
}: {
  readonly view: PreparationView;
  readonly actions: { choosePreparation(preparation: StandardPreparation): void };
}) {
  return (
    <div className="preparations" role="group" aria-label="Standard preparations">
      {view.library.preparations.map((preparation) => (
        <button
          key={preparation.id}
          type="button"
          aria-pressed={isChosen(view, preparation)}
          onClick={() => {
            actions.choosePreparation(preparation);
          }}
        >
          <span>{`${formatQuantity(preparation.drug)} in ${formatQuantity(preparation.volume)}`}</span>{' '}
          <small>
            {formatQuantity(concentrationOf(preparation.drug, preparation.volume))}
            {preparation.container === 'syringe' && ', syringe'}
          </small>
        </button>
      ))}
    </div>
  );
}

/** Whether the fields hold just this, however it came there. */
function isChosen(
  { form, fields }: PreparationView,
  { drug, volume }: StandardPreparation,
): boolean {
  if (fields.get('drug')?.kind !== 'valid' || fields.get('volume')?.kind !== 'valid') return false;
  return (
    compare(quantity(withoutOuterSpaces(form.drug), 'mg'), drug) === 0 &&
    compare(quantity(withoutOuterSpaces(form.volume), 'mL'), volume) === 0
  );
}
