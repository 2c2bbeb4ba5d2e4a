import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { amount } from '../../src/core/quantity/quantity.ts';
import { libraryStore } from '../../src/state/libraryStore.ts';
import { startRateChartLinkSync } from '../../src/state/rateChartLinkSync.ts';
import type { RateChartStore } from '../../src/state/rateChartStore.ts';
import { createRateChartStore } from '../../src/state/rateChartStore.ts';
import type { RateChartFormView, ShownRateChart } from '../../src/state/rateChartView.ts';
import {
  deriveRateChartForm,
  rateChartParts,
  shownRateChart,
} from '../../src/state/rateChartView.ts';
import {
  followRateChartLink,
  useRateChartActions,
  useRateChartForm,
} from '../../src/state/useRateChart.ts';
import { library } from '../support/library.ts';

const FIRST =
  '#/rate-chart?careArea=chronic-pain-adult&drug=100mg&volume=100mL&pump=large-volume&from=40kg&to=120kg&every=5kg&doseRates=0.1,0.2,0.3,0.4,0.5mg/kg/h';

let store: RateChartStore;
let end: () => void = () => undefined;

function open(hash: string): void {
  history.replaceState(null, '', `/${hash}`);
  store = createRateChartStore(library);
  end = startRateChartLinkSync(store, window);
}

const view = (): RateChartFormView => deriveRateChartForm(store.getState().source);

function shown(): ShownRateChart {
  const { request } = view();
  if (request === undefined) throw new Error('No table');
  return shownRateChart(request, library);
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  end();
  expect(location.search).toBe('');
  vi.useRealTimers();
});

describe('the address of a rate chart', () => {
  it('names the table of the first opening, without a new entry in the history', () => {
    const entries = history.length;
    open('#/rate-chart');
    expect(location.hash).toBe(FIRST);
    store.getState().actions.setField('from', '50');
    expect(location.hash).toBe(FIRST);
    vi.advanceTimersByTime(400);
    expect(location.hash).toBe(FIRST.replace('40kg', '50kg'));
    expect(history.length).toBe(entries);
  });

  it('opens as the form that it holds, and follows another that is pasted over it', () => {
    open(FIRST.replace('100mg', '200mg'));
    expect(view().form.drug).toBe('200');
    history.replaceState(null, '', `/${FIRST.replace('120kg', '60kg')}`);
    window.dispatchEvent(new Event('hashchange'));
    expect(view().form).toMatchObject({ drug: '100', to: '60' });
  });

  it('keeps the last whole table while a field is half typed', () => {
    open('#/rate-chart');
    store.getState().actions.setField('from', '5.');
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe(FIRST);
    expect(view().status).toBe('incomplete');
    expect(view().request).toBeUndefined();
  });

  it('keeps a bad link in sight, with no table, until something is changed', () => {
    open('#/rate-chart?from=40');
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe('#/rate-chart?from=40');
    expect(view()).toMatchObject({ status: 'blocked', linkFault: { code: 'malformedValue' } });
    expect(view().request).toBeUndefined();
    store.getState().actions.startOver();
    vi.advanceTimersByTime(400);
    expect(location.hash).toBe(FIRST);
    expect(view().linkFault).toBeUndefined();
  });

  it('of another view is left alone', () => {
    open('#/plan?weight=70kg');
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe('#/plan?weight=70kg');
  });
});

describe('what a rate chart comes to', () => {
  it.each([
    ['is empty', { from: '', to: '', every: '', doseRates: '', drug: '', volume: '' }, 'empty'],
    ['is incomplete', { doseRates: '0.1,' }, 'incomplete'],
    ['is blocked by a refused text', { doseRates: '0,5' }, 'blocked'],
    ['is blocked where it ends before it begins', { to: '30' }, 'blocked'],
    ['is blocked beyond 10,000 cells', { every: '0.001' }, 'blocked'],
  ] as const)('%s: %j', (_, changes, status) => {
    open('#/other');
    const { actions } = store.getState();
    for (const [name, value] of Object.entries(changes)) {
      actions.setField(name as keyof typeof changes, value);
    }
    expect(view().status).toBe(status);
    expect(view().request).toBeUndefined();
  });

  it('is ready inside every limit, caution with a mark or an empty cell, blocked without a rate', () => {
    // 60 kg × 0.1 ÷ 1 = 6 mL/h, 120 × 0.5 = 60 mL/h
    open('#/rate-chart?from=60kg');
    expect(shown().status).toBe('ready');
    // 40 kg × 0.1 ÷ 1 = 4 mL/h is below the 5 mL/h at which the pump is accurate
    store.getState().actions.setField('from', '40');
    expect(shown().status).toBe('caution');
    store.getState().actions.setField('doseRates', '0.3, 1.1');
    store.getState().actions.setField('from', '60');
    expect(shown().status).toBe('caution');
    store.getState().actions.setField('doseRates', '1.1');
    expect(shown().status).toBe('blocked');
  });

  it('shows 600 cells at most, and says how many rows there are', () => {
    open('#/rate-chart?from=40kg&to=240kg&every=1kg');
    expect(shown().rowCount).toBe(201);
    expect(shown().chart.rows.length).toBe(120);
    expect(shown()).toBe(shown());
  });

  it('comes in parts that are the whole table, each weight once', () => {
    open('#/rate-chart?from=40kg&to=45kg&every=0.005kg&doseRates=0.3mg/kg/h');
    const { request } = view();
    const parts = request === undefined ? [] : [...rateChartParts(request, library)];
    const weights = parts.flatMap(({ rows }) => rows.map((row) => amount(row.weight).toFixed()));
    expect(weights.length).toBe(1001);
    expect(new Set(weights).size).toBe(1001);
    expect([weights[0], weights.at(-1)]).toEqual(['40', '45']);
  });

  it('takes a standard preparation', () => {
    open('#/other');
    const [, , strong] = library.preparations;
    if (strong === undefined) throw new Error('The library has three preparations');
    store.getState().actions.choosePreparation(strong);
    expect(view().form).toMatchObject({ drug: '200', volume: '100' });
  });
});

describe('the rate chart of the page', () => {
  it('is not there before the drug library is', () => {
    libraryStore.setState({ state: 'loading' }, true);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => renderHook(() => useRateChartForm())).toThrow('before the drug library is ready');
    vi.restoreAllMocks();
  });

  it('is one for one library, followed by the address', () => {
    libraryStore.setState({ state: 'ready', library }, true);
    history.replaceState(null, '', '/#/rate-chart?from=50kg');
    end = followRateChartLink();
    const { result } = renderHook(() => ({
      view: useRateChartForm(),
      actions: useRateChartActions(),
    }));
    expect(result.current.view.form.from).toBe('50');
    act(() => {
      result.current.actions.setField('from', '55');
    });
    expect(result.current.view.form.from).toBe('55');
  });
});
