import { usePlanActions } from '../../state/usePlan.ts';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { Footer } from '../Footer.tsx';
import { Header } from '../Header.tsx';
import { fieldId } from '../parts/order/fieldId.ts';
import { HandOverButton, PrintLabelButton } from './handover/HandOverButton.tsx';
import { Papers } from './handover/Papers.tsx';
import { PlanView } from './PlanView.tsx';
import { ShareButton } from './share/ShareButton.tsx';

/** The plan view in its page. */
export function PlanPage({ library }: { readonly library: DrugLibrary }) {
  const actions = usePlanActions();
  return (
    <>
      <button
        type="button"
        className="button skip"
        onClick={() => {
          focusOn(fieldId('weight'));
        }}
      >
        To the order
      </button>
      <Header view="plan">
        <button
          type="button"
          className="button"
          onClick={() => {
            actions.newPatient();
            focusOn(fieldId('weight'));
          }}
        >
          New patient
        </button>
        <ShareButton />
        <PrintLabelButton />
        <HandOverButton />
      </Header>
      <PlanView />
      <Footer library={library} />
      <Papers />
    </>
  );
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
