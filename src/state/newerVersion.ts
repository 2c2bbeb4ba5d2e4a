import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { DateStorage } from './supersededSince.ts';
import { forgetSuperseded, supersededSince } from './supersededSince.ts';

/** What is known of a newer version, in milliseconds since 1970. */
export interface NewerVersion {
  /** Since when one has been ready on this device; undefined: this version is the newest known. */
  readonly since: number | undefined;
  readonly now: number;
}

/** A service worker as far as an update is concerned. */
export type UpdateWorker = Pick<ServiceWorker, 'state' | 'postMessage' | 'addEventListener'>;

/** A registration as far as an update is concerned. */
export interface UpdateRegistration {
  readonly active: UpdateWorker | null;
  readonly waiting: UpdateWorker | null;
  readonly installing: UpdateWorker | null;
  update(): Promise<unknown>;
  addEventListener(type: 'updatefound', found: () => void): void;
}

/** The parts of the browser that an update needs. */
export interface UpdateBrowser {
  readonly storage: () => DateStorage;
  readonly clock: () => number;
  /** An inert page takes no entries: half of a number would be lost with it. */
  readonly setInert: (isInert: boolean) => void;
  readonly reload: () => void;
}

/** The watch for a newer version, and the way to it. */
export interface VersionWatch {
  readonly store: StoreApi<NewerVersion>;
  /** Asks the host for a newer version; without a network nothing changes. */
  readonly lookAgain: () => Promise<void>;
  /** Opens the newer version in this tab; every other one goes on with its own. */
  readonly open: () => void;
}

/**
 * Watches for a version that is newer than the one in this page. It never takes over by itself: the
 * calculator must not change under a plan that is being made.
 */
export function watchVersion(
  registration: UpdateRegistration,
  browser: UpdateBrowser,
): VersionWatch {
  const store = createStore<NewerVersion>()(() => ({
    since: undefined,
    now: browser.clock(),
  }));
  const found = (): void => {
    const now = browser.clock();
    store.setState({ since: supersededSince(browser.storage, now), now });
  };
  /** The first worker of all is no newer version: it is the one of this page. */
  const follow = (worker: UpdateWorker | null, isFirst: boolean): void => {
    if (worker === null || isFirst) return;
    if (worker.state === 'installed') found();
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' || worker.state === 'activated') found();
    });
  };

  if (registration.waiting === null) forgetSuperseded(browser.storage);
  follow(registration.waiting, false);
  follow(registration.installing, registration.active === null);
  registration.addEventListener('updatefound', () => {
    follow(registration.installing, registration.active === null);
  });

  return {
    store,
    async lookAgain() {
      store.setState({ now: browser.clock() });
      await registration.update().catch(() => undefined);
    },
    open() {
      const { waiting } = registration;
      // It took over already, in another tab.
      if (waiting === null) {
        browser.reload();
        return;
      }
      waiting.addEventListener('statechange', () => {
        if (waiting.state === 'activated') browser.reload();
        // A still newer one came in between.
        if (waiting.state === 'redundant') browser.setInert(false);
      });
      browser.setInert(true);
      waiting.postMessage({ type: 'SKIP_WAITING' });
    },
  };
}
