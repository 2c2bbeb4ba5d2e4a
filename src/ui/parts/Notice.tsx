import type { ReactNode } from 'react';
import type { CheckLevel } from '../format/statusText.ts';
import { LEVEL_WORDS } from '../format/statusText.ts';
import { LevelIcon } from './LevelIcon.tsx';
import './Notice.css';

/** Something about the page as a whole that one should know before reading on. */
export function Notice({
  level,
  children,
  action,
}: {
  readonly level: Exclude<CheckLevel, 'ok'>;
  readonly children: ReactNode;
  /** A button that settles it. */
  readonly action?: ReactNode;
}) {
  return (
    <div className={`notice notice-${level}`}>
      <LevelIcon level={level} />
      <div className="notice-text">
        <span className="visually-hidden">{LEVEL_WORDS[level]}:</span> {children}
      </div>
      {action}
    </div>
  );
}
