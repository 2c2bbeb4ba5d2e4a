import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startLearnLinkSync } from '../../src/state/learnLinkSync.ts';
import type { LearnStore } from '../../src/state/learnStore.ts';
import { createLearnStore } from '../../src/state/learnStore.ts';
import type { LearnView } from '../../src/state/learnView.ts';
import { deriveLearn } from '../../src/state/learnView.ts';
import { libraryStore } from '../../src/state/libraryStore.ts';
import type { PlanStore } from '../../src/state/planStore.ts';
import { createPlanStore } from '../../src/state/planStore.ts';
import { followLearnLink, useLearnActions, useLearnView } from '../../src/state/useLearn.ts';
import { planLink } from '../support/calculateLink.ts';
import { learnLink } from '../support/learnLink.ts';
import { library } from '../support/library.ts';

let planStore: PlanStore;
let store: LearnStore;
let end: () => void;

function open(hash: string): void {
  history.replaceState(null, '', `/${hash}`);
  store = createLearnStore(library);
  end = startLearnLinkSync(store, planStore, window);
}

/** Goes to an address as a person does: a pasted link, a link on the page, Back. */
function goTo(hash: string): void {
  history.replaceState(null, '', `/${hash}`);
  window.dispatchEvent(new Event('hashchange'));
}

const view = (): LearnView => deriveLearn(store.getState().source);

beforeEach(() => {
  vi.useFakeTimers();
  planStore = createPlanStore(library, () => 0);
});

afterEach(() => {
  end();
  expect(location.search).toBe('');
  vi.useRealTimers();
});

describe('the address of the teaching view', () => {
  it('without keys stays so beside the worked example', () => {
    open('#/learn');
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe('#/learn');
    expect(view().origin).toBe('example');
  });

  it('without keys takes the plan of the plan view where that is whole, and holds it', () => {
    planStore.getState().actions.openLink(planLink({ weight: '81kg' }));
    open('#/learn');
    expect(view().origin).toBe('plan');
    expect(location.hash).toMatch(/^#\/learn\?.*weight=81kg/);
  });

  it('without keys leaves half a plan where it is', () => {
    planStore.getState().actions.openLink('#/plan?weight=81kg');
    open('#/learn');
    expect(view().origin).toBe('example');
  });

  it('with keys opens what it says, completed with the defaults', () => {
    planStore.getState().actions.openLink(planLink({ weight: '81kg' }));
    open(learnLink({ seed: '7k' }));
    expect(view()).toMatchObject({ origin: 'link', seed: '7k' });
    vi.advanceTimersByTime(400);
    expect(location.hash).toMatch(/weight=70kg&basis=actual.*&priming=20mL.*&seed=7k$/);
  });

  it('follows the seed', () => {
    open('#/learn');
    store.getState().actions.setSeed('pounds-7k');
    vi.advanceTimersByTime(400);
    expect(location.hash).toBe('#/learn?seed=pounds-7k');
    store.getState().actions.setSeed(undefined);
    vi.advanceTimersByTime(400);
    expect(location.hash).toBe('#/learn');
  });

  it('keeps a bad link in sight until the worked example is asked for', () => {
    open('#/learn?seed=7k&seed=8k');
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe('#/learn?seed=7k&seed=8k');
    expect(view().status).toBe('blocked');
    store.getState().actions.takePlan(undefined);
    vi.advanceTimersByTime(400);
    expect(location.hash).toBe('#/learn');
  });

  it('opens another link that is pasted over it, and the header’s link after a bad one', () => {
    open(learnLink());
    goTo('#/learn?weight=heavy');
    expect(view().linkFault?.code).toBe('malformedValue');
    goTo('#/learn');
    expect(view()).toMatchObject({ origin: 'example', status: 'empty' });
    goTo(learnLink({ weight: '81kg' }));
    expect(view().origin).toBe('link');
  });

  it('finds the view as it was left on the way back', () => {
    planStore.getState().actions.openLink(planLink({}));
    open('#/learn');
    const left = location.hash;
    goTo('#/plan');
    goTo(left);
    expect(view().origin).toBe('plan');
  });
});

describe('the teaching view of the page', () => {
  it('is not there before the drug library is', () => {
    end = () => undefined;
    libraryStore.setState({ state: 'loading' }, true);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => renderHook(() => useLearnView())).toThrow('before the drug library is ready');
    vi.restoreAllMocks();
  });

  it('is one for one library, followed by the address', () => {
    libraryStore.setState({ state: 'ready', library: { ...library } }, true);
    history.replaceState(null, '', `/${learnLink()}`);
    end = followLearnLink();
    const { result } = renderHook(() => ({ view: useLearnView(), actions: useLearnActions() }));
    expect(result.current.view.origin).toBe('link');
    libraryStore.setState({ state: 'ready', library: { ...library } }, true);
    expect(renderHook(() => useLearnView()).result.current.origin).toBe('example');
  });
});
