/** Whether the units of a sum say the same as its numbers. */
import { divide, exact, fraction, isEqual, multiply } from './rational.ts';
import type { Rational } from './rational.ts';

/** One number of a sum, as it is written there. */
export interface SumTerm {
  /** × ÷ + or −, before every term but the first. */
  readonly operator?: string | undefined;
  /** Need not be in lowest terms. */
  readonly value: Rational;
  /** As written; empty for a plain number. */
  readonly unit: string;
  /** Brackets: from the term that opens one to the term that closes it. */
  readonly opens?: boolean | undefined;
  readonly closes?: boolean | undefined;
}

/** The kind of thing that a unit measures, and how many of that kind's own unit one of it is. */
const PARTS: ReadonlyMap<string, readonly [kind: string, size: Rational]> = new Map([
  ['kg', ['body', exact('1')]],
  ['lb', ['body', exact('0.45359237')]],
  ['m', ['length', exact('1')]],
  ['cm', ['length', exact('0.01')]],
  ['in', ['length', exact('0.0254')]],
  ['mg', ['drug', exact('1')]],
  ['mcg', ['drug', exact('0.001')]],
  ['mL', ['volume', exact('1')]],
  ['h', ['time', exact('1')]],
  ['min', ['time', fraction(1n, 60n)]],
]);

interface Measure {
  readonly size: Rational;
  /** How often each kind stands above the line, less how often below. */
  readonly kinds: ReadonlyMap<string, number>;
}

const PLAIN: Measure = { size: exact('1'), kinds: new Map() };

function combine(a: Measure, b: Measure, sign: 1 | -1): Measure {
  const kinds = new Map(a.kinds);
  for (const [kind, count] of b.kinds) {
    const total = (kinds.get(kind) ?? 0) + sign * count;
    if (total === 0) kinds.delete(kind);
    else kinds.set(kind, total);
  }
  return { size: sign === 1 ? multiply(a.size, b.size) : divide(a.size, b.size), kinds };
}

/** `mg/kg/h` is mg above the line, kg and h below it. Throws a TypeError on a unit it does not know. */
function measureOf(unit: string): Measure {
  if (unit === '') return PLAIN;
  const parts = unit.replace('m²', 'm/m').split('/');
  let measure = PLAIN;
  parts.forEach((part, index) => {
    const [kind, size] = PARTS.get(part) ?? [];
    if (kind === undefined || size === undefined) throw new TypeError(`Not a unit: ${unit}`);
    measure = combine(measure, { size, kinds: new Map([[kind, 1]]) }, index === 0 ? 1 : -1);
  });
  return measure;
}

function isSame(a: Measure, b: Measure): boolean {
  return (
    isEqual(a.size, b.size) &&
    a.kinds.size === b.kinds.size &&
    [...a.kinds].every(([kind, count]) => b.kinds.get(kind) === count)
  );
}

/**
 * In a chain of × and ÷ the plain factors must be exactly what turns the units of the quantities into
 * the unit of the result: 60 ÷ 1000 from mcg/kg/min to mg/kg/h. In a chain of + and − all units are
 * one. Formulas with brackets have constants with units of their own, and are not asked.
 */
function agree(terms: readonly SumTerm[], resultUnit: string): boolean {
  if (terms.some(({ opens }) => opens === true)) return true;
  if (terms.some(({ operator }) => operator === '+' || operator === '−')) {
    return terms.every(({ unit }) => unit === resultUnit);
  }
  let measure = PLAIN;
  let factor = exact('1');
  for (const { operator, value, unit } of terms) {
    const isBelow = operator === '÷';
    measure = combine(measure, measureOf(unit), isBelow ? -1 : 1);
    if (unit === '') factor = isBelow ? divide(factor, value) : multiply(factor, value);
  }
  return isSame({ ...measure, size: divide(measure.size, factor) }, measureOf(resultUnit));
}

const known = new Map<string, boolean>();

/** Whether the units of a sum come to that of its result; each form of sum is looked at once. */
export function unitsAgree(terms: readonly SumTerm[], resultUnit: string): boolean {
  let form = resultUnit;
  for (const { operator = '', value, unit, opens } of terms) {
    const plain = unit === '' ? `${String(value.numerator)}/${String(value.denominator)}` : unit;
    form += ` ${operator}${opens === true ? '(' : ''}${plain}`;
  }
  let answer = known.get(form);
  if (answer === undefined) {
    answer = agree(terms, resultUnit);
    known.set(form, answer);
  }
  return answer;
}
