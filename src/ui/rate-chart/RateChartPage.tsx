import { useEffect } from 'react';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { followRateChartLink } from '../../state/useRateChart.ts';
import { Footer } from '../Footer.tsx';
import { RateChartView } from './RateChartView.tsx';

/** The rate chart in its page. */
export function RateChartPage({ library }: { readonly library: DrugLibrary }) {
  useEffect(followRateChartLink, []);
  return (
    <>
      <RateChartView />
      <Footer library={library} />
    </>
  );
}
