import { useState } from 'react';
import { libraryReviewText } from '../format/libraryDate.ts';
import { LinkFaultNote } from '../faults/Faults.tsx';
import { Notice } from '../parts/Notice.tsx';
import type { ChartFormProps } from './form/ChartNumber.tsx';

/** What to know before reading the table: a link that failed, limits that may be out of date. */
export function ChartNotices({ view, actions }: ChartFormProps) {
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
              Start with the usual table
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
