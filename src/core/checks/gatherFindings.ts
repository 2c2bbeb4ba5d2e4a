import type { Finding, Severity } from '../limits/finding.ts';

const RANK: Readonly<Record<Severity, number>> = { block: 0, caution: 1, info: 2 };

/** Worst first; within a severity in the order in which they were found. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** SUBJECT:EDGE */
export function findingCode(finding: Pick<Finding, 'subject' | 'edge'>): string {
  return `${finding.subject}:${finding.edge}`;
}

/** The first of each subject and edge: a height may be below its own and the formula's limit. */
export function onePerCode(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const code = findingCode(finding);
    if (!seen.has(code)) seen.set(code, finding);
  }
  return [...seen.values()];
}
