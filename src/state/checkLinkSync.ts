import type { CheckStore } from './checkStore.ts';
import { deriveCheck } from './checkView.ts';
import type { LinkBrowser } from './linkSync.ts';
import { startLinkSync } from './linkSync.ts';

/**
 * Keeps the address and the check in step while the address names the check view. Beside a sealed plan
 * the address holds that alone, so that a reload starts over. Returns what ends it.
 */
export function startCheckLinkSync(store: CheckStore, browser: LinkBrowser): () => void {
  const view = (): ReturnType<typeof deriveCheck> => deriveCheck(store.getState().source);
  return startLinkSync(
    {
      view: 'check',
      open: (fragment) => {
        store.getState().actions.openLink(fragment);
      },
      // The view comes and goes, the check stays: Back leads to it as it was left.
      isOpen: (fragment) => view().linkFault === undefined && view().link === fragment,
      // A bad link stays in sight until something is typed.
      link: () => (view().linkFault === undefined ? view().link : undefined),
      isEmpty: () => view().status === 'empty' && view().stage === 'open',
      onChange: (changed) =>
        store.subscribe(({ source }, before) => {
          if (source.entries !== before.source.entries) changed();
        }),
    },
    browser,
  );
}
