import { lazy, Suspense } from 'react';
import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import { Header } from './Header.tsx';

const loadCheck = () => import('./check/CheckPage.tsx');
const loadLearn = () => import('./learn/LearnPage.tsx');
const loadRateChart = () => import('./rate-chart/RateChartPage.tsx');
const loadSafety = () => import('./safety/SafetyPage.tsx');

/** What fetches the views that are not in the first load: a page that is open during an update could not later. */
export const LATER_PAGES = [loadCheck, loadLearn, loadRateChart, loadSafety] as const;

const PAGES = {
  check: lazy(async () => ({ default: (await loadCheck()).CheckPage })),
  learn: lazy(async () => ({ default: (await loadLearn()).LearnPage })),
  'rate-chart': lazy(async () => ({ default: (await loadRateChart()).RateChartPage })),
  safety: lazy(async () => ({ default: (await loadSafety()).SafetyPage })),
};

/** A view that comes in a file of its own. */
export type LaterView = keyof typeof PAGES;

/** A view in a file of its own, with the header in its place until it is there. */
export function LaterPage({
  view,
  library,
}: {
  readonly view: LaterView;
  readonly library: DrugLibrary;
}) {
  const Page = PAGES[view];
  return (
    <Suspense fallback={<Header view={view} />}>
      <Page library={library} />
    </Suspense>
  );
}
