import { formatPlanLink } from '../input/planLink.ts';
import { deriveView } from './deriveView.ts';
import type { PlanStore } from './planStore.ts';
import { parseRoute } from './route.ts';
import { onStartedOver } from './startedOver.ts';

/** The parts of the browser in which a plan is carried. */
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

/**
 * Calls `open` when a double-check is started over while no plan is in hand either, nor one that was
 * cleared and could be brought back: then there is nothing to lose.
 */
export function openAtStartOver(
  store: PlanStore,
  page: EventTarget,
  open: () => Promise<void>,
): void {
  onStartedOver(page, () => {
    if (isPlanEmpty(store) && store.getState().undoForm === null) void open();
  });
}

/**
 * Puts the plan in hand into the address where another view stands there: a reload then opens the plan,
 * and Back leads to that view.
 */
export function showPlanInHand(store: PlanStore, browser: CarryingBrowser): void {
  if (parseRoute(browser.location.hash).view === 'plan' || isPlanEmpty(store)) return;
  const { form, library } = store.getState().source;
  browser.history.pushState(null, '', formatPlanLink(form, library));
}

function isPlanEmpty(store: PlanStore): boolean {
  return deriveView(store.getState().source).status === 'empty';
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
