import { findingCode } from '../checks/gatherFindings.ts';
import type { Finding, Severity } from '../limits/finding.ts';

/** What limits say about the order and about what the pump would give: one for each code. */
export interface CheckFinding {
  /** SUBJECT:EDGE */
  readonly code: string;
  readonly severity: Severity;
  /** About the order and the label; at least one of the two is there. */
  readonly ordered?: Finding;
  /** About what would be delivered. */
  readonly delivered?: Finding;
  /** The rate steps concerned, of either. */
  readonly steps: readonly number[];
}

const SEVERITIES: readonly Severity[] = ['block', 'caution', 'info'];

/** The findings of both, worst first; what would be delivered comes before what was ordered. */
export function gatherCheckFindings(
  ordered: readonly Finding[],
  delivered: readonly Finding[],
): readonly CheckFinding[] {
  const codes = new Set([...delivered, ...ordered].map(findingCode));
  const gathered = [...codes].map((code): CheckFinding => {
    const isNamed = (finding: Finding): boolean => findingCode(finding) === code;
    return checkFinding(code, ordered.find(isNamed), delivered.find(isNamed));
  });
  return gathered.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function checkFinding(
  code: string,
  ordered: Finding | undefined,
  delivered: Finding | undefined,
): CheckFinding {
  const present = [ordered, delivered].filter((finding) => finding !== undefined);
  const steps = new Set(present.flatMap((finding) => finding.steps));
  return {
    code,
    severity: present.map(({ severity }) => severity).reduce(worseOf, 'info'),
    ...(ordered === undefined ? {} : { ordered }),
    ...(delivered === undefined ? {} : { delivered }),
    steps: [...steps].sort((a, b) => a - b),
  };
}

function worseOf(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(b) < SEVERITIES.indexOf(a) ? b : a;
}
