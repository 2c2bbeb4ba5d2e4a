import type { Quantity } from '../quantity/quantity.ts';
import {
  add,
  compare,
  convert,
  quantity,
  ratio,
  scaleBy,
  subtract,
  times,
} from '../quantity/quantity.ts';
import { bodyMassIndexOf, weightOfHeight } from '../quantity/sums.ts';
import type { DosingWeightBasis, MeasuredHeight, OrderedPatient, Sex } from './infusionOrder.ts';
import { DOSING_WEIGHT_BASES } from './infusionOrder.ts';

/** What one dosing weight would be, and why it may not be used. */
export interface DosingWeightChoice {
  readonly basis: DosingWeightBasis;
  /** Missing where height or sex is not known. */
  readonly weight?: Quantity<'kg'>;
  readonly refusal?: 'heightOrSexMissing' | 'belowFormulaHeight' | 'aboveActual';
}

/** Devine: 50 kg (male) or 45.5 kg (female) and 2.3 kg for each inch above 60. */
export const DEVINE = {
  base: { male: quantity('50', 'kg'), female: quantity('45.5', 'kg') },
  kgPerInch: 2.3,
  fromInches: 60,
} as const;

/** Adjusted weight: ideal weight and this share of what is above it. */
export const ADJUSTED_SHARE = 0.4;

/** Janmahasatian: 9270 W ÷ (a + b × BMI). */
export const JANMAHASATIAN = {
  factor: 9270,
  male: { constant: 6680, perBodyMassIndex: 216 },
  female: { constant: 8780, perBodyMassIndex: 244 },
} as const;

/** Ideal weight (Devine), kg. Meaningful from 60 inches of height. */
export function idealWeight(height: Quantity<'cm'>, sex: Sex): Quantity<'kg'> {
  const inches = convert(height, 'in');
  const above = subtract(inches, quantity(DEVINE.fromInches, 'in'));
  return add(DEVINE.base[sex], weightOfHeight(above, quantity(DEVINE.kgPerInch, 'kg/in')));
}

/** Adjusted weight: ideal + 0.4 × (actual − ideal), kg. */
export function adjustedWeight(
  actual: Quantity<'kg'>,
  height: Quantity<'cm'>,
  sex: Sex,
): Quantity<'kg'> {
  const ideal = idealWeight(height, sex);
  return add(ideal, times(subtract(actual, ideal), ADJUSTED_SHARE));
}

/** Lean weight (Janmahasatian), kg, with the body mass index unrounded. */
export function leanWeight(
  actual: Quantity<'kg'>,
  height: Quantity<'cm'>,
  sex: Sex,
): Quantity<'kg'> {
  const { constant, perBodyMassIndex } = JANMAHASATIAN[sex];
  const index = bodyMassIndexOf(actual, height);
  const divisor = add(times(index, perBodyMassIndex), quantity(constant, 'kg/m²'));
  return scaleBy(actual, ratio(quantity(JANMAHASATIAN.factor, 'kg/m²'), divisor));
}

/** The height in centimeters. */
export function heightInCentimeters(height: MeasuredHeight): Quantity<'cm'> {
  return convert<'cm' | 'in', 'cm'>(height, 'cm');
}

/** The weight in kilograms. */
export function weightInKilograms(weight: OrderedPatient['patientWeight']): Quantity<'kg'> {
  return convert<'kg' | 'lb', 'kg'>(weight, 'kg');
}

/**
 * All four dosing weights, or why one is refused: ideal and adjusted weight below `formulaFrom`, and
 * any formula that comes out above the actual weight.
 */
export function dosingWeightChoices(
  patient: OrderedPatient,
  formulaFrom: Quantity<'cm'>,
): readonly DosingWeightChoice[] {
  const actual = weightInKilograms(patient.patientWeight);
  return DOSING_WEIGHT_BASES.map((basis) =>
    dosingWeightChoice(basis, actual, patient, formulaFrom),
  );
}

function dosingWeightChoice(
  basis: DosingWeightBasis,
  actual: Quantity<'kg'>,
  patient: OrderedPatient,
  formulaFrom: Quantity<'cm'>,
): DosingWeightChoice {
  if (basis === 'actual') return { basis, weight: actual };
  if (patient.height === undefined || patient.sex === undefined) {
    return { basis, refusal: 'heightOrSexMissing' };
  }
  const height = heightInCentimeters(patient.height);
  if (basis !== 'lean' && compare(height, formulaFrom) < 0) {
    return { basis, refusal: 'belowFormulaHeight' };
  }
  const weight = FORMULAS[basis](actual, height, patient.sex);
  return compare(weight, actual) > 0
    ? { basis, weight, refusal: 'aboveActual' }
    : { basis, weight };
}

const FORMULAS: Readonly<
  Record<
    Exclude<DosingWeightBasis, 'actual'>,
    (actual: Quantity<'kg'>, height: Quantity<'cm'>, sex: Sex) => Quantity<'kg'>
  >
> = {
  ideal: (_actual, height, sex) => idealWeight(height, sex),
  adjusted: adjustedWeight,
  lean: leanWeight,
};
