import { lazy, Suspense } from 'react';
import { FailureBoundary } from '../parts/FailureBoundary.tsx';
import type { DoseChartProps } from './chart/DoseChart.tsx';

/** The chart is the heaviest part by far and the last that one needs: it comes after the numbers. */
export function loadChart() {
  return import('./chart/DoseChart.tsx');
}

const DoseChart = lazy(loadChart);

/** The chart, or why it is missing: the numbers never wait for it. */
export function ChartPanel(props: DoseChartProps) {
  return (
    <FailureBoundary
      fallback={
        <p className="card panel">
          The chart could not be loaded: the network is gone, or the planner was updated meanwhile.
          Every number on this page holds without it. It comes back when the page is opened again.
        </p>
      }
    >
      <Suspense fallback={<p className="card panel chart-waiting quiet">Drawing the chart</p>}>
        <DoseChart {...props} />
      </Suspense>
    </FailureBoundary>
  );
}
