import { render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { onTestFinished } from 'vitest';
import { libraryStore } from '../../src/state/libraryStore.ts';
import { startPlanLinkSync } from '../../src/state/planLinkSync.ts';
import { appPlanStore } from '../../src/state/usePlan.ts';
import { App } from '../../src/ui/App.tsx';
import { library } from './library.ts';

/**
 * The whole page at an address, with all its views. Each render is a new visit. A view other than the
 * plan is fetched first: await something of it.
 */
export function renderApp(hash: string): UserEvent {
  libraryStore.setState({ state: 'ready', library: { ...library } }, true);
  history.replaceState(null, '', `/${hash}`);
  // The page may know its address from the visit before.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  onTestFinished(startPlanLinkSync(appPlanStore(), window));
  render(<App />);
  return userEvent.setup();
}
