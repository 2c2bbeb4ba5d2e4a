import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SafetyPage } from '../../../src/ui/safety/SafetyPage.tsx';
import { library } from '../../support/library.ts';
import { renderCheck } from '../../support/renderCheck.tsx';
import { renderLearn } from '../../support/renderLearn.tsx';
import { renderRateChart } from '../../support/renderRateChart.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a page that is left open while the drug library comes to the end of its review', () => {
  it.each([
    ['check', () => renderCheck()],
    ['learn', () => renderLearn()],
    ['rate chart', () => renderRateChart()],
    ['safety', () => render(<SafetyPage library={library} />)],
  ])('says so: %s', (_name, open) => {
    // The last seconds of the last day.
    const [year = 0, month = 1, day = 1] = library.reviewBy.split('-').map(Number);
    vi.setSystemTime(new Date(year, month - 1, day, 23, 59, 50));
    act(() => {
      open();
    });
    expect(screen.queryByText(/was to be reviewed by/)).toBeNull();
    act(() => {
      vi.advanceTimersByTime(30_000);
    });
    expect(
      screen.getByText(/was to be reviewed by/, { selector: '.notice-text' }),
    ).toBeInTheDocument();
  });
});
