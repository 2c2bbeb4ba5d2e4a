import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyOrderForm } from '../../src/input/orderForm.ts';
import { formatPlanLink } from '../../src/input/planLink.ts';
import { deriveView } from '../../src/state/deriveView.ts';
import { startPlanLinkSync } from '../../src/state/planLinkSync.ts';
import type { PlanStore } from '../../src/state/planStore.ts';
import { createPlanStore } from '../../src/state/planStore.ts';
import { filledForm } from '../support/forms.ts';
import { library } from '../support/library.ts';

const SHORT = '#/plan?weight=72.5kg&doseRate=0.55mg/kg/h&duration=4h&drug=200mg&volume=100mL';
const WHOLE = formatPlanLink(filledForm(), library);
const OTHER = formatPlanLink(filledForm({ weight: '80' }), library);
const EMPTY = formatPlanLink(emptyOrderForm(library), library);

let store: PlanStore;
let end: () => void;
let entries: number;

/** Goes to an address as a person does: a pasted link, a link on the page, Back. */
function goTo(hash: string, ...events: ('hashchange' | 'popstate')[]): void {
  history.replaceState(null, '', `/${hash}`);
  for (const event of events.length === 0 ? (['hashchange'] as const) : events) {
    window.dispatchEvent(new Event(event));
  }
}

function open(hash: string): void {
  history.replaceState(null, '', `/${hash}`);
  store = createPlanStore(library, () => 0);
  end = startPlanLinkSync(store, window);
}

function type(weight: string): void {
  store.getState().actions.setField('weight', weight);
}

const weightNow = (): string => store.getState().source.form.weight;

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

describe('the address at the start', () => {
  it('opens the plan that it holds and is completed with the defaults', () => {
    open(SHORT);
    expect(store.getState().source.form).toEqual(filledForm());
    expect(store.getState().restored).toBe(true);
    expect(location.hash).toBe(SHORT);
    vi.advanceTimersByTime(400);
    expect(location.hash).toBe(WHOLE);
  });

  it.each(['', '#/plan', '#/plan?'])('stays as it is while nothing is typed: "%s"', (hash) => {
    open(hash);
    vi.advanceTimersByTime(1000);
    window.dispatchEvent(new Event('pagehide'));
    expect(location.hash).toBe(hash);
    expect(deriveView(store.getState().source).status).toBe('empty');
    expect(store.getState().restored).toBe(false);
  });

  it('keeps a bad link in sight until something is typed', () => {
    open('#/plan?weight=72,5kg');
    vi.advanceTimersByTime(1000);
    window.dispatchEvent(new Event('pagehide'));
    expect(location.hash).toBe('#/plan?weight=72,5kg');
    expect(deriveView(store.getState().source).status).toBe('blocked');
    type('72.5');
    vi.advanceTimersByTime(400);
    expect(location.hash).toBe(EMPTY.replace('&basis', '&weight=72.5kg&basis'));
  });

  it('of another view opens no plan and is left alone', () => {
    open('#/check?weight=82kg');
    type('72.5');
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe('#/check?weight=82kg');
  });
});

describe('the address while one types', () => {
  it('follows 400 ms after the last change, not each keystroke', () => {
    open(WHOLE);
    type('8');
    vi.advanceTimersByTime(399);
    type('80');
    vi.advanceTimersByTime(399);
    expect(location.hash).toBe(WHOLE);
    vi.advanceTimersByTime(1);
    expect(location.hash).toBe(OTHER);
  });

  it.each(['pagehide', 'blur', 'focusout'])('is brought up to date at once on %s', (event) => {
    open(WHOLE);
    type('80');
    window.dispatchEvent(new Event(event));
    expect(location.hash).toBe(OTHER);
    type('72.5');
    expect(location.hash).toBe(OTHER);
  });

  it('is that of an empty form once a new patient is begun', () => {
    open(WHOLE);
    store.getState().actions.newPatient();
    vi.advanceTimersByTime(400);
    expect(location.hash).toBe(EMPTY);
  });

  it('does not change with a reason or a touch', () => {
    open(WHOLE);
    vi.advanceTimersByTime(400);
    const replace = vi.spyOn(history, 'replaceState');
    store.getState().actions.setReason('doseRatePerKg:aboveSoft', 'tolerated 0.5 twice');
    store.getState().actions.touch();
    vi.advanceTimersByTime(1000);
    expect(replace).not.toHaveBeenCalled();
    replace.mockRestore();
  });

  it('keeps the state that others put into the history', () => {
    open(WHOLE);
    history.replaceState({ scroll: 5 }, '', location.href);
    type('80');
    vi.advanceTimersByTime(400);
    expect(history.state).toEqual({ scroll: 5 });
    expect(location.hash).toBe(OTHER);
  });
});

describe('another address', () => {
  it.each([[['hashchange']], [['popstate']], [['popstate', 'hashchange']]] as const)(
    'that is pasted or gone back to opens its plan once: %s',
    (events) => {
      open(WHOLE);
      goTo(OTHER, ...events);
      expect(weightNow()).toBe('80');
      expect(store.getState().restored).toBe(true);
    },
  );

  it('that is bad blocks; Back opens the one before', () => {
    open(WHOLE);
    goTo('#/plan?weight=1e2kg');
    expect(deriveView(store.getState().source)).toMatchObject({
      status: 'blocked',
      linkFault: { code: 'malformedValue' },
    });
    goTo(WHOLE);
    expect(store.getState().source.form).toEqual(filledForm());
  });

  it('of another view and back keeps the plan, its reasons and what was typed last', () => {
    open(WHOLE);
    store.getState().actions.setReason('doseRatePerKg:aboveSoft', 'tolerated 0.5 twice');
    store.getState().actions.setField('volume', '200');
    goTo('#/check');
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe('#/check');
    goTo(WHOLE);
    expect(store.getState().source.form).toEqual(filledForm({ volume: '200' }));
    expect(deriveView(store.getState().source).status).toBe('ready');
    expect(location.hash).toBe(formatPlanLink(filledForm({ volume: '200' }), library));
  });

  it('without keys says nothing about the plan, which writes itself into it', () => {
    open(WHOLE);
    goTo('#/plan');
    expect(store.getState().source.form).toEqual(filledForm());
    expect(location.hash).toBe(WHOLE);
  });
});

describe('the end of the link between address and plan', () => {
  it('leaves both alone', () => {
    open(WHOLE);
    type('80');
    end();
    vi.advanceTimersByTime(1000);
    window.dispatchEvent(new Event('pagehide'));
    expect(location.hash).toBe(WHOLE);
    goTo(SHORT);
    expect(weightNow()).toBe('80');
    type('90');
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe(SHORT);
  });
});
