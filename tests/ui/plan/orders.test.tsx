import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { field } from '../../support/field.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { dataOf, findingsOf } from '../../support/renderPlan.tsx';
import { says } from '../../support/says.ts';
import { calmLink, expectNoSettings, replace, visitPlan } from '../../support/visitPlan.tsx';

/** Parts that are fetched after the numbers take their time where many tests run at once. */
const FETCHED = { timeout: 10_000 };

const NO_DOSE: LinkKeys = { doseRate: undefined };

describe('a dose', () => {
  it.each<[string, LinkKeys]>([
    // 5 × 0.06 = 0.3; 300 ÷ 1000 = 0.3; 21 ÷ 70 = 0.3; 84 ÷ 4 = 21; 1.2 × 70 ÷ 4 = 21
    ['5 mcg/kg/min × 60 ÷ 1000 = 0.3 mg/kg/h', { doseRate: '5mcg/kg/min' }],
    ['300 mcg/kg/h ÷ 1000 = 0.3 mg/kg/h', { doseRate: '300mcg/kg/h' }],
    ['21 mg/h ÷ 70 kg = 0.3 mg/kg/h', { doseRate: '21mg/h' }],
    ['84 mg ÷ 4 h ÷ 70 kg = 0.3 mg/kg/h', { ...NO_DOSE, totalDose: '84mg' }],
    ['1.2 mg/kg ÷ 4 h = 0.3 mg/kg/h', { ...NO_DOSE, totalDose: '1.2mg/kg' }],
  ])('in any unit, or a total, runs at the same rate: %s', (_sum, keys) => {
    const { root, goTo } = visitPlan(NO_DOSE);
    expect(root).toHaveAttribute('data-status', 'incomplete');
    goTo(calmLink(keys));
    expect(dataOf(root)).toMatchObject({ infusionRate: '10.5', doseRatePerKg: '0.3' });
  });

  // hazard: tenfold
  it('that could have been meant in another unit says so, and is never changed', () => {
    visitPlan({ doseRate: '5mg/kg/h' });
    expect(screen.getByText(says('Did you mean 5 mcg/kg/min?'))).toBeVisible();
    expect(field('Dose rate')).toHaveValue('5');
  });

  // hazard: not-a-plain-number
  it.each([
    ['0,5', /Use a point for decimals/],
    ['1e3', /\S/],
    ['0.5.1', /\S/],
    ['-0.5', /\S/],
    ['.5', /\S/],
    ['0.5 mg', /\S/],
    ['٠.٥', /\S/],
    ['0', /\S/],
  ])(
    'that is no plain number is refused at its field and gives no number: %s',
    async (typed, why) => {
      const { root, user } = visitPlan();
      expect(root).toHaveAttribute('data-status', 'ready');
      await replace(user, 'Dose rate', typed);
      expect(root).toHaveAttribute('data-status', 'blocked');
      expect(field('Dose rate')).toHaveAttribute('aria-invalid', 'true');
      expect(field('Dose rate')).toHaveAccessibleDescription(why);
      expect(field('Dose rate')).toHaveValue(typed);
      expectNoSettings();
      await replace(user, 'Dose rate', '0.3');
      expect(root).toHaveAttribute('data-status', 'ready');
    },
  );

  // hazard: half-typed
  it('that is half typed is neither refused nor calculated', async () => {
    const { root, user } = visitPlan();
    await replace(user, 'Dose rate', '0.');
    expect(root).toHaveAttribute('data-status', 'incomplete');
    expectNoSettings();
  });
});

describe('a weight', () => {
  // hazard: wrong-weight-unit
  it('keeps its digits when kg is changed to lb, and is recalculated', async () => {
    const { root, user } = visitPlan({ weight: '160kg', doseRate: '0.1mg/kg/h' });
    await user.click(screen.getByRole('radio', { name: 'lb' }));
    expect(field('Weight')).toHaveValue('160');
    // 160 × 0.45359237
    expect(dataOf(root)).toMatchObject({ dosingWeight: '72.5747792' });
    expect(screen.getAllByText(says('72.6 kg'))[0]).toBeVisible();
  });

  // hazard: wrong-weight-basis
  it('of any basis stands beside the other three, each with its rate', async () => {
    visitPlan({ weight: '120kg', height: '70in', sex: 'male', drug: '500mg', volume: '500mL' });
    const name = 'What each dosing weight would give';
    const table = await screen.findByRole('table', { name }, FETCHED);
    expect(table).toHaveTextContent('Adjusted');
    // 120, 73, 91.8 and 74.8 kg × 0.3 at 1 mg/mL
    for (const rate of ['36 mL/h', '21.9 mL/h', '27.5 mL/h', '22.4 mL/h']) {
      expect(table.textContent).toContain(rate.replace(' ', '\u00a0'));
    }
  });
});

describe('rate steps', () => {
  it('stand in a table, with one sum', () => {
    const { root } = visitPlan({
      ...NO_DOSE,
      duration: undefined,
      step: ['0.1mg/kg/h*30min', '0.3mg/kg/h*3h30min'],
      loading: '0.2mg/kg*10min',
      stock: undefined,
      start: undefined,
    });
    const data = dataOf(root);
    expect(data).toMatchObject({
      // 7 mg/h ÷ 2 = 3.5; 21 ÷ 2 = 10.5
      'infusionRate#1': '3.5',
      'infusionRate#2': '10.5',
      // 3.5 + 73.5 = 77 mg ÷ 2 = 38.5, cumulative 1.75 → 1.8
      'vtbi#1': '1.8',
      'vtbi#2': '36.7',
      vtbi: '38.5',
      // 14 mg in 10 min: 7 mL at 42 mL/h
      loadingVolume: '7',
      loadingRate: '42',
    });
    expect(data).not.toHaveProperty('infusionRate');
    expect(findingsOf(root)).toContain('infusionRate:belowAccurate caution steps 1');
  });
});

describe('changes of bag', () => {
  // hazard: empty-bag
  it('are planned, and a bag that would hold it all is named', async () => {
    const { root } = visitPlan({ drug: '100mg', duration: '6h' });
    // 126 mL and 20 of priming: 80 from the first after 80 ÷ 21 = 3 h 49 min, 46 from the second
    expect(root.querySelector('li[data-finding="container:exceedsBag"]')).toHaveTextContent(
      says('200 mg in 100 mL'),
    );
    const bags = await screen.findByRole('region', { name: '2 bags' }, FETCHED);
    const [table] = within(bags).getAllByRole('table');
    expect(table).toHaveTextContent('Gives');
    expect(table).toHaveTextContent(says('80 mL'));
    expect(table).toHaveTextContent(says('46 mL'));
    expect(table).toHaveTextContent('12:49');
  });
});

describe('the results', () => {
  it('stand once in the document each, whatever is fetched after them', async () => {
    visitPlan({ loading: '0.2mg/kg*10min' });
    await screen.findByText('Show as table', undefined, FETCHED);
    await screen.findByRole('region', { name: 'Working' }, FETCHED);
    await screen.findByRole('region', { name: 'Around the infusion' }, FETCHED);
    // Throws where one stands twice.
    const names = Object.keys(dataOf(document.documentElement));
    expect(names).toEqual(expect.arrayContaining(['loadingDose', 'loadingVolume', 'loadingRate']));
  });
});
