import { formatPlanLink } from '../input/planLink.ts';
import { deriveView } from './deriveView.ts';
import type { PlanStore } from './planStore.ts';
import { parseRoute } from './route.ts';
import { onStartedOver } from './startedOver.ts';

/** The parts of the browser in which a plan is carried. */
export type CarryingBrowser = Pick<Window, 'history' | 'location'>;

/**
 * Beside the address in this tab's history, where a reload finds it and nothing else does: the plan
 * that was cleared, or the one in hand while the address names another view.
 */
type CarriedPlan = 'planBeforeUpdate' | 'planInHand';

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
      carry(browser, 'planBeforeUpdate', formatPlanLink(undoForm, source.library));
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

/** Carries the plan in hand over the reload where the address does not: on every other view. */
export function carryPlanInHand(store: PlanStore, browser: CarryingBrowser): void {
  if (parseRoute(browser.location.hash).view === 'plan' || isPlanEmpty(store)) return;
  const { form, library } = store.getState().source;
  carry(browser, 'planInHand', formatPlanLink(form, library));
}

/** Whether no plan is in hand. */
export function isPlanEmpty(store: PlanStore): boolean {
  return deriveView(store.getState().source).status === 'empty';
}

function carry(browser: CarryingBrowser, key: CarriedPlan, link: string): void {
  browser.history.replaceState({ [key]: link }, '');
}

/** The link of a plan that was carried over to this version; taken once. */
export function takeCarriedPlan(browser: CarryingBrowser, key: CarriedPlan): string | undefined {
  const state: unknown = browser.history.state;
  if (typeof state !== 'object' || state === null || !(key in state)) return undefined;
  browser.history.replaceState(null, '');
  const link = (state as Partial<Record<CarriedPlan, unknown>>)[key];
  return typeof link === 'string' && link.startsWith('#/plan?') ? link : undefined;
}

/** Opens the plan of a link in place of the form. */
export function reopenPlan(store: PlanStore, link: string): void {
  store.getState().actions.openLink(link);
}
