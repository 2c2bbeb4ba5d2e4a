import type { ExplainedFinding, PlanView } from './planView.ts';

/**
 * Whether two views, both with settings for the pump, find the same cautions in their orders, with the
 * same reasons given: what they say about them differs in numbers, and in things to know, alone.
 */
export function judgesAlike(a: PlanView, b: PlanView): boolean {
  if (a.calculation?.program === undefined || b.calculation?.program === undefined) return false;
  const [ofA, ofB] = [cautions(a), cautions(b)];
  return ofA.length === ofB.length && ofA.every((caution, index) => isAlike(caution, ofB[index]));
}

function cautions({ findings }: PlanView): readonly ExplainedFinding[] {
  return findings.filter(({ finding }) => finding.severity !== 'info');
}

function isAlike(a: ExplainedFinding, b: ExplainedFinding | undefined): boolean {
  return a.code === b?.code && a.reasonText === b.reasonText;
}
