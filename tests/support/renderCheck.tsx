import { fireEvent, render, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { libraryStore } from '../../src/state/libraryStore.ts';
import { CheckPage } from '../../src/ui/check/CheckPage.tsx';
import { field } from './field.ts';
import { library } from './library.ts';

/** The double-check in its page, at an address of its own. Each render is a new visit. */
export function renderCheck(hash = '#/check'): UserEvent {
  const own = { ...library };
  libraryStore.setState({ state: 'ready', library: own }, true);
  history.replaceState(null, '', `/${hash}`);
  render(<CheckPage library={own} />);
  return userEvent.setup();
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

/**
 * The numbers of the plan in `SEALED`, and those that follow from them: 83.7 × 0.37 = 30.969 mg/h, 154.845 mg in
 * 5 h; 3.1 mL/h and 15.5 mL to set. None of them is among the checker's. A whole number stands alone or
 * before its unit: those inside a name that React made up are nobody's.
 */
const PLANNERS =
  /83\.7|0\.37|(?<!\w|\d\.)(?:490|49)(?!\w|\.\d)|490mg|49mL|07:43|30\.9|31\.0|154\.8|(?<![\d.])3\.1(?!\d)|15\.5/g;

/** What is found of the plan that `SEALED` holds, in the page as it is or as it was. */
export function plannersNumbers(page = wholeDocument()): readonly string[] {
  return page.match(PLANNERS) ?? [];
}

/** The order of 82 kg at 0.3 mg/kg/h for 4 h and its label, 500 mg in 50 mL, by the names of the fields. */
const ORDER = {
  Weight: '82',
  'Dose rate': '0.3',
  Hours: '4',
  'Bag label amount': '500',
  'Bag label volume': '50',
} as const;

const pump = (): HTMLElement => screen.getByRole('combobox', { name: 'Pump' });

/** Types the order, its label and what the pump shows, key by key. */
export async function enter(
  user: UserEvent,
  { rate = '2.5', volume = '9.8' }: { readonly rate?: string; readonly volume?: string } = {},
): Promise<void> {
  for (const [name, text] of Object.entries(ORDER)) await user.type(field(name), text);
  await user.selectOptions(pump(), 'syringe');
  await user.type(field('Pump rate'), rate);
  await user.type(field('Volume to be infused'), volume);
}

/** Enters the same with one event a field, where it is not about the typing or time stands still. */
export function fill(rate: string, volume: string): void {
  fireEvent.change(pump(), { target: { value: 'syringe' } });
  const shown = { 'Pump rate': rate, 'Volume to be infused': volume };
  for (const [name, value] of Object.entries({ ...ORDER, ...shown })) {
    fireEvent.change(field(name), { target: { value } });
  }
}
