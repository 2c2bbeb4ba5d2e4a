import { useLibrary } from '../state/libraryStore.ts';
import { useRoute } from '../state/route.ts';
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
  return (
    <FailureBoundary fallback={<FailureMessage />}>
      <Page />
    </FailureBoundary>
  );
}

function Page() {
  const library = useLibrary();
  const { view } = useRoute();
  if (library.state === 'loading') return <LoadingMessage />;
  if (library.state === 'broken') return <BrokenLibraryMessage faults={library.faults} />;
  return view === 'plan' ? <PlanPage library={library.library} /> : <UnknownViewMessage />;
}
