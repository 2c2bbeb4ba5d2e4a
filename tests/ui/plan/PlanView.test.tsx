import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { field } from '../../support/field.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { dataOf, findingsOf, renderPlan } from '../../support/renderPlan.tsx';
import { says } from '../../support/says.ts';

/** Parts that are fetched after the numbers take their time where many tests run at once. */
const FETCHED = { timeout: 10_000 };

const pumpScreen = () => screen.getByRole('region', { name: 'Pump settings' });

describe('the plan view of a plain order', () => {
  it('has each result once for other programs', () => {
    const { root } = renderPlan({ stock: '50mg/mL', start: '09:00' });
    expect(root).toHaveAttribute('data-status', 'caution');
    expect(dataOf(root)).toEqual({
      infusionRate: '19.9',
      exactInfusionRate: '19.9375',
      vtbi: '79.8',
      infusionDuration: '4.01005025126',
      totalDose: '159.5',
      deliveredDose: '159.6',
      doseRate: '39.875',
      doseRatePerKg: '0.55',
      achievedDoseRatePerKg: '0.548965517241',
      dosingWeight: '72.5',
      concentration: '2',
      drugVolume: '4',
      diluentVolume: '96',
      vialCount: '1',
    });
  });

  it('shows rate, volume and time in the order of a pump', () => {
    renderPlan();
    const terms = within(pumpScreen()).getAllByRole('term');
    expect(terms.map((term) => term.textContent)).toEqual(['Rate', 'Volume to be infused', 'Time']);
    const values = within(pumpScreen()).getAllByRole('definition');
    expect(values.map((value) => value.textContent)).toEqual([
      expect.stringMatching(says('19.9 mL/h')),
      expect.stringMatching(says('79.8 mL')),
      expect.stringMatching(says('4:01 h:min')),
    ]);
  });

  it('says on how many kilograms the rate is', () => {
    renderPlan();
    expect(pumpScreen()).toHaveTextContent(says('0.55 mg/kg/h on 72.5 kg actual weight'));
  });

  it('tells the end and the observation by the clock', async () => {
    renderPlan({ start: '23:30' });
    expect(screen.getByText(says('03:31 +1 day'))).toBeInTheDocument();
    const around = await screen.findByRole('region', { name: 'Around the infusion' }, FETCHED);
    expect(around).toHaveTextContent(says('Observe until 04:31 +1 day'));
  });

  it('shows the label with its recipe', () => {
    renderPlan({ stock: '50mg/mL' });
    expect(pumpScreen()).toHaveTextContent(
      says('200 mg in 100 mL · add 4 mL of 50 mg/mL to 96 mL diluent'),
    );
  });

  it('works each sum out', async () => {
    renderPlan();
    const working = await screen.findByRole('region', { name: 'Working' }, FETCHED);
    expect(within(working).getByRole('row', { name: says('Pump rate') })).toHaveTextContent(
      says('39.875 mg/h ÷ 2 mg/mL'),
    );
  });
});

describe('the plan view of a loading dose', () => {
  it('gives its setting first and the maintenance after it', () => {
    const { root } = renderPlan({ doseRate: '0.3mg/kg/h', loading: '0.2mg/kg*10min' });
    expect(dataOf(root)).toMatchObject({
      loadingDose: '14.5',
      loadingVolume: '7.3',
      loadingRate: '43.5',
      infusionRate: '10.9',
      vtbi: '43.5',
    });
    const titles = within(pumpScreen()).getAllByRole('heading', { level: 3 });
    expect(titles.map((title) => title.textContent)).toEqual([
      expect.stringMatching(says('1. First: loading dose 14.5 mg')),
      '2. Then set: maintenance',
    ]);
  });
});

