import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dataOf } from '../../support/renderPlan.tsx';
import { calmLink, expectNoSettings, visit, visitPlan } from '../../support/visitPlan.tsx';

/** Parts that are fetched when they are needed take their time where many tests run at once. */
const FETCHED = { timeout: 10_000 };

describe('a link that is pasted into the page', () => {
  it('changes the form; keys in any order, percent-encoded too', () => {
    const { root, goTo } = visitPlan();
    goTo(
      '#/plan?pump=syringe&volume=50mL&drug=250mg&duration=4h&doseRate=0.3mg%2Fkg%2Fh&weight=80kg',
    );
    // 80 × 0.3 = 24 mg/h ÷ 5 mg/mL = 4.8 mL/h
    expect(dataOf(root)).toMatchObject({ dosingWeight: '80', infusionRate: '4.8' });
  });

  // hazard: damaged-link
  it.each([
    ['an unknown key', `${calmLink()}&colour=blue`],
    ['a repeated key', `${calmLink()}&weight=80kg`],
    ['a comma', calmLink({ doseRate: '0,3mg/kg/h' })],
    ['an unknown pump', calmLink({ pump: 'bucket' })],
    ['both a rate and a total', `${calmLink()}&totalDose=84mg`],
    ['a broken encoding', `${calmLink()}&height=%E0%A4%A`],
  ])('and is at fault for %s says so, and nothing is calculated', async (_what, link) => {
    const { root, goTo } = visitPlan();
    expect(root).toHaveAttribute('data-status', 'ready');
    goTo(link);
    expect(root).toHaveAttribute('data-status', 'blocked');
    expectNoSettings();
    // Its sentence is fetched after the notice; nothing comes with it.
    const notice = /^This link cannot be used, and nothing is calculated from it\. .*\.$/;
    expect(await screen.findByText(notice, undefined, FETCHED)).toBeVisible();
    expectNoSettings();
  });
});

describe('the notice of an opened link', () => {
  it('names what is not there at all, without dashes', () => {
    visit('#/plan?weight=70kg');
    const notice = screen.getByText(/Opened from a link or a reload/);
    const words = notice.textContent.replaceAll('\u00a0', ' ');
    expect(words).toContain('70 kg actual weight, no dose, no preparation, large-volume pump');
    expect(words).not.toContain('–');
  });
});
