import { act, fireEvent, render, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { libraryStore } from '../../src/state/libraryStore.ts';
import { RateChartPage } from '../../src/ui/rate-chart/RateChartPage.tsx';
import { library } from './library.ts';

/** The rate chart in its page, at an address of its own. Each render is a new visit. */
export function renderRateChart(query = ''): UserEvent {
  const own = { ...library };
  libraryStore.setState({ state: 'ready', library: own }, true);
  history.replaceState(null, '', query === '' ? '/#/rate-chart' : `/#/rate-chart?${query}`);
  render(<RateChartPage library={own} />);
  return userEvent.setup();
}

/** Opens another rate chart at the same page, as a link pasted over its address does. */
export function openRateChart(query: string): void {
  act(() => {
    history.replaceState(null, '', `/#/rate-chart?${query}`);
    fireEvent(window, new HashChangeEvent('hashchange'));
  });
}

/** The plain decimal in a cell; undefined where it has no number. */
export function rateAt(weight: string, doseRate: string): string | undefined {
  return document.querySelector<HTMLDataElement>(
    `data[data-quantity="infusionRate"][data-weight="${weight}"][data-dose-rate="${doseRate}"]`,
  )?.value;
}

/** A row's cells as a screen reader has them. */
export function rowTexts(weight: string): readonly string[] {
  const row = screen.getByRole('row', { name: new RegExp(`^${weight}\\skg`) });
  return [...row.querySelectorAll('td')].map((cell) =>
    cell.textContent.replaceAll('\u00a0', ' ').trim(),
  );
}
