import { lazy, Suspense } from 'react';
import { FailureBoundary } from '../../parts/FailureBoundary.tsx';
import type { Paper } from './printing.ts';
import { printPaper } from './printing.ts';

/** Fetches what draws the printed papers; once. */
function loadPapers() {
  return import('./Papers.tsx');
}

const Papers = lazy(async () => ({ default: (await loadPapers()).Papers }));

/**
 * What is printed instead of the page. Fetched right after the page itself: the browser's own print
 * command gives no time to fetch it. Where it is missing, the page prints as it stands.
 */
export function PapersInWaiting() {
  return (
    <FailureBoundary fallback={null}>
      <Suspense>
        <Papers />
      </Suspense>
    </FailureBoundary>
  );
}

/** Prints a paper. Rejects where what draws it cannot be had. */
export async function print(paper: Paper): Promise<void> {
  await loadPapers();
  printPaper(paper);
}
