import { describe, expect, it } from 'vitest';
import type { InfusionOrder } from '../../../src/core/order/infusionOrder.ts';
import { add, quantity } from '../../../src/core/quantity/quantity.ts';
import {
  factorOf,
  misreadTimes,
  orderSlip,
  scaleAmounts,
} from '../../../src/core/verify/orderSlip.ts';
import { orderOf } from '../../support/calculateLink.ts';
import { plain } from '../../support/plain.ts';
import { text } from '../../support/text.ts';

describe('an order with its amounts or its times altered', () => {
  const LOADED = { loading: '0.2mg/kg*10min' };
  const STEPS = { doseRate: undefined, duration: undefined, step: ['0.1mg/kg/h*1h', '9mg/h*2h'] };
  const TOTAL_MG = { doseRate: undefined, totalDose: '84mg' };
  const seen: string[] = [];
  const doubled = (order: InfusionOrder): InfusionOrder =>
    scaleAmounts(order, (kind, hours) => {
      seen.push(`${kind} ${text(hours)}`);
      return quantity(2, '1');
    });
  const later = (order: InfusionOrder): InfusionOrder =>
    misreadTimes(
      order,
      (hours) => add(hours, hours),
      (minutes) => add(minutes, add(minutes, minutes)),
    );

  it.each([
    ['a rate', LOADED, { kind: 'rate', doseRate: '1.1 mg/kg/h', duration: '4 h' }, 'rate 4 h'],
    [
      'a total',
      { ...LOADED, ...TOTAL_MG },
      { kind: 'total', totalDose: '168 mg', duration: '4 h' },
      'total 4 h',
    ],
    [
      'steps',
      { ...LOADED, ...STEPS },
      {
        kind: 'steps',
        steps: [
          { doseRate: '0.2 mg/kg/h', duration: '1 h' },
          { doseRate: '18 mg/h', duration: '2 h' },
        ],
      },
      'rate 1 h, rate 2 h',
    ],
  ])('twice the amounts of %s, and of a loading dose', (_what, keys, maintenance, kinds) => {
    seen.length = 0;
    const order = orderOf(keys);
    expect(plain(doubled(order))).toEqual({
      ...(plain(order) as object),
      maintenance,
      loading: { dose: '0.4 mg/kg', time: '10 min' },
    });
    expect(seen.join(', ')).toBe(`${kinds}, loading 0.166666666667 h`);
    expect(doubled(orderOf({ ...keys, loading: undefined }))).not.toHaveProperty('loading');
  });

  it.each([
    ['a rate', LOADED, { kind: 'rate', doseRate: '0.55 mg/kg/h', duration: '8 h' }],
    ['a total', { ...LOADED, ...TOTAL_MG }, { kind: 'total', totalDose: '84 mg', duration: '8 h' }],
    [
      'steps',
      { ...LOADED, ...STEPS },
      {
        kind: 'steps',
        steps: [
          { doseRate: '0.1 mg/kg/h', duration: '2 h' },
          { doseRate: '9 mg/h', duration: '4 h' },
        ],
      },
    ],
  ])('twice the hours of %s, and three times a loading time', (_what, keys, maintenance) => {
    const order = orderOf(keys);
    expect(plain(later(order))).toEqual({
      ...(plain(order) as object),
      maintenance,
      loading: { dose: '0.2 mg/kg', time: '30 min' },
    });
    expect(later(orderOf({ ...keys, loading: undefined }))).not.toHaveProperty('loading');
  });

  it('a factor is one number over another', () => {
    expect([factorOf(3, 4), factorOf(60, 1)].map(text)).toEqual(['0.75 1', '60 1']);
  });

  it('a slip that says no more alters nothing else', () => {
    const order = orderOf({});
    const slip = orderSlip({
      detail: { slip: 'tenfold', direction: 'low' },
      about: 'dose',
      alter: (each) => each,
    });
    expect(plain(slip)).toEqual({
      stage: 'order',
      detail: { slip: 'tenfold', direction: 'low' },
      about: 'dose',
      quality: 'exact',
      omitsWeight: false,
    });
    expect([slip.alter(order), slip.factorTerms('rate', quantity(1, 'h'))]).toEqual([order, []]);
  });
});
