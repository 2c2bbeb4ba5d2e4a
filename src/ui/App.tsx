import { assertNever } from '../core/result.ts';
import { useLibrary } from '../state/libraryStore.ts';
import type { Route } from '../state/route.ts';
import { useRoute } from '../state/route.ts';
import { KeptLimitsNotice } from './KeptLimitsNotice.tsx';
import { LaterPage } from './LaterPage.tsx';
import {
  BrokenLibraryMessage,
  FailureMessage,
  LoadingMessage,
  UnknownViewMessage,
} from './Messages.tsx';
import { FailureBoundary } from './parts/FailureBoundary.tsx';
import { PlanPage } from './plan/PlanPage.tsx';
import './App.css';

/** The planner: the view that the address names, once the drug library is read. */
export function App() {
  const { view } = useRoute();
  return (
    <>
      <KeptLimitsNotice />
      {/* A view that has failed does not take the others with it. */}
      <FailureBoundary key={view} fallback={<FailureMessage />}>
        <Page view={view} />
      </FailureBoundary>
    </>
  );
}

function Page({ view }: Pick<Route, 'view'>) {
  const library = useLibrary();
  if (library.state === 'loading') return <LoadingMessage />;
  if (library.state === 'broken') return <BrokenLibraryMessage faults={library.faults} />;
  switch (view) {
    case 'plan':
      return <PlanPage library={library.library} />;
    case 'check':
    case 'learn':
    case 'rate-chart':
    case 'safety':
      return <LaterPage view={view} library={library.library} />;
    case 'unknown':
      return <UnknownViewMessage />;
    default:
      return assertNever(view);
  }
}
