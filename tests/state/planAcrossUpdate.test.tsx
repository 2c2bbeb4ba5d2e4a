import { beforeEach, describe, expect, it } from 'vitest';
import { formatPlanLink } from '../../src/input/planLink.ts';
import {
  openAtNewPatient,
  openAtStartOver,
  reopenPlan,
  showPlanInHand,
  takePlanBeforeUpdate,
} from '../../src/state/planAcrossUpdate.ts';
import { createCheckStore } from '../../src/state/checkStore.ts';
import { createPlanStore } from '../../src/state/planStore.ts';
import { tellStartedOver } from '../../src/state/startedOver.ts';
import { filledForm } from '../support/forms.ts';
import { library } from '../support/library.ts';

const LINK = formatPlanLink(filledForm(), library);

beforeEach(() => {
  history.replaceState(null, '', '/');
});

describe('"New patient" while a newer version waits', () => {
  const start = (isOpened: boolean) => {
    const store = createPlanStore(library, () => 0);
    store.getState().actions.openLink(LINK);
    let asked = 0;
    openAtNewPatient(store, window, (beforeReload) => {
      asked += 1;
      if (isOpened) beforeReload();
      return Promise.resolve();
    });
    return { store, asked: () => asked };
  };

  it('opens it, and carries the plan that was cleared over the reload, once', () => {
    const { store, asked } = start(true);
    store.getState().actions.setField('weight', '80');
    expect(asked()).toBe(0);
    store.getState().actions.newPatient();
    expect(asked()).toBe(1);
    const carried = takePlanBeforeUpdate(window) ?? '';
    expect(carried).toContain('weight=80kg');
    expect(takePlanBeforeUpdate(window)).toBeUndefined();
    const next = createPlanStore(library, () => 0);
    reopenPlan(next, carried);
    expect(next.getState().source.form.weight).toBe('80');
    expect(next.getState().restored).toBe(true);
  });

  it('carries nothing where it is not opened, nor when the undo is used', () => {
    const { store, asked } = start(false);
    store.getState().actions.newPatient();
    store.getState().actions.undoNewPatient();
    expect(asked()).toBe(1);
    expect(takePlanBeforeUpdate(window)).toBeUndefined();
  });

  it.each([[{ planBeforeUpdate: 'javascript:alert(1)' }], [{ planBeforeUpdate: 7 }], ['x'], [{}]])(
    'passes over what is no plan link: %j',
    (state) => {
      history.replaceState(state, '', '/');
      expect(takePlanBeforeUpdate(window)).toBeUndefined();
    },
  );
});

describe('"Start over" in a double-check while a newer version waits', () => {
  const start = () => {
    const plan = createPlanStore(library, () => 0);
    const page = new EventTarget();
    let asked = 0;
    openAtStartOver(plan, page, () => {
      asked += 1;
      return Promise.resolve();
    });
    const check = createCheckStore(library, () => {
      tellStartedOver(page);
    });
    return { plan: plan.getState().actions, check: check.getState().actions, asked: () => asked };
  };

  it('opens it, and nothing else that is done to a check does', () => {
    const { check, asked } = start();
    check.setField('weight', '80');
    check.commit();
    check.openLink('#/check?weight=70kg');
    expect(asked()).toBe(0);
    check.startOver();
    expect(asked()).toBe(1);
  });

  it('leaves it waiting while a plan is in hand, or one that was cleared could be brought back', () => {
    const { plan, check, asked } = start();
    plan.openLink(LINK);
    check.startOver();
    plan.newPatient();
    check.startOver();
    expect(asked()).toBe(0);
    // What is typed ends the undo; cleared again there is one once more.
    plan.setField('weight', '8');
    plan.setField('weight', '');
    check.startOver();
    expect(asked()).toBe(1);
  });
});

describe('the plan in hand while a newer version opens', () => {
  it.each(['#/check', '#/learn?seed=rate-7', '#/nowhere'])('takes the place of %s', (hash) => {
    const store = createPlanStore(library, () => 0);
    store.getState().actions.openLink(LINK);
    history.replaceState(null, '', hash);
    const entries = history.length;
    showPlanInHand(store, window);
    expect(location.hash).toBe(LINK);
    // Back leads to what stood there.
    expect(history.length).toBe(entries + 1);
  });

  it('stays where it is in the address, and where there is none the address stays', () => {
    const store = createPlanStore(library, () => 0);
    history.replaceState(null, '', '#/check');
    showPlanInHand(store, window);
    expect(location.hash).toBe('#/check');
    store.getState().actions.openLink(LINK);
    history.replaceState(null, '', '#/plan?weight=80kg');
    showPlanInHand(store, window);
    expect(location.hash).toBe('#/plan?weight=80kg');
  });
});
