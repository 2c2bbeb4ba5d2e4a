import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { CheckEntries } from '../input/checkLink.ts';
import { emptyOrderForm } from '../input/orderForm.ts';
import type { OrderFormText } from '../input/orderFormText.ts';
import type { PumpReadingText } from '../input/pumpReadings.ts';
import { EMPTY_PUMP_READING, EMPTY_PUMP_READINGS } from '../input/pumpReadings.ts';
import { withStepAdded, withStepRemoved, withoutLoading } from './formEdits.ts';

/** A check in which nothing is entered. */
export function emptyCheck(library: DrugLibrary): CheckEntries {
  return { order: emptyOrderForm(library), pump: EMPTY_PUMP_READINGS };
}

/** The check with another order; the same object where nothing changed. */
export function withOrder(
  entries: CheckEntries,
  change: (order: OrderFormText) => OrderFormText,
): CheckEntries {
  const order = change(entries.order);
  return order === entries.order ? entries : { ...entries, order };
}

/** The check with one rate step more, and blank fields for what the pump shows for it. */
export function withCheckStepAdded(entries: CheckEntries): CheckEntries {
  const { order, pump } = withOrder(entries, withStepAdded);
  const missing = order.steps.length - pump.steps.length;
  if (missing <= 0) return entries;
  const blank = Array.from({ length: missing }, () => EMPTY_PUMP_READING);
  return { order, pump: { ...pump, steps: [...pump.steps, ...blank] } };
}

/** The check without a rate step and without what the pump shows for it. */
export function withCheckStepRemoved(entries: CheckEntries, index: number): CheckEntries {
  const { order, pump } = withOrder(entries, (form) => withStepRemoved(form, index));
  if (order === entries.order) return entries;
  const steps = pump.steps.filter((_, place) => place !== index);
  return { order, pump: { ...pump, steps } };
}

/** The check without a loading dose and without what the pump shows for it. */
export function withCheckLoadingRemoved(entries: CheckEntries): CheckEntries {
  const order = withoutLoading(entries.order);
  return { order, pump: { ...entries.pump, loading: EMPTY_PUMP_READING } };
}

/** The check with what the pump shows for one phase changed; a step is named by its index from 0. */
export function withReadingChanged(
  { order, pump }: CheckEntries,
  phase: 'loading' | number,
  change: Partial<PumpReadingText>,
): CheckEntries {
  if (phase === 'loading') {
    return { order, pump: { ...pump, loading: { ...pump.loading, ...change } } };
  }
  const steps = pump.steps.map((step, place) => (place === phase ? { ...step, ...change } : step));
  return { order, pump: { ...pump, steps } };
}
