import { useState } from 'react';
import type { LearnActions } from '../../state/learnStore.ts';
import type { LearnView } from '../../state/learnView.ts';
import { LinkFaultNote } from '../faults/Faults.tsx';
import { libraryReviewText } from '../format/libraryDate.ts';
import { Notice } from '../parts/Notice.tsx';

/** What to know before learning: whether a link failed, and whether the limits are still in date. */
export function LearnNotices({
  view,
  actions,
}: {
  readonly view: LearnView;
  readonly actions: LearnActions;
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
                actions.takePlan(undefined);
              }}
            >
              Open the worked example
            </button>
          }
        >
          {'This link cannot be used, and nothing is worked out from it. '}
          <LinkFaultNote fault={view.linkFault} />
        </Notice>
      )}
      {review !== undefined && <Notice level="caution">{review}</Notice>}
    </div>
  );
}
