import type { CheckView } from '../../state/checkView.ts';
import { checkVerdictText } from '../format/verdictText.ts';
import { LevelIcon } from '../parts/LevelIcon.tsx';
import { VERDICT_ID } from './Verdict.tsx';

/** On a phone: the verdict in sight while one types, and the way to it. */
export function CheckDock({ view }: { readonly view: CheckView }) {
  const { level, short } = checkVerdictText(view);
  const open = view.missing.length + view.refused.length;
  return (
    <aside className="check-dock" aria-label="In short">
      <button
        type="button"
        className={`check-dock-${level}`}
        onClick={() => {
          const verdict = document.getElementById(VERDICT_ID);
          verdict?.scrollIntoView({ block: 'start' });
          verdict?.focus({ preventScroll: true });
        }}
      >
        <LevelIcon level={level} />
        {short}
        {view.result === undefined && open > 0 && (
          <small>{open === 1 ? '1 entry open' : `${String(open)} entries open`}</small>
        )}
      </button>
    </aside>
  );
}
