import { describe, expect, it } from 'vitest';
import type { InfusionOrder } from '../../src/core/order/infusionOrder.ts';
import type { Quantity } from '../../src/core/quantity/quantity.ts';
import { amount } from '../../src/core/quantity/quantity.ts';
import type { Unit } from '../../src/core/quantity/units.ts';
import { emptyOrderForm, readOrderForm } from '../../src/input/orderForm.ts';
import type { OrderFormText, RateStepText } from '../../src/input/orderFormText.ts';
import { filledForm } from '../support/forms.ts';
import { library } from '../support/library.ts';

function step(key: number, doseRate: string, hours: string, minutes = ''): RateStepText {
  return { key, doseRate, doseUnit: 'mg/kg/h', hours, minutes };
}

function inWords(value: Quantity<Unit> | undefined): string | undefined {
  return value && `${amount(value).toString()} ${value.unit}`;
}

function orderOf(changes: Partial<OrderFormText>): InfusionOrder {
  const { order } = readOrderForm(filledForm(changes), library);
  if (order === undefined) throw new Error('No order');
  return order;
}

const stepped = { isStepped: true, dose: '', hours: '', minutes: '' } as const;

describe('an empty form', () => {
  const empty = emptyOrderForm(library);

  it('starts at the first care area and pump, on the actual weight, made up to the volume', () => {
    const blank = { weight: '', height: '', sex: '', dose: '', hours: '', minutes: '' };
    const loading = { hasLoading: false, loadingDose: '', loadingMinutes: '' };
    expect(emptyOrderForm(library)).toEqual({
      ...{ ...blank, ...loading, drug: '', volume: '', stock: '', start: '' },
      ...{ weightUnit: 'kg', heightUnit: 'cm', doseUnit: 'mg/kg/h', loadingDoseUnit: 'mg/kg' },
      careAreaId: 'chronic-pain-adult',
      pumpProfileId: 'large-volume',
      basis: 'actual',
      isStepped: false,
      steps: [],
      mix: 'final',
      priming: null,
    });
  });

  it('is empty, misses what is required and gives no order', () => {
    const reading = readOrderForm(empty, library);
    expect(reading.isEmpty).toBe(true);
    expect(reading.missing).toEqual(['weight', 'dose', 'hours', 'drug', 'volume']);
    expect(reading.order).toBeUndefined();
  });

  const choices: Partial<OrderFormText>[] = [
    { weightUnit: 'lb' },
    { basis: 'ideal' },
    { mix: 'added' },
    { careAreaId: 'acute-pain-adult' },
    { pumpProfileId: 'syringe' },
    { doseUnit: 'mg' },
    { hasLoading: true },
    { weight: ' ' },
  ];
  it.each(choices)('stays empty with %o', (change) => {
    expect(readOrderForm({ ...empty, ...change }, library).isEmpty).toBe(true);
  });

  const entries: Partial<OrderFormText>[] = [
    { weight: '7' },
    { height: '1' },
    { sex: 'female' },
    { dose: '0' },
    { hours: '4' },
    { minutes: '4' },
    { loadingDose: '1' },
    { loadingMinutes: '1' },
    { drug: '2' },
    { volume: 'x' },
    { stock: '50' },
    { priming: '' },
    { start: '0' },
    { ...stepped, steps: [step(1, '', '', '3')] },
  ];
  it.each(entries)('is no longer empty with %o', (change) => {
    expect(readOrderForm({ ...empty, ...change }, library).isEmpty).toBe(false);
  });
});

