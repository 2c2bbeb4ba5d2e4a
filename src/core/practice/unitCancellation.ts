import type { WorkingTerm } from '../plan/working.ts';
import type { PracticeStep, PracticeSum } from './practiceStep.ts';

/** One unit above or below the line of a sum, and whether another one cancels it. */
export interface UnitPart {
  readonly name: string;
  readonly isStruck: boolean;
}

/** The units of one term of a sum: mg/kg/h is mg above, kg and h below. */
export interface TermUnits {
  /** Before the term; the first has none. */
  readonly operator?: '×' | '÷';
  readonly value: WorkingTerm['value'];
  readonly above: readonly UnitPart[];
  readonly below: readonly UnitPart[];
}

/** What a plain factor stands for: 60 min in an hour, 1000 mcg in a mg. */
const FACTOR_UNITS: Readonly<Partial<Record<PracticeSum, Readonly<Record<number, string>>>>> = {
  patientWeight: { 0.45359237: 'kg/lb' },
  doseRatePerKg: { 60: 'min/h', 1000: 'mcg/mg' },
};

/**
 * The units of a sum term by term, with those struck that cancel: one above the line against the same
 * one below it, in the order in which they stand. What is left is the unit of the answer. Undefined
 * for a sum that only adds, or has brackets: nothing cancels there.
 */
export function cancelUnits({ terms, sum }: PracticeStep): readonly TermUnits[] | undefined {
  const parts = terms.map((term) => partsOf(term, sum));
  const known = parts.filter((each) => each !== undefined);
  return known.length < parts.length ? undefined : struck(known);
}

interface Parts {
  readonly operator?: '×' | '÷';
  readonly value: WorkingTerm['value'];
  readonly above: readonly string[];
  readonly below: readonly string[];
}

function partsOf({ operator, value, opens }: WorkingTerm, sum: PracticeSum): Parts | undefined {
  const unit = typeof value === 'number' ? FACTOR_UNITS[sum]?.[value] : value.unit;
  const isChained = operator === undefined || operator === '×' || operator === '÷';
  if (unit === undefined || !isChained || opens === true) return undefined;
  const [above = '', ...below] = unit.split('/');
  return { ...(operator === undefined ? {} : { operator }), value, above: [above], below };
}

/**
 * Strikes pairs over all terms. A term that one divides by counts upside down, but its parts stay
 * where they are written.
 */
function struck(terms: readonly Parts[]): readonly TermUnits[] {
  const inAll = { above: new Map<string, number>(), below: new Map<string, number>() };
  for (const { operator, above, below } of terms) {
    const [over, under] = operator === '÷' ? [below, above] : [above, below];
    for (const name of over) count(inAll.above, name);
    for (const name of under) count(inAll.below, name);
  }
  const left = { above: new Map<string, number>(), below: new Map<string, number>() };
  for (const [name, times] of inAll.above) {
    const pairs = Math.min(times, inAll.below.get(name) ?? 0);
    left.above.set(name, pairs);
    left.below.set(name, pairs);
  }
  return terms.map(({ above, below, ...term }) => {
    const [over, under] =
      term.operator === '÷' ? [left.below, left.above] : [left.above, left.below];
    return {
      ...term,
      above: above.map((name) => ({ name, isStruck: take(over, name) })),
      below: below.map((name) => ({ name, isStruck: take(under, name) })),
    };
  });
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Uses one of the strikes left for a unit. */
function take(strikes: Map<string, number>, name: string): boolean {
  const left = strikes.get(name) ?? 0;
  if (left === 0) return false;
  strikes.set(name, left - 1);
  return true;
}
