import { useStore } from 'zustand';
import { libraryStore } from './libraryStore.ts';
import { startRateChartLinkSync } from './rateChartLinkSync.ts';
import type { RateChartActions, RateChartStore } from './rateChartStore.ts';
import { createRateChartStore } from './rateChartStore.ts';
import type { RateChartFormView } from './rateChartView.ts';
import { deriveRateChartForm } from './rateChartView.ts';

let appStore: RateChartStore | undefined;

/** The one rate chart of this page. Throws before the drug library is ready. */
function appRateChartStore(): RateChartStore {
  const current = libraryStore.getState();
  if (current.state !== 'ready') {
    throw new Error('There is no rate chart before the drug library is ready');
  }
  if (appStore?.getState().source.library !== current.library) {
    appStore = createRateChartStore(current.library);
  }
  return appStore;
}

/** What the form amounts to; the same object while nothing changed. */
export function useRateChartForm(): RateChartFormView {
  return useStore(appRateChartStore(), ({ source }) => deriveRateChartForm(source));
}

/** What can be done to the rate chart; the same object throughout. */
export function useRateChartActions(): RateChartActions {
  return useStore(appRateChartStore(), ({ actions }) => actions);
}

/** Keeps the address and the rate chart in step for as long as its view stands. Returns the end. */
export function followRateChartLink(): () => void {
  return startRateChartLinkSync(appRateChartStore(), window);
}
