import { useState } from 'react';
import type { CheckActions } from '../../state/checkStore.ts';
import type { CheckView } from '../../state/checkView.ts';
import { libraryReviewText } from '../format/libraryDate.ts';
import { LinkFaultNote } from '../faults/Faults.tsx';
import { Notice } from '../parts/Notice.tsx';

/** What to know before reading the check: where its entries come from, and whether a link failed. */
export function CheckNotices({
  view,
  restored,
  actions,
}: {
  readonly view: CheckView;
  readonly restored: boolean;
  readonly actions: CheckActions;
}) {
  const [now] = useState(() => new Date());
  const review = libraryReviewText(view.library, now);
  return (
    <div className="notices" role="status">
      {view.linkFault !== undefined && (
        <Notice
          level="block"
          action={
            <button
              type="button"
              className="button"
              onClick={() => {
                actions.startOver();
              }}
            >
              Start with an empty check
            </button>
          }
        >
          {'This link cannot be used, and nothing is worked out from it. '}
          <LinkFaultNote fault={view.linkFault} />
        </Notice>
      )}
      {restored && (
        <Notice
          level="caution"
          action={
            <button
              type="button"
              className="button"
              onClick={() => {
                actions.confirmRestored();
              }}
            >
              I have read them off myself
            </button>
          }
        >
          Opened from a link or a reload. Compare each entry with the order, the bag and the pump in
          front of you.
        </Notice>
      )}
      {review !== undefined && <Notice level="caution">{review}</Notice>}
    </div>
  );
}
