import { describe, expect, it } from 'vitest';
import type { CheckEntries } from '../../src/input/checkLink.ts';
import { formatCheckLink, formatSealedLink, parseCheckLink } from '../../src/input/checkLink.ts';
import { emptyOrderForm } from '../../src/input/orderForm.ts';
import type { OrderFormText } from '../../src/input/orderFormText.ts';
import { EMPTY_PUMP_READING, EMPTY_PUMP_READINGS } from '../../src/input/pumpReadings.ts';
import { filledForm } from '../support/forms.ts';
import { library } from '../support/library.ts';

const EXAMPLE =
  'careArea=chronic-pain-adult&weight=82kg&doseRate=0.3mg/kg/h&duration=4h&drug=500mg&volume=50mL&pump=syringe&pumpRate=25mL/h&pumpVolume=9.8mL';

const EXAMPLE_ORDER: OrderFormText = {
  ...emptyOrderForm(library),
  weight: '82',
  dose: '0.3',
  hours: '4',
  drug: '500',
  volume: '50',
  pumpProfileId: 'syringe',
};

const TWO_STEPS = 'step=0.1mg/kg/h*30min&step=0.3mg/kg/h*3h';

function opened(query: string): CheckEntries {
  const link = parseCheckLink(`#/check?${query}`, library);
  if (!link.ok) throw new Error(JSON.stringify(link.error));
  if (link.value.kind !== 'entries') throw new Error('a sealed plan');
  return link.value.entries;
}

function faultOf(query: string): unknown {
  const link = parseCheckLink(`#/check?${query}`, library);
  return link.ok ? 'none' : link.error;
}

function written(entries: CheckEntries): string {
  return formatCheckLink(entries, library);
}

describe('the example of a check link', () => {
  it('opens as the entries that it says', () => {
    expect(opened(EXAMPLE)).toEqual({
      order: EXAMPLE_ORDER,
      pump: { loading: EMPTY_PUMP_READING, steps: [{ rate: '25', volume: '9.8' }] },
    });
  });

  it('is written back with every key in use, defaults included', () => {
    expect(written(opened(EXAMPLE))).toBe(
      '#/check?careArea=chronic-pain-adult&weight=82kg&basis=actual&doseRate=0.3mg/kg/h&duration=4h&drug=500mg&volume=50mL&mix=final&priming=2mL&pump=syringe&pumpRate=25mL/h&pumpVolume=9.8mL',
    );
  });

  it('has its keys in any order, and may be percent-encoded', () => {
    expect(opened(EXAMPLE.split('&').reverse().join('&'))).toEqual(opened(EXAMPLE));
    expect(opened(EXAMPLE.replaceAll('/', '%2F'))).toEqual(opened(EXAMPLE));
  });
});

describe('a check link that is opened', () => {
  it.each(['#/check', '#/check?'])('is an empty check without keys: "%s"', (fragment) => {
    expect(parseCheckLink(fragment, library)).toEqual({
      ok: true,
      value: {
        kind: 'entries',
        entries: { order: emptyOrderForm(library), pump: EMPTY_PUMP_READINGS },
      },
    });
  });

  it('has what the pump shows for each rate step in order, and for the loading dose', () => {
    const { order, pump } = opened(
      `pumpVolume=1.8mL&pumpRate=3.5mL/h&${TWO_STEPS}&loading=0.2mg/kg*10min&pumpRate=10.5mL/h&pumpVolume=31.5mL&pumpLoadingRate=42mL/h&pumpLoadingVolume=7mL`,
    );
    expect(order.steps.map(({ doseRate }) => doseRate)).toEqual(['0.1', '0.3']);
    expect(pump).toEqual({
      loading: { rate: '42', volume: '7' },
      steps: [
        { rate: '3.5', volume: '1.8' },
        { rate: '10.5', volume: '31.5' },
      ],
    });
  });

  it('has blank fields for what it does not say', () => {
    expect(opened(`${TWO_STEPS}&pumpVolume=1.8mL`).pump.steps).toEqual([
      { rate: '', volume: '1.8' },
      EMPTY_PUMP_READING,
    ]);
  });

  it('takes every key of the order: how a bag was made is on its label too', () => {
    const { order } = opened('mix=added&stock=50mg/mL&priming=15mL&start=09:00&basis=lean');
    expect(order).toMatchObject({ mix: 'added', stock: '50', priming: '15', start: '09:00' });
    expect(order.basis).toBe('lean');
  });
});

