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

/** Without a height below its own limit where the formula already refuses it: one reason is enough. */
export function heightOnce(findings: readonly Finding[]): readonly Finding[] {
  const codes = new Set(findings.map(findingCode));
  return codes.has('height:belowFormula')
    ? findings.filter((finding) => findingCode(finding) !== 'height:belowHard')
    : findings;
}
