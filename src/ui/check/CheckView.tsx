import { useEffect, useRef } from 'react';
import { careAreaById } from '../../core/library/drugLibrary.ts';
import type { CheckView as View } from '../../state/checkView.ts';
import { useCheckActions, useCheckView, useIsCheckRestored } from '../../state/useCheck.ts';
import { checkAnnouncement } from '../format/verdictText.ts';
import { Announcer } from '../parts/Announcer.tsx';
import { useLosesOnReload } from '../parts/useLosesOnReload.ts';
import { CheckDock } from './CheckDock.tsx';
import { CheckFindings } from './CheckFindings.tsx';
import { CheckNotices } from './CheckNotices.tsx';
import { Delivered } from './Delivered.tsx';
import { Explanations } from './Explanations.tsx';
import { CheckForm } from './form/CheckForm.tsx';
import { PhaseTable } from './PhaseTable.tsx';
import { Rails } from './Rails.tsx';
import { RecordHead, RecordFoot } from './Record.tsx';
import { COMPARISON_ID, SealedPlan } from './SealedPlan.tsx';
import { Verdict, VERDICT_ID } from './Verdict.tsx';
import './CheckView.css';
import './checkTables.css';
import './CheckDock.css';
import './checkRecord.css';

/** From the order, the bag and the pump to one verdict; beside a shared plan, to what differs. */
export function CheckView() {
  const view = useCheckView();
  const actions = useCheckActions();
  const restored = useIsCheckRestored();
  const { library, form, result } = view;
  useFocusOnStage(view.stage);
  // Beside a sealed plan the entries stay out of the address.
  const hasEntries = view.stage !== 'open' && view.status !== 'empty';
  useLosesOnReload(hasEntries ? 'checkEntries' : undefined);
  return (
    <main className="check-view" data-status={view.status} data-verdict={view.verdict}>
      <RecordHead view={view} />
      <div className="context">
        <h1 className="check-title">Independent double-check</h1>
        <p>Work from the order, the bag and the pump in front of you, not from someone’s result.</p>
        <p className="context-warning">
          {`${careAreaById(library, form.careAreaId).name} · drug library ${library.version}`}
        </p>
      </div>
      <CheckNotices view={view} restored={restored} actions={actions} />
      <div className="check-columns">
        <CheckForm view={view} actions={actions} />
        <div className="check-results">
          <Verdict view={view} />
          {result !== undefined && (
            <>
              <Delivered result={result} />
              <PhaseTable result={result} />
              <Rails result={result} library={library} />
              <CheckFindings result={result} library={library} />
              <Explanations result={result} />
            </>
          )}
          <SealedPlan view={view} actions={actions} />
        </div>
      </div>
      <RecordFoot />
      <Announcer subject={view} messageOf={checkAnnouncement} />
      <CheckDock view={view} />
    </main>
  );
}

/** The button that was pressed is gone: the keyboard goes to what it brought. */
function useFocusOnStage(stage: View['stage']): void {
  const before = useRef(stage);
  useEffect(() => {
    if (before.current === stage) return;
    before.current = stage;
    if (stage === 'committed') document.getElementById(VERDICT_ID)?.focus();
    if (stage === 'compared') document.getElementById(COMPARISON_ID)?.focus();
  }, [stage]);
}
