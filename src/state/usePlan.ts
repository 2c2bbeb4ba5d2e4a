import { useStore } from 'zustand';
import { deriveView } from './deriveView.ts';
import { libraryStore } from './libraryStore.ts';
import type { PlanActions, PlanState, PlanStore } from './planStore.ts';
import { createPlanStore } from './planStore.ts';
import type { PlanView } from './planView.ts';

/** What the page says about the plan beside the plan itself. */
export interface PlanNotices {
  /** Opened from a link or a reload, and neither typed in nor confirmed since. */
  readonly restored: boolean;
  readonly canUndoNewPatient: boolean;
  /** Milliseconds since 1970. */
  readonly lastTouched: number;
}

let appStore: PlanStore | undefined;

/** The one plan of this page. Throws before the drug library is ready: no plan without limits. */
export function appPlanStore(): PlanStore {
  const current = libraryStore.getState();
  if (current.state !== 'ready')
    throw new Error('There is no plan before the drug library is ready');
  if (appStore?.getState().source.library !== current.library) {
    appStore = createPlanStore(current.library, () => Date.now());
  }
  return appStore;
}

/** Everything the plan view shows; the same object while nothing changed. */
export function usePlanView(): PlanView {
  return useStore(appPlanStore(), (state) => deriveView(state.source));
}

/** What `select` finds in the view; drawn again only when that is another value. */
export function usePlanPart<T extends string | undefined>(select: (view: PlanView) => T): T {
  return useStore(appPlanStore(), (state) => select(deriveView(state.source)));
}

/** What can be done to the plan; the same object throughout. */
export function usePlanActions(): PlanActions {
  return useStore(appPlanStore(), (state) => state.actions);
}

/** What the page says about the plan beside the plan itself. */
export function usePlanNotices(): PlanNotices {
  return noticesOf(useStore(appPlanStore()));
}

function noticesOf({ restored, undoForm, lastTouched }: PlanState): PlanNotices {
  return { restored, canUndoNewPatient: undoForm !== null, lastTouched };
}
