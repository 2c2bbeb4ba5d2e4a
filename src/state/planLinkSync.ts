import { deriveView } from './deriveView.ts';
import type { LinkBrowser } from './linkSync.ts';
import { startLinkSync } from './linkSync.ts';
import type { PlanStore } from './planStore.ts';

/**
 * Keeps the address and the plan in step while the address names the plan view. Returns what ends it.
 */
export function startPlanLinkSync(store: PlanStore, browser: LinkBrowser): () => void {
  return startLinkSync(
    {
      view: 'plan',
      open: (fragment) => {
        store.getState().actions.openLink(fragment);
      },
      isOpen: () => false,
      link: () => {
        const { source } = store.getState();
        // A bad link stays in sight until something is typed.
        return source.linkFault === undefined ? deriveView(source).link : undefined;
      },
      isEmpty: () => deriveView(store.getState().source).status === 'empty',
      onChange: (changed) =>
        store.subscribe((state, before) => {
          if (state.source.form !== before.source.form) changed();
        }),
    },
    browser,
  );
}
