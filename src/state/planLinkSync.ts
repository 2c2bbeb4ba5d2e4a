import type { PlanStore } from './planStore.ts';
import { deriveView } from './deriveView.ts';
import { parseRoute } from './route.ts';

/** How long after the last change the address follows: not on every keystroke. */
const QUIET_MILLISECONDS = 400;

/** The parts of the browser that the link of a plan is kept in. */
export type LinkBrowser = Pick<
  Window,
  | 'location'
  | 'history'
  | 'addEventListener'
  | 'removeEventListener'
  | 'setTimeout'
  | 'clearTimeout'
>;

/** Moments after which the page may be gone: the address is brought up to date at once. */
const LEAVING_EVENTS = ['pagehide', 'blur', 'focusout'] as const;
/** Back, Forward and a pasted link: browsers send one or both. */
const ADDRESS_EVENTS = ['hashchange', 'popstate'] as const;

/**
 * Keeps the address and the plan in step while the address names the plan view: opens the plan that
 * the address holds, and writes the plan's link into it, in place, after each change. Only the
 * fragment is read or written. Returns what ends it.
 */
export function startPlanLinkSync(store: PlanStore, browser: LinkBrowser): () => void {
  let timer: number | undefined;
  /** What was last read from the address or written to it. */
  let known = '';

  const readAddress = (): void => {
    const { hash } = browser.location;
    const { view, query } = parseRoute(hash);
    if (view !== 'plan') return;
    // Coming back from another view is no new link, and one without keys says nothing about a plan.
    if (hash === known || query === '') {
      writeAddress();
      return;
    }
    known = hash;
    store.getState().actions.openLink(hash);
  };

  const writeAddress = (): void => {
    browser.clearTimeout(timer);
    timer = undefined;
    const { source } = store.getState();
    const { hash } = browser.location;
    // A bad link stays in sight until something is typed.
    if (source.linkFault !== undefined || parseRoute(hash).view !== 'plan') return;
    const { link, status } = deriveView(source);
    if (link === hash || (status === 'empty' && parseRoute(hash).query === '')) return;
    browser.history.replaceState(browser.history.state, '', link);
    known = link;
  };

  const writeSoon = (): void => {
    browser.clearTimeout(timer);
    timer = browser.setTimeout(writeAddress, QUIET_MILLISECONDS);
  };

  const writeIfWaiting = (): void => {
    if (timer !== undefined) writeAddress();
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.source.form !== before.source.form) writeSoon();
  });
  for (const event of ADDRESS_EVENTS) browser.addEventListener(event, readAddress);
  for (const event of LEAVING_EVENTS) browser.addEventListener(event, writeIfWaiting);
  readAddress();

  return () => {
    browser.clearTimeout(timer);
    unsubscribe();
    for (const event of ADDRESS_EVENTS) browser.removeEventListener(event, readAddress);
    for (const event of LEAVING_EVENTS) browser.removeEventListener(event, writeIfWaiting);
  };
}
