import { useEffect } from 'react';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { followCheckLink, useCheckActions, useCheckView } from '../../state/useCheck.ts';
import { Footer } from '../Footer.tsx';
import { Header } from '../Header.tsx';
import { fieldId } from '../parts/order/fieldId.ts';
import { useFocusNext } from '../parts/order/useFocusNext.ts';
import { CheckView } from './CheckView.tsx';

/** The double-check in its page. */
export function CheckPage({ library }: { readonly library: DrugLibrary }) {
  const actions = useCheckActions();
  const { result } = useCheckView();
  const focusNext = useFocusNext();
  useEffect(followCheckLink, []);
  return (
    <>
      <button
        type="button"
        className="button skip"
        onClick={() => {
          document.getElementById(fieldId('weight'))?.focus();
        }}
      >
        To the entries
      </button>
      <Header view="check">
        <button
          type="button"
          className="button"
          onClick={() => {
            actions.startOver();
            // Committed entries cannot take the focus before they are open again.
            focusNext(fieldId('weight'));
          }}
        >
          Start over
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={result === undefined}
          onClick={() => {
            window.print();
          }}
        >
          Print record
        </button>
      </Header>
      <CheckView />
      <Footer library={library} />
    </>
  );
}
