import { describe, expect, it } from 'vitest';
import { EMPTY_PUMP_READING } from '../../src/input/pumpReadings.ts';
import { emptyCheck } from '../../src/state/checkEdits.ts';
import { library } from '../support/library.ts';
import { checkLink, SEALED, startCheck, STEPPED } from '../support/startCheck.ts';

describe('the entries of a check', () => {
  it('are empty at first, with the library’s first care area and pump', () => {
    const { state, view } = startCheck();
    expect(state().source).toEqual({ library, entries: emptyCheck(library) });
    expect(view()).toMatchObject({ status: 'empty', verdict: 'waiting', stage: 'open' });
  });

  it('hold what was typed, character by character', () => {
    const { act, view } = startCheck();
    act.setField('weight', '72.50');
    act.setReading(0, { rate: '2,5' });
    expect(view().form.weight).toBe('72.50');
    expect(view().pump.steps).toEqual([{ rate: '2,5', volume: '' }]);
  });

  it('stay the same object where nothing changed', () => {
    const { act, state } = startCheck();
    const { source } = state();
    act.setField('weight', '');
    act.removeStep(3);
    expect(state().source).toBe(source);
  });

  it('get fields for what the pump shows with each rate step', () => {
    const { act, view, enter } = startCheck();
    enter();
    act.addStep();
    expect(view().form.steps).toHaveLength(2);
    expect(view().pump.steps).toEqual([{ rate: '2.5', volume: '9.8' }, EMPTY_PUMP_READING]);
    act.addStep();
    act.setStep(2, { doseRate: '0.4' });
    act.setReading(2, { rate: '3.3' });
    expect(view().form.steps[2]?.doseRate).toBe('0.4');
    expect(view().pump.steps[2]).toEqual({ rate: '3.3', volume: '' });
  });

  it('have twelve steps at most', () => {
    const { act, view } = startCheck();
    for (let count = 0; count < 20; count += 1) act.addStep();
    expect(view().form.steps).toHaveLength(12);
    expect(view().pump.steps).toHaveLength(12);
  });

  it('lose what the pump shows for a step together with the step', () => {
    const { act, view } = startCheck(checkLink(STEPPED));
    act.removeStep(0);
    expect(view().form).toMatchObject({ isStepped: false, dose: '0.3', hours: '4' });
    expect(view().pump.steps).toEqual([{ rate: '10.5', volume: '42' }]);
  });

  it('lose what the pump shows for a loading dose together with the dose', () => {
    const { act, view } = startCheck();
    act.addLoading();
    act.setField('loadingDose', '0.2');
    act.setReading('loading', { rate: '42' });
    act.setReading('loading', { volume: '7' });
    expect(view().pump.loading).toEqual({ rate: '42', volume: '7' });
    act.removeLoading();
    expect(view().form).toMatchObject({ hasLoading: false, loadingDose: '' });
    expect(view().pump.loading).toEqual(EMPTY_PUMP_READING);
  });

  it('are cleared by starting over, care area and pump too', () => {
    const { act, state, view, enter } = startCheck();
    enter();
    act.setField('careAreaId', 'acute-pain-adult');
    act.startOver();
    expect(state().source).toEqual({ library, entries: emptyCheck(library) });
    expect(view().status).toBe('empty');
  });
});

describe('a check that is opened from a link', () => {
  it('says so until something is typed or confirmed', () => {
    const { act, state } = startCheck(checkLink());
    expect(state().restored).toBe(true);
    act.confirmRestored();
    expect(state().restored).toBe(false);
    act.openLink(checkLink());
    act.setReading(0, { rate: '25' });
    expect(state().restored).toBe(false);
  });

  it('has nothing to say about a link without entries', () => {
    expect(startCheck('#/check?pump=syringe').state().restored).toBe(false);
  });

  it('takes the place of what stood there', () => {
    const { act, view } = startCheck(checkLink(STEPPED));
    act.openLink('#/check?weight=70kg');
    expect(view().form).toMatchObject({ weight: '70', isStepped: false, hasLoading: false });
    expect(view().pump).toEqual({ loading: EMPTY_PUMP_READING, steps: [EMPTY_PUMP_READING] });
  });

  it('is blocked and empty where the link is bad, until something is typed', () => {
    const { act, state, view } = startCheck(checkLink());
    act.openLink(checkLink({ pumpRate: '25' }));
    expect(view()).toMatchObject({
      status: 'blocked',
      verdict: 'waiting',
      linkFault: { code: 'malformedValue', key: 'pumpRate' },
    });
    expect(state().source.entries).toEqual(emptyCheck(library));
    act.setField('weight', '82');
    expect(view().linkFault).toBeUndefined();
    expect(view().status).toBe('incomplete');
  });

  it('forgets a bad link by starting over', () => {
    const { act, view } = startCheck('#/check?weight=82');
    act.startOver();
    expect(view()).toMatchObject({ status: 'empty' });
    expect(view()).not.toHaveProperty('linkFault');
  });
});

describe('a check beside a sealed plan', () => {
  it('begins with nothing, restored from nothing', () => {
    const { state, view } = startCheck(SEALED);
    expect(state()).toMatchObject({ restored: false, source: { sealed: { stage: 'sealed' } } });
    expect(state().source.entries).toEqual(emptyCheck(library));
    expect(view()).toMatchObject({ status: 'empty', stage: 'sealed', canCommit: false });
  });

  it('cannot be committed before it is complete, nor opened before it is committed', () => {
    const { act, view, enter } = startCheck(SEALED);
    act.commit();
    act.openPlan();
    expect(view().stage).toBe('sealed');
    enter();
    act.openPlan();
    expect(view()).toMatchObject({ stage: 'sealed', canCommit: true });
    act.setReading(0, { rate: '2.' });
    act.commit();
    expect(view()).toMatchObject({ stage: 'sealed', canCommit: false });
  });

  it('keeps its entries once they are committed', () => {
    const { act, state, view, enter } = startCheck(SEALED);
    enter();
    act.commit();
    const { source } = state();
    act.setField('weight', '83.7');
    act.setReading(0, { rate: '3.1' });
    act.addStep();
    act.addLoading();
    act.removeLoading();
    act.commit();
    expect(state().source).toBe(source);
    expect(view()).toMatchObject({ stage: 'committed', isLocked: true, canCommit: false });
    act.openPlan();
    act.setField('weight', '83.7');
    act.openPlan();
    expect(view()).toMatchObject({ stage: 'compared', isLocked: true });
    expect(view().form.weight).toBe('82');
  });

  it('is sealed again by starting over', () => {
    const { act, state, view, enter } = startCheck(SEALED);
    enter();
    act.commit();
    act.openPlan();
    act.startOver();
    expect(state().source.entries).toEqual(emptyCheck(library));
    expect(view()).toMatchObject({ stage: 'sealed', isLocked: false, status: 'empty' });
    expect(view().link).toBe(SEALED);
  });

  it('is none without a plan to compare with', () => {
    const { act, view, enter } = startCheck();
    enter();
    act.commit();
    act.openPlan();
    expect(view()).toMatchObject({ stage: 'open', isLocked: false, canCommit: false });
  });
});
