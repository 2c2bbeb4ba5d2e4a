import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import type { CheckActions } from '../../state/checkStore.ts';
import type { CheckView } from '../../state/checkView.ts';
import type { ComparedEntry } from '../../core/verify/comparePlan.ts';
import { sealedText } from '../format/verdictText.ts';
import { LevelIcon } from '../parts/LevelIcon.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';

/** Where the keyboard goes once the plan is opened. */
export const COMPARISON_ID = 'check-comparison';

/** The plan that was shared: sealed until the checker's own entries are committed, then compared. */
export function SealedPlan({
  view,
  actions,
}: {
  readonly view: CheckView;
  readonly actions: CheckActions;
}) {
  const { stage, library, comparison } = view;
  if (stage === 'open') return null;
  if (comparison !== undefined) return <Comparison entries={comparison} library={library} />;
  return (
    <section className="card check-sealed" aria-label="Shared plan">
      <LevelIcon level="info" />
      <p>{sealedText(stage)}</p>
      {stage === 'sealed' ? (
        <button
          type="button"
          className="button button-primary"
          disabled={!view.canCommit}
          onClick={() => {
            actions.commit();
          }}
        >
          Commit my check
        </button>
      ) : (
        <button
          type="button"
          className="button"
          onClick={() => {
            actions.openPlan();
          }}
        >
          Open and compare
        </button>
      )}
    </section>
  );
}

function Comparison({
  entries,
  library,
}: {
  readonly entries: readonly ComparedEntry[];
  readonly library: DrugLibrary;
}) {
  const differing = entries.filter(({ isSame }) => !isSame);
  return (
    <section
      className="card check-panel"
      id={COMPARISON_ID}
      tabIndex={-1}
      aria-labelledby="check-comparison-title"
    >
      <h2 id="check-comparison-title">{sealedText('compared')}</h2>
      <p className="check-comparison-sum">{differencesText(differing.length, entries.length)}</p>
      {differing.length > 0 && <ComparisonTable entries={differing} library={library} hasPlan />}
    </section>
  );
}

function differencesText(differing: number, all: number): string {
  if (differing === 0) return `All ${String(all)} fields are the same.`;
  const same = all - differing;
  const differ = differing === 1 ? '1 field differs' : `${String(differing)} fields differ`;
  return `${differ}. The other ${String(same)} are the same.`;
}
