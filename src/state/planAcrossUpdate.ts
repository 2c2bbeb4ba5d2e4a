import { formatPlanLink } from '../input/planLink.ts';
import { deriveView } from './deriveView.ts';
import type { PlanStore } from './planStore.ts';
import { parseRoute } from './route.ts';

/**
 * Puts the plan in hand into the address where another view stands there: a reload then opens the plan,
 * and Back leads to that view.
 */
export function showPlanInHand(
  store: PlanStore,
  browser: Pick<Window, 'history' | 'location'>,
): void {
  const { source } = store.getState();
  if (parseRoute(browser.location.hash).view === 'plan') return;
  if (deriveView(source).status === 'empty') return;
  browser.history.pushState(null, '', formatPlanLink(source.form, source.library));
}
