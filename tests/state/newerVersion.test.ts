import { describe, expect, it } from 'vitest';
import type { UpdateRegistration, UpdateWorker } from '../../src/state/newerVersion.ts';
import { watchVersion } from '../../src/state/newerVersion.ts';
import { SUPERSEDED_KEY } from '../../src/state/supersededSince.ts';

/** A service worker whose state a test moves. */
class TestWorker extends EventTarget implements UpdateWorker {
  state: ServiceWorkerState = 'installing';
  readonly told: unknown[] = [];
  postMessage(message: unknown): void {
    this.told.push(message);
  }
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class TestRegistration extends EventTarget implements UpdateRegistration {
  active: TestWorker | null = null;
  waiting: TestWorker | null = null;
  installing: TestWorker | null = null;
  update(): Promise<never> {
    return Promise.reject(new Error('no network'));
  }
  find(worker: TestWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

/** A planner that was opened at `now`, with what its storage holds. */
function open(registration: TestRegistration, stored: string | null = null) {
  const kept = new Map<string, string>(stored === null ? [] : [[SUPERSEDED_KEY, stored]]);
  const page = { now: Date.parse('2026-12-01T10:00:00Z'), reloads: 0, isInert: false };
  const watch = watchVersion(registration, {
    storage: () => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    }),
    clock: () => page.now,
    setInert: (isInert) => {
      page.isInert = isInert;
    },
    reload: () => {
      page.reloads += 1;
    },
  });
  return { page, watch, kept: () => kept.get(SUPERSEDED_KEY), said: () => watch.store.getState() };
}

/** A registration in which a newer worker waits behind the active one. */
function withWaiting(): { registration: TestRegistration; waiting: TestWorker } {
  const registration = new TestRegistration();
  const waiting = new TestWorker();
  registration.active = new TestWorker();
  waiting.state = 'installed';
  registration.waiting = waiting;
  return { registration, waiting };
}

describe('the watch for a newer version', () => {
  it('takes the first worker of all for this version', () => {
    const registration = new TestRegistration();
    const { said } = open(registration);
    const first = new TestWorker();
    registration.find(first);
    first.become('installed');
    expect(said().since).toBeUndefined();
  });

  it('finds one that comes while the page is open, once it is whole', () => {
    const registration = new TestRegistration();
    registration.active = new TestWorker();
    const { said, page, kept } = open(registration);
    const next = new TestWorker();
    registration.find(next);
    expect(said().since).toBeUndefined();
    next.become('installed');
    expect(said().since).toBe(page.now);
    expect(kept()).toBe('2026-12-01T10:00:00.000Z');
  });

  it('says nothing of one that could not be installed', () => {
    const registration = new TestRegistration();
    registration.active = new TestWorker();
    const { said } = open(registration);
    const broken = new TestWorker();
    registration.find(broken);
    broken.become('redundant');
    expect(said().since).toBeUndefined();
  });

  it.each([
    ['the day it came is kept', '2026-11-05T08:00:00.000Z', '2026-11-05T08:00:00.000Z'],
    ['a day that is none is replaced', 'soon', '2026-12-01T10:00:00.000Z'],
    ['a day still to come, by a clock that was wrong', '2031-01-01', '2026-12-01T10:00:00.000Z'],
    ['nothing is kept yet', null, '2026-12-01T10:00:00.000Z'],
  ])('knows since when one waits: %s', (_case, stored, since) => {
    const { registration } = withWaiting();
    expect(open(registration, stored).said().since).toBe(Date.parse(since));
  });

  it('forgets the day when this is the newest version', () => {
    expect(open(new TestRegistration(), '2026-11-05').kept()).toBeUndefined();
  });

  it('opens it on request: the worker is told, and the page is loaded anew when it has taken over', () => {
    const { registration, waiting } = withWaiting();
    const { watch, page } = open(registration);
    watch.open();
    expect(waiting.told).toEqual([{ type: 'SKIP_WAITING' }]);
    expect(page.reloads).toBe(0);
    // What is typed from now on would be lost, or half of it.
    expect(page.isInert).toBe(true);
    waiting.become('activating');
    expect(page.reloads).toBe(0);
    waiting.become('activated');
    expect(page.reloads).toBe(1);
  });

  it('takes entries again where a still newer one comes in between', () => {
    const { registration, waiting } = withWaiting();
    const { watch, page } = open(registration);
    watch.open();
    waiting.become('redundant');
    expect(page.isInert).toBe(false);
    expect(page.reloads).toBe(0);
  });

  it('only loads the page anew where the newer one took over already, in another tab', () => {
    const registration = new TestRegistration();
    registration.active = new TestWorker();
    const { watch, page } = open(registration);
    watch.open();
    expect(page.reloads).toBe(1);
  });

  it('goes on without a network, and keeps its clock', async () => {
    const { registration } = withWaiting();
    const { watch, page, said } = open(registration);
    page.now += 3_600_000;
    await watch.lookAgain();
    expect(said().now).toBe(page.now);
  });

  it('works where nothing can be stored', () => {
    const { registration } = withWaiting();
    const now = Date.parse('2026-12-01T10:00:00Z');
    const refused = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const browser = {
      storage: refused,
      clock: () => now,
      setInert: refused,
      reload: refused,
    };
    expect(watchVersion(registration, browser).store.getState().since).toBe(now);
    const newest = watchVersion(new TestRegistration(), browser);
    expect(newest.store.getState().since).toBeUndefined();
  });
});
