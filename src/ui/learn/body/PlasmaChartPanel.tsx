import { lazy, Suspense } from 'react';
import { FailureBoundary } from '../../parts/FailureBoundary.tsx';
import type { PlasmaChartProps } from './PlasmaChart.tsx';

const PlasmaChart = lazy(async () => ({
  default: (await import('./PlasmaChart.tsx')).PlasmaChart,
}));

/** The drawing of the course, or why it is missing: the table never waits for it. */
export function PlasmaChartPanel(props: PlasmaChartProps) {
  return (
    <FailureBoundary
      fallback={
        <p className="card learn-card">
          The chart could not be loaded. The table beside it has the same figures.
        </p>
      }
    >
      <Suspense
        fallback={<p className="card learn-card plasma-waiting quiet">Drawing the chart</p>}
      >
        <PlasmaChart {...props} />
      </Suspense>
    </FailureBoundary>
  );
}
