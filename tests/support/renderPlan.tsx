import { render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { libraryStore } from '../../src/state/libraryStore.ts';
import type { PlanStore } from '../../src/state/planStore.ts';
import { appPlanStore } from '../../src/state/usePlan.ts';
import { App } from '../../src/ui/App.tsx';
import type { LinkKeys } from './calculateLink.ts';
import { planLink } from './calculateLink.ts';
import { library } from './library.ts';

/** The whole page on a plan of its own. */
export interface RenderedPlan {
  readonly user: UserEvent;
  readonly store: PlanStore;
  /** The element that carries the status of the view. */
  readonly root: HTMLElement;
}

/** Renders the page with the base order and these link keys changed; `empty` starts with no order. */
export function renderPlan(keys: LinkKeys | 'empty' = {}): RenderedPlan {
  // Another object is another library to the app, which then starts a new plan.
  libraryStore.setState({ state: 'ready', library: { ...library } }, true);
  const store = appPlanStore();
  if (keys !== 'empty') store.getState().actions.openLink(planLink(keys));
  const { container } = render(<App />);
  return { user: userEvent.setup(), store, root: rootOf(container) };
}

function rootOf(container: HTMLElement): HTMLElement {
  const root = container.querySelector<HTMLElement>('[data-status]');
  if (root === null) throw new Error('No element with a status');
  return root;
}

/** The results in the page that other programs read, as `name` or `name#step` with their value. */
export function dataOf(root: HTMLElement): Readonly<Record<string, string>> {
  const found = [...root.querySelectorAll<HTMLDataElement>('data[data-quantity]')].map(
    (element) => {
      const { quantity = '', step } = element.dataset;
      return [step === undefined ? quantity : `${quantity}#${step}`, element.value] as const;
    },
  );
  const names = found.map(([name]) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`Twice in the page: ${twice.join(', ')}`);
  return Object.fromEntries(found);
}

/** The findings in the page in their order: code, severity, steps, and whether explained. */
export function findingsOf(root: HTMLElement): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('li[data-finding]')].map(({ dataset }) =>
    [
      dataset['finding'],
      dataset['severity'],
      ...(dataset['steps'] === undefined ? [] : [`steps ${dataset['steps']}`]),
      ...(dataset['explained'] === undefined ? [] : ['explained']),
    ].join(' '),
  );
}
