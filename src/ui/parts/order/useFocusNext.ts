import { useCallback, useEffect, useRef } from 'react';

/**
 * For buttons that add or remove fields: the returned function names the element (by id) that the
 * keyboard goes to once the change is on the screen, so that it never falls back to the top. The same
 * function throughout.
 */
export function useFocusNext(): (id: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = undefined;
  });
  return useCallback((id: string) => {
    wanted.current = id;
  }, []);
}
