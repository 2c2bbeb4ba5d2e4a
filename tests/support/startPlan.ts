import type { OrderFormText } from '../../src/input/orderFormText.ts';
import { deriveView } from '../../src/state/deriveView.ts';
import type { PlanActions, PlanState } from '../../src/state/planStore.ts';
import { createPlanStore } from '../../src/state/planStore.ts';
import type { PlanView } from '../../src/state/planView.ts';
import { filledForm } from './forms.ts';
import { library } from './library.ts';

/** A plan and how to look at it. */
export interface TestPlan {
  readonly act: PlanActions;
  readonly state: () => PlanState;
  readonly form: () => OrderFormText;
  readonly view: () => PlanView;
  readonly reasonOf: (code: string) => string | undefined;
}

/** A plan whose clock is one further at each look; with a form typed in or a bare one. */
export function startPlan(changes?: Partial<OrderFormText>): TestPlan {
  let now = 0;
  const store = createPlanStore(library, () => (now += 1));
  const { actions } = store.getState();
  if (changes !== undefined) {
    const form = filledForm(changes);
    for (const name of Object.keys(form) as (keyof OrderFormText)[]) {
      actions.setField(name, form[name]);
    }
  }
  const view = (): PlanView => deriveView(store.getState().source);
  return {
    act: actions,
    state: () => store.getState(),
    form: () => store.getState().source.form,
    view,
    reasonOf: (code) => view().findings.find((finding) => finding.code === code)?.reasonText,
  };
}

/** The caution of a plan at 0.55 mg/kg/h. */
export const DOSE_CAUTION = 'doseRatePerKg:aboveSoft';

/** The plan at 0.55 mg/kg/h with a reason for its one caution. */
export function startExplained(): TestPlan {
  const plan = startPlan({});
  plan.act.setReason(DOSE_CAUTION, 'tolerated 0.5 twice');
  return plan;
}
