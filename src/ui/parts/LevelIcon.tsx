import { memo } from 'react';
import type { CheckLevel } from '../format/statusText.ts';

/** One outline a level, so that the shape tells as much as the color. */
const OUTLINES: Readonly<Record<CheckLevel, string>> = {
  block: 'M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8z',
  caution: 'M12 1.8 23 21.5H1z',
  info: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z',
  ok: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z',
};

const SIGNS: Readonly<Record<CheckLevel, string>> = {
  block: 'M8 8l8 8M16 8l-8 8',
  caution: 'M12 9v5.5M12 18v.1',
  info: 'M12 11v6M12 7v.1',
  ok: 'M7 12.5l3.5 3.5L17 8.5',
};

/** The sign of a check's level; the word for it stands beside it. */
export const LevelIcon = memo(function LevelIcon({ level }: { readonly level: CheckLevel }) {
  return (
    <svg className={`level-icon level-${level}`} viewBox="0 0 24 24" aria-hidden="true">
      <path className="level-outline" d={OUTLINES[level]} />
      <path className="level-sign" d={SIGNS[level]} />
    </svg>
  );
});
