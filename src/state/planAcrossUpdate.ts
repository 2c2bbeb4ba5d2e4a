import { formatPlanLink } from '../input/planLink.ts';
import type { PlanStore } from './planStore.ts';

/** The parts of the browser in which the cleared plan is carried. */
export type CarryingBrowser = Pick<Window, 'history' | 'location'>;

/** Beside the address in this tab's history, where a reload finds it and nothing else does. */
const KEY = 'planBeforeUpdate';

/**
 * Calls `open` at each "New patient": no plan is being made then. The plan that was cleared is carried
 * over the reload, so that there is still one step of undo.
 */
export function openAtNewPatient(
  store: PlanStore,
  browser: CarryingBrowser,
  open: (beforeReload: () => void) => Promise<void>,
): void {
  store.subscribe(({ undoForm, source }, before) => {
    if (undoForm === null || undoForm === before.undoForm) return;
    void open(() => {
      browser.history.replaceState({ [KEY]: formatPlanLink(undoForm, source.library) }, '');
    });
  });
}

/** The link of the plan that "New patient" cleared just before this version came; taken once. */
export function takePlanBeforeUpdate(browser: CarryingBrowser): string | undefined {
  const state: unknown = browser.history.state;
  if (typeof state !== 'object' || state === null || !(KEY in state)) return undefined;
  browser.history.replaceState(null, '');
  const link = state[KEY];
  return typeof link === 'string' && link.startsWith('#/plan?') ? link : undefined;
}

/** Opens the plan of a link in place of the form. */
export function reopenPlan(store: PlanStore, link: string): void {
  store.getState().actions.openLink(link);
}
