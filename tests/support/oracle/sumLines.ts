/** Does the lines of a working again, by hand as it were: from the numbers that stand in them. */
import { idealWeightAt60Inches } from './dosingWeights.ts';
import { VOLUME_STEP } from './drugLibrary.ts';
import { loadingHours } from './pumpRun.ts';
import type { OrderedDoses } from './orderedDoses.ts';
import type { PlanOrder } from './planOrder.ts';
import type { PumpSettings } from './pumpSettings.ts';
import { add, fraction, roundHalfUpToStep, ZERO } from './rational.ts';
import type { Rational } from './rational.ts';
import { unitsAgree } from './sumUnits.ts';
import type { SumTerm } from './sumUnits.ts';

/** One line: what its terms are said to come to. */
export interface SumLine {
  /** Which sum it is, and of which step. */
  readonly name: string;
  readonly terms: readonly SumTerm[];
  readonly result: Rational;
  readonly unit: string;
  /** What the only term was rounded to. */
  readonly roundedTo?: { readonly value: Rational; readonly unit: string } | undefined;
}

/** × and ÷ before + and −, brackets first. Throws a SyntaxError on no terms. */
export function evaluate(terms: readonly SumTerm[]): Rational {
  const { numerator, denominator } = evaluateFrom(terms, 0, false).value;
  return fraction(numerator, denominator);
}

interface Evaluated {
  /** Not in lowest terms: a line has few of them, and finding these is most of the work. */
  readonly value: Rational;
  /** The first term after what was evaluated. */
  readonly next: number;
}

/** Up to the end, or through the term that closes the bracket that the first one opens. */
function evaluateFrom(terms: readonly SumTerm[], first: number, inside: boolean): Evaluated {
  let total: Rational | undefined;
  let part: Rational | undefined;
  let isMinus = false;
  let index = first;
  for (let term = terms[index]; term !== undefined; term = terms[index]) {
    const opens = term.opens === true && !(inside && index === first);
    const within = opens ? evaluateFrom(terms, index, true) : undefined;
    const value = within === undefined ? term.value : within.value;
    const operator = index === first ? undefined : term.operator;
    if (part === undefined || operator === undefined) part = value;
    else if (operator === '×') part = times(part, value);
    else if (operator === '÷') part = dividedBy(part, value);
    else {
      total = total === undefined ? part : combined(total, part, isMinus);
      isMinus = operator === '−';
      part = value;
    }
    index = within === undefined ? index + 1 : within.next;
    if (inside && !opens && term.closes === true) break;
  }
  if (part === undefined) throw new SyntaxError('A sum without terms');
  return { value: total === undefined ? part : combined(total, part, isMinus), next: index };
}

function times(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

/** Throws a RangeError where b is not above zero, as nothing in a working is. */
function dividedBy(a: Rational, b: Rational): Rational {
  if (b.numerator <= 0n) throw new RangeError('A sum that divides by nothing');
  return {
    numerator: a.numerator * b.denominator,
    denominator: a.denominator * b.numerator,
  };
}

function combined(a: Rational, b: Rational, isMinus: boolean): Rational {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return {
    numerator: isMinus ? left - right : left + right,
    denominator: a.denominator * b.denominator,
  };
}

/** Whether two fractions are one number, in lowest terms or not. */
function isOneNumber(a: Rational, b: Rational): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

/** Numbers by their unit, each beside a near decimal that finds it. */
class GivenNumbers {
  readonly #byUnit = new Map<string, { readonly near: number; readonly value: Rational }[]>();

  add(value: Rational, unit: string): void {
    const entry = { near: nearDecimal(value), value };
    const others = this.#byUnit.get(unit);
    if (others === undefined) this.#byUnit.set(unit, [entry]);
    else others.push(entry);
  }

  has(value: Rational, unit: string): boolean {
    const entries = this.#byUnit.get(unit);
    if (entries === undefined) return false;
    const near = nearDecimal(value);
    const tolerance = Math.abs(near) * 1e-9;
    return entries.some(
      (entry) => Math.abs(entry.near - near) <= tolerance && isOneNumber(entry.value, value),
    );
  }
}

/** Only to find a number by; what decides is exact. */
function nearDecimal({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}

/** The numbers that nobody has to work out: what was ordered, and what the pump has been given. */
function givenNumbers(order: PlanOrder, doses: OrderedDoses, settings: PumpSettings): GivenNumbers {
  const { weight, height, sex, phases, loading, drug, volume, stock } = order;
  const given = new GivenNumbers();
  given.add(weight.value, weight.unit);
  given.add(drug, 'mg');
  given.add(volume, 'mL');
  given.add(loadingHours(doses), 'h');
  if (height !== undefined) given.add(height.value, height.unit);
  if (sex !== undefined) given.add(idealWeightAt60Inches(sex), 'kg');
  if (loading !== undefined) given.add(loading.dose.value, loading.dose.unit);
  if (stock !== undefined) given.add(stock.strength, 'mg/mL');
  for (const { dose, duration } of phases) {
    given.add(dose.value, dose.unit);
    given.add(duration, 'h');
  }
  let through = ZERO;
  for (const phase of settings.maintenance) {
    through = add(through, phase.volume.programmed);
    given.add(through, 'mL');
  }
  return given;
}

function faultOf({ terms, result, unit, roundedTo }: SumLine, order: PlanOrder): string {
  if (roundedTo === undefined) {
    if (!isOneNumber(evaluateFrom(terms, 0, false).value, result))
      return 'does not come to its result';
    return unitsAgree(terms, unit) ? '' : 'has units that do not come to that of its result';
  }
  const [only, ...others] = terms;
  const step = unit === 'mL' ? VOLUME_STEP : order.pump.rateIncrement;
  const isOneUnit = only?.unit === unit && roundedTo.unit === unit;
  if (only === undefined || others.length > 0 || !isOneUnit) return 'is no rounding';
  if (!isOneNumber(roundedTo.value, step)) return 'rounds to no step of the pump';
  return isOneNumber(roundHalfUpToStep(only.value, step), result) ? '' : 'is rounded wrongly';
}

/**
 * What is wrong with the lines of a working: a line that does not come to its result in number or in
 * unit, or a number in it that was neither ordered nor is the result of a line before.
 */
export function faultsOf(
  lines: readonly SumLine[],
  order: PlanOrder,
  doses: OrderedDoses,
  settings: PumpSettings,
): readonly string[] {
  const given = givenNumbers(order, doses, settings);
  return lines.flatMap((line) => {
    const fromNowhere = line.terms.some(
      ({ value, unit }) => unit !== '' && !given.has(value, unit),
    );
    given.add(line.result, line.unit);
    const fault = fromNowhere ? 'has a number from nowhere' : faultOf(line, order);
    return fault === '' ? [] : [`${line.name} ${fault}`];
  });
}
