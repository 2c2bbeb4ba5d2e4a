import { render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { useStore } from 'zustand';
import { deriveView } from '../../src/state/deriveView.ts';
import type { PlanStore } from '../../src/state/planStore.ts';
import { createPlanStore } from '../../src/state/planStore.ts';
import type { PlanView } from '../../src/state/planView.ts';
import { OrderForm } from '../../src/ui/plan/form/OrderForm.tsx';
import { library } from './library.ts';

/** The order form on a store of its own. */
export interface RenderedForm {
  readonly user: UserEvent;
  readonly store: PlanStore;
  /** What the app makes of the form as it stands. */
  readonly view: () => PlanView;
}

/** Renders the order form, empty or as a plan link fills it. */
export function renderOrderForm(link?: string): RenderedForm {
  const store = createPlanStore(library, () => 0);
  if (link !== undefined) store.getState().actions.openLink(link);
  render(<Connected store={store} />);
  return { user: userEvent.setup(), store, view: () => deriveView(store.getState().source) };
}

function Connected({ store }: { readonly store: PlanStore }) {
  const view = useStore(store, ({ source }) => deriveView(source));
  return <OrderForm view={view} actions={store.getState().actions} />;
}
