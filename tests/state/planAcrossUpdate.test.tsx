import { beforeEach, describe, expect, it } from 'vitest';
import { formatPlanLink } from '../../src/input/planLink.ts';
import {
  carryPlanInHand,
  openAtNewPatient,
  openAtStartOver,
  reopenPlan,
  takeCarriedPlan,
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
    const carried = takeCarriedPlan(window, 'planBeforeUpdate') ?? '';
    expect(carried).toContain('weight=80kg');
    expect(takeCarriedPlan(window, 'planBeforeUpdate')).toBeUndefined();
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
    expect(takeCarriedPlan(window, 'planBeforeUpdate')).toBeUndefined();
  });

  it.each([[{ planBeforeUpdate: 'javascript:alert(1)' }], [{ planBeforeUpdate: 7 }], ['x'], [{}]])(
    'passes over what is no plan link: %j',
    (state) => {
      history.replaceState(state, '', '/');
      expect(takeCarriedPlan(window, 'planBeforeUpdate')).toBeUndefined();
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
  it.each(['#/check', '#/learn?seed=rate-7', '#/nowhere'])('is carried from %s, once', (hash) => {
    const store = createPlanStore(library, () => 0);
    store.getState().actions.openLink(LINK);
    history.replaceState(null, '', hash);
    carryPlanInHand(store, window);
    expect(location.hash).toBe(hash);
    expect(takeCarriedPlan(window, 'planBeforeUpdate')).toBeUndefined();
    expect(takeCarriedPlan(window, 'planInHand')).toBe(LINK);
    expect(takeCarriedPlan(window, 'planInHand')).toBeUndefined();
  });

  it('stays in the address where that names the plan, and is not carried where there is none', () => {
    const store = createPlanStore(library, () => 0);
    history.replaceState(null, '', '#/check');
    carryPlanInHand(store, window);
    expect(takeCarriedPlan(window, 'planInHand')).toBeUndefined();
    store.getState().actions.openLink(LINK);
    history.replaceState(null, '', LINK);
    carryPlanInHand(store, window);
    expect(takeCarriedPlan(window, 'planInHand')).toBeUndefined();
  });
});