describe('the order of a form', () => {
  it('holds each number in the unit it was typed in', () => {
    const order = orderOf({ weight: '160', weightUnit: 'lb', start: '09:00' });
    expect(order.careAreaId).toBe('chronic-pain-adult');
    expect(order.pumpProfileId).toBe('large-volume');
    expect(order.patient.basis).toBe('actual');
    expect(inWords(order.patient.patientWeight)).toBe('160 lb');
    expect(inWords(order.preparation.drug)).toBe('200 mg');
    expect(inWords(order.preparation.volume)).toBe('100 mL');
    expect(order.preparation.mix).toBe('final');
    expect(order.preparation).not.toHaveProperty('stockConcentration');
    expect(inWords(order.primingVolume)).toBe('20 mL');
    expect(orderOf({})).not.toHaveProperty('startMinute');
    expect(order.startMinute).toBe(540);
    expect(order).not.toHaveProperty('loading');
  });

  it.each(['mg/kg/h', 'mcg/kg/min', 'mcg/kg/h', 'mg/h'] as const)(
    'is a rate where the dose is in %s',
    (doseUnit) => {
      const { maintenance } = orderOf({ doseUnit });
      expect(maintenance.kind === 'rate' && inWords(maintenance.doseRate)).toBe(`0.55 ${doseUnit}`);
      expect(maintenance.kind === 'rate' && inWords(maintenance.duration)).toBe('4 h');
    },
  );

  it.each(['mg', 'mg/kg'] as const)('is a total where the dose is in %s', (doseUnit) => {
    const { maintenance } = orderOf({ doseUnit });
    expect(maintenance.kind === 'total' && inWords(maintenance.totalDose)).toBe(`0.55 ${doseUnit}`);
    expect(maintenance.kind === 'total' && inWords(maintenance.duration)).toBe('4 h');
  });

  it('has its rate steps in order, in place of the single rate', () => {
    const second: RateStepText = { ...step(2, '20', '', '90'), doseUnit: 'mg/h' };
    const { maintenance } = orderOf({ isStepped: true, steps: [step(1, '0.1', '1'), second] });
    const steps = maintenance.kind === 'steps' ? maintenance.steps : [];
    expect(steps.map(({ doseRate, duration }) => [inWords(doseRate), inWords(duration)])).toEqual([
      ['0.1 mg/kg/h', '1 h'],
      ['20 mg/h', '1.5 h'],
    ]);
  });

  it('has the loading dose in its own unit and minutes', () => {
    const { loading } = orderOf({
      hasLoading: true,
      loadingDose: '14',
      loadingDoseUnit: 'mg',
      loadingMinutes: '10',
    });
    expect(inWords(loading?.dose)).toBe('14 mg');
    expect(inWords(loading?.time)).toBe('10 min');
  });

  it('has height and sex on any basis that was given them', () => {
    const stature = { height: '69', heightUnit: 'in', sex: 'male' } as const;
    for (const basis of ['actual', 'ideal', 'adjusted', 'lean'] as const) {
      const { patient } = orderOf({ ...stature, basis });
      expect(patient.basis).toBe(basis);
      expect(inWords(patient.height)).toBe('69 in');
      expect(patient.sex).toBe('male');
    }
    expect(orderOf({}).patient).not.toHaveProperty('height');
    expect(orderOf({}).patient).not.toHaveProperty('sex');
  });

  it('has the vial it is made from, which drug added to a bag needs', () => {
    for (const mix of ['final', 'added'] as const) {
      const { preparation } = orderOf({ mix, stock: '50' });
      expect(preparation.mix).toBe(mix);
      expect(inWords(preparation.stockConcentration)).toBe('50 mg/mL');
    }
  });

  it.each([
    ['large-volume', null, '20 mL'],
    ['syringe', null, '2 mL'],
    ['syringe', '0', '0 mL'],
    ['syringe', '1.5', '1.5 mL'],
  ])('primes %s with %s as %s', (pumpProfileId, priming, expected) => {
    expect(inWords(orderOf({ pumpProfileId, priming }).primingVolume)).toBe(expected);
  });

  it('is none on a pump that is not in the library: that is a mistake of the program', () => {
    expect(() => orderOf({ pumpProfileId: 'gravity' })).toThrow('pump profile "gravity"');
  });
});

