import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { Footer } from '../Footer.tsx';
import { Header } from '../Header.tsx';

/** The teaching view in its page. */
export function LearnPage({ library }: { readonly library: DrugLibrary }) {
  return (
    <>
      <Header view="learn" />
      <main className="message">
        <h1>Learn the ranges and the sums</h1>
      </main>
      <Footer library={library} />
    </>
  );
}
