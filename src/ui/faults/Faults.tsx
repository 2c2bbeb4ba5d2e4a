import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { LibraryFault } from '../../input/libraryFault.ts';
import type { LinkFault } from '../../input/linkFault.ts';
import { FailureBoundary } from '../parts/FailureBoundary.tsx';

/** The sentences are fetched only when something is wrong, which it seldom is. */
const loadSentences = () => import('./FaultSentences.tsx');
const LinkFaultSentence = lazy(async () => ({
  default: (await loadSentences()).LinkFaultSentence,
}));
const LibraryFaultSentence = lazy(async () => ({
  default: (await loadSentences()).LibraryFaultSentence,
}));

/** What is wrong with a link; in short words while, or where, the sentence cannot be fetched. */
export function LinkFaultNote({ fault }: { readonly fault: LinkFault }) {
  // Without what the link says: it could read like a setting.
  return (
    <Later short={fault.code}>
      <LinkFaultSentence fault={fault} />
    </Later>
  );
}

/** What is wrong with the library; in short words while, or where, the sentence cannot be fetched. */
export function LibraryFaultNote({ fault }: { readonly fault: LibraryFault }) {
  return (
    <Later short={<code>{`${fault.path} ${fault.code}`.trim()}</code>}>
      <LibraryFaultSentence fault={fault} />
    </Later>
  );
}

function Later({ short, children }: { readonly short: ReactNode; readonly children: ReactNode }) {
  return (
    <FailureBoundary fallback={short}>
      <Suspense fallback={short}>{children}</Suspense>
    </FailureBoundary>
  );
}