describe('the plan view of rate steps', () => {
  const steps = {
    doseRate: undefined,
    duration: undefined,
    step: ['0.1mg/kg/h*30min', '0.2mg/kg/h*1h30min', '0.3mg/kg/h*2h'],
  };

  it('has their results in the table, and only their sum beside it', () => {
    const { root } = renderPlan(steps);
    const data = dataOf(root);
    expect(data).toMatchObject({
      'infusionRate#1': '3.6',
      'infusionRate#2': '7.3',
      'exactInfusionRate#3': '10.875',
      'doseRate#1': '7.25',
      'doseRatePerKg#2': '0.2',
      'achievedDoseRatePerKg#3': '0.300689655172',
      'vtbi#1': '1.8',
      'vtbi#2': '10.9',
      'vtbi#3': '21.7',
      vtbi: '34.4',
    });
    expect(Object.keys(data)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(infusionRate|exactInfusionRate|doseRate|doseRatePerKg)$/),
      ]),
    );
  });

  it('names the steps of a finding', () => {
    const { root } = renderPlan(steps);
    expect(findingsOf(root)).toContain('infusionRate:belowAccurate caution steps 1');
  });

  it('shows dashes, and still what was ordered, while a step blocks', () => {
    const { root } = renderPlan({ ...steps, step: ['0.1mg/kg/h*30min', '3mg/kg/h*2h'] });
    expect(root).toHaveAttribute('data-status', 'blocked');
    expect(dataOf(root)).toMatchObject({ 'doseRatePerKg#2': '3', 'doseRate#2': '217.5' });
    expect(Object.keys(dataOf(root)).join()).not.toMatch(/infusionRate|vtbi|Duration/i);
  });
});

describe('without pump settings', () => {
  it.each<[string, string, LinkKeys | 'empty']>([
    ['nothing entered', 'empty', 'empty'],
    ['a weight missing', 'incomplete', { weight: undefined }],
    ['a dose beyond the hard limit', 'blocked', { doseRate: '5mg/kg/h' }],
    ['two bags and a hard limit', 'blocked', { doseRate: '2mg/kg/h', duration: '24h' }],
    ['a rate that the pump cannot run', 'blocked', { doseRate: '0.01mg/kg/h', drug: '5000mg' }],
    ['a volume that the syringe does not hold', 'blocked', { pump: 'syringe' }],
    ['no dosing weight', 'blocked', { basis: 'ideal', height: '150cm', sex: 'male' }],
    ['a bad link', 'blocked', { doseRate: '5mL/h' }],
    [
      'a loading dose where none is given',
      'blocked',
      { careArea: 'chronic-pain-inpatient', loading: '0.2mg/kg*10min' },
    ],
  ])('(%s) nothing that could be set is in the page', (_, status, keys) => {
    const { root } = renderPlan(keys);
    expect(root).toHaveAttribute('data-status', status);
    expect(document.documentElement.textContent).not.toContain('mL/h');
    expect(Object.keys(dataOf(root)).join()).not.toMatch(
      /infusionRate|vtbi|infusionDuration|delivered|achieved|drugVolume|diluent|vialCount|loading(Rate|Volume)/i,
    );
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });

  it('keeps what leads to mg/h while a finding blocks', () => {
    const { root } = renderPlan({ doseRate: '5mg/kg/h' });
    expect(dataOf(root)).toEqual({
      totalDose: '1450',
      doseRate: '362.5',
      doseRatePerKg: '5',
      dosingWeight: '72.5',
      concentration: '2',
    });
  });

  it('names the fields to complete', () => {
    renderPlan({ weight: undefined, volume: undefined });
    expect(pumpScreen()).toHaveTextContent('To complete: Weight, Bag volume.');
  });

  it('names the field to correct, and shows no number from before', async () => {
    const { root, user } = renderPlan();
    await user.type(field('Dose rate'), ',');
    expect(root).toHaveAttribute('data-status', 'blocked');
    expect(pumpScreen()).toHaveTextContent('Correct: Dose rate.');
    expect(root).not.toHaveTextContent('19.9');
  });

  it('says what stops it', () => {
    renderPlan({ doseRate: '5mg/kg/h' });
    expect(pumpScreen()).toHaveTextContent('No pump settings. Dose rate is above the hard limit.');
  });
});

