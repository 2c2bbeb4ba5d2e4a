import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLibrary } from '../../src/state/libraryReading.ts';
import { libraryStore, takeLibrary, useLibrary } from '../../src/state/libraryStore.ts';
import { parseRoute, useRoute } from '../../src/state/route.ts';
import {
  appPlanStore,
  usePlanActions,
  usePlanNotices,
  usePlanView,
} from '../../src/state/usePlan.ts';
import { library } from '../support/library.ts';
import { libraryText } from '../support/libraryText.ts';

beforeEach(() => {
  libraryStore.setState({ state: 'loading' }, true);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the drug library of the page', () => {
  it('is loading, then ready', async () => {
    const { result } = renderHook(() => useLibrary());
    expect(result.current).toEqual({ state: 'loading' });
    await act(() => takeLibrary(readLibrary(() => Promise.resolve(libraryText))));
    expect(result.current).toMatchObject({ state: 'ready', library: { version: '2026.1' } });
  });

  it('is broken where it cannot be fetched, and nothing takes its place', async () => {
    await takeLibrary(readLibrary(() => Promise.reject(new Error('offline'))));
    expect(libraryStore.getState()).toEqual({
      state: 'broken',
      faults: [{ path: '', code: 'notLoaded' }],
    });
  });

  it('is broken where one thing in it is wrong', async () => {
    const text = libraryText.replace('"unit": "mg/kg/h"', '"unit": "mg/h"');
    await takeLibrary(readLibrary(() => Promise.resolve(text)));
    expect(libraryStore.getState()).toMatchObject({
      state: 'broken',
      faults: [{ path: 'careAreas[0].guardrails.doseRatePerKg.unit', code: 'wrongUnit' }],
    });
  });
});

describe('the plan of the page', () => {
  it('is not there before the library is', () => {
    expect(() => appPlanStore()).toThrow('before the drug library is ready');
  });

  it('is one for one library, and a new one for another', () => {
    libraryStore.setState({ state: 'ready', library }, true);
    const store = appPlanStore();
    expect(appPlanStore()).toBe(store);
    libraryStore.setState({ state: 'ready', library: { ...library } }, true);
    expect(appPlanStore()).not.toBe(store);
  });

  it('shows what is typed, and the same view while nothing changed', () => {
    libraryStore.setState({ state: 'ready', library: { ...library } }, true);
    vi.spyOn(Date, 'now').mockReturnValue(1000);
    const { result } = renderHook(() => ({
      view: usePlanView(),
      actions: usePlanActions(),
      notices: usePlanNotices(),
    }));
    const { view, actions } = result.current;
    expect(view.status).toBe('empty');
    expect(result.current.notices).toEqual({
      restored: false,
      canUndoNewPatient: false,
      lastTouched: 1000,
    });
    vi.spyOn(Date, 'now').mockReturnValue(2000);
    act(() => {
      actions.touch();
    });
    expect(result.current.view).toBe(view);
    expect(result.current.actions).toBe(actions);
    expect(result.current.notices.lastTouched).toBe(2000);
    act(() => {
      actions.setField('weight', '72.5');
    });
    expect(result.current.view.form.weight).toBe('72.5');
    expect(result.current.view.status).toBe('incomplete');
    act(() => {
      actions.newPatient();
    });
    expect(result.current.notices.canUndoNewPatient).toBe(true);
    act(() => {
      actions.openLink('#/plan?weight=70kg');
    });
    expect(result.current.notices).toMatchObject({ restored: true, canUndoNewPatient: false });
  });
});

describe('the view that the address names', () => {
  it.each([
    ['', 'plan', ''],
    ['#', 'plan', ''],
    ['#/', 'plan', ''],
    ['#/plan', 'plan', ''],
    ['#/plan?weight=72.5kg&drug=200mg', 'plan', 'weight=72.5kg&drug=200mg'],
    ['#/?weight=72.5kg', 'plan', 'weight=72.5kg'],
    ['#/plan?a=1?b=2', 'plan', 'a=1?b=2'],
    ['#/check?weight=82kg', 'check', 'weight=82kg'],
    ['#/learn', 'learn', ''],
    ['#/rate-chart', 'rate-chart', ''],
    ['#/Plan', 'unknown', ''],
    ['#/plan/', 'unknown', ''],
    ['#/plans', 'unknown', ''],
    ['#weight=72', 'unknown', ''],
  ])('"%s" is %s with "%s"', (hash, view, query) => {
    expect(parseRoute(hash)).toEqual({ view, query });
  });

  it('follows the address', () => {
    const { result } = renderHook(() => useRoute());
    expect(result.current.view).toBe('plan');
    act(() => {
      history.replaceState(null, '', '/#/learn?seed=5');
      window.dispatchEvent(new Event('hashchange'));
    });
    expect(result.current).toEqual({ view: 'learn', query: 'seed=5' });
  });
});
