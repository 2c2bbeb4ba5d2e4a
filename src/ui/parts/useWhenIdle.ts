import { useEffect } from 'react';

/**
 * Fetches a part of the program while nothing else is to do: a page that is open during an update
 * could not fetch it later. `load` is the same function throughout; a part that cannot be fetched
 * says so where it is needed.
 */
export function useWhenIdle(load: () => Promise<unknown>): void {
  useEffect(() => {
    const fetchPart = (): void => {
      load().catch(() => undefined);
    };
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(fetchPart, 2000);
      return () => {
        clearTimeout(timer);
      };
    }
    const handle = requestIdleCallback(fetchPart, { timeout: 5000 });
    return () => {
      cancelIdleCallback(handle);
    };
  }, [load]);
}
