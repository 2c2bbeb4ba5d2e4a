import { useEffect } from 'react';
import type { Load } from './whenIdle.ts';
import { whenIdle } from './whenIdle.ts';

/** Fetches parts of the program while nothing else is to do; `loads` are the same throughout. */
export function useWhenIdle(loads: readonly Load[]): void {
  useEffect(() => {
    const cancels = loads.map((load) => whenIdle(load));
    return () => {
      for (const cancel of cancels) cancel();
    };
  }, [loads]);
}
