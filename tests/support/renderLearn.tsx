import { render, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { libraryStore } from '../../src/state/libraryStore.ts';
import { appPlanStore } from '../../src/state/usePlan.ts';
import { LearnPage } from '../../src/ui/learn/LearnPage.tsx';
import type { LinkKeys } from './calculateLink.ts';
import { planLink } from './calculateLink.ts';
import { library } from './library.ts';

/** The teaching view in its page, at an address of its own. Each render is a new visit. */
export function renderLearn(hash = '#/learn', plan?: LinkKeys): UserEvent {
  const own = { ...library };
  libraryStore.setState({ state: 'ready', library: own }, true);
  if (plan !== undefined) appPlanStore().getState().actions.openLink(planLink(plan));
  history.replaceState(null, '', `/${hash}`);
  render(<LearnPage library={own} />);
  return userEvent.setup();
}

/** A room of the view. */
export function room(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}
