/** Remarks on single values, and how they gather to findings. */
import type { Edges, Limits } from './drugLibrary.ts';
import { isLess } from './rational.ts';
import type { Rational } from './rational.ts';

/** How much a finding weighs: a block refuses, a caution asks for a reason. */
export type Severity = 'info' | 'caution' | 'block';

/** One value that lies beyond something. */
export interface Remark {
  /** `SUBJECT:EDGE` */
  readonly code: string;
  readonly severity: Severity;
  /** As it was tested. */
  readonly value: Rational;
  /** What it lies beyond: several only for references. */
  readonly limits: readonly Rational[];
  /** The rate step, or 0 for the loading phase. */
  readonly step?: number;
}

/** One finding; `steps` names the rate steps concerned, in an order of steps. */
export interface OracleFinding {
  /** `SUBJECT:EDGE` */
  readonly code: string;
  readonly severity: Severity;
  readonly steps?: readonly number[];
  /** Of several values the worst. */
  readonly value: Rational;
  readonly limits: readonly Rational[];
  /** Whether what the pump does with the loading dose is concerned. */
  readonly loading: boolean;
}

const WEIGHT_OF: Readonly<Record<Severity, number>> = { info: 0, caution: 1, block: 2 };

/** Whether a value is below the lower edge, which itself is inside. */
export function isBelow(value: Rational, { min }: Edges): boolean {
  return min !== undefined && isLess(value, min);
}

/** The worst edge that a value passes, if any; the edges themselves are inside. */
export function testLimits(
  subject: string,
  value: Rational,
  { soft, hard }: Limits,
): readonly Remark[] {
  const edges = [
    { edge: 'belowHard', severity: 'block', limit: hard.min },
    { edge: 'aboveHard', severity: 'block', limit: hard.max },
    { edge: 'belowSoft', severity: 'caution', limit: soft.min },
    { edge: 'aboveSoft', severity: 'caution', limit: soft.max },
  ] as const;
  for (const { edge, severity, limit } of edges) {
    if (limit === undefined) continue;
    if (edge.startsWith('below') ? isLess(value, limit) : isLess(limit, value)) {
      return [{ code: `${subject}:${edge}`, severity, value, limits: [limit] }];
    }
  }
  return [];
}

/** A remark where a condition holds. */
export function when(
  condition: boolean,
  code: string,
  severity: Severity,
  value: Rational,
  ...limits: readonly Rational[]
): readonly Remark[] {
  return condition ? [{ code, severity, value, limits }] : [];
}

/** The heavier of two remarks on one thing; of equal weight the one that is farther out. */
function worse(a: Remark, b: Remark): Remark {
  if (a.severity !== b.severity) return WEIGHT_OF[b.severity] > WEIGHT_OF[a.severity] ? b : a;
  const isFarther = a.code.includes(':below') ? isLess(b.value, a.value) : isLess(a.value, b.value);
  return isFarther ? b : a;
}

/** One finding for each code: the worst severity and value, and every step concerned. */
export function gather(remarks: readonly Remark[], inSteps: boolean): readonly OracleFinding[] {
  const codes = [...new Set(remarks.map(({ code }) => code))].sort();
  return codes.map((code) => {
    const same = remarks.filter((remark) => remark.code === code);
    const { severity, value, limits } = same.reduce(worse);
    const steps = same.flatMap(({ step = 0 }) => (step === 0 ? [] : [step]));
    return {
      code,
      severity,
      ...(inSteps && steps.length > 0 ? { steps } : {}),
      value,
      limits,
      loading: same.some(({ step }) => step === 0),
    };
  });
}
