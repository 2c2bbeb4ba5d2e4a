import { describe, expect, it } from 'vitest';
import { createPracticeStore } from '../../src/state/practiceStore.ts';
import { derivePractice } from '../../src/state/practiceView.ts';
import { newSeed } from '../../src/state/usePractice.ts';
import { orderOf } from '../support/calculateLink.ts';
import { library } from '../support/library.ts';

describe('a session of practice', () => {
  it('keeps answers as typed, and scores a sum once', () => {
    const store = createPracticeStore();
    const { actions } = store.getState();
    actions.setText('a', '1,5');
    expect(store.getState().entries.get('a')?.text).toBe('1,5');
    actions.check('a', false);
    actions.setText('a', '1.5');
    actions.check('a', true);
    actions.check('a', true);
    actions.showAnswer('a');
    actions.setText('a', '9');
    expect(store.getState().outcomes).toEqual(new Map([['a', 'later']]));
    expect(store.getState().entries.get('a')).toEqual({
      text: '1.5',
      checked: '1.5',
      tries: 2,
      hints: 0,
    });
  });

  it('tells a first try, a later one and a shown answer apart', () => {
    const store = createPracticeStore();
    const { actions } = store.getState();
    actions.check('a', true);
    actions.check('b', false);
    actions.check('b', true);
    actions.openHint('c');
    actions.showAnswer('c');
    const source = { library, seed: undefined, order: undefined };
    const { score } = derivePractice(source, store.getState());
    expect(score).toEqual({ answered: 3, firstTry: 1, shown: 1 });
  });
});

describe('what the room shows', () => {
  const store = createPracticeStore();
  const view = (seed?: string, order = orderOf({ weight: '70kg' })) =>
    derivePractice({ library, seed, order }, store.getState());

  it('is the plan without a seed, the first problem with one, else what was chosen for it', () => {
    expect(view().open?.place).toBe('plan');
    expect(view('ward-7').open?.place).toBe(1);
    store.getState().actions.choose('ward-7', 4);
    expect(view('Ward-7').open?.place).toBe(4);
    expect(view('ward-8').open?.place).toBe(1);
    store.getState().actions.choose('ward-8', 'plan');
    expect(view('ward-8').open?.place).toBe('plan');
  });

  it('begins anew where the order of the plan changes', () => {
    const first = view().open?.steps[0]?.key ?? '';
    store.getState().actions.check(first, true);
    expect(view().open?.steps).toHaveLength(2);
    expect(view(undefined, orderOf({ weight: '71kg' })).open?.steps).toHaveLength(1);
  });

  it('is the reason where the link’s seed is none', () => {
    expect(view('a b').set).toEqual({ kind: 'refused', fault: 'character' });
  });

  it('asks what is wrong with a pump only after its sums', () => {
    const keys = ['infusionRate', 'vtbi'].map((id) => `error-1 1 ${id}`);
    expect(view('error-1').open).toMatchObject({ left: 1, isDone: false });
    expect(view('error-1').open?.error).toBeUndefined();
    keys.forEach((key) => {
      store.getState().actions.showAnswer(key);
    });
    const { key = '' } = view('error-1').open?.error ?? {};
    expect(key).toBe('error-1 1 error');
    store.getState().actions.check(key, true);
    expect(view('error-1').open?.isDone).toBe(true);
    expect(view('error-1').done).toEqual(new Set([1]));
  });
});

describe('a new seed', () => {
  it('is of its level, and not always the same', () => {
    expect(newSeed('bag')).toMatch(/^bag-[0-9a-z]+$/);
    expect(newSeed(undefined)).not.toBe(newSeed(undefined));
  });
});
