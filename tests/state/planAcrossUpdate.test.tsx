import { beforeEach, describe, expect, it } from 'vitest';
import { formatPlanLink } from '../../src/input/planLink.ts';
import {
  openAtNewPatient,
  reopenPlan,
  takePlanBeforeUpdate,
} from '../../src/state/planAcrossUpdate.ts';
import { createPlanStore } from '../../src/state/planStore.ts';
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
