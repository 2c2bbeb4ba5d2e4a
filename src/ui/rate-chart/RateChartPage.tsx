import { useLayoutEffect } from 'react';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { followRateChartLink } from '../../state/useRateChart.ts';
import { Footer } from '../Footer.tsx';
import { RateChartView } from './RateChartView.tsx';

/** The rate chart in its page. */
export function RateChartPage({ library }: { readonly library: DrugLibrary }) {
  // Before anything is drawn: the table of the first opening must not flash up in front of a link's.
  useLayoutEffect(followRateChartLink, []);
  return (
    <>
      <RateChartView />
      <Footer library={library} />
    </>
  );
}
