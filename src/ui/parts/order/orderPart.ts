import type { GuardedSubject, GuardrailTest } from '../../../core/checks/checkOrder.ts';
import type { PlanActions } from '../../../state/planStore.ts';
import type { PlanView } from '../../../state/planView.ts';

/** What the parts of an order form read: of a plan, or of the order that a checker enters. */
export type OrderFormView = Pick<PlanView, 'library' | 'form' | 'fields' | 'calculation' | 'tests'>;

/** What the parts of an order form change. */
export type OrderFormActions = Pick<
  PlanActions,
  'setField' | 'setStep' | 'addStep' | 'removeStep' | 'addLoading' | 'removeLoading'
>;

/** What every part of an order form is given. */
export interface OrderPartProps {
  readonly view: OrderFormView;
  readonly actions: OrderFormActions;
  /**
   * The fields alone: no rails, no other dosing weights, and nothing worked out beside a field before
   * there is a calculation.
   */
  readonly isBlind?: boolean;
}

/** The value of a subject as it was tested, if it is known; a plain rate is step 1. */
export function testedValue<S extends GuardedSubject>(
  { tests }: Pick<OrderFormView, 'tests'>,
  subject: S,
  step?: number,
): GuardrailTest<S>['value'] | undefined {
  return tests.find(
    (test): test is GuardrailTest<S> => test.subject === subject && test.step === step,
  )?.value;
}

/** Whether what follows from an entry may stand beside it. */
export function showsValues({ view, isBlind = false }: Omit<OrderPartProps, 'actions'>): boolean {
  return !isBlind || view.calculation !== undefined;
}
