import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

function systemClock(): Date {
  return new Date();
}

/**
 * The time at which the page is being printed; undefined at all other times. `clock` is the same
 * function throughout: listening anew after a render, one could be skipped by a print that begins then.
 */
export function usePrintTime(clock: () => Date = systemClock): Date | undefined {
  const [printed, setPrinted] = useState<Date | undefined>(undefined);
  useEffect(() => {
    const begin = (): void => {
      // The browser takes the page as it stands when this returns.
      flushSync(() => {
        setPrinted(clock());
      });
    };
    const end = (): void => {
      setPrinted(undefined);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [clock]);
  return printed;
}
