import type { StandardPreparation } from '../core/library/drugLibrary.ts';
import { MAXIMUM_RATE_STEPS } from '../core/order/infusionOrder.ts';
import { amountText } from '../core/quantity/quantity.ts';
import type { DoseUnit, OrderFormText, RateStepText } from '../input/orderFormText.ts';

/** What may change in one rate step. */
export type RateStepChange = Partial<Omit<RateStepText, 'key'>>;

const EMPTY_SINGLE_RATE = { dose: '', doseUnit: 'mg/kg/h', hours: '', minutes: '' } as const;
const EMPTY_LOADING = { loadingDose: '', loadingDoseUnit: 'mg/kg', loadingMinutes: '' } as const;

/** The form with one step more; the single rate becomes step 1. The same form when it has 12. */
export function withStepAdded(form: OrderFormText): OrderFormText {
  const steps = form.isStepped ? form.steps : [stepOfSingleRate(form)];
  if (steps.length >= MAXIMUM_RATE_STEPS) return form;
  const key = Math.max(0, ...steps.map((step) => step.key)) + 1;
  // A new step is most likely ordered in the unit of the one before.
  const doseUnit = steps.at(-1)?.doseUnit ?? EMPTY_SINGLE_RATE.doseUnit;
  return {
    ...form,
    ...EMPTY_SINGLE_RATE,
    isStepped: true,
    steps: [...steps, { key, doseRate: '', doseUnit, hours: '', minutes: '' }],
  };
}

/** A total is no rate: its digits would mean something else in a step. */
function stepOfSingleRate({ dose, doseUnit, hours, minutes }: OrderFormText): RateStepText {
  const ordered = isRateUnit(doseUnit)
    ? { doseRate: dose, doseUnit }
    : { doseRate: '', doseUnit: EMPTY_SINGLE_RATE.doseUnit };
  return { key: 1, ...ordered, hours, minutes };
}

function isRateUnit(unit: DoseUnit): unit is RateStepText['doseUnit'] {
  return unit !== 'mg' && unit !== 'mg/kg';
}

/** The form without a step; a last one that remains becomes the single rate again. */
export function withStepRemoved(form: OrderFormText, index: number): OrderFormText {
  const steps = form.steps.filter((_, place) => place !== index);
  if (steps.length === form.steps.length) return form;
  if (steps.length > 1) return { ...form, steps };
  const [last] = steps;
  const single =
    last === undefined
      ? EMPTY_SINGLE_RATE
      : { dose: last.doseRate, doseUnit: last.doseUnit, hours: last.hours, minutes: last.minutes };
  return { ...form, ...single, isStepped: false, steps: [] };
}

/** The form with one step changed. */
export function withStepChanged(
  form: OrderFormText,
  index: number,
  change: RateStepChange,
): OrderFormText {
  const steps = form.steps.map((step, place) => (place === index ? { ...step, ...change } : step));
  return { ...form, steps };
}

/** The form with fields for a loading dose. */
export function withLoading(form: OrderFormText): OrderFormText {
  return { ...form, hasLoading: true };
}

/** The form without a loading dose; what was typed for it is gone. */
export function withoutLoading(form: OrderFormText): OrderFormText {
  return { ...form, ...EMPTY_LOADING, hasLoading: false };
}

/** The form with the amounts of a standard preparation. */
export function withPreparation(
  form: OrderFormText,
  preparation: StandardPreparation,
): OrderFormText {
  return {
    ...form,
    drug: amountText(preparation.drug),
    volume: amountText(preparation.volume),
  };
}
