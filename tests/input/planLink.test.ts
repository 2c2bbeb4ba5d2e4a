import { describe, expect, it } from 'vitest';
import type { OrderFormText, RateStepText } from '../../src/input/orderFormText.ts';
import { emptyOrderForm } from '../../src/input/orderForm.ts';
import { formatPlanLink, parsePlanLink } from '../../src/input/planLink.ts';
import { filledForm } from '../support/forms.ts';
import { library } from '../support/library.ts';

function opened(query: string): OrderFormText {
  const form = parsePlanLink(`#/plan?${query}`, library);
  if (!form.ok) throw new Error(JSON.stringify(form.error));
  return form.value;
}

function linkOf(changes: Partial<OrderFormText>): string {
  return formatPlanLink(filledForm(changes), library);
}

/** The value of a key, or undefined where the link has not got it. */
function valueIn(link: string, key: string): string | undefined {
  return new URLSearchParams(link.slice(link.indexOf('?'))).get(key) ?? undefined;
}

function step(key: number, doseRate: string, hours: string, minutes: string): RateStepText {
  return { key, doseRate, doseUnit: 'mg/kg/h', hours, minutes };
}

const EXAMPLE =
  'careArea=chronic-pain-adult&weight=72.5kg&doseRate=0.55mg/kg/h&duration=4h&drug=200mg&volume=100mL&stock=50mg/mL&pump=large-volume&start=09:00';

describe('the example of a plan link', () => {
  it('opens as the form that it says', () => {
    expect(opened(EXAMPLE)).toEqual(filledForm({ stock: '50', start: '09:00' }));
  });

  it('is written back with every key in use, defaults included', () => {
    expect(formatPlanLink(opened(EXAMPLE), library)).toBe(
      '#/plan?careArea=chronic-pain-adult&weight=72.5kg&basis=actual&doseRate=0.55mg/kg/h&duration=4h&drug=200mg&volume=100mL&mix=final&stock=50mg/mL&priming=20mL&pump=large-volume&start=09:00',
    );
  });
});

