import { calculate } from '../../src/core/calculate.ts';
import type { Calculation } from '../../src/core/calculation.ts';
import { minuteWorking } from '../../src/core/plan/minuteWorking.ts';
import type { WorkingLine, WorkingTerm } from '../../src/core/plan/working.ts';
import type { Quantity } from '../../src/core/quantity/quantity.ts';
import type { Unit } from '../../src/core/quantity/units.ts';
import { orderOfLink } from './calculateLink.ts';
import { library } from './library.ts';
import type { Answer, Output } from './oracle/outputs.ts';
import { outputsOf } from './oracle/outputs.ts';
import { exact, fraction, toPlain } from './oracle/rational.ts';
import type { Rational } from './oracle/rational.ts';
import type { SumLine } from './oracle/sumLines.ts';
import type { SumTerm } from './oracle/sumUnits.ts';
import type { ProductOutput } from './productOutputs.ts';
import { productOutputs } from './productOutputs.ts';

/** What to compare. */
export interface Comparison {
  /** How the product comes to its outputs; tests plant a wrong one. */
  readonly outputs?: typeof productOutputs;
}

/**
 * The first output in which the product and the oracle differ, as text, or undefined where all are
 * the same: fractions exactly, to the last digit. Throws where a link gives no order.
 */
export function differenceOf(
  link: string,
  { outputs = productOutputs }: Comparison = {},
): string | undefined {
  const calculation = calculate(orderOfLink(link), library);
  return differenceBetween(calculation, outputs(calculation), outputsOf(link));
}

/** The same of what has been worked out already. */
export function differenceBetween(
  calculation: Calculation,
  product: ReadonlyMap<string, ProductOutput>,
  oracle: Answer,
): string | undefined {
  for (const [name, expected] of oracle.outputs) {
    const found = product.get(name);
    if (found === undefined || !isSame(found, expected)) {
      return `${name}: ${plain(found)}, by the oracle ${plainExpected(expected)}`;
    }
  }
  if (product.size !== oracle.outputs.size) {
    const [more] = [...product].filter(([name]) => !oracle.outputs.has(name));
    if (more !== undefined) return `${more[0]}: ${plain(more[1])}, by the oracle none`;
  }
  const { plan, working } = calculation;
  const lines = [...working, ...(plan === undefined ? [] : minuteWorking(plan))];
  const fractions = new Map<Quantity<Unit>, Rational>();
  const [fault] = oracle.faultsOf(lines.map((line) => lineOf(line, fractions)));
  return fault === undefined ? undefined : `working: ${fault}`;
}

/** Across, so that neither has to be in lowest terms. */
function isSame(found: ProductOutput, expected: Output): boolean {
  if (typeof expected === 'string') return found === expected;
  if (typeof found === 'string') return false;
  if (typeof found === 'number') {
    return expected.denominator === 1n && expected.numerator === BigInt(found);
  }
  const { numerator, denominator } = found;
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    const left = numerator * Number(expected.denominator);
    const right = Number(expected.numerator) * denominator;
    // Products of whole numbers that are safe are exact.
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left === right;
  }
  return BigInt(numerator) * expected.denominator === expected.numerator * BigInt(denominator);
}

function plain(found: ProductOutput | undefined): string {
  if (found === undefined) return 'none';
  return typeof found === 'object'
    ? `${toPlain(fractionOf(found), 20)} ${found.unit}`
    : String(found);
}

function plainExpected(expected: Output): string {
  return typeof expected === 'string' ? expected : toPlain(expected, 20);
}

function fractionOf({ numerator, denominator }: Quantity<Unit>): Rational {
  return fraction(BigInt(numerator), BigInt(denominator));
}

/** The result of one line is a number of the next: each is looked at once. */
type Fractions = Map<Quantity<Unit>, Rational>;

function fractionAmong(fractions: Fractions, value: Quantity<Unit>): Rational {
  let found = fractions.get(value);
  if (found === undefined) {
    found = { numerator: BigInt(value.numerator), denominator: BigInt(value.denominator) };
    fractions.set(value, found);
  }
  return found;
}

function lineOf(
  { sum, step, terms, result, roundedTo }: WorkingLine,
  fractions: Fractions,
): SumLine {
  return {
    name: step === undefined ? sum : `${sum} ${step}`,
    terms: terms.map((term) => termOf(term, fractions)),
    result: fractionAmong(fractions, result),
    unit: result.unit,
    roundedTo:
      roundedTo === undefined
        ? undefined
        : { value: fractionAmong(fractions, roundedTo), unit: roundedTo.unit },
  };
}

const PLAIN_FACTORS = new Map<number, Rational>();

function plainFactor(factor: number): Rational {
  let found = PLAIN_FACTORS.get(factor);
  if (found === undefined) {
    found = exact(String(factor));
    PLAIN_FACTORS.set(factor, found);
  }
  return found;
}

function termOf({ value, operator, opens, closes }: WorkingTerm, fractions: Fractions): SumTerm {
  const isPlain = typeof value === 'number';
  return {
    operator,
    value: isPlain ? plainFactor(value) : fractionAmong(fractions, value),
    unit: isPlain ? '' : value.unit,
    opens,
    closes,
  };
}
