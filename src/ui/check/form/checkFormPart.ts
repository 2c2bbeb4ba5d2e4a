import type { CheckActions } from '../../../state/checkStore.ts';
import type { CheckView } from '../../../state/checkView.ts';

/** What every part of the check's form is given. */
export interface CheckFormProps {
  readonly view: CheckView;
  readonly actions: CheckActions;
}
