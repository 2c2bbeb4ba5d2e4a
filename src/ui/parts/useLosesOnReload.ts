import { useEffect } from 'react';
import type { LostOnReload } from '../../state/lostOnReload.ts';
import { setLostOnReload } from '../../state/lostOnReload.ts';

/** Says, for as long as the view stands, what of it a reload would take. */
export function useLosesOnReload(what: LostOnReload | undefined): void {
  useEffect(() => {
    setLostOnReload(what);
    return () => {
      setLostOnReload(undefined);
    };
  }, [what]);
}
