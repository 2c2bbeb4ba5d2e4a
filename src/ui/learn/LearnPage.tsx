import { useEffect } from 'react';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { followLearnLink, useLearnActions, useLearnView } from '../../state/useLearn.ts';
import { Footer } from '../Footer.tsx';
import { Header } from '../Header.tsx';
import { PageNotices } from '../parts/PageNotices.tsx';
import { ReviewOnPaper } from '../parts/ReviewOnPaper.tsx';
import { LearnRooms } from './LearnRooms.tsx';
import { goToRoom } from './room.ts';
import './LearnView.css';

/** The teaching view in its page. */
export function LearnPage({ library }: { readonly library: DrugLibrary }) {
  const view = useLearnView();
  const actions = useLearnActions();
  useEffect(followLearnLink, []);
  const isSound = view.linkFault === undefined;
  return (
    <>
      {isSound && (
        <button
          type="button"
          className="button skip"
          onClick={() => {
            goToRoom('ranges');
          }}
        >
          To the first room
        </button>
      )}
      <Header view="learn">
        <button
          type="button"
          className="button button-primary"
          disabled={!isSound}
          onClick={() => {
            window.print();
          }}
        >
          Print this room
        </button>
      </Header>
      <main className="learn-view" data-status={view.status}>
        <div className="context">
          <h1 className="learn-title">Learn the ranges and the sums</h1>
          <p>For learning. No dose is taken from this page.</p>
          <p className="context-warning">{`Drug library ${library.version}`}</p>
        </div>
        <PageNotices
          library={view.library}
          linkFault={view.linkFault}
          wayOut={{
            text: 'Open the worked example',
            onPress: () => {
              actions.takePlan(undefined);
            },
          }}
        />
        <ReviewOnPaper library={library} />
        {/* A link that cannot be used calculates nothing, not even beside it. */}
        {isSound && <LearnRooms view={view} />}
      </main>
      <Footer library={library} />
    </>
  );
}
