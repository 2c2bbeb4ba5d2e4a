import type { BasisComparison } from '../../core/calculation.ts';
import type { DosingWeightBasis } from '../../core/order/infusionOrder.ts';

/** The four dosing weights by name, in lower case: `actual weight`. */
export const BASIS_NAMES: Readonly<Record<DosingWeightBasis, string>> = {
  actual: 'actual weight',
  ideal: 'ideal weight',
  adjusted: 'adjusted weight',
  lean: 'lean weight',
};

/** Why a dosing weight cannot be had, in the place of its kilograms. */
export const BASIS_REFUSALS: Readonly<Record<NonNullable<BasisComparison['refusal']>, string>> = {
  heightOrSexMissing: 'needs height and sex',
  belowFormulaHeight: 'height is below its formula',
  aboveActual: 'above actual weight: not used',
};
