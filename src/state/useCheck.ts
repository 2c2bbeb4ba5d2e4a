import { useStore } from 'zustand';
import { startCheckLinkSync } from './checkLinkSync.ts';
import type { CheckActions, CheckStore } from './checkStore.ts';
import { createCheckStore } from './checkStore.ts';
import type { CheckView } from './checkView.ts';
import { deriveCheck } from './checkView.ts';
import { libraryStore } from './libraryStore.ts';

let appStore: CheckStore | undefined;

/** The one check of this page. Throws before the drug library is ready: no check without limits. */
function appCheckStore(): CheckStore {
  const current = libraryStore.getState();
  if (current.state !== 'ready') {
    throw new Error('There is no check before the drug library is ready');
  }
  if (appStore?.getState().source.library !== current.library) {
    appStore = createCheckStore(current.library);
  }
  return appStore;
}

/** Everything the check view shows; the same object while nothing changed. */
export function useCheckView(): CheckView {
  return useStore(appCheckStore(), ({ source }) => deriveCheck(source));
}

/** What can be done to the check; the same object throughout. */
export function useCheckActions(): CheckActions {
  return useStore(appCheckStore(), ({ actions }) => actions);
}

/** Whether the entries come from a link or a reload, and were neither touched nor confirmed since. */
export function useIsCheckRestored(): boolean {
  return useStore(appCheckStore(), ({ restored }) => restored);
}

/** Keeps the address and the check in step for as long as the check view stands. Returns the end. */
export function followCheckLink(): () => void {
  return startCheckLinkSync(appCheckStore(), window);
}
