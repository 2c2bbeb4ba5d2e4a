import { describe, expect, it } from 'vitest';
import type { OrderFormText, RateStepText } from '../../src/input/orderFormText.ts';
import { deriveView } from '../../src/state/deriveView.ts';
import type { PlanView } from '../../src/state/planView.ts';
import { NO_REASONS } from '../../src/state/reasons.ts';
import { filledForm } from '../support/forms.ts';
import { library } from '../support/library.ts';

/** 72.5 kg at 0.3 mg/kg/h for 4 h. */
const inside = { dose: '0.3' } as const;

const viewOf = (changes: Partial<OrderFormText>): PlanView =>
  deriveView({ library, form: filledForm(changes), reasons: NO_REASONS });

/** Subject, step and position of every value that is tested, as the rails draw them. */
const testsIn = (changes: Partial<OrderFormText>): readonly string[] =>
  viewOf(changes).tests.map(({ subject, step, position }) =>
    [subject, ...(step === undefined ? [] : [String(step)]), position].join(' '),
  );

describe('the tested values of a view', () => {
  it('are those of the calculation once the order is complete', () => {
    const view = viewOf(inside);
    expect(view.tests).toBe(view.calculation?.tests);
    expect(testsIn(inside)).toEqual([
      'patientWeight inside',
      'dosingWeight inside',
      'doseRatePerKg 1 inside',
      'doseRate 1 inside',
      'infusionDuration inside',
      'concentration inside',
    ]);
  });

  it('are what is known by itself before', () => {
    expect(testsIn({ ...inside, drug: '' })).toEqual([
      'patientWeight inside',
      'doseRatePerKg 1 inside',
      'infusionDuration inside',
    ]);
    expect(testsIn({ ...inside, weight: '', hours: '' })).toEqual(['doseRatePerKg 1 inside']);
  });

  it('are judged like the order: a trace of a loading dose where none is given', () => {
    const trace = {
      ...inside,
      careAreaId: 'chronic-pain-inpatient',
      hasLoading: true,
      // By 72.5 kg it is shown as 0 mg/kg
      loadingDose: '0.0000001',
      loadingDoseUnit: 'mg',
      loadingMinutes: '10',
    } as const;
    expect(testsIn(trace)).toContain('loadingDose aboveHard');
    expect(viewOf(trace).findings.map(({ code }) => code)).toContain('loadingDose:notGiven');
  });

  it('keep what was entered where the dosing weight cannot be had', () => {
    const tooSmall = { ...inside, basis: 'ideal', height: '150', sex: 'male' } as const;
    expect(viewOf(tooSmall).calculation?.plan).toBeUndefined();
    expect(testsIn(tooSmall)).toContain('doseRatePerKg 1 inside');
  });

  it('are those of every step whose own are known', () => {
    const rates: [string, string][] = [
      ['0.3', '1'],
      ['', '1'],
      ['0.6', ''],
    ];
    const steps = rates.map(([doseRate, hours], key): RateStepText => {
      return { key, doseRate, doseUnit: 'mg/kg/h', hours, minutes: '' };
    });
    expect(testsIn({ isStepped: true, steps, drug: '' })).toEqual([
      'patientWeight inside',
      'doseRatePerKg 1 inside',
      'doseRatePerKg 3 aboveSoft',
    ]);
  });
});
