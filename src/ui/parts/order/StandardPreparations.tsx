import { memo } from 'react';
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

interface PreparationActions {
  choosePreparation(preparation: StandardPreparation): void;
}

/** The usual ways to make the infusion: one press writes amount and volume. */
export function StandardPreparations({
  view,
  actions,
}: {
  readonly view: PreparationView;
  readonly actions: PreparationActions;
}) {
  return (
    <Preparations
      preparations={view.library.preparations}
      drug={validText(view, 'drug')}
      volume={validText(view, 'volume')}
      actions={actions}
    />
  );
}

function validText({ form, fields }: PreparationView, name: 'drug' | 'volume') {
  return fields.get(name)?.kind === 'valid' ? withoutOuterSpaces(form[name]) : undefined;
}

interface Entered {
  readonly drug: string | undefined;
  readonly volume: string | undefined;
}

/** Drawn again only when the fields hold something else. */
const Preparations = memo(function Preparations({
  preparations,
  drug,
  volume,
  actions,
}: Entered & {
  readonly preparations: readonly StandardPreparation[];
  readonly actions: PreparationActions;
}) {
  return (
    <div className="preparations" role="group" aria-label="Standard preparations">
      {preparations.map((preparation) => (
        <button
          key={preparation.id}
          type="button"
          aria-pressed={isChosen(preparation, { drug, volume })}
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
});

/** Whether the fields hold just this, however it came there. */
function isChosen({ drug, volume }: StandardPreparation, entered: Entered): boolean {
  return (
    entered.drug !== undefined &&
    entered.volume !== undefined &&
    compare(quantity(entered.drug, 'mg'), drug) === 0 &&
    compare(quantity(entered.volume, 'mL'), volume) === 0
  );
}