describe('a plan link that is opened', () => {
  const rows: [string, Partial<OrderFormText>][] = [
    ['weight=72.5kg', { weight: '72.5', weightUnit: 'kg' }],
    ['weight=160lb', { weight: '160', weightUnit: 'lb' }],
    ['weight=72kg', { weight: '72' }],
    ['weight=72.50kg', { weight: '72.50' }],
    ['careArea=acute-pain-adult', { careAreaId: 'acute-pain-adult' }],
    ['basis=lean', { basis: 'lean' }],
    ['basis=ideal&height=175cm&sex=male', { basis: 'ideal', height: '175', sex: 'male' }],
    ['height=69in&sex=female', { height: '69', heightUnit: 'in', sex: 'female' }],
    ['doseRate=0.3mg/kg/h', { dose: '0.3', doseUnit: 'mg/kg/h' }],
    ['doseRate=5mcg/kg/min', { dose: '5', doseUnit: 'mcg/kg/min' }],
    ['doseRate=300mcg/kg/h', { dose: '300', doseUnit: 'mcg/kg/h' }],
    ['doseRate=20mg/h', { dose: '20', doseUnit: 'mg/h' }],
    ['totalDose=100mg', { dose: '100', doseUnit: 'mg' }],
    ['totalDose=1.2mg/kg', { dose: '1.2', doseUnit: 'mg/kg' }],
    ['duration=4h', { hours: '4', minutes: '' }],
    ['duration=4h30min', { hours: '4', minutes: '30' }],
    ['duration=90min', { hours: '', minutes: '90' }],
    ['duration=0h30min', { hours: '0', minutes: '30' }],
    ['duration=4h0min', { hours: '4', minutes: '0' }],
    ['duration=1.5h', { hours: '1.5', minutes: '' }],
    [
      'loading=0.2mg/kg*10min',
      { hasLoading: true, loadingDose: '0.2', loadingDoseUnit: 'mg/kg', loadingMinutes: '10' },
    ],
    [
      'loading=14mg*10min',
      { hasLoading: true, loadingDose: '14', loadingDoseUnit: 'mg', loadingMinutes: '10' },
    ],
    [
      'step=0.1mg/kg/h*30min&step=20mg/h*1h30min',
      {
        isStepped: true,
        steps: [step(1, '0.1', '', '30'), { ...step(2, '20', '1', '30'), doseUnit: 'mg/h' }],
      },
    ],
    [
      'step=5mcg/kg/min*4h',
      { isStepped: true, steps: [{ ...step(1, '5', '4', ''), doseUnit: 'mcg/kg/min' }] },
    ],
    ['drug=200mg&volume=100mL', { drug: '200', volume: '100' }],
    ['mix=added', { mix: 'added' }],
    ['stock=10mg/mL', { stock: '10' }],
    ['stock=50.0mg/mL', { stock: '50' }],
    ['priming=15mL', { priming: '15' }],
    ['priming=0mL', { priming: '0' }],
    ['pump=syringe-fine', { pumpProfileId: 'syringe-fine' }],
    ['start=23:59', { start: '23:59' }],
  ];
  it.each(rows)('%s', (query, changes) => {
    expect(opened(query)).toEqual({ ...emptyOrderForm(library), ...changes });
  });

  it('has its keys in any order', () => {
    const shuffled = EXAMPLE.split('&').reverse().join('&');
    expect(opened(shuffled)).toEqual(opened(EXAMPLE));
  });

  it('may be percent-encoded, in whole or in part', () => {
    const encoded = EXAMPLE.split('&')
      .map((pair) => pair.split('=').map(encodeURIComponent).join('='))
      .join('&');
    expect(encoded).toContain('%2Fkg%2Fh');
    expect(opened(encoded)).toEqual(opened(EXAMPLE));
    expect(opened('loading=0.2mg/kg%2A10min')).toEqual(opened('loading=0.2mg/kg*10min'));
    expect(opened('%77eight=72.5%6bg')).toEqual(opened('weight=72.5kg'));
  });

  it.each(['#/plan', '#/plan?', '#/', '#', ''])(
    'is an empty form without keys: "%s"',
    (fragment) => {
      expect(parsePlanLink(fragment, library)).toEqual({
        ok: true,
        value: emptyOrderForm(library),
      });
    },
  );

  it.each([
    ['large-volume', '20', null],
    ['large-volume', '2', '2'],
    ['large-volume', '20.0', '20.0'],
    ['syringe', '2', null],
    ['syringe', '20', '20'],
  ])('on %s, priming %s mL is %s: its own volume follows the pump', (pump, digits, priming) => {
    expect(opened(`priming=${digits}mL&pump=${pump}`).priming).toBe(priming);
    expect(opened(`pump=${pump}&priming=${digits}mL`).priming).toBe(priming);
  });
});

