import { createRoot } from 'react-dom/client';
import { registerServiceWorker } from './serviceWorker.ts';
import { libraryStore } from './state/libraryStore.ts';
import type { VersionWatch } from './state/newerVersion.ts';
import { watchVersion } from './state/newerVersion.ts';
import { showPlanInHand } from './state/planAcrossUpdate.ts';
import { appPlanStore } from './state/usePlan.ts';
import { UpdateNotice } from './ui/update/UpdateNotice.tsx';

/** A page that stays open for days would otherwise not hear of a newer version. */
const LOOK_AGAIN_MS = 3_600_000;

/** Keeps the planner on the device and says when a newer version is ready. */
export async function keepOffline(): Promise<void> {
  const registration = await registerServiceWorker().catch((reason: unknown) => {
    console.info('The planner works, but cannot be kept for use without a network.', reason);
    return undefined;
  });
  if (registration === undefined) return;
  const watch = watchVersion(registration, {
    storage: () => localStorage,
    clock: () => Date.now(),
    setInert: (isInert) => {
      document.body.inert = isInert;
    },
    reload: () => {
      location.reload();
    },
  });
  setInterval(() => void watch.lookAgain(), LOOK_AGAIN_MS);
  showNotice(watch);
}

/** Above the page and outside of it: a page that has failed is mended by a newer version best. */
function showNotice(watch: VersionWatch): void {
  const place = document.createElement('div');
  document.body.prepend(place);
  createRoot(place).render(
    <UpdateNotice
      store={watch.store}
      onOpen={() => {
        // Without a library there is no plan to keep.
        if (libraryStore.getState().state === 'ready') showPlanInHand(appPlanStore(), window);
        watch.open();
      }}
    />,
  );
}
