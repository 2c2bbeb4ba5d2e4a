import type { ReactNode } from 'react';
import type { LibraryFault } from '../input/libraryFault.ts';
import { Footer } from './Footer.tsx';
import { libraryFaultText } from './format/libraryFaultText.ts';
import { Header } from './Header.tsx';

/** A page with one thing to say and nothing calculated. */
function Message({
  title,
  status,
  children,
}: {
  readonly title: string;
  readonly status: 'empty' | 'blocked';
  readonly children: ReactNode;
}) {
  return (
    <>
      <Header view="" />
      <main className="message" data-status={status}>
        <h1>{title}</h1>
        {children}
      </main>
      <Footer />
    </>
  );
}

/** While the drug library is on its way. */
export function LoadingMessage() {
  return (
    <Message title="Loading the drug library" status="empty">
      <p className="quiet">Every limit comes from it, so nothing can be entered before.</p>
    </Message>
  );
}

/** More faults than this are counted, not listed. */
const FAULTS_LISTED = 20;

/** A drug library that is not as it should be: never used in part, and nothing else in its place. */
export function BrokenLibraryMessage({ faults }: { readonly faults: readonly LibraryFault[] }) {
  const rest = faults.length - FAULTS_LISTED;
  return (
    <Message title="The drug library cannot be used" status="blocked">
      <p>
        Without its limits nothing is calculated. Whoever looks after this planner finds in the file{' '}
        <code className="no-wrap">drug-library.json</code>:
      </p>
      <ul className="card fault-list">
        {faults
          .slice(0, FAULTS_LISTED)
          .map(libraryFaultText)
          .map(({ place, sentence }, index) => (
            <li key={index}>
              <code>{place}</code>
              <p>{sentence}</p>
            </li>
          ))}
      </ul>
      {rest > 0 && <p>{`And ${String(rest)} more.`}</p>}
      <p className="message-actions">
        <ReloadAction />
      </p>
    </Message>
  );
}

/** An address that leads nowhere here. */
export function UnknownViewMessage() {
  return (
    <Message title="There is no such page here" status="blocked">
      <p>The address may have been cut short when it was copied.</p>
      <p className="message-actions">
        <a className="button button-primary" href="#/plan">
          Plan an infusion
        </a>
      </p>
    </Message>
  );
}

/** A page without all its files, after another tab has opened a newer version. */
export function ReloadMessage() {
  return (
    <main className="message" data-status="blocked">
      <h1>Reload to continue</h1>
      <p>
        A newer version of the planner was opened in another tab, and this tab lacks a part of its
        own. So it shows no numbers. A plan comes back from the address of the page.
      </p>
      <p className="message-actions">
        <ReloadAction />
      </p>
    </main>
  );
}

/** After a failure of the program itself: no figures, and the way back to the same plan. */
export function FailureMessage() {
  return (
    <main className="message" data-status="blocked">
      <h1>The planner has stopped</h1>
      <p>
        Something failed inside it, so it shows no numbers. Use none from before: work the infusion
        out by hand and have it checked by a second person, or open the plan again.
      </p>
      <p className="message-actions">
        <ReloadAction />
        <a className="button" href={window.location.href}>
          Link to this plan
        </a>
      </p>
    </main>
  );
}

function ReloadAction() {
  return (
    <button
      type="button"
      className="button button-primary"
      onClick={() => {
        window.location.reload();
      }}
    >
      Open it again
    </button>
  );
}
