/** Does the lines of a working again, by hand as it were: from the numbers that stand in them. */
import { idealWeightAt60Inches } from './dosingWeights.ts';
import { VOLUME_STEP } from './drugLibrary.ts';
import { loadingHours } from './pumpRun.ts';
import type { OrderedDoses } from './orderedDoses.ts';
import type { PlanOrder } from './planOrder.ts';
import type { PumpSettings } from './pumpSettings.ts';
import { add, divide, isEqual, multiply, roundHalfUpToStep, subtract, ZERO } from './rational.ts';
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
  readonly roundedTo?: { readonly value: Rational; readonly unit: string };
}

/** × and ÷ before + and −, brackets first. Throws a SyntaxError on no terms. */
export function evaluate(terms: readonly SumTerm[]): Rational {
  return evaluateFrom(terms, 0, false).value;
}

interface Evaluated {
  readonly value: Rational;
  /** The first term after what was evaluated. */
  readonly next: number;
}

/** Up to the end, or through the term that closes the bracket that the first one opens. */
function evaluateFrom(terms: readonly SumTerm[], first: number, inside: boolean): Evaluated {
  let total: Rational | undefined;
  let part: Rational | undefined;
  let isMinus = false;
  const withPart = (last: Rational): Rational => {
    if (total === undefined) return last;
    return isMinus ? subtract(total, last) : add(total, last);
  };
  let index = first;
  for (let term = terms[index]; term !== undefined; term = terms[index]) {
    const opens = term.opens === true && !(inside && index === first);
    const { value, next } = opens
      ? evaluateFrom(terms, index, true)
      : { value: term.value, next: index + 1 };
    const operator = index === first ? undefined : term.operator;
    if (part === undefined || operator === undefined) part = value;
    else if (operator === '×') part = multiply(part, value);
    else if (operator === '÷') part = divide(part, value);
    else {
      total = withPart(part);
      isMinus = operator === '−';
      part = value;
    }
    index = next;
    if (inside && !opens && term.closes === true) break;
  }
  if (part === undefined) throw new SyntaxError('A sum without terms');
  return { value: withPart(part), next: index };
}

function nameOf({ numerator, denominator }: Rational, unit: string): string {
  return `${String(numerator)}/${String(denominator)} ${unit}`;
}

/** The numbers that nobody has to work out: what was ordered, and what the pump has been given. */
function givenNumbers(order: PlanOrder, doses: OrderedDoses, settings: PumpSettings): Set<string> {
  const { weight, height, sex, phases, loading, drug, volume, stock } = order;
  const given = new Set([
    nameOf(weight.value, weight.unit),
    nameOf(drug, 'mg'),
    nameOf(volume, 'mL'),
    nameOf(loadingHours(doses), 'h'),
  ]);
  if (height !== undefined) given.add(nameOf(height.value, height.unit));
  if (sex !== undefined) given.add(nameOf(idealWeightAt60Inches(sex), 'kg'));
  if (loading !== undefined) given.add(nameOf(loading.dose.value, loading.dose.unit));
  if (stock !== undefined) given.add(nameOf(stock.strength, 'mg/mL'));
  for (const { dose, duration } of phases) {
    given.add(nameOf(dose.value, dose.unit)).add(nameOf(duration, 'h'));
  }
  let through = ZERO;
  for (const phase of settings.maintenance) {
    through = add(through, phase.volume.programmed);
    given.add(nameOf(through, 'mL'));
  }
  return given;
}

function faultOf({ terms, result, unit, roundedTo }: SumLine, order: PlanOrder): string {
  if (roundedTo === undefined) {
    if (!isEqual(evaluate(terms), result)) return 'does not come to its result';
    return unitsAgree(terms, unit) ? '' : 'has units that do not come to that of its result';
  }
  const [only, ...others] = terms;
  const step = unit === 'mL' ? VOLUME_STEP : order.pump.rateIncrement;
  const units = [only?.unit, roundedTo.unit, unit];
  if (only === undefined || others.length > 0 || new Set(units).size > 1) return 'is no rounding';
  if (!isEqual(roundedTo.value, step)) return 'rounds to no step of the pump';
  return isEqual(roundHalfUpToStep(only.value, step), result) ? '' : 'is rounded wrongly';
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
      ({ value, unit }) => unit !== '' && !given.has(nameOf(value, unit)),
    );
    given.add(nameOf(line.result, line.unit));
    const fault = fromNowhere ? 'has a number from nowhere' : faultOf(line, order);
    return fault === '' ? [] : [`${line.name} ${fault}`];
  });
}