describe('the checks', () => {
  it('have one line for each finding, the worst first', () => {
    const { root } = renderPlan({ doseRate: '5mg/kg/h', duration: '8h' });
    const severities = findingsOf(root).map((finding) => finding.split(' ')[1]);
    expect(severities).toEqual([...severities].sort(bySeverity));
    expect(severities[0]).toBe('block');
  });

  it('take a reason in place, and the plan is ready', async () => {
    const { root, user } = renderPlan();
    expect(screen.getByText('1 value needs a reason')).toBeInTheDocument();
    await user.type(field('Reason'), 'ab');
    expect(root).toHaveAttribute('data-status', 'caution');
    await user.type(field('Reason'), 'c');
    expect(root).toHaveAttribute('data-status', 'ready');
    expect(findingsOf(root)).toContain('doseRatePerKg:aboveSoft caution explained');
    expect(screen.getByText('Checked, with 1 reason given')).toBeInTheDocument();
  });

  it('ask the reason in words that say what it is for', () => {
    renderPlan();
    expect(field('Reason')).toHaveAccessibleDescription(
      /Caution: Dose rate is above the usual range.*3 to 200 characters, no patient details/,
    );
  });

  it('go from reason to reason with Enter, as the fields of the order do', async () => {
    const { user } = renderPlan({ weight: '38kg' });
    const reasons = screen.getAllByRole('textbox', { name: 'Reason' });
    expect(reasons).toHaveLength(2);
    const [first, second] = reasons;
    first?.focus();
    await user.keyboard('small adult{Enter}third session{Enter}');
    expect(first).toHaveValue('small adult');
    expect(second).toHaveValue('third session');
    expect(second).toHaveFocus();
  });

  it('forget a reason when the weight changes', async () => {
    const { root, user } = renderPlan();
    await user.type(field('Reason'), 'third session');
    expect(root).toHaveAttribute('data-status', 'ready');
    await user.type(field('Weight'), '1');
    expect(root).toHaveAttribute('data-status', 'caution');
    expect(field('Reason')).toHaveValue('');
  });

  it('count one reason for the weight that is also the dosing weight', async () => {
    const { root, user } = renderPlan({ weight: '38kg', doseRate: '0.3mg/kg/h' });
    await user.type(field('Reason'), 'small adult');
    expect(root).toHaveAttribute('data-status', 'ready');
    expect(findingsOf(root)).toEqual(
      expect.arrayContaining([
        'patientWeight:belowSoft caution explained',
        'dosingWeight:belowSoft caution explained',
      ]),
    );
  });

  it('keep published figures together in one line that opens', () => {
    renderPlan();
    const summary = screen.getByText('1 published figure to compare with');
    expect(summary.closest('details')).not.toHaveAttribute('open');
  });

  it('add the note on 0.5 mg/kg/h only where it is ordered', () => {
    renderPlan({ doseRate: '0.5mg/kg/h' });
    expect(screen.getByText('About this dose rate')).toBeInTheDocument();
  });
});

describe('bags', () => {
  it('are changed by a table, and what is left is told in three places', async () => {
    renderPlan({ doseRate: '0.3mg/kg/h', duration: '48h', stock: '50mg/mL', start: '09:00' });
    const bags = await screen.findByRole('region', { name: '6 bags' }, FETCHED);
    expect(
      within(bags).getByRole('row', { name: says('2 16:20 9 h 10 min 100 mL') }),
    ).toBeVisible();
    expect(
      within(bags).getByRole('row', { name: says('In the last bag 58 mL 116 mg') }),
    ).toBeVisible();
    expect(
      within(bags).getByRole('row', { name: says('In the line, from priming 20 mL 40 mg') }),
    ).toBeVisible();
    expect(
      within(bags).getByRole('row', { name: says('In the vials, for each bag 6 mL 300 mg') }),
    ).toBeVisible();
  });
});

const ORDER = ['block', 'caution', 'info'];

function bySeverity(a = '', b = ''): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}
