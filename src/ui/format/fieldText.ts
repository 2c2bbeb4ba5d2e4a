import { assertNever } from '../../core/result.ts';
import type {
  DurationDigits,
  FieldFault,
  FieldName,
  OrderFormText,
  OverfullMinutes,
  RefusedReading,
} from '../../input/orderFormText.ts';
import { UNIT_SPACE } from './quantityText.ts';

/** The name of a field as its label says it; the one dose field is named after its unit. */
export function fieldLabel(name: FieldName, form: Pick<OrderFormText, 'doseUnit'>): string {
  switch (name) {
    case 'weight':
      return 'Weight';
    case 'height':
      return 'Height';
    case 'sex':
      return 'Sex';
    case 'dose':
      return doseFieldLabel(form.doseUnit);
    case 'hours':
      return 'Hours';
    case 'minutes':
      return 'Minutes';
    case 'loadingDose':
      return 'Loading dose';
    case 'loadingMinutes':
      return 'Loading minutes';
    case 'drug':
      return 'Ketamine in bag';
    case 'volume':
      return 'Bag volume';
    case 'stock':
      return 'Vial strength';
    case 'priming':
      return 'Priming volume';
    case 'start':
      return 'Start time';
    default: {
      const [, index, field] = name.split('.');
      return stepFieldLabel(Number(index), field as StepField);
    }
  }
}

/** `Dose rate`, or `Total dose` where the unit is one of a dose in all. */
export function doseFieldLabel(unit: OrderFormText['doseUnit']): 'Dose rate' | 'Total dose' {
  return unit === 'mg' || unit === 'mg/kg' ? 'Total dose' : 'Dose rate';
}

const STEP_FIELDS = {
  doseRate: 'dose rate',
  hours: 'hours',
  minutes: 'minutes',
} as const;

type StepField = keyof typeof STEP_FIELDS;

/** `Step 1 dose rate`. `index` counts from 0. */
export function stepFieldLabel(index: number, field: StepField): string {
  return `Step ${String(index + 1)} ${STEP_FIELDS[field]}`;
}

/** What to do about a refused text, without a point at its end. */
export function refusalMessage(reading: RefusedReading): string {
  return reading.fault === 'minutesBesideHours'
    ? minutesMessage(reading)
    : fieldFaultMessage(reading.fault);
}

/** How a time with a whole hour or more in its minutes is written, without a point at its end. */
export function minutesMessage({ typed, written }: OverfullMinutes): string {
  return `Minutes beside hours: 0 to 59. ${durationText(typed)} is ${durationText(written)}`;
}

/** All digits as they are: rounded, the two would not be the same time. */
function durationText({ hours, minutes }: DurationDigits): string {
  const whole = `${hours}${UNIT_SPACE}h`;
  return minutes === '0' ? whole : `${whole} ${minutes}${UNIT_SPACE}min`;
}

/** What to do about a text that is not an amount; one sentence without its point. */
export function fieldFaultMessage(fault: FieldFault): string {
  switch (fault) {
    case 'comma':
      return 'Use a point for decimals: 0.5';
    case 'thousandsComma':
      return 'Leave out a thousands comma: 1200. Use a point for decimals: 0.5';
    case 'exponent':
      return 'Write the number in full: 0.05';
    case 'twoPoints':
      return 'Use one point only: 0.5';
    case 'sign':
      return 'Leave out the sign';
    case 'spaceInside':
      return 'Take the space out of the number';
    case 'letter':
      return 'Digits only: the unit stands beside the field';
    case 'otherDigits':
      return 'Use the digits 0 to 9';
    case 'otherCharacter':
      return 'Use digits and one point only';
    case 'leadingPoint':
      return 'Write a zero before the point: 0.5';
    case 'leadingZero':
      return 'Leave out the zero in front';
    case 'tooLong':
      return 'Use 16 characters at most';
    case 'zero':
      return 'Enter more than 0';
    case 'notATime':
      return 'Write the time with four digits: 09:00';
    case 'unknownVial':
      return 'Choose a vial of the drug library';
    default:
      return assertNever(fault);
  }
}

/** What to do about a number that ends in a point. */
export const HALF_TYPED_MESSAGE = 'Add a digit after the point';
