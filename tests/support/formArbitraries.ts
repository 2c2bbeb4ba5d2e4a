import fc from 'fast-check';
import { DOSE_RATE_UNITS, DOSING_WEIGHT_BASES } from '../../src/core/order/infusionOrder.ts';
import { amount } from '../../src/core/quantity/quantity.ts';
import type { OrderFormText, RateStepText } from '../../src/input/orderFormText.ts';
import { emptyOrderForm } from '../../src/input/orderForm.ts';
import { library } from './library.ts';

/** A plain number above zero of at most 16 characters, trailing zeros and all. */
export const positiveDigits: fc.Arbitrary<string> = fc
  .oneof(
    fc.stringMatching(/^[1-9][0-9]{0,6}$/),
    fc.stringMatching(/^(0|[1-9][0-9]{0,6})\.[0-9]{1,8}$/),
  )
  .filter((digits) => /[1-9]/.test(digits));

const digits = fc.oneof(positiveDigits, fc.constantFrom('0', '0.0', '0.000'));

/** Beside hours: below 60, with decimals or without. */
const minutesBesideHours = fc.stringMatching(/^(0|[1-9]|[1-5][0-9])(\.[0-9]{1,8})?$/);

const duration = fc
  .oneof(
    fc.tuple(digits, fc.oneof(minutesBesideHours, fc.constant(''))),
    fc.tuple(fc.constant(''), digits),
  )
  .filter((parts) => parts.some((part) => /[1-9]/.test(part)))
  .map(([hours, minutes]) => ({ hours, minutes }));

const single = fc
  .tuple(positiveDigits, fc.constantFrom(...DOSE_RATE_UNITS, 'mg', 'mg/kg'), duration)
  .map(([dose, doseUnit, time]) => ({ dose, doseUnit, ...time }));

const stepped = fc
  .array(fc.tuple(positiveDigits, fc.constantFrom(...DOSE_RATE_UNITS), duration), {
    minLength: 1,
    maxLength: 12,
  })
  .map((phases) => ({
    isStepped: true,
    steps: phases.map(([doseRate, doseUnit, time], index): RateStepText => ({
      key: index + 1,
      doseRate,
      doseUnit,
      ...time,
    })),
  }));

const loading = fc.oneof(
  fc.constant({}),
  fc
    .tuple(positiveDigits, fc.constantFrom('mg/kg', 'mg'), positiveDigits)
    .map(([loadingDose, loadingDoseUnit, loadingMinutes]) => ({
      hasLoading: true,
      loadingDose,
      loadingDoseUnit,
      loadingMinutes,
    })),
);

const stature = fc.oneof(
  fc.record({
    basis: fc.constantFrom(...DOSING_WEIGHT_BASES),
    height: positiveDigits,
    heightUnit: fc.constantFrom('cm', 'in'),
    sex: fc.constantFrom('female', 'male'),
  }),
  fc.constant({ basis: 'actual' }),
);

const bag = fc.oneof(
  fc.record({ mix: fc.constantFrom('final', 'added'), stock: fc.constantFrom('10', '50', '100') }),
  fc.constant({ mix: 'final', stock: '' }),
);

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'));

const pump = fc
  .tuple(fc.constantFrom(...library.pumpProfiles), fc.oneof(fc.constant(null), digits))
  // A volume typed out that is the pump's own reads back as the pump's own.
  .filter(([profile, priming]) => priming !== amount(profile.primingVolume).toString())
  .map(([profile, priming]) => ({ pumpProfileId: profile.id, priming }));

/** A form that gives an order, whatever the order is worth: every key, unit and way of writing. */
export const validForm: fc.Arbitrary<OrderFormText> = fc
  .tuple(
    fc.record({
      careAreaId: fc.constantFrom(...library.careAreas.map((area) => area.id)),
      weight: positiveDigits,
      weightUnit: fc.constantFrom('kg', 'lb'),
      drug: positiveDigits,
      volume: positiveDigits,
      start: fc.oneof(fc.constant(''), clock),
    }),
    stature,
    fc.oneof(single, stepped),
    loading,
    bag,
    pump,
  )
  .map((parts) => Object.assign({}, emptyOrderForm(library), ...parts) as OrderFormText);

const typedText = fc.oneof(
  fc.constantFrom('', ' ', '0', '7.', '0,5', '1e3', '-1', '.5', '05', 'x', '24:00', '09:', '25'),
  digits,
  clock,
  fc.string(),
);

const TEXT_FIELDS = [
  ...['weight', 'height', 'dose', 'hours', 'minutes', 'loadingDose', 'loadingMinutes'],
  ...['drug', 'volume', 'stock', 'priming', 'start'],
] as const;

/** A form in which some fields hold anything that a keyboard can write. */
export const typedForm: fc.Arbitrary<OrderFormText> = fc
  .tuple(
    validForm,
    fc.dictionary(fc.constantFrom(...TEXT_FIELDS), typedText, { maxKeys: 4 }),
    fc.boolean(),
  )
  .map(([form, changes, hasLoading]) => ({ ...form, ...changes, hasLoading }));
