import { useState } from 'react';
import type { PlanView } from '../../../state/planView.ts';
import { usePlanPart } from '../../../state/usePlan.ts';
import { ActionButton } from '../../parts/ActionButton.tsx';
import { ShareDialogOfPlan } from './ShareDialog.tsx';

/** Opens the dialog with the links of the plan. */
export function ShareButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActionButton
        label="Share"
        refusal={usePlanPart(refusalOf)}
        onPress={() => {
          setOpen(true);
        }}
      />
      {isOpen && (
        <ShareDialogOfPlan
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function refusalOf({ status, linkFault }: PlanView): string | undefined {
  if (linkFault !== undefined) return 'A link that cannot be used is not passed on.';
  return status === 'empty' ? 'There is nothing to share before an order is entered.' : undefined;
}
