import type { PlanView } from '../../../state/planView.ts';
import { withheldText } from '../../format/statusText.ts';
import { ActionButton } from './ActionButton.tsx';
import { usePrint } from './usePrint.tsx';

/** Prints the plan as a hand-over sheet, where there is one to hand over. */
export function HandOverButton({ view }: { readonly view: PlanView }) {
  const { print, failure } = usePrint('sheet');
  return (
    <>
      <ActionButton label="Hand over" isPrimary refusal={withheldText(view)} onPress={print} />
      {failure}
    </>
  );
}

/** Prints the label of the bag. */
export function PrintLabelButton() {
  const { print, failure } = usePrint('label');
  return (
    <>
      <button type="button" className="label-button" onClick={print}>
        Print label
      </button>
      {failure}
    </>
  );
}
