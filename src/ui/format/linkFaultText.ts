import { assertNever } from '../../core/result.ts';
import type { LinkFault } from '../../input/linkFault.ts';
import { minutesMessage } from './fieldText.ts';

/** How the value of each key is written. */
const EXAMPLES: Readonly<Record<string, string>> = {
  weight: '72.5kg or 160lb',
  basis: 'actual, ideal, adjusted or lean',
  height: '175cm or 69in',
  sex: 'female or male',
  doseRate: '0.3mg/kg/h, 5mcg/kg/min, 300mcg/kg/h or 20mg/h',
  totalDose: '100mg or 1.2mg/kg',
  duration: '4h, 4h30min or 90min',
  loading: '0.2mg/kg*10min or 14mg*10min',
  step: '0.1mg/kg/h*30min',
  drug: '200mg',
  volume: '100mL',
  mix: 'final or added',
  stock: '50mg/mL',
  priming: '20mL',
  start: '09:00',
  from: '40kg',
  to: '120kg',
  every: '5kg',
  doseRates: '0.1,0.2,0.3mg/kg/h',
  pumpRate: 'a number and mL/h',
  pumpVolume: 'a number and mL',
  pumpLoadingRate: 'a number and mL/h',
  pumpLoadingVolume: 'a number and mL',
  seed: '1 to 24 letters, digits and hyphens',
};

/**
 * Why a link cannot be used and what to do. Quotes the key only: what was written as a value may
 * look like a setting of the pump, and none stands on a page that gives none.
 */
export function linkFaultText(fault: LinkFault): string {
  const key = keyText(fault.key);
  switch (fault.code) {
    case 'unknownKey':
      return `${key} is not a key of this view.`;
    case 'repeatedKey':
      return `${key} is given more than once.`;
    case 'malformedValue': {
      const example = fault.key === undefined ? undefined : EXAMPLES[fault.key];
      const how = example === undefined ? '' : ` It is written as ${example}.`;
      return `The value of ${key} cannot be read.${how}`;
    }
    case 'minutesBesideHours':
      return `The value of ${key} cannot be read.${minutesText(fault)}`;
    case 'unknownId':
      return `The drug library does not have what ${key} names.`;
    case 'badEncoding':
      return 'Some of its characters are damaged.';
    case 'conflictingKeys':
      return `${key} do not go together: a plan has one of them.`;
    case 'tooManySteps':
      return 'It has more rate steps than a plan can have.';
    case 'readingWithoutPhase':
      return `${key} is given for a part of the infusion that the order does not have.`;
    case 'sealedWithOthers':
      return 'A sealed plan stands alone in a link, and here it does not.';
    case 'badSealedPlan':
      return 'The plan that is sealed in it cannot be opened. Ask for a new link.';
    case 'tooLong':
      return 'It is longer than any link of this planner.';
    default:
      return assertNever(fault.code);
  }
}

function minutesText({ minutes }: LinkFault): string {
  return minutes === undefined ? '' : ` ${minutesMessage(minutes)}.`;
}

/** The key, or the keys, where they are words; a damaged link may have anything in their place. */
function keyText(key: string | undefined): string {
  return key !== undefined && /^[A-Za-z]+(?:, [A-Za-z]+)*$/.test(key) && key.length <= 60
    ? key
        .split(', ')
        .map((each) => `“${each}”`)
        .join(' and ')
    : 'One of its keys';
}
