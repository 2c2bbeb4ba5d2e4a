import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCheckLinkSync } from '../../src/state/checkLinkSync.ts';
import type { CheckStore } from '../../src/state/checkStore.ts';
import { createCheckStore } from '../../src/state/checkStore.ts';
import { deriveCheck } from '../../src/state/checkView.ts';
import { libraryStore } from '../../src/state/libraryStore.ts';
import {
  followCheckLink,
  useCheckActions,
  useCheckView,
  useIsCheckRestored,
} from '../../src/state/useCheck.ts';
import { library } from '../support/library.ts';
import { checkLink, SEALED } from '../support/startCheck.ts';

let store: CheckStore;
let end: () => void;
let entries: number;

function goTo(hash: string): void {
  history.replaceState(null, '', `/${hash}`);
  window.dispatchEvent(new Event('hashchange'));
}

function open(hash: string): void {
  history.replaceState(null, '', `/${hash}`);
  store = createCheckStore(library);
  end = startCheckLinkSync(store, window);
}

function type(weight: string): void {
  store.getState().actions.setField('weight', weight);
}

const weightNow = (): string => store.getState().source.entries.order.weight;

beforeEach(() => {
  vi.useFakeTimers();
  entries = history.length;
});

afterEach(() => {
  end();
  expect(location.search).toBe('');
  expect(history.length).toBe(entries);
  vi.useRealTimers();
});

describe('the address of a check', () => {
  it('opens as the entries that it holds, and follows them', () => {
    open(checkLink({ pumpRate: '25mL/h' }));
    expect(weightNow()).toBe('82');
    expect(store.getState().restored).toBe(true);
    type('83');
    expect(location.hash).toContain('weight=82kg');
    vi.advanceTimersByTime(400);
    expect(location.hash).toContain('weight=83kg');
    expect(location.hash).toContain('pumpRate=25mL/h&pumpVolume=9.8mL');
  });

  it.each(['#/check', '#/check?'])('stays as it is while nothing is typed: "%s"', (hash) => {
    open(hash);
    vi.advanceTimersByTime(1000);
    window.dispatchEvent(new Event('pagehide'));
    expect(location.hash).toBe(hash);
  });

  it('follows what the pump shows', () => {
    open('#/check');
    store.getState().actions.setReading(0, { rate: '2.5' });
    vi.advanceTimersByTime(400);
    expect(location.hash).toMatch(/&pump=large-volume&pumpRate=2\.5mL\/h$/);
  });

  it('keeps a bad link in sight until something is typed', () => {
    open('#/check?pumpRate=25');
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe('#/check?pumpRate=25');
    type('82');
    vi.advanceTimersByTime(400);
    expect(location.hash).toContain('weight=82kg');
  });

  it('of another view is left alone', () => {
    open('#/plan?weight=70kg');
    type('82');
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe('#/plan?weight=70kg');
    expect(weightNow()).toBe('82');
  });

  it('opens another link that is pasted over it', () => {
    open(checkLink());
    goTo('#/check?weight=70kg');
    expect(weightNow()).toBe('70');
  });

  it('finds the entries as they were left when the view comes back', () => {
    open(checkLink());
    type('82.');
    vi.advanceTimersByTime(400);
    const left = location.hash;
    end();
    goTo('#/plan');
    history.replaceState(null, '', `/${left}`);
    end = startCheckLinkSync(store, window);
    expect(weightNow()).toBe('82.');
    expect(store.getState().restored).toBe(false);
  });

  it('is completed again where a link of the page leads back without keys', () => {
    open(checkLink());
    vi.advanceTimersByTime(400);
    const whole = deriveCheck(store.getState().source).link;
    goTo('#/plan');
    goTo('#/check');
    expect(location.hash).toBe(whole);
    expect(weightNow()).toBe('82');
  });
});

describe('the address of a check beside a sealed plan', () => {
  it('keeps the plan alone, whatever is entered and committed', () => {
    open(SEALED);
    type('82');
    vi.advanceTimersByTime(1000);
    window.dispatchEvent(new Event('pagehide'));
    expect(location.hash).toBe(SEALED);
    expect(weightNow()).toBe('82');
  });

  it('starts over on a reload, and not on the way back from another view', () => {
    open(SEALED);
    type('82');
    goTo('#/plan');
    goTo('#/check');
    expect(location.hash).toBe(SEALED);
    expect(weightNow()).toBe('82');
    end();
    end = startCheckLinkSync(store, window);
    expect(weightNow()).toBe('82');
    end();
    open(SEALED);
    expect(weightNow()).toBe('');
  });
});

describe('the check of the page', () => {
  it('is not there before the drug library is', () => {
    end = () => undefined;
    libraryStore.setState({ state: 'loading' }, true);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => renderHook(() => useCheckView())).toThrow('before the drug library is ready');
    vi.restoreAllMocks();
  });

  it('is one for one library, followed by the address, and a new one for another', () => {
    libraryStore.setState({ state: 'ready', library }, true);
    history.replaceState(null, '', `/${checkLink()}`);
    end = followCheckLink();
    const { result } = renderHook(() => ({
      view: useCheckView(),
      actions: useCheckActions(),
      isRestored: useIsCheckRestored(),
    }));
    expect(result.current).toMatchObject({ isRestored: true, view: { verdict: 'match' } });
    act(() => {
      result.current.actions.setReading(0, { rate: '25' });
    });
    expect(result.current).toMatchObject({ isRestored: false, view: { verdict: 'mismatch' } });
    libraryStore.setState({ state: 'ready', library: { ...library } }, true);
    expect(renderHook(() => useCheckView()).result.current.status).toBe('empty');
  });
});
