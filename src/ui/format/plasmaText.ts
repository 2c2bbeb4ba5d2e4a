import { Decimal } from '../../core/decimal.ts';
import type { PlasmaCourseFault } from '../../core/kinetics/plannedCourse.ts';
import type { Quantity } from '../../core/quantity/quantity.ts';
import { fraction } from '../../core/quantity/quantity.ts';
import { assertNever } from '../../core/result.ts';
import { formatQuantity, UNIT_SPACE } from './quantityText.ts';

const SHOWN_DECIMALS = 1;
const MINUTES_PER_HOUR = new Decimal(60);

/** A level as people read it, ng/mL to one decimal: an estimate has no more. */
export function formatLevelNumber(level: number): string {
  return new Decimal(level).toDecimalPlaces(SHOWN_DECIMALS).toFixed();
}

/** The same with its unit: `188.3 ng/mL`. */
export function formatLevel(level: number): string {
  return `${formatLevelNumber(level)}${UNIT_SPACE}ng/mL`;
}

/** Minutes of a course as a length of time. */
export function timeOfMinutes(minutes: number): Quantity<'h'> {
  return fraction(new Decimal(minutes), MINUTES_PER_HOUR, 'h');
}

/** Why the model is not offered for a plan. */
export function courseFaultText(
  fault: PlasmaCourseFault,
  patientWeight: Quantity<'kg'>,
): { readonly title: string; readonly sentence: string } {
  switch (fault.code) {
    case 'weightBelowModel':
    case 'weightAboveModel':
      return {
        title: `Not offered for ${formatQuantity(patientWeight)}`,
        sentence: `The model comes from adults and is offered ${fault.code === 'weightBelowModel' ? 'from' : 'up to'} ${formatQuantity(fault.limit)} of actual weight. ${fault.code === 'weightBelowModel' ? 'Below' : 'Above'} that it would be a guess.`,
      };
    case 'infusionTooLong':
      return {
        title: 'Not offered for so long an infusion',
        sentence: `The course is worked out for up to ${formatQuantity(fault.limit)}.`,
      };
    default:
      return assertNever(fault);
  }
}
