import type { LinkBrowser } from './linkSync.ts';
import { startLinkSync } from './linkSync.ts';
import type { RateChartStore } from './rateChartStore.ts';
import { deriveRateChartForm } from './rateChartView.ts';

/**
 * Keeps the address and the rate chart in step while the address names that view. While a field is
 * not sound the address keeps the last table that was. Returns what ends it.
 */
export function startRateChartLinkSync(store: RateChartStore, browser: LinkBrowser): () => void {
  const view = (): ReturnType<typeof deriveRateChartForm> =>
    deriveRateChartForm(store.getState().source);
  return startLinkSync(
    {
      view: 'rate-chart',
      open: (fragment) => {
        store.getState().actions.openLink(fragment);
      },
      // The view comes and goes, the table stays: Back leads to it as it was left.
      isOpen: (fragment) => view().linkFault === undefined && view().link === fragment,
      // A bad link stays in sight until something is changed.
      link: () => (view().linkFault === undefined ? view().link : undefined),
      // The first opening has a table too, and its link reproduces it.
      isEmpty: () => false,
      onChange: (changed) =>
        store.subscribe(({ source }, before) => {
          if (source !== before.source) changed();
        }),
    },
    browser,
  );
}
