/** The weights that a dose may be calculated on, by their formulas, and which of them are refused. */
import { IDEAL_WEIGHT_FROM } from './drugLibrary.ts';
import type { Basis } from './planOrder.ts';
import { add, divide, exact, fraction, isLess, multiply, subtract } from './rational.ts';
import type { Rational } from './rational.ts';

/** What the formulas need. */
export interface Body {
  /** kg */
  readonly weight: Rational;
  /** cm; absent when not entered. */
  readonly height?: Rational;
  readonly sex?: 'female' | 'male';
}

/** One of the four weights; without kilograms where its formula cannot be used. */
export interface WeightChoice {
  readonly basis: Basis;
  /** kg */
  readonly weight?: Rational;
  readonly refusal?: 'heightOrSexMissing' | 'belowFormulaHeight' | 'aboveActual';
}

const CM_PER_IN = exact('2.54');
const SIXTY = fraction(60n);

/** Height in inches. */
export function inchesOf(centimeters: Rational): Rational {
  return divide(centimeters, CM_PER_IN);
}

/** Devine: 50 (male) or 45.5 (female) kg, and 2.3 kg for each inch above 60. */
export function idealWeight(height: Rational, sex: 'female' | 'male'): Rational {
  const above60 = subtract(inchesOf(height), SIXTY);
  return add(idealWeightAt60Inches(sex), multiply(exact('2.3'), above60));
}

/** What Devine's formula starts from, kg. */
export function idealWeightAt60Inches(sex: 'female' | 'male'): Rational {
  return exact(sex === 'male' ? '50' : '45.5');
}

/** Body mass index, kg/m², unrounded. */
export function bodyMassIndex(weight: Rational, height: Rational): Rational {
  const meters = divide(height, fraction(100n));
  return divide(weight, multiply(meters, meters));
}

/** Janmahasatian: 9270 W / (6680 + 216 BMI) male, 9270 W / (8780 + 244 BMI) female. */
function leanWeight(weight: Rational, height: Rational, sex: 'female' | 'male'): Rational {
  const [base, slope] = sex === 'male' ? ['6680', '216'] : ['8780', '244'];
  const index = bodyMassIndex(weight, height);
  return divide(multiply(exact('9270'), weight), add(exact(base), multiply(exact(slope), index)));
}

/**
 * The weight that a basis comes to, whether or not it may be used. Undefined for a formula that lacks
 * height or sex.
 */
export function weightOn(basis: Basis, { weight, height, sex }: Body): Rational | undefined {
  if (basis === 'actual') return weight;
  if (height === undefined || sex === undefined) return undefined;
  if (basis === 'lean') return leanWeight(weight, height, sex);
  const ideal = idealWeight(height, sex);
  return basis === 'ideal' ? ideal : add(ideal, multiply(exact('0.4'), subtract(weight, ideal)));
}

/** Whether ideal or adjusted weight is asked for below the height at which the formula starts. */
export function isBelowFormula(basis: Basis, height: Rational | undefined): boolean {
  const usesIdeal = basis === 'ideal' || basis === 'adjusted';
  return usesIdeal && height !== undefined && isLess(height, IDEAL_WEIGHT_FROM);
}

/** All four, in the order of the contract. */
export function weightChoices(body: Body): readonly WeightChoice[] {
  return (['actual', 'ideal', 'adjusted', 'lean'] as const).map((basis) => {
    const weight = weightOn(basis, body);
    if (weight === undefined) return { basis, refusal: 'heightOrSexMissing' };
    if (isBelowFormula(basis, body.height)) return { basis, refusal: 'belowFormulaHeight' };
    return isLess(body.weight, weight)
      ? { basis, weight, refusal: 'aboveActual' }
      : { basis, weight };
  });
}
