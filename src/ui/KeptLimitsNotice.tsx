import { useKeptLimits } from '../state/keptLimits.ts';
import { keptLimitsText } from './format/keptLimitsText.ts';
import { Notice } from './parts/Notice.tsx';

/** Says, for as long as the page is open, that its limits are a kept copy. Above every view. */
export function KeptLimitsNotice() {
  const kept = useKeptLimits();
  if (kept === undefined) return null;
  return (
    <aside className="notices kept-limits" aria-label="Limits" role="status">
      <Notice level="caution" action={kept.hasNew && <UseNewLimits />}>
        {keptLimitsText(kept)}
      </Notice>
    </aside>
  );
}

function UseNewLimits() {
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        location.reload();
      }}
    >
      Use the new limits
    </button>
  );
}