describe('a plan link that is written', () => {
  it('of an empty form has only what is chosen', () => {
    expect(formatPlanLink(emptyOrderForm(library), library)).toBe(
      '#/plan?careArea=chronic-pain-adult&basis=actual&mix=final&priming=20mL&pump=large-volume',
    );
  });

  it('has its keys in the order of the form, in units as chosen and digits as typed', () => {
    const link = linkOf({
      careAreaId: 'chronic-pain-monitored',
      weight: ' 160.0 ',
      weightUnit: 'lb',
      basis: 'lean',
      height: '69.0',
      heightUnit: 'in',
      sex: 'male',
      dose: '1.20',
      doseUnit: 'mg/kg',
      minutes: '30',
      hasLoading: true,
      loadingDose: '0.2',
      loadingMinutes: '10',
      drug: '250',
      volume: '250',
      mix: 'added',
      stock: '50',
      priming: '0',
      pumpProfileId: 'alaris-gp',
      start: '09:00',
    });
    expect(link).toBe(
      '#/plan?careArea=chronic-pain-monitored&weight=160.0lb&basis=lean&height=69.0in&sex=male&totalDose=1.20mg/kg&duration=4h30min&loading=0.2mg/kg*10min&drug=250mg&volume=250mL&mix=added&stock=50mg/mL&priming=0mL&pump=alaris-gp&start=09:00',
    );
  });

  it('has rate steps in place of dose and duration', () => {
    const steps = [step(1, '0.1', '', '30'), step(2, '0.2', '0', '45'), step(3, '0.3', '2', '')];
    const link = linkOf({ isStepped: true, dose: '', hours: '', minutes: '', steps });
    expect(link).toContain(
      '&step=0.1mg/kg/h*30min&step=0.2mg/kg/h*0h45min&step=0.3mg/kg/h*2h&drug=200mg',
    );
    expect(link).not.toContain('duration');
  });

  it.each([
    ['mg/kg/h', 'doseRate=0.55mg/kg/h'],
    ['mcg/kg/min', 'doseRate=0.55mcg/kg/min'],
    ['mcg/kg/h', 'doseRate=0.55mcg/kg/h'],
    ['mg/h', 'doseRate=0.55mg/h'],
    ['mg', 'totalDose=0.55mg'],
    ['mg/kg', 'totalDose=0.55mg/kg'],
  ] as const)('has a dose in %s as %s', (doseUnit, pair) => {
    expect(linkOf({ doseUnit })).toContain(`&${pair}&duration=4h&`);
  });

  const leftOut: [Partial<OrderFormText>, string][] = [
    [{ weight: '72,5' }, 'weight'],
    [{ weight: '72.' }, 'weight'],
    [{ dose: '0' }, 'doseRate'],
    [{ dose: '', doseUnit: 'mg' }, 'totalDose'],
    [{ hours: '4.' }, 'duration'],
    [{ hours: '4', minutes: 'x' }, 'duration'],
    [{ hours: '0', minutes: '0' }, 'duration'],
    [{ drug: '' }, 'drug'],
    [{ volume: '1e2' }, 'volume'],
    [{ basis: 'ideal', height: '17.' }, 'height'],
    [{ stock: '25' }, 'stock'],
    [{ priming: '2,5' }, 'priming'],
    [{ start: '9' }, 'start'],
  ];
  it.each(leftOut)('leaves out what %o has no sound value for: %s', (changes, key) => {
    expect(valueIn(linkOf(changes), key)).toBeUndefined();
  });

  const unsound: [string, Partial<OrderFormText>][] = [
    ['a height under way', { height: '17.' }],
    ['a vial that is not in the library', { stock: '25' }],
    ['a priming volume under way', { priming: '' }],
    ['a start time under way', { start: '09:' }],
    ['a loading dose just added', { hasLoading: true }],
    ['a loading dose without its time', { hasLoading: true, loadingDose: '0.2' }],
    ['a loading time without its dose', { hasLoading: true, loadingMinutes: '10' }],
  ];
  it.each(unsound)('with %s does not look like a whole plan without it', (_, changes) => {
    expect(valueIn(linkOf({}), 'doseRate')).toBe('0.55mg/kg/h');
    const link = linkOf(changes);
    expect(valueIn(link, 'doseRate')).toBeUndefined();
    expect(valueIn(link, 'weight')).toBe('72.5kg');
    expect(valueIn(link, 'loading')).toBeUndefined();
    const steps = [step(1, '0.1', '1', '')];
    expect(valueIn(linkOf({ ...changes, isStepped: true, steps }), 'step')).toBeUndefined();
  });

  it('has every other key in its place where the dose is left out', () => {
    const isMissing = { start: '09:' };
    const end = 'drug=200mg&volume=100mL&mix=final&priming=20mL&pump=large-volume';
    const begin = '#/plan?careArea=chronic-pain-adult&weight=72.5kg&basis=actual';
    expect(linkOf(isMissing)).toBe(`${begin}&duration=4h&${end}`);
    const steps = [step(1, '0.1', '1', '')];
    expect(linkOf({ ...isMissing, isStepped: true, steps })).toBe(`${begin}&${end}`);
  });

  it.each([
    ['dose', step(2, '', '1', '')],
    ['duration', step(2, '0.2', '', '')],
  ])('has no rate step while one of them has no %s', (_, second) => {
    const steps = [step(1, '0.1', '1', ''), second];
    expect(linkOf({ isStepped: true, steps })).not.toContain('step=');
  });
});
