import type { PlanView } from '../../../state/planView.ts';
import { usePlanPart } from '../../../state/usePlan.ts';
import { verdictOf } from '../../format/statusText.ts';
import { insideSentence } from '../../format/subjectText.ts';
import { ActionButton } from '../../parts/ActionButton.tsx';
import { printPaper } from './printing.ts';

/** Prints the plan as a hand-over sheet, where there is one to hand over. */
export function HandOverButton() {
  const refusal = usePlanPart((view) => withoutProgram(view, 'Nothing to hand over'));
  return (
    <ActionButton
      label="Hand over"
      isPrimary
      refusal={refusal}
      onPress={() => {
        printPaper('sheet');
      }}
    />
  );
}

/** Prints the label of the bag, where there is a preparation to label. */
export function PrintLabelButton() {
  const refusal = usePlanPart((view) => withoutProgram(view, 'Nothing to label'));
  return (
    <ActionButton
      label="Print label"
      refusal={refusal}
      onPress={() => {
        printPaper('label');
      }}
    />
  );
}

/** `Nothing to hand over: 2 values have to change`; nothing where the plan has pump settings. */
function withoutProgram(view: PlanView, what: string): string | undefined {
  return view.calculation?.program === undefined
    ? `${what}: ${insideSentence(verdictOf(view).title)}`
    : undefined;
}
