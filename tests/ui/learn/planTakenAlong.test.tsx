import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPlan } from '../../support/renderPlan.tsx';

/** Another view comes in a file of its own. */
const FETCHED = { timeout: 20_000 };

const print = vi.fn();

beforeEach(() => {
  print.mockReset();
  vi.stubGlobal('print', print);
});

afterEach(() => {
  act(() => {
    window.dispatchEvent(new Event('afterprint'));
    window.location.hash = '';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  vi.unstubAllGlobals();
});

/** 70 kg at 0.3 mg/kg/h for 4 h: the regimen of the published course. */
const PUBLISHED = {
  weight: '70kg',
  doseRate: '0.3mg/kg/h',
  duration: '4h',
  stock: '50mg/mL',
  start: '09:00',
};

describe('a plan beside the teaching view', () => {
  it('says nothing of levels in the plasma, on the screen and on paper', async () => {
    const { user } = renderPlan(PUBLISHED);
    await user.click(screen.getByRole('button', { name: 'Hand over' }));
    await waitFor(() => {
      expect(print).toHaveBeenCalledOnce();
    }, FETCHED);
    await screen.findByRole('figure', { name: 'Cumulative dose' }, FETCHED);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(document.querySelector('.paper')).toHaveTextContent(/Ketamine infusion: hand-over/);
    expect(document.documentElement.outerHTML).not.toMatch(/ng\/mL|plasma/i);
  });

  it('takes its figures along', async () => {
    const { user } = renderPlan(PUBLISHED);
    await user.click(screen.getByRole('link', { name: 'Learn' }));
    expect(await screen.findByText('The current plan:', undefined, FETCHED)).toBeVisible();
    expect(screen.getByRole('main')).toHaveAttribute('data-status', 'ready');
    expect(window.location.hash).toMatch(
      /^#\/learn\?careArea=chronic-pain-adult&weight=70kg.*stock=50mg\/mL/,
    );
    const level = document.querySelector(
      'data[data-quantity="plasmaConcentration"][data-minutes="240"]',
    );
    expect(level).toHaveValue('188.313');
  });
});
