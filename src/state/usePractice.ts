import { useStore } from 'zustand';
import type { PracticeLevel } from '../core/practice/practiceLevel.ts';
import { practiceSeed } from '../core/practice/practiceSeed.ts';
import type { PracticeActions } from './practiceStore.ts';
import { createPracticeStore } from './practiceStore.ts';
import type { PracticeSource, PracticeView } from './practiceView.ts';
import { derivePractice } from './practiceView.ts';

/** The one session of this page: gone with it. */
const session = createPracticeStore();

/** Everything the practice room shows. */
export function usePracticeView(source: PracticeSource): PracticeView {
  return derivePractice(source, useStore(session));
}

/** What can be done in the practice room; the same object throughout. */
export function usePracticeActions(): PracticeActions {
  return useStore(session, ({ actions }) => actions);
}

/** A seed by chance, for a level or (none) for all levels in turn. Chance stays out of the core. */
export function newSeed(level: PracticeLevel | undefined): string {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return practiceSeed(chance, level).text;
}
