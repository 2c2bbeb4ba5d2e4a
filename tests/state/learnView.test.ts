import { describe, expect, it } from 'vitest';
import { readPlasma } from '../../src/core/kinetics/plasmaCourse.ts';
import type { LearnState } from '../../src/state/learnStore.ts';
import { createLearnStore } from '../../src/state/learnStore.ts';
import type { LearnView } from '../../src/state/learnView.ts';
import { deriveLearn } from '../../src/state/learnView.ts';
import { learnLink } from '../support/learnLink.ts';
import { library } from '../support/library.ts';
import { startExplained, startPlan } from '../support/startPlan.ts';
import { text } from '../support/text.ts';

function start(link?: string): { readonly view: () => LearnView } & Pick<LearnState, 'actions'> {
  const store = createLearnStore(library);
  const { actions } = store.getState();
  if (link !== undefined) actions.openLink(link);
  return { actions, view: () => deriveLearn(store.getState().source) };
}

const levelAt = ({ course }: LearnView, minute: number): string | undefined =>
  course?.ok === true ? readPlasma(course.value, minute).shownConcentration.toFixed() : undefined;

describe('what is learned from', () => {
  it('is the worked example at first, which is nobody’s entry', () => {
    const view = start().view();
    expect([view.origin, view.status, view.link]).toEqual(['example', 'empty', '#/learn']);
    // 70 kg, 0.3 mg/kg/h for 4 h: the published course
    expect(levelAt(view, 240)).toBe('188.313');
    expect(text(view.figures.patientWeight)).toBe('70 kg');
  });

  it('is the plan of a link', () => {
    const view = start(learnLink({ weight: '72.5kg', seed: '7k' })).view();
    expect([view.origin, view.status, view.seed]).toEqual(['link', 'ready', '7k']);
    expect(text(view.figures.patientWeight)).toBe('72.5 kg');
    expect(view.link).toMatch(/^#\/learn\?careArea=.*weight=72\.5kg.*&seed=7k$/);
  });

  it('is the plan of the plan view with the reasons that it was given', () => {
    const { view, actions } = start();
    actions.takePlan(startPlan({}).state().source);
    expect([view().origin, view().status]).toEqual(['plan', 'caution']);
    actions.takePlan(startExplained().state().source);
    expect(view().status).toBe('ready');
    actions.takePlan(undefined);
    expect(view().origin).toBe('example');
  });

  it('keeps its seed beside another plan, and its plan beside another seed', () => {
    const { view, actions } = start(learnLink({ seed: '7k' }));
    actions.setSeed('pounds-1');
    expect(view().link).toMatch(/weight=70kg.*&seed=pounds-1$/);
    actions.takePlan(undefined);
    expect(view().link).toBe('#/learn?seed=pounds-1');
    actions.setSeed(undefined);
    expect(view().link).toBe('#/learn');
  });

  it('is the worked example beside a seed alone', () => {
    const view = start('#/learn?seed=7k').view();
    expect([view.origin, view.status, view.seed]).toEqual(['example', 'empty', '7k']);
  });
});

describe('nothing is worked out', () => {
  it('from a bad link, not even the worked example', () => {
    const { view, actions } = start(learnLink({ weight: '70,5kg' }));
    expect(view()).toMatchObject({
      status: 'blocked',
      linkFault: { code: 'malformedValue', key: 'weight' },
    });
    expect(view().calculation).toBeUndefined();
    expect(view().course).toBeUndefined();
    actions.takePlan(undefined);
    expect(view()).toMatchObject({ status: 'empty' });
    expect(view().linkFault).toBeUndefined();
  });

  it('from a plan that is not whole; the figures are then those of the worked example', () => {
    const view = start(learnLink({ weight: undefined })).view();
    expect(view.status).toBe('incomplete');
    expect(view.course).toBeUndefined();
    expect(text(view.figures.patientWeight)).toBe('70 kg');
  });

  it('from a plan that a hard limit refuses', () => {
    // The hard limit is 1 mg/kg/h
    const view = start(learnLink({ doseRate: '1.1mg/kg/h' })).view();
    expect(view.status).toBe('blocked');
    expect(view.calculation).toBeUndefined();
    expect(view.course).toBeUndefined();
  });

  it('below 45 kg, with the reason', () => {
    const view = start(learnLink({ weight: '44kg' })).view();
    expect(view.course).toMatchObject({ ok: false, error: { code: 'weightBelowModel' } });
  });
});
