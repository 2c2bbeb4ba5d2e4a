/** The part of the browser's lock manager used here. */
export interface TabLocks {
  request(
    name: string,
    options: { readonly mode: 'shared' },
    hold: () => Promise<unknown>,
  ): Promise<unknown>;
  query(): Promise<{ readonly held?: readonly { readonly name?: string }[] }>;
}

/** Counts the tabs in which the planner is open. */
export interface OpenTabs {
  /** True as well where it cannot be known: then nothing is changed under a tab that may be there. */
  isOpenElsewhere(): Promise<boolean>;
}

/**
 * Counts this tab among those in which this planner (the one at `home`) is open, for as long as the
 * tab lives: each holds a share of one lock, which the browser takes back from a tab that is closed
 * or has crashed.
 */
export function joinOpenTabs(locks: TabLocks | undefined, home: string): OpenTabs {
  const name = `planner open at ${home}`;
  const joined = new Promise<void>((resolve) => {
    locks
      ?.request(name, { mode: 'shared' }, () => {
        resolve();
        return new Promise(() => undefined);
      })
      // Refused (a page of no lasting origin): it stays unknown.
      .catch(() => undefined);
  });
  return {
    async isOpenElsewhere() {
      if (locks === undefined) return true;
      await joined;
      const { held = [] } = await locks.query();
      return held.filter((lock) => lock.name === name).length > 1;
    },
  };
}
