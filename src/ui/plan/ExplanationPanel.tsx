import { lazy, Suspense } from 'react';
import type { PlanView } from '../../state/planView.ts';
import { FailureBoundary } from '../parts/FailureBoundary.tsx';
import { whenIdle } from '../parts/whenIdle.ts';
import type * as Explanations from './Explanation.tsx';
import type { ExplanationProps } from './Explanation.tsx';
import type { PassedChecksProps } from './PassedChecks.tsx';

let asked: Promise<typeof Explanations> | undefined;

/** Asked for when it is first drawn, fetched when nothing else is to do: the first of all that waits. */
function loadExplanation(): Promise<typeof Explanations> {
  asked ??= new Promise((loaded, failed) => {
    whenIdle(() => import('./Explanation.tsx').then(loaded, failed));
  });
  return asked;
}

const Explanation = lazy(loadExplanation);
const Care = lazy(async () => ({ default: (await loadExplanation()).Care }));
const PassedChecks = lazy(async () => ({ default: (await loadExplanation()).PassedChecks }));

/** The checks that found nothing: the findings never wait for them. */
export function PassedPanel(props: PassedChecksProps) {
  return (
    <FailureBoundary
      fallback={<li className="check small">The checks that passed could not be loaded.</li>}
    >
      <Suspense>
        <PassedChecks {...props} />
      </Suspense>
    </FailureBoundary>
  );
}

/** What to do around the infusion: fetched with the explanation. */
export function CarePanel({ view }: { readonly view: PlanView }) {
  return (
    <FailureBoundary
      fallback={
        <p className="card panel">
          What to do before, during and after the infusion could not be loaded. It comes back when
          the page is opened again.
        </p>
      }
    >
      <Suspense>
        <Care view={view} />
      </Suspense>
    </FailureBoundary>
  );
}

/** The working, containers and sources: fetched after the first view is drawn, which they would slow. */
export function ExplanationPanel(props: ExplanationProps) {
  return (
    <FailureBoundary
      fallback={
        <p className="card panel">
          The working and the changes of container could not be loaded: the network is gone, or the
          planner was updated meanwhile. They come back when the page is opened again.
        </p>
      }
    >
      <Suspense>
        <Explanation {...props} />
      </Suspense>
    </FailureBoundary>
  );
}
