import type { ReactNode } from 'react';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import type { LinkFault } from '../../input/linkFault.ts';
import { libraryReviewText } from '../format/libraryDate.ts';
import { linkFaultText } from '../format/linkFaultText.ts';
import { Notice } from './Notice.tsx';
import { useNow } from './useNow.ts';

/**
 * What to know before reading a page: a link that cannot be used, with the way out of it, what the page
 * says besides, and a drug library past its review, which a page may come to be while it is open.
 */
export function PageNotices({
  library,
  linkFault,
  wayOut,
  children,
}: {
  readonly library: DrugLibrary;
  readonly linkFault?: LinkFault | undefined;
  /** What to start with instead of the link. */
  readonly wayOut?: { readonly text: string; readonly onPress: () => void };
  readonly children?: ReactNode;
}) {
  const review = libraryReviewText(library, new Date(useNow()));
  return (
    <div className="notices" role="status">
      {linkFault !== undefined && (
        <Notice
          level="block"
          action={
            wayOut && (
              <button type="button" className="button" onClick={wayOut.onPress}>
                {wayOut.text}
              </button>
            )
          }
        >
          {`This link cannot be used, and nothing is worked out from it. ${linkFaultText(linkFault)}`}
        </Notice>
      )}
      {children}
      {review !== undefined && <Notice level="caution">{review}</Notice>}
    </div>
  );
}
