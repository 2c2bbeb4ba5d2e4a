import type { PlanActions } from '../../../state/planStore.ts';
import type { PlanView } from '../../../state/planView.ts';

/** What every part of the order form is given. */
export interface FormPartProps {
  readonly view: PlanView;
  readonly actions: PlanActions;
}
