import { useStore } from 'zustand';
import { startLearnLinkSync } from './learnLinkSync.ts';
import type { LearnActions, LearnStore } from './learnStore.ts';
import { createLearnStore } from './learnStore.ts';
import type { LearnView } from './learnView.ts';
import { deriveLearn } from './learnView.ts';
import { libraryStore } from './libraryStore.ts';
import { appPlanStore } from './usePlan.ts';

let appStore: LearnStore | undefined;

/** The one teaching view of this page. Throws before the drug library is ready. */
function appLearnStore(): LearnStore {
  const current = libraryStore.getState();
  if (current.state !== 'ready') {
    throw new Error('There is nothing to learn from before the drug library is ready');
  }
  if (appStore?.getState().source.library !== current.library) {
    appStore = createLearnStore(current.library);
  }
  return appStore;
}

/** Everything the teaching view shows; the same object while nothing changed. */
export function useLearnView(): LearnView {
  return useStore(appLearnStore(), ({ source }) => deriveLearn(source));
}

/** What can be done to it; the same object throughout. */
export function useLearnActions(): LearnActions {
  return useStore(appLearnStore(), ({ actions }) => actions);
}

/** Keeps the address and the teaching view in step for as long as it stands. Returns the end. */
export function followLearnLink(): () => void {
  return startLearnLinkSync(appLearnStore(), appPlanStore(), window);
}
