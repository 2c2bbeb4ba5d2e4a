import { lazy, Suspense, useState } from 'react';
import type { PlanView } from '../../../state/planView.ts';
import { usePlanPart } from '../../../state/usePlan.ts';
import { FailureBoundary } from '../../parts/FailureBoundary.tsx';
import { ActionButton } from '../../parts/ActionButton.tsx';

/** Fetches the dialog, which few need at once. Rejects without a network. */
export function loadShareDialog() {
  return import('./ShareDialog.tsx');
}

const ShareDialog = lazy(async () => ({ default: (await loadShareDialog()).ShareDialogOfPlan }));

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
        <FailureBoundary
          fallback={
            <p role="alert" className="small">
              The network is gone: copy the address of this page instead.
            </p>
          }
        >
          <Suspense>
            <ShareDialog
              onClose={() => {
                setOpen(false);
              }}
            />
          </Suspense>
        </FailureBoundary>
      )}
    </>
  );
}

function refusalOf({ status, linkFault }: PlanView): string | undefined {
  if (linkFault !== undefined) return 'A link that cannot be used is not passed on.';
  return status === 'empty' ? 'There is nothing to share before an order is entered.' : undefined;
}
