import { assertNever } from '../core/result.ts';
import { useLibrary } from '../state/libraryStore.ts';
import { useRoute } from '../state/route.ts';
import { LaterPage, loadLaterPages } from './LaterPage.tsx';
import {
  BrokenLibraryMessage,
  FailureMessage,
  LoadingMessage,
  UnknownViewMessage,
} from './Messages.tsx';
import { FailureBoundary } from './parts/FailureBoundary.tsx';
import { useWhenIdle } from './parts/useWhenIdle.ts';
import { PlanPage } from './plan/PlanPage.tsx';
import './App.css';

/** The planner: the view that the address names, once the drug library is read. */
export function App() {
  return (
    <FailureBoundary fallback={<FailureMessage />}>
      <Page />
    </FailureBoundary>
  );
}

function Page() {
  const library = useLibrary();
  const { view } = useRoute();
  useWhenIdle(loadLaterPages);
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
