import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { Footer } from '../Footer.tsx';
import { Header } from '../Header.tsx';

/** The rate chart in its page. */
export function RateChartPage({ library }: { readonly library: DrugLibrary }) {
  return (
    <>
      <Header view="rate-chart" />
      <main className="message">
        <h1>Rate chart for a ward</h1>
      </main>
      <Footer library={library} />
    </>
  );
}
