import { describe, expect, it } from 'vitest';
import { deriveCheck } from '../../src/state/checkView.ts';
import type { CheckKeys } from '../support/startCheck.ts';
import { checkLink, SEALED, startCheck, STEPPED } from '../support/startCheck.ts';

const viewOf = (keys: CheckKeys) => startCheck(checkLink(keys)).view();

describe('the status and the verdict of a check', () => {
  const rows: [string, CheckKeys, string, string][] = [
    ['a pump as ordered', {}, 'ready', 'match'],
    ['a pump within one step of the order', { pumpRate: '2.45mL/h' }, 'ready', 'match'],
    ['another volume', { pumpVolume: '50mL' }, 'ready', 'mismatch'],
    [
      'a soft limit passed by the order',
      { doseRate: '0.6mg/kg/h', pumpRate: '4.9mL/h', pumpVolume: '19.7mL' },
      'caution',
      'match',
    ],
    ['a soft limit passed by the pump', { pumpRate: '5mL/h' }, 'caution', 'mismatch'],
    ['ten times the rate', { pumpRate: '25mL/h' }, 'blocked', 'mismatch'],
    ['a tenth of the rate', { pumpRate: '0.2mL/h' }, 'caution', 'mismatch'],
    [
      'a lethal order that the pump agrees with',
      { doseRate: '3mg/kg/h', pumpRate: '24.6mL/h', pumpVolume: '98.4mL' },
      'blocked',
      'match',
    ],
    [
      'a lethal order that the pump does not follow',
      { doseRate: '3mg/kg/h' },
      'blocked',
      'mismatch',
    ],
    ['a slow large-volume pump', { pump: 'large-volume' }, 'caution', 'match'],
    ['steps and loading as ordered', STEPPED, 'ready', 'match'],
    [
      'one step ten times too fast',
      { ...STEPPED, pumpRate: ['70mL/h', '10.5mL/h'] },
      'blocked',
      'mismatch',
    ],
    ['a field left out', { pumpVolume: undefined }, 'incomplete', 'waiting'],
    [
      'nothing',
      {
        weight: undefined,
        doseRate: undefined,
        duration: undefined,
        drug: undefined,
        volume: undefined,
        pumpRate: undefined,
        pumpVolume: undefined,
      },
      'empty',
      'waiting',
    ],
    [
      'a dosing weight that cannot be had',
      { basis: 'ideal', height: '140cm', sex: 'female' },
      'blocked',
      'waiting',
    ],
  ];
  it.each(rows)('of %s', (_, keys, status, verdict) => {
    const view = viewOf(keys);
    expect([view.status, view.verdict]).toEqual([status, verdict]);
  });

  it('are blocked and waiting while a field is refused', () => {
    const { act, view, enter } = startCheck();
    enter();
    act.setReading(0, { rate: '0' });
    expect(view()).toMatchObject({
      status: 'blocked',
      verdict: 'waiting',
      refused: ['pump.0.rate'],
    });
    expect(view().result).toBeUndefined();
    act.setReading(0, { rate: '2.5' });
    act.setField('weight', '8,2');
    expect(view()).toMatchObject({ status: 'blocked', verdict: 'waiting', refused: ['weight'] });
  });

  it('wait while a number is half typed', () => {
    const { act, view, enter } = startCheck();
    enter();
    act.setReading(0, { volume: '9.' });
    expect(view()).toMatchObject({ status: 'incomplete', missing: ['pump.0.volume'] });
  });
});

describe('what a check has to show', () => {
  it('is nothing at all before everything is entered', () => {
    const { act, view, enter } = startCheck();
    enter();
    act.setReading(0, { volume: '' });
    expect(view().calculation).toBeUndefined();
    expect(view().result).toBeUndefined();
  });

  it('names what is missing in the order of the page', () => {
    const { act, view } = startCheck();
    act.addLoading();
    act.setField('dose', '0.3');
    expect(view().missing).toEqual([
      ...['weight', 'hours', 'loadingDose', 'loadingMinutes', 'drug', 'volume'],
      ...['pump.loading.rate', 'pump.loading.volume', 'pump.0.rate', 'pump.0.volume'],
    ]);
  });

  it('is the same object for the same source, and one search for the same entries', () => {
    const { act, state, view, enter } = startCheck(SEALED);
    enter();
    act.commit();
    const { result } = view();
    expect(view()).toBe(view());
    act.openPlan();
    expect(view().result).toBe(result);
    const { source } = state();
    const other = { ...source, library: { ...source.library } };
    expect(deriveCheck(other).result).not.toBe(result);
  });

  it('says whether the order itself is blocked', () => {
    expect(viewOf({ pumpRate: '25mL/h' }).result?.isOrderBlocked).toBe(false);
    expect(viewOf({ doseRate: '3mg/kg/h' }).result?.isOrderBlocked).toBe(true);
  });

  it('has each limit once, of order and pump together, worst first', () => {
    const { result } = viewOf({
      doseRate: '0.6mg/kg/h',
      pumpRate: '6mL/h',
      pumpVolume: '19.7mL',
      duration: '3h',
    });
    const codes = result?.findings.map(({ code, severity, ordered, delivered }) => [
      code,
      severity,
      ordered !== undefined,
      delivered !== undefined,
    ]);
    expect(codes).toEqual([
      ['doseRatePerKg:aboveSoft', 'caution', true, true],
      ['infusionDuration:belowSoft', 'caution', true, false],
      ['doseRate:aboveReference', 'info', true, false],
    ]);
  });

  it('names the steps of both', () => {
    const { result } = viewOf({
      ...STEPPED,
      step: ['0.6mg/kg/h*30min', '0.3mg/kg/h*4h'],
      pumpRate: ['21mL/h', '21mL/h'],
      pumpVolume: ['10.5mL', '42mL'],
    });
    const [first] = result?.findings ?? [];
    expect(first).toMatchObject({ code: 'doseRatePerKg:aboveSoft', steps: [1, 2] });
  });
});

describe('a check beside a sealed plan', () => {
  it('has no result before it is committed, however complete', () => {
    const { view, enter } = startCheck(SEALED);
    enter();
    expect(view()).toMatchObject({ status: 'incomplete', verdict: 'waiting', missing: [] });
    expect(view().result).toBeUndefined();
    expect(view().calculation).toBeUndefined();
    expect(view().comparison).toBeUndefined();
  });

  it('has its verdict once it is committed, and the plan only once that is opened', () => {
    const { act, view, enter } = startCheck(SEALED);
    enter();
    act.commit();
    expect(view()).toMatchObject({ status: 'ready', verdict: 'match' });
    expect(view().comparison).toBeUndefined();
    act.openPlan();
    expect(view().comparison).toBeDefined();
  });

  it('never has its entries in its link', () => {
    const { act, view, enter } = startCheck(SEALED);
    enter();
    expect(view().link).toBe(SEALED);
    act.commit();
    act.openPlan();
    expect(view().link).toBe(SEALED);
  });

  it('holds nothing of the plan but the word that it is sealed in', () => {
    const { state, view, enter } = startCheck(SEALED);
    enter();
    const { library: ofView, ...shown } = view();
    const { library: ofSource, ...held } = state().source;
    expect(ofView).toBe(ofSource);
    for (const number of ['83.7', '0.37', '490', '49"']) {
      expect(JSON.stringify(shown)).not.toContain(number);
      expect(JSON.stringify(held)).not.toContain(number);
    }
  });
});
