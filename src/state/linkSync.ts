import type { Route } from './route.ts';
import { parseRoute } from './route.ts';

/** How long after the last change the address follows: not on every keystroke. */
const QUIET_MILLISECONDS = 400;

/** The parts of the browser that a link is kept in. */
export type LinkBrowser = Pick<
  Window,
  | 'location'
  | 'history'
  | 'addEventListener'
  | 'removeEventListener'
  | 'setTimeout'
  | 'clearTimeout'
>;

/** What a link stands for, and how to follow it. */
export interface Linked {
  /** The view that the address has to name. */
  readonly view: Route['view'];
  /** Replaces what is entered by what a link holds. */
  readonly open: (fragment: string) => void;
  /** Whether what is entered is what this link holds, so that there is nothing to open. */
  readonly isOpen: (fragment: string) => boolean;
  /** The link of what is entered; undefined while the address has to stay as it is. */
  readonly link: () => string | undefined;
  /** Whether nothing is entered: an address without keys says that too. */
  readonly isEmpty: () => boolean;
  /** Calls back after each change of what is entered; returns what ends that. */
  readonly onChange: (changed: () => void) => () => void;
}

/** Moments after which the page may be gone: the address is brought up to date at once. */
const LEAVING_EVENTS = ['pagehide', 'blur', 'focusout'] as const;
/** Back, Forward and a pasted link: browsers send one or both. */
const ADDRESS_EVENTS = ['hashchange', 'popstate'] as const;

/**
 * Keeps the address and what is entered in step while the address names the view: opens what the
 * address holds, and writes the link into it, in place, after each change. Only the fragment is read
 * or written. Returns what ends it.
 */
export function startLinkSync(linked: Linked, browser: LinkBrowser): () => void {
  let timer: number | undefined;
  /** What was last read from the address or written to it. */
  let known = '';

  const readAddress = (): void => {
    const { hash } = browser.location;
    const { view, query } = parseRoute(hash);
    if (view !== linked.view) return;
    // Coming back from another view is no new link, and one without keys says nothing.
    if (hash === known || query === '' || linked.isOpen(hash)) {
      writeAddress();
      return;
    }
    known = hash;
    linked.open(hash);
  };

  const writeAddress = (): void => {
    browser.clearTimeout(timer);
    timer = undefined;
    const { hash } = browser.location;
    const { view, query } = parseRoute(hash);
    const link = linked.link();
    if (link === undefined || link === hash || view !== linked.view) return;
    if (query === '' && linked.isEmpty()) return;
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

  const unsubscribe = linked.onChange(writeSoon);
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
