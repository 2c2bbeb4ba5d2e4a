import type { PlanSource } from './deriveView.ts';
import { deriveView } from './deriveView.ts';
import type { LearnStore } from './learnStore.ts';
import { deriveLearn } from './learnView.ts';
import type { LinkBrowser } from './linkSync.ts';
import { startLinkSync } from './linkSync.ts';
import type { PlanStore } from './planStore.ts';
import { parseRoute } from './route.ts';

/**
 * Keeps the address and the teaching view in step while the address names it. An address without keys
 * asks for the plan of the plan view, where that is whole. Returns what ends it.
 */
export function startLearnLinkSync(
  store: LearnStore,
  planStore: PlanStore,
  browser: LinkBrowser,
): () => void {
  const view = (): ReturnType<typeof deriveLearn> => deriveLearn(store.getState().source);
  const { actions } = store.getState();

  const takePlanWithoutKeys = (): void => {
    const route = parseRoute(browser.location.hash);
    if (route.view === 'learn' && route.query === '') actions.takePlan(wholePlan(planStore));
  };
  // Before the address is read, which then finds the link of that plan to write.
  browser.addEventListener('hashchange', takePlanWithoutKeys);
  takePlanWithoutKeys();

  const endSync = startLinkSync(
    {
      view: 'learn',
      open: (fragment) => {
        actions.openLink(fragment);
      },
      isOpen: (fragment) => view().linkFault === undefined && view().link === fragment,
      // A bad link stays in sight.
      link: () => (view().linkFault === undefined ? view().link : undefined),
      isEmpty: () => view().link === '#/learn',
      onChange: (changed) => store.subscribe(changed),
    },
    browser,
  );
  return () => {
    browser.removeEventListener('hashchange', takePlanWithoutKeys);
    endSync();
  };
}

/** The plan of the plan view where it is complete, whatever its limits say. */
function wholePlan(planStore: PlanStore): PlanSource | undefined {
  const { source } = planStore.getState();
  return deriveView(source).calculation === undefined ? undefined : source;
}
