import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { Footer } from '../Footer.tsx';
import { Header } from '../Header.tsx';

/** The hazard log in its page. */
export function SafetyPage({ library }: { readonly library: DrugLibrary }) {
  return (
    <>
      <Header view="safety" />
      <main className="message">
        <h1>Safety</h1>
      </main>
      <Footer library={library} />
    </>
  );
}
