import { describe, expect, it } from 'vitest';
import type { RateStepText } from '../../src/input/orderFormText.ts';
import { emptyOrderForm } from '../../src/input/orderForm.ts';
import { formatPlanLink } from '../../src/input/planLink.ts';
import { deriveView } from '../../src/state/deriveView.ts';
import type { PlanActions } from '../../src/state/planStore.ts';
import { filledForm } from '../support/forms.ts';
import { library } from '../support/library.ts';
import { DOSE_CAUTION, startExplained, startPlan } from '../support/startPlan.ts';

describe('a new plan', () => {
  it('is empty and touched now', () => {
    const { state, view } = startPlan();
    expect(view().status).toBe('empty');
    expect(state()).toMatchObject({ restored: false, undoForm: null, lastTouched: 1 });
  });
});

describe('typing', () => {
  it('keeps the raw text and derives the rest', () => {
    const plan = startPlan({ dose: '0.3' });
    expect(plan.form()).toEqual(filledForm({ dose: '0.3' }));
    expect(plan.view().status).toBe('ready');
    plan.act.setField('weight', '72,5');
    expect(plan.form().weight).toBe('72,5');
    expect(plan.view().status).toBe('blocked');
  });

  it('converts nothing when a unit is changed', () => {
    const plan = startPlan({});
    plan.act.setField('weightUnit', 'lb');
    expect(plan.form()).toMatchObject({ weight: '72.5', weightUnit: 'lb' });
  });

  it('of the same text again changes nothing but the time', () => {
    const plan = startPlan({});
    const before = plan.state();
    plan.act.setField('weight', '72.5');
    expect(plan.state().source).toBe(before.source);
    expect(plan.view()).toBe(deriveView(before.source));
    expect(plan.state().lastTouched).toBe(before.lastTouched + 1);
  });

  it('counts as a touch, and so does a touch', () => {
    const plan = startPlan();
    plan.act.touch();
    expect(plan.state().lastTouched).toBe(2);
    plan.act.setField('weight', '7');
    expect(plan.state().lastTouched).toBe(3);
    plan.act.confirmRestored();
    expect(plan.state().lastTouched).toBe(4);
  });

  it('goes into one step at a time', () => {
    const plan = startPlan({});
    plan.act.addStep();
    plan.act.setStep(1, { doseRate: '20', doseUnit: 'mg/h' });
    plan.act.setStep(1, { hours: '1', minutes: '30' });
    expect(plan.form().steps).toMatchObject([
      { doseRate: '0.55', doseUnit: 'mg/kg/h', hours: '4', minutes: '' },
      { doseRate: '20', doseUnit: 'mg/h', hours: '1', minutes: '30' },
    ]);
  });
});

describe('a rate step', () => {
  const isSingle = { isStepped: false, steps: [] } as const;

  it('makes the single rate step 1 and adds an empty one in its unit', () => {
    const plan = startPlan({ dose: '5', doseUnit: 'mcg/kg/min', minutes: '30' });
    plan.act.addStep();
    expect(plan.form()).toMatchObject({
      isStepped: true,
      dose: '',
      doseUnit: 'mg/kg/h',
      hours: '',
      minutes: '',
      steps: [
        { key: 1, doseRate: '5', doseUnit: 'mcg/kg/min', hours: '4', minutes: '30' },
        { key: 2, doseRate: '', doseUnit: 'mcg/kg/min', hours: '', minutes: '' },
      ],
    });
    expect(plan.view().status).toBe('incomplete');
  });

  it.each(['mg', 'mg/kg'] as const)('does not take a total in %s for a rate', (doseUnit) => {
    const plan = startPlan({ dose: '100', doseUnit });
    plan.act.addStep();
    expect(plan.form().steps[0]).toEqual({
      key: 1,
      doseRate: '',
      doseUnit: 'mg/kg/h',
      hours: '4',
      minutes: '',
    });
  });

  it('has a key that no step before it had while it stands', () => {
    const plan = startPlan({});
    plan.act.addStep();
    plan.act.addStep();
    plan.act.removeStep(0);
    plan.act.addStep();
    expect(plan.form().steps.map((step) => step.key)).toEqual([2, 3, 4]);
  });

  it('is the twelfth at most', () => {
    const plan = startPlan({});
    for (let count = 0; count < 20; count += 1) plan.act.addStep();
    expect(plan.form().steps).toHaveLength(12);
  });

  it('that remains alone becomes the single rate again', () => {
    const plan = startPlan({ minutes: '30' });
    const before = plan.form();
    plan.act.addStep();
    plan.act.removeStep(1);
    expect(plan.form()).toEqual(before);
    plan.act.addStep();
    plan.act.setStep(1, { doseRate: '20', doseUnit: 'mg/h', hours: '2' });
    plan.act.removeStep(0);
    expect(plan.form()).toMatchObject({ ...isSingle, dose: '20', doseUnit: 'mg/h', hours: '2' });
  });

  it('that is the only one of a link leaves an empty single rate', () => {
    const plan = startPlan();
    plan.act.openLink('#/plan?weight=70kg&step=20mg/h*2h');
    expect(plan.form()).toMatchObject({ isStepped: true });
    plan.act.removeStep(0);
    expect(plan.form()).toMatchObject({ ...isSingle, dose: '', doseUnit: 'mg/kg/h', hours: '' });
  });

  it('that is not there cannot be removed', () => {
    const plan = startPlan({});
    const before = plan.form();
    plan.act.removeStep(3);
    expect(plan.form()).toBe(before);
  });
});

