import { useState } from 'react';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { libraryReviewText } from '../format/libraryDate.ts';
import { Notice } from '../parts/Notice.tsx';

/** Whether the limits that the hazard log leans on are still in date. */
export function SafetyNotices({ library }: { readonly library: DrugLibrary }) {
  const [now] = useState(() => new Date());
  const review = libraryReviewText(library, now);
  return (
    <div className="notices" role="status">
      {review !== undefined && <Notice level="caution">{review}</Notice>}
    </div>
  );
}
