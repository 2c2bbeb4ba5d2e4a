import { createRoot } from 'react-dom/client';
import { registerServiceWorker } from './serviceWorker.ts';
import { libraryStore } from './state/libraryStore.ts';
import { watchVersion } from './state/newerVersion.ts';
import type { VersionWatch } from './state/newerVersion.ts';
import { joinOpenTabs } from './state/openTabs.ts';
import {
  openAtNewPatient,
  openAtStartOver,
  reopenPlan,
  showPlanInHand,
  takePlanBeforeUpdate,
} from './state/planAcrossUpdate.ts';
import type { PlanStore } from './state/planStore.ts';
import { appPlanStore } from './state/usePlan.ts';
import { UpdateNotice } from './ui/update/UpdateNotice.tsx';

/** A page that stays open for days would otherwise not hear of a newer version. */
const LOOK_AGAIN_MS = 3_600_000;

/** Keeps the planner on the device and says when a newer version is ready. */
export async function keepOffline(): Promise<void> {
  const tabs = joinOpenTabs(locks(), new URL('.', document.baseURI).href);
  const registration = await registerServiceWorker().catch((reason: unknown) => {
    console.info('The planner works, but cannot be kept for use without a network.', reason);
    return undefined;
  });
  if (registration === undefined) return;
  const watch = watchVersion(registration, {
    storage: () => localStorage,
    clock: () => Date.now(),
    tabs,
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

/** Missing in browsers before 2022, whatever the types say. */
function locks() {
  return 'locks' in navigator ? navigator.locks : undefined;
}

/** Above the page and outside of it: a page that has failed is mended by a newer version best. */
function showNotice(watch: VersionWatch): void {
  const plan = libraryStore.getState().state === 'ready' ? appPlanStore() : undefined;
  const place = document.createElement('div');
  document.body.prepend(place);
  createRoot(place).render(
    <UpdateNotice
      store={watch.store}
      onOpen={() => {
        void watch.open(() => {
          // Without a library there is no plan to keep.
          if (plan !== undefined) showPlanInHand(plan, window);
        });
      }}
      undoNewPatient={plan === undefined ? undefined : followPlan(plan, watch)}
    />,
  );
}

/**
 * Opens a newer version at "New patient" and "Start over". Returns the undo of the "New patient" that
 * opened this version.
 */
function followPlan(plan: PlanStore, watch: VersionWatch): (() => void) | undefined {
  openAtNewPatient(plan, window, watch.open);
  openAtStartOver(plan, window, watch.open);
  const link = takePlanBeforeUpdate(window);
  if (link === undefined) return undefined;
  return () => {
    reopenPlan(plan, link);
  };
}