describe('a loading dose', () => {
  it('is asked for once it is added, and forgotten when it is removed', () => {
    const plan = startPlan({ dose: '0.3' });
    plan.act.addLoading();
    expect(plan.view().missing).toEqual(['loadingDose', 'loadingMinutes']);
    plan.act.setField('loadingDose', '14');
    plan.act.setField('loadingDoseUnit', 'mg');
    plan.act.setField('loadingMinutes', '10');
    expect(plan.view().calculation?.plan?.loading).toBeDefined();
    plan.act.removeLoading();
    expect(plan.form()).toEqual(filledForm({ dose: '0.3' }));
  });
});

describe('a standard preparation', () => {
  it('writes its digits and leaves how the bag is made', () => {
    const plan = startPlan({ mix: 'added', stock: '50' });
    const [, labelled] = library.preparations;
    if (labelled === undefined) throw new Error('No preparation');
    plan.act.choosePreparation(labelled);
    expect(plan.form()).toMatchObject({ drug: '500', volume: '500', mix: 'added', stock: '50' });
  });
});

describe('a new patient', () => {
  const chosen = {
    careAreaId: 'acute-pain-adult',
    pumpProfileId: 'syringe',
    priming: '1',
  } as const;

  it('starts empty: care area and pump too, which the next patient may not share', () => {
    const plan = startPlan(chosen);
    plan.act.newPatient();
    expect(plan.form()).toEqual(emptyOrderForm(library));
    expect(plan.view().status).toBe('empty');
  });

  it('can be undone once, without the reasons', () => {
    const plan = startExplained();
    plan.act.newPatient();
    expect(plan.state().undoForm).toEqual(filledForm());
    plan.act.undoNewPatient();
    expect(plan.form()).toEqual(filledForm());
    expect(plan.view().status).toBe('caution');
    expect(plan.state().undoForm).toBeNull();
    plan.act.undoNewPatient();
    expect(plan.form()).toEqual(filledForm());
  });

  it('pressed twice can still be undone', () => {
    const plan = startPlan({});
    plan.act.newPatient();
    plan.act.newPatient();
    plan.act.undoNewPatient();
    expect(plan.form()).toEqual(filledForm());
  });

  it('of whom something was typed is no longer undone: two patients never mix', () => {
    const plan = startPlan({});
    plan.act.newPatient();
    plan.act.setField('weight', '8');
    plan.act.undoNewPatient();
    expect(plan.form()).toEqual({ ...emptyOrderForm(library), weight: '8' });
  });
});

describe('a link that is opened', () => {
  const link = formatPlanLink(filledForm({ dose: '0.6' }), library);

  it('replaces the form and says that it was restored', () => {
    const plan = startPlan({ height: '180', start: '09:00' });
    plan.act.openLink(link);
    expect(plan.form()).toEqual(filledForm({ dose: '0.6' }));
    expect(plan.state().restored).toBe(true);
  });

  it('asks again for every reason', () => {
    const plan = startExplained();
    plan.act.openLink(formatPlanLink(plan.form(), library));
    expect(plan.reasonOf(DOSE_CAUTION)).toBe('');
    expect(plan.view().status).toBe('caution');
  });

  it('is confirmed by hand or by typing, not by a touch or a reason', () => {
    const plan = startPlan();
    plan.act.openLink(link);
    plan.act.touch();
    plan.act.setReason(DOSE_CAUTION, 'agreed');
    expect(plan.state().restored).toBe(true);
    plan.act.confirmRestored();
    expect(plan.state().restored).toBe(false);
    plan.act.openLink(link);
    plan.act.setField('weight', '73');
    expect(plan.state().restored).toBe(false);
  });

  it('of an empty form restores nothing', () => {
    const plan = startPlan();
    plan.act.openLink(formatPlanLink(emptyOrderForm(library), library));
    expect(plan.state().restored).toBe(false);
  });

  it('that is bad empties the form, says why and calculates nothing', () => {
    const plan = startPlan({ dose: '0.3' });
    plan.act.openLink('#/plan?weight=72,5kg');
    expect(plan.form()).toEqual(emptyOrderForm(library));
    expect(plan.view()).toMatchObject({
      status: 'blocked',
      linkFault: { code: 'malformedValue', key: 'weight', value: '72,5kg' },
    });
    expect(plan.state().restored).toBe(false);
  });

  it.each<(act: PlanActions) => void>([
    (act) => {
      act.setField('weight', '7');
    },
    (act) => {
      act.openLink(link);
    },
    (act) => {
      act.newPatient();
    },
  ])('that is bad is forgotten with the next thing that is done: %s', (next) => {
    const plan = startPlan();
    plan.act.openLink('#/plan?x=1');
    next(plan.act);
    expect(plan.view()).not.toHaveProperty('linkFault');
  });
});

describe('a form typed through the store', () => {
  it('gives the same form again through its link after steps were added and removed', () => {
    const plan = startPlan({ dose: '0.1' });
    plan.act.addStep();
    plan.act.setStep(1, { doseRate: '0.2', minutes: '30' });
    const expected: readonly Omit<RateStepText, 'key'>[] = plan.form().steps;
    const other = startPlan();
    other.act.openLink(plan.view().link);
    expect(other.form().steps).toEqual(expected);
    expect(other.form()).toEqual(plan.form());
  });
});