describe('a form that gives no order', () => {
  const loading = { hasLoading: true, loadingDose: '0.2', loadingMinutes: '10' } as const;
  const rows: [Partial<OrderFormText>, 'missing' | 'refused' | 'halfTyped', string][] = [
    [{ weight: '' }, 'missing', 'weight'],
    [{ weight: '72,5' }, 'refused', 'weight'],
    [{ weight: '72.' }, 'halfTyped', 'weight'],
    [{ weight: '0' }, 'refused', 'weight'],
    [{ height: '0' }, 'refused', 'height'],
    [{ height: '17.' }, 'halfTyped', 'height'],
    [{ basis: 'ideal', sex: 'male' }, 'missing', 'height'],
    [{ basis: 'lean', height: '175' }, 'missing', 'sex'],
    [{ dose: '' }, 'missing', 'dose'],
    [{ dose: '0' }, 'refused', 'dose'],
    [{ hours: '' }, 'missing', 'hours'],
    [{ minutes: '1e1' }, 'refused', 'minutes'],
    [{ ...loading, loadingDose: '' }, 'missing', 'loadingDose'],
    [{ ...loading, loadingDose: '0' }, 'refused', 'loadingDose'],
    [{ ...loading, loadingMinutes: '' }, 'missing', 'loadingMinutes'],
    [{ ...loading, loadingMinutes: '0' }, 'refused', 'loadingMinutes'],
    [{ drug: '' }, 'missing', 'drug'],
    [{ drug: '0' }, 'refused', 'drug'],
    [{ volume: '' }, 'missing', 'volume'],
    [{ volume: '0' }, 'refused', 'volume'],
    [{ mix: 'added' }, 'missing', 'stock'],
    [{ stock: '25' }, 'refused', 'stock'],
    [{ priming: '' }, 'missing', 'priming'],
    [{ priming: '2,5' }, 'refused', 'priming'],
    [{ start: '24:00' }, 'refused', 'start'],
    [{ start: '09:' }, 'halfTyped', 'start'],
    [{ ...stepped, steps: [step(1, '0.1', '1'), step(2, '', '1')] }, 'missing', 'steps.1.doseRate'],
    [{ ...stepped, steps: [step(1, '0', '1')] }, 'refused', 'steps.0.doseRate'],
    [{ ...stepped, steps: [step(1, '0.1', '')] }, 'missing', 'steps.0.hours'],
    [{ ...stepped, steps: [step(1, '0.1', '', '.5')] }, 'refused', 'steps.0.minutes'],
  ];
  it.each(rows)('with %o has %s: %s', (changes, list, name) => {
    const reading = readOrderForm(filledForm(changes), library);
    expect(reading).not.toHaveProperty('order');
    expect({
      missing: reading.missing,
      refused: reading.refused,
      halfTyped: reading.halfTyped,
    }).toEqual({ missing: [], refused: [], halfTyped: [], [list]: [name] });
  });
});

describe('the fields in use', () => {
  it.each([
    ['', 'actual', { kind: 'empty', isRequired: false }],
    ['', 'lean', { kind: 'empty', isRequired: true }],
    ['female', 'lean', { kind: 'valid' }],
  ] as const)('say of the sex "%s" on the %s weight: %o', (sex, basis, reading) => {
    expect(readOrderForm(filledForm({ sex, basis }), library).fields.get('sex')).toEqual(reading);
  });

  const names = (changes: Partial<OrderFormText>): readonly string[] => [
    ...readOrderForm(filledForm(changes), library).fields.keys(),
  ];

  it('are in the order of the form', () => {
    expect(names({ hasLoading: true })).toEqual([
      ...['weight', 'height', 'sex', 'dose', 'hours', 'minutes', 'loadingDose', 'loadingMinutes'],
      ...['drug', 'volume', 'stock', 'priming', 'start'],
    ]);
  });

  it('are those of the steps in place of the single rate', () => {
    const steps = [step(1, '0.1', '1'), step(2, '0.2', '1')];
    expect(names({ isStepped: true, steps })).toEqual([
      ...['weight', 'height', 'sex', 'steps.0.doseRate', 'steps.0.hours', 'steps.0.minutes'],
      ...['steps.1.doseRate', 'steps.1.hours', 'steps.1.minutes'],
      ...['drug', 'volume', 'stock', 'priming', 'start'],
    ]);
  });
});
