import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { FailureBoundary } from '../../parts/FailureBoundary.tsx';
import { whenIdle } from '../../parts/whenIdle.ts';
import type { Paper } from './printing.ts';
import { printPaper } from './printing.ts';

/** Puts what draws the papers into the page that is open. Rejects where it cannot be had. */
let bringPapers: (() => Promise<void>) | undefined;

/**
 * What is printed instead of the page. Fetched in an idle moment: the browser's own print command
 * gives no time to fetch it. Where it is missing, the page prints as it stands.
 */
export function PapersInWaiting() {
  const [Papers, setPapers] = useState<ComponentType>();
  useEffect(() => {
    bringPapers = async () => {
      const part = await import('./Papers.tsx');
      // A print that is asked for begins right after: no later will do.
      flushSync(() => {
        setPapers(() => part.Papers);
      });
    };
    const cancel = whenIdle(bringPapers);
    return () => {
      cancel();
      bringPapers = undefined;
    };
  }, []);
  return (
    Papers && (
      <FailureBoundary fallback={null}>
        <Papers />
      </FailureBoundary>
    )
  );
}

/** Prints a paper. Rejects where what draws it cannot be had. */
export async function print(paper: Paper): Promise<void> {
  await bringPapers?.();
  printPaper(paper);
}
