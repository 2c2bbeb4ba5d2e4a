import type { ReactNode } from 'react';
import type { Finding } from '../../core/limits/finding.ts';
import type { FindingText } from '../format/findingParts.ts';
import { factAndAdvice } from '../format/findingParts.ts';
import type { CheckLevel } from '../format/statusText.ts';
import { LEVEL_WORDS } from '../format/statusText.ts';
import { LevelIcon } from './LevelIcon.tsx';
import { Sentence } from './Sentence.tsx';
import './checks.css';

/** A line of the checks: sign, word, what it is about. */
export function CheckLine({
  level,
  title,
  titleId,
  children,
}: {
  readonly level: CheckLevel;
  readonly title: string;
  readonly titleId?: string | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <>
      <LevelIcon level={level} />
      <div className="check-text">
        <h3 id={titleId}>
          <span className={level === 'ok' || level === 'info' ? 'visually-hidden' : 'check-word'}>
            {LEVEL_WORDS[level]}:
          </span>{' '}
          <Sentence>{title}</Sentence>
        </h3>
        {children}
      </div>
    </>
  );
}

/** What a finding in the list shows. */
export interface FindingItemProps {
  readonly finding: Finding;
  readonly text: FindingText;
  readonly isExplained: boolean;
  readonly titleId?: string;
  /** Where a reason is asked for. */
  readonly children?: ReactNode;
}

/** One finding, in words for people and in attributes for other programs. */
export function FindingItem({ finding, text, isExplained, titleId, children }: FindingItemProps) {
  return (
    <li
      className={`check check-${finding.severity}`}
      data-finding={`${finding.subject}:${finding.edge}`}
      data-severity={finding.severity}
      data-steps={finding.steps.length === 0 ? undefined : finding.steps.join(' ')}
      data-explained={isExplained ? '' : undefined}
    >
      <CheckLine level={finding.severity} title={text.title} titleId={titleId}>
        <p>
          <Sentence>{factAndAdvice(text)}</Sentence>
        </p>
        {text.source !== undefined && <p className="check-source">{text.source}</p>}
        {children}
      </CheckLine>
    </li>
  );
}
