import { beforeEach, describe, expect, it } from 'vitest';
import { formatPlanLink } from '../../src/input/planLink.ts';
import { showPlanInHand } from '../../src/state/planAcrossUpdate.ts';
import { createPlanStore } from '../../src/state/planStore.ts';
import { filledForm } from '../support/forms.ts';
import { library } from '../support/library.ts';

const LINK = formatPlanLink(filledForm(), library);

beforeEach(() => {
  history.replaceState(null, '', '/');
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