describe('a check link that is refused', () => {
  it.each([
    ['pumpColor=red', { code: 'unknownKey', key: 'pumpColor' }],
    ['pumprate=2mL/h', { code: 'unknownKey', key: 'pumprate' }],
    ['toString=1', { code: 'unknownKey', key: 'toString' }],
    ['weight=82kg&weight=82kg', { code: 'repeatedKey', key: 'weight' }],
    ['weight=%zz', { code: 'badEncoding', value: 'weight=%zz' }],
    ['pumpRate=25', { code: 'malformedValue', key: 'pumpRate', value: '25' }],
    ['pumpRate=25mL', { code: 'malformedValue', key: 'pumpRate', value: '25mL' }],
    ['pumpRate=2,5mL/h', { code: 'malformedValue', key: 'pumpRate', value: '2,5mL/h' }],
    ['pumpRate=0mL/h', { code: 'malformedValue', key: 'pumpRate', value: '0mL/h' }],
    ['pumpVolume=9.8mL/h', { code: 'malformedValue', key: 'pumpVolume', value: '9.8mL/h' }],
    ['pumpRate=2mL/h&pumpRate=3mL/h', { code: 'repeatedKey', key: 'pumpRate' }],
    ['pumpVolume=2mL&pumpVolume=3mL', { code: 'repeatedKey', key: 'pumpVolume' }],
    [
      `${TWO_STEPS}&pumpRate=1mL/h&pumpRate=2mL/h&pumpRate=3mL/h`,
      { code: 'readingWithoutPhase', key: 'pumpRate' },
    ],
    ['pumpLoadingRate=42mL/h', { code: 'readingWithoutPhase', key: 'pumpLoadingRate' }],
    ['pumpLoadingVolume=7mL', { code: 'readingWithoutPhase', key: 'pumpLoadingVolume' }],
    [
      'loading=0.2mg/kg*10min&pumpLoadingRate=42mL/h&pumpLoadingRate=42mL/h',
      { code: 'repeatedKey', key: 'pumpLoadingRate' },
    ],
    [`doseRate=0.3mg/kg/h&${TWO_STEPS}`, { code: 'conflictingKeys', key: 'step, doseRate' }],
    [`weight=${'8'.repeat(4000)}kg`, { code: 'tooLong' }],
  ])('%.60s', (query, fault) => {
    expect(faultOf(query)).toEqual(fault);
  });
});

describe('a check link that is written', () => {
  const entries = opened(EXAMPLE);
  const pumpOf = (link: string): string => link.slice(link.indexOf('&pump=') + 1);

  it('opens as what was entered', () => {
    const stepped = opened(
      `weight=160lb&basis=ideal&height=69in&sex=male&${TWO_STEPS}&loading=14mg*10min&drug=250mg&volume=250mL&mix=added&stock=50mg/mL&pumpLoadingRate=42mL/h&pumpLoadingVolume=7mL&pumpRate=3.5mL/h&pumpVolume=1.8mL&pumpRate=10.5mL/h&pumpVolume=31.50mL`,
    );
    const link = written(stepped);
    expect(opened(link.slice(link.indexOf('?') + 1))).toEqual(stepped);
    expect(pumpOf(link)).toBe(
      'pump=large-volume&pumpLoadingRate=42mL/h&pumpLoadingVolume=7mL&pumpRate=3.5mL/h&pumpRate=10.5mL/h&pumpVolume=1.8mL&pumpVolume=31.50mL',
    );
  });

  it.each([
    ['', '9.8', 'pump=syringe&pumpVolume=9.8mL'],
    ['2.', '9.8', 'pump=syringe&pumpVolume=9.8mL'],
    ['2,5', '0', 'pump=syringe'],
    [' 2.50 ', '', 'pump=syringe&pumpRate=2.50mL/h'],
  ])('of a pump that shows "%s" and "%s" ends in %s', (rate, volume, end) => {
    const pump = { ...entries.pump, steps: [{ rate, volume }] };
    expect(pumpOf(written({ ...entries, pump }))).toBe(end);
  });

  it('leaves out what would move to another step', () => {
    const stepped = opened(`${TWO_STEPS}&drug=200mg`);
    const steps = [EMPTY_PUMP_READING, { rate: '10.5', volume: '31.5' }];
    const pump = { ...stepped.pump, steps };
    expect(pumpOf(written({ ...stepped, pump }))).toBe('pump=large-volume');
  });

  it('has no readings for steps that are not whole yet', () => {
    const stepped = opened(`${TWO_STEPS}&pumpRate=3.5mL/h&pumpRate=10.5mL/h`);
    const steps = stepped.order.steps.map((step) => ({ ...step, doseRate: '' }));
    const link = written({ ...stepped, order: { ...stepped.order, steps } });
    expect(link).not.toContain('step=');
    expect(pumpOf(link)).toBe('pump=large-volume');
  });

  it('has no reading for a loading dose that is not whole yet', () => {
    const order = filledForm({ hasLoading: true, loadingDose: '0.2' });
    const pump = { loading: { rate: '42', volume: '7' }, steps: [EMPTY_PUMP_READING] };
    expect(written({ order, pump })).not.toContain('pumpLoading');
  });
});

describe('a check link with a sealed plan', () => {
  const PLAN = 'weight=83.7kg&doseRate=0.3mg/kg/h&duration=4h&drug=500mg&volume=50mL';
  const SEALED = Buffer.from(PLAN).toString('base64url');

  it('keeps the plan as it came, and is written back as it was', () => {
    const link = parseCheckLink(`#/check?plan=${SEALED}`, library);
    expect(link).toEqual({ ok: true, value: { kind: 'sealed', plan: SEALED } });
    if (link.ok && link.value.kind === 'sealed') {
      expect(formatSealedLink(link.value.plan)).toBe(`#/check?plan=${SEALED}`);
    }
  });

  it('has nothing else in it', () => {
    expect(faultOf(`plan=${SEALED}&weight=82kg`)).toEqual({
      code: 'sealedWithOthers',
      key: 'plan',
    });
    expect(faultOf(`pumpRate=2mL/h&plan=${SEALED}`)).toEqual({
      code: 'sealedWithOthers',
      key: 'plan',
    });
    expect(faultOf(`plan=${SEALED}&plan=${SEALED}`)).toEqual({ code: 'repeatedKey', key: 'plan' });
  });

  it('is refused where the plan cannot be opened', () => {
    expect(faultOf('plan=')).toEqual({ code: 'badSealedPlan', key: 'plan' });
  });
});
