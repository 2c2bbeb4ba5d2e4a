import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLibrary } from '../../src/state/libraryReading.ts';
import { libraryStore, takeLibrary } from '../../src/state/libraryStore.ts';
import { themeStore } from '../../src/state/themeStore.ts';
import { App } from '../../src/ui/App.tsx';
import { FailureMessage } from '../../src/ui/Messages.tsx';
import { FailureBoundary } from '../../src/ui/parts/FailureBoundary.tsx';
import { library } from '../support/library.ts';
import { libraryWith } from '../support/libraryText.ts';
import { dataOf, renderPlan } from '../support/renderPlan.tsx';
import { says } from '../support/says.ts';
import { calmLink, expectNoSettings } from '../support/visitPlan.tsx';

const status = () => document.querySelector('[data-status]')?.getAttribute('data-status');

beforeEach(() => {
  window.location.hash = '';
});

describe('the drug library', () => {
  it('is waited for', () => {
    libraryStore.setState({ state: 'loading' }, true);
    render(<App />);
    expect(screen.getByRole('heading', { name: 'Loading the drug library' })).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('that is broken blocks everything and names each place, at once', () => {
    const faults = [
      { path: 'careAreas[1].name', code: 'missing' } as const,
      { path: 'vials[0].volume.value', code: 'notAboveZero', found: '0' } as const,
    ];
    libraryStore.setState({ state: 'broken', faults }, true);
    render(<App />);
    expect(status()).toBe('blocked');
    const sentence = 'It has to be above zero (found “0”).';
    // Whatever else can be fetched: nothing may be between a refusal and its reason.
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.getByText('careAreas[1].name')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it.each([
    ['is not JSON', '{ "version": ', /JSON/],
    ['is empty', '', /empty/i],
    // The hard maximum of the dose rate is 1 as shipped: below the soft one of 0.5 it contradicts it.
    [
      'contradicts itself',
      libraryWith('careAreas[0].guardrails.doseRatePerKg.hard.max.value', 0.2),
      /guardrails/,
    ],
  ])('that %s says so, and nothing is calculated', async (_what, text, message) => {
    libraryStore.setState({ state: 'loading' }, true);
    await takeLibrary(readLibrary(() => Promise.resolve(text)));
    window.location.hash = calmLink();
    const { container } = render(<App />);
    expect(status()).toBe('blocked');
    expectNoSettings();
    const main = within(container).getByRole('main');
    await waitFor(() => {
      expect(main).toHaveTextContent(message);
    });
    expectNoSettings();
  });

  it('past its review says so', () => {
    renderPlan();
    expect(screen.queryByText(/was to be reviewed by/)).not.toBeInTheDocument();
    act(() => {
      const old = { ...library, reviewBy: '2020-01-31' };
      libraryStore.setState({ state: 'ready', library: old }, true);
    });
    expect(screen.getByText(/was to be reviewed by 2020-01-31/)).toBeVisible();
  });
});

describe('an address', () => {
  it('that names no view leads back to the plan', () => {
    libraryStore.setState({ state: 'ready', library }, true);
    render(<App />);
    act(() => {
      window.location.hash = '#/nowhere';
      fireEvent(window, new HashChangeEvent('hashchange'));
    });
    expect(screen.getByRole('heading', { name: 'There is no such page here' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Plan an infusion' })).toHaveAttribute(
      'href',
      '#/plan',
    );
    act(() => {
      window.location.hash = '#/plan';
      fireEvent(window, new HashChangeEvent('hashchange'));
    });
    expect(screen.getByRole('form', { name: 'Order' })).toBeVisible();
  });
});

describe('a plan from a link', () => {
  it('names its values until they are confirmed', async () => {
    const { user } = renderPlan({ stock: '50mg/mL' });
    const words =
      '72.5 kg actual weight, dose rate 0.55 mg/kg/h for 4 h, 200 mg in 100 mL, large-volume pump.';
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(says(words));
    await user.click(screen.getByRole('button', { name: 'These are my patient’s' }));
    expect(screen.queryByText(/Opened from a link/)).not.toBeInTheDocument();
  });

  it('that cannot be read says which part, at once', async () => {
    const { user, root } = renderPlan({ weight: 'heavy' });
    expect(root).toHaveAttribute('data-status', 'blocked');
    const sentence = /The value of “weight” cannot be read/;
    expect(screen.getByText(sentence)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Start with an empty form' }));
    expect(root).toHaveAttribute('data-status', 'empty');
  });
});

describe('a new patient', () => {
  // hazard: wrong-patient
  it('clears the form, goes to the weight, and can be taken back once', async () => {
    const { user, root } = renderPlan();
    await user.click(screen.getByRole('button', { name: 'New patient' }));
    expect(root).toHaveAttribute('data-status', 'empty');
    expect(screen.getByRole('textbox', { name: 'Weight' })).toHaveValue('');
    expect(screen.getByRole('textbox', { name: 'Weight' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('textbox', { name: 'Weight' })).toHaveValue('72.5');
    // 72.5 kg × 0.55 = 39.875 mg/h ÷ 2 = 19.9375
    expect(dataOf(root)).toMatchObject({ infusionRate: '19.9' });
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });
});

describe('with time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('a plan says how old it is from half an hour on, until someone says that it holds', () => {
    renderPlan();
    act(() => {
      vi.advanceTimersByTime(29 * 60_000);
    });
    expect(screen.queryByText(/stood untouched/)).not.toBeInTheDocument();
    act(() => {
      vi.advanceTimersByTime(2 * 60_000);
    });
    expect(screen.getByText(/stood untouched for 31\smin/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'It still holds' }));
    expect(screen.queryByText(/stood untouched/)).not.toBeInTheDocument();
  });

  it('a new rate is read out, once it has stood for a moment', () => {
    const { store } = renderPlan();
    const spoken = () => screen.getAllByRole('status').map((region) => region.textContent);
    expect(spoken()).not.toContainEqual(expect.stringMatching(/Pump rate/));
    act(() => {
      vi.advanceTimersByTime(800);
    });
    expect(spoken()).toContainEqual(
      expect.stringMatching(says('Pump rate 19.9 mL/h, volume 79.8 mL')),
    );
    act(() => {
      store.getState().actions.setField('dose', '5');
    });
    expect(spoken().join()).not.toContain('mL/h');
    act(() => {
      vi.advanceTimersByTime(800);
    });
    expect(spoken()).toContainEqual(
      expect.stringMatching(/^Stop\. No pump settings\. Dose rate is above the hard limit/),
    );
  });
});

describe('the theme', () => {
  it('follows the system until one is chosen', async () => {
    const { user } = renderPlan();
    expect(document.documentElement).not.toHaveAttribute('data-theme');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'dark');
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    act(() => {
      themeStore.getState().setTheme('system');
    });
    expect(document.documentElement).not.toHaveAttribute('data-theme');
  });
});

describe('a failure of the program', () => {
  it('leaves no number on the page, and a link to the plan', () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <FailureBoundary fallback={<FailureMessage />}>
        <Broken />
      </FailureBoundary>,
    );
    expect(status()).toBe('blocked');
    expect(document.body.textContent).not.toMatch(/\d/);
    expect(screen.getByRole('link', { name: 'Link to this plan' })).toBeVisible();
    silenced.mockRestore();
  });
});

function Broken(): never {
  throw new Error('broken on purpose');
}

describe('the page', () => {
  it('says what it is for', () => {
    renderPlan('empty');
    expect(screen.getByRole('contentinfo')).toHaveTextContent(
      /Decision support for professionals.*Not a certified medical device/,
    );
  });
});
