import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';

const VIEWS = ['plan', 'check', 'learn', 'rate-chart', 'safety'] as const;

/** Which view the address names. */
export interface Route {
  readonly view: (typeof VIEWS)[number] | 'unknown';
  /** What follows the `?` in the fragment, encoded as it is in the address. */
  readonly query: string;
}

/** The parts of the browser that a route is read from. */
export type RouteBrowser = Pick<Window, 'location' | 'addEventListener'>;

/** Reads the fragment of an address: `#/plan?…`; no fragment is the plan. */
export function parseRoute(hash: string): Route {
  const [, path = '', query = ''] = /^#?\/?([^?]*)\??(.*)$/s.exec(hash) ?? [];
  const name = path === '' ? 'plan' : path;
  return { view: VIEWS.find((view) => view === name) ?? 'unknown', query };
}

/** A store that follows the address. The query is the one that the view was opened with. */
function createRouteStore(browser: RouteBrowser): StoreApi<Route> {
  const store = createStore<Route>()(() => parseRoute(browser.location.hash));
  browser.addEventListener('hashchange', () => {
    store.setState(parseRoute(browser.location.hash));
  });
  return store;
}

let appRoute: StoreApi<Route> | undefined;

/** The view that the address names now. Everything stands in the fragment: no request carries it. */
export function useRoute(): Route {
  appRoute ??= createRouteStore(window);
  return useStore(appRoute);
}
