import { render, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { libraryStore } from '../../src/state/libraryStore.ts';
import { CheckPage } from '../../src/ui/check/CheckPage.tsx';
import { library } from './library.ts';

/** The double-check in its page, at an address of its own. Each render is a new visit. */
export function renderCheck(hash = '#/check'): UserEvent {
  const own = { ...library };
  libraryStore.setState({ state: 'ready', library: own }, true);
  history.replaceState(null, '', `/${hash}`);
  render(<CheckPage library={own} />);
  return userEvent.setup();
}

/** A field to type in, by its accessible name. */
export function field(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('textbox', { name });
}

/** The root of the view: its status and verdict. */
export function root(): HTMLElement {
  return screen.getByRole('main');
}

/** What stands largest. */
export function headline(): string {
  return screen.getAllByRole('heading', { level: 2 }).find(isOfVerdict)?.textContent ?? 'none';
}

function isOfVerdict(heading: HTMLElement): boolean {
  return heading.id === 'check-verdict-title';
}

/** Everything in the page as it is, values of fields included: attributes, hidden parts, the title. */
export function wholeDocument(): string {
  const values = [...document.querySelectorAll('input, select, textarea')].map((control) =>
    'value' in control ? String(control.value) : '',
  );
  return [document.title, document.documentElement.outerHTML, ...values].join('\n');
}

/** Fills every field of the order of 82 kg at 0.3 mg/kg/h for 4 h, 500 mg in 50 mL. */
export async function enter(
  user: UserEvent,
  { rate = '2.5', volume = '9.8' }: { readonly rate?: string; readonly volume?: string } = {},
): Promise<void> {
  await user.type(field('Weight'), '82');
  await user.type(field('Dose rate'), '0.3');
  await user.type(field('Hours'), '4');
  await user.type(field('Bag label amount'), '500');
  await user.type(field('Bag label volume'), '50');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Pump' }), 'syringe');
  await user.type(field('Pump rate'), rate);
  await user.type(field('Volume to be infused'), volume);
}
