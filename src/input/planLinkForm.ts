import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import { pumpProfileById } from '../core/library/drugLibrary.ts';
import {
  DOSE_RATE_UNITS,
  DOSING_WEIGHT_BASES,
  MAXIMUM_RATE_STEPS,
  SEXES,
} from '../core/order/infusionOrder.ts';
import type { Result } from '../core/result.ts';
import { err, ok } from '../core/result.ts';
import { readStart, readVial } from './fieldReading.ts';
import type { LinkFault } from './linkFault.ts';
import type { LinkPair } from './linkQuery.ts';
import type { LinkValueFault } from './linkValues.ts';
import {
  isLinkValueFault,
  linkFaultOf,
  readChoice,
  readLinkAmount,
  readLinkAmountOrZero,
  readLinkDuration,
  splitAtStar,
} from './linkValues.ts';
import { primingText, strengthText } from './orderFields.ts';
import { emptyOrderForm } from './orderForm.ts';
import type { OrderFormText, RateStepText } from './orderFormText.ts';

/** What one key says about the form, or why it says nothing. */
type Part = Partial<OrderFormText> | LinkValueFault;
type KeyReader = (value: string, library: DrugLibrary) => Part;

/** Every key that stands at most once. */
const KEY_READERS = {
  careArea: (id, { careAreas }) =>
    careAreas.some((area) => area.id === id) ? { careAreaId: id } : 'unknownId',
  weight: (value) => {
    const weight = readLinkAmount(value, ['kg', 'lb']);
    return weight ? { weight: weight.digits, weightUnit: weight.unit } : 'malformedValue';
  },
  basis: (value) => {
    const basis = readChoice(value, DOSING_WEIGHT_BASES);
    return basis ? { basis } : 'malformedValue';
  },
  height: (value) => {
    const height = readLinkAmount(value, ['cm', 'in']);
    return height ? { height: height.digits, heightUnit: height.unit } : 'malformedValue';
  },
  sex: (value) => {
    const sex = readChoice(value, SEXES);
    return sex ? { sex } : 'malformedValue';
  },
  doseRate: (value) => {
    const doseRate = readLinkAmount(value, DOSE_RATE_UNITS);
    return doseRate ? { dose: doseRate.digits, doseUnit: doseRate.unit } : 'malformedValue';
  },
  totalDose: (value) => {
    const totalDose = readLinkAmount(value, ['mg', 'mg/kg']);
    return totalDose ? { dose: totalDose.digits, doseUnit: totalDose.unit } : 'malformedValue';
  },
  duration: readLinkDuration,
  loading: readLoading,
  drug: (value) => {
    const drug = readLinkAmount(value, ['mg']);
    return drug ? { drug: drug.digits } : 'malformedValue';
  },
  volume: (value) => {
    const volume = readLinkAmount(value, ['mL']);
    return volume ? { volume: volume.digits } : 'malformedValue';
  },
  mix: (value) => {
    const mix = readChoice(value, ['final', 'added']);
    return mix ? { mix } : 'malformedValue';
  },
  stock: readStock,
  priming: (value) => {
    const priming = readLinkAmountOrZero(value, ['mL']);
    return priming ? { priming: priming.digits } : 'malformedValue';
  },
  pump: (id, { pumpProfiles }) =>
    pumpProfiles.some((profile) => profile.id === id) ? { pumpProfileId: id } : 'unknownId',
  start: (value) => {
    const start = readStart(value);
    return start.kind === 'valid' && start.digits === value ? { start: value } : 'malformedValue';
  },
} as const satisfies Record<string, KeyReader>;

/** Keys that say the same thing in two ways: never together. */
const CONFLICTS: readonly (readonly [string, string])[] = [
  ['doseRate', 'totalDose'],
  ['step', 'doseRate'],
  ['step', 'totalDose'],
  ['step', 'duration'],
];

/** The form that the keys of a link stand for; fails on the first that is unknown or malformed. */
export function buildForm(
  pairs: readonly LinkPair[],
  library: DrugLibrary,
): Result<OrderFormText, LinkFault> {
  const keys = new Set<string>();
  const steps: RateStepText[] = [];
  let form = emptyOrderForm(library);
  for (const { key, value } of pairs) {
    if (keys.has(key) && key !== 'step') return err({ code: 'repeatedKey', key });
    keys.add(key);
    if (key === 'step') {
      const step = readStep(value, steps.length + 1);
      if (isLinkValueFault(step)) return err(linkFaultOf(step, key, value));
      steps.push(step);
    } else if (isKey(key)) {
      const part = KEY_READERS[key](value, library);
      if (isLinkValueFault(part)) return err(linkFaultOf(part, key, value));
      form = { ...form, ...part };
    } else return err({ code: 'unknownKey', key });
  }
  const fault = faultAcrossKeys(keys, steps.length);
  if (fault !== undefined) return err(fault);
  return ok(withDefaultPriming({ ...form, steps, isStepped: steps.length > 0 }, library));
}

function isKey(key: string): key is keyof typeof KEY_READERS {
  return Object.hasOwn(KEY_READERS, key);
}

function faultAcrossKeys(keys: ReadonlySet<string>, stepCount: number): LinkFault | undefined {
  const conflict = CONFLICTS.find(([one, other]) => keys.has(one) && keys.has(other));
  if (conflict !== undefined) return { code: 'conflictingKeys', key: conflict.join(', ') };
  return stepCount > MAXIMUM_RATE_STEPS ? { code: 'tooManySteps', key: 'step' } : undefined;
}

/** The profile's own priming volume follows the pump when another is chosen. */
function withDefaultPriming(form: OrderFormText, library: DrugLibrary): OrderFormText {
  const own = primingText(pumpProfileById(library, form.pumpProfileId));
  return form.priming === own ? { ...form, priming: null } : form;
}

function readStep(value: string, key: number): RateStepText | LinkValueFault {
  const [rateText, durationText] = splitAtStar(value);
  const doseRate = readLinkAmount(rateText, DOSE_RATE_UNITS);
  const duration = readLinkDuration(durationText);
  if (doseRate === undefined) return 'malformedValue';
  if (isLinkValueFault(duration)) return duration;
  return { key, doseRate: doseRate.digits, doseUnit: doseRate.unit, ...duration };
}

function readLoading(value: string): Part {
  const [doseText, timeText] = splitAtStar(value);
  const dose = readLinkAmount(doseText, ['mg/kg', 'mg']);
  const minutes = readLinkAmount(timeText, ['min']);
  if (dose === undefined || minutes === undefined) return 'malformedValue';
  return {
    hasLoading: true,
    loadingDose: dose.digits,
    loadingDoseUnit: dose.unit,
    loadingMinutes: minutes.digits,
  };
}

function readStock(value: string, { vials }: DrugLibrary): Part {
  const strength = readLinkAmount(value, ['mg/mL']);
  if (strength === undefined) return 'malformedValue';
  const vial = readVial(strength.digits, vials, true);
  return vial.kind === 'valid' ? { stock: strengthText(vial.vial) } : 'unknownId';
}
