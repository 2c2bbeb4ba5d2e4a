import { describe, expect, it } from 'vitest';
import type { OrderFormText } from '../../src/input/orderFormText.ts';
import { filledForm } from '../support/forms.ts';
import { DOSE_CAUTION, startExplained, startPlan } from '../support/startPlan.ts';

describe('a reason', () => {
  it('is kept as typed and explains its caution once it is long enough', () => {
    const plan = startPlan({});
    plan.act.setReason(DOSE_CAUTION, ' o');
    expect(plan.reasonOf(DOSE_CAUTION)).toBe(' o');
    expect(plan.view().status).toBe('caution');
    plan.act.setReason(DOSE_CAUTION, ' ok then ');
    expect(plan.reasonOf(DOSE_CAUTION)).toBe(' ok then ');
    expect(plan.view().status).toBe('ready');
  });

  it.each(['doseRate:aboveReference', 'height:aboveSoft', 'nonsense'])(
    'is not taken for %s, which is no caution of this plan',
    (code) => {
      const plan = startPlan({});
      const { source } = plan.state();
      plan.act.setReason(code, 'tolerated 0.5 twice');
      expect(plan.state().source).toBe(source);
    },
  );

  it('for the dosing weight is the one for the actual weight', () => {
    const plan = startPlan({ weight: '38', dose: '0.3', drug: '100' });
    plan.act.setReason('dosingWeight:belowSoft', 'weighed today');
    expect(plan.reasonOf('patientWeight:belowSoft')).toBe('weighed today');
    expect(plan.view().status).toBe('ready');
  });

  it('lapses with its value, and does not come back with it', () => {
    const plan = startExplained();
    plan.act.setField('dose', '0.6');
    expect(plan.reasonOf(DOSE_CAUTION)).toBe('');
    plan.act.setField('dose', '0.55');
    expect(plan.reasonOf(DOSE_CAUTION)).toBe('');
    expect(plan.view().status).toBe('caution');
  });

  it('outlives a number that is half typed or refused on the way to the same value', () => {
    const plan = startExplained();
    plan.act.setField('dose', '0.');
    plan.act.setField('dose', '');
    plan.act.setField('dose', '0,55');
    plan.act.setField('dose', '0.55');
    expect(plan.view().status).toBe('ready');
  });

  it('outlives a change that leaves its value alone', () => {
    const plan = startExplained();
    plan.act.setField('volume', '200');
    plan.act.setField('start', '09:00');
    plan.act.setField('pumpProfileId', 'alaris-gp');
    expect(plan.view().status).toBe('ready');
  });

  const voiding: [keyof OrderFormText, string, string][] = [
    ['weight', '72', '72.5'],
    ['weight', '72.50', '72.5'],
    ['weight', '', '72.5'],
    ['weightUnit', 'lb', 'kg'],
    ['basis', 'lean', 'actual'],
    ['height', '175', ''],
    ['heightUnit', 'in', 'cm'],
    ['sex', 'male', ''],
    ['careAreaId', 'acute-pain-adult', 'chronic-pain-adult'],
  ];
  it.each(voiding)('lapses when %s is %s, even if it is put back', (field, value, back) => {
    const plan = startExplained();
    plan.act.setField(field, value);
    plan.act.setField(field, back);
    expect(plan.form()).toEqual(filledForm());
    expect(plan.reasonOf(DOSE_CAUTION)).toBe('');
    expect(plan.view().status).toBe('caution');
  });

  it('lapses alone: another caution keeps its own', () => {
    // 0.55 mg/kg/h above 0.5; 3 h below 4 h.
    const plan = startPlan({ hours: '3' });
    plan.act.setReason(DOSE_CAUTION, 'tolerated 0.5 twice');
    plan.act.setReason('infusionDuration:belowSoft', 'leaves at noon');
    plan.act.setField('hours', '3.5');
    expect(plan.reasonOf(DOSE_CAUTION)).toBe('tolerated 0.5 twice');
    expect(plan.reasonOf('infusionDuration:belowSoft')).toBe('');
  });
});
