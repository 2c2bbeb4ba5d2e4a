import { describe, expect, it } from 'vitest';
import { orderOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';
import { text } from '../../support/text.ts';
import { readings, verifyOrder } from '../../support/verifyLink.ts';
import { FINE, SYRINGE } from '../../support/verifyOrders.ts';
import { verifyPump } from '../../../src/core/verify/verifyPump.ts';

/** Exact and programmed 20 mL/h and 80 mL: an increment of 0.1 is 0.5%, and 0.125%. */
const TWENTY = { doseRate: '40mg/h' };
/** Exact 2.5 mL/h and 10 mL: 2% is 0.05, half an increment. */
const SLOW = { doseRate: '5mg/h' };
/** 4.99 mL/h, set 5; 2% of 4.99 is 0.0998. */
const FIVE = { doseRate: '9.98mg/h' };

describe('a shown number', () => {
  it.each([
    ['20 mL/h, set 20', TWENTY, '20 80', true, true],
    ['20 mL/h: less than 0.1 off', TWENTY, '20.09 80', true, true],
    ['20 mL/h: 0.1 off', TWENTY, '20.1 80', false, true],
    ['20 mL/h: less than 0.1 below', TWENTY, '19.91 80', true, true],
    ['20 mL/h: 0.1 below', TWENTY, '19.9 80', false, true],
    ['80 mL: less than 0.1 off', TWENTY, '20 80.09', true, true],
    ['80 mL: 0.1 off', TWENTY, '20 79.9', true, false],
    ['2.5 mL/h: 2% above', SLOW, '2.55 10', true, true],
    ['2.5 mL/h: just over 2% above', SLOW, '2.5501 10', false, true],
    ['2.5 mL/h: 2% below', SLOW, '2.45 10', true, true],
    ['2.5 mL/h: just over 2% below', SLOW, '2.4499 10', false, true],
    ['4.99 mL/h, set 5: 0.09 below, 1.8%', FIVE, '4.9 20', true, true],
    ['2.46 mL/h, set 2.5, 1.6% off', SYRINGE, '2.5 9.8', true, true],
    ['2.46 mL/h: 2.4 is 2.4% off, though less than an increment', SYRINGE, '2.4 9.8', false, true],
    ['9.84 mL: 9.9 is 0.06 and 0.6% off', SYRINGE, '2.5 9.9', true, true],
    ['0.725 mL/h, set 0.73', FINE, '0.73 2.9', true, true],
    ['0.725 mL/h: 0.72 is 0.7% off', FINE, '0.72 2.9', true, true],
    ['0.725 mL/h: 0.74 is 2.1% off', FINE, '0.74 2.9', false, true],
    ['0.725 mL/h: 0.715 is one increment off', FINE, '0.715 2.9', false, true],
  ])('%s: the pump shows %3$s', (_what, order, shown, isRateRight, isVolumeRight) => {
    const { verdict, phases } = verifyOrder(order, [shown]);
    expect(phases.map(({ rate, vtbi }) => [rate.matches, vtbi.matches])).toEqual([
      [isRateRight, isVolumeRight],
    ]);
    expect(verdict).toBe(isRateRight && isVolumeRight ? 'match' : 'mismatch');
    expect(phases[0]?.matches).toBe(isRateRight && isVolumeRight);
  });

  it('matches the set value however far rounding took it: 1.25 mL/h, set 1.3, is 4% off', () => {
    const order = { doseRate: '2.5mg/h' };
    expect(verifyOrder(order, ['1.3 5']).verdict).toBe('match');
    expect(verifyOrder(order, ['1.2 5']).verdict).toBe('mismatch');
  });

  it('matches nothing where the order is too little for the pump: 0.04 mL/h', () => {
    const { verdict, phases, isBlocked } = verifyOrder({ doseRate: '0.08mg/h' }, ['0.1 0.2']);
    expect([text(phases[0]?.rate.programmed), phases[0]?.rate.matches]).toEqual(['0 mL/h', false]);
    expect(phases[0]?.runTime.programmed).toBeUndefined();
    expect([verdict, isBlocked]).toEqual(['mismatch', true]);
  });
});

describe('a comparison', () => {
  it('has what is shown, what is set and what is exact, side by side', () => {
    const [phase] = verifyOrder(SYRINGE, ['25 9.8']).phases;
    expect([phase?.rate.shown, phase?.rate.programmed, phase?.rate.exact].map(text)).toEqual([
      '25 mL/h',
      '2.5 mL/h',
      '2.46 mL/h',
    ]);
    expect([phase?.vtbi.shown, phase?.vtbi.programmed, phase?.vtbi.exact].map(text)).toEqual([
      '9.8 mL',
      '9.8 mL',
      '9.84 mL',
    ]);
  });

  it.each([
    // 9.8 ÷ 25 = 0.392 h for 4 h
    ['25 9.8', '0.392 h', false],
    // Ten times both: the time is right, 98 ÷ 25 = 3.92 h, 2% short
    ['25 98', '3.92 h', true],
    ['25 97.9', '3.916 h', false],
    // As set: 9.8 ÷ 2.5 = 3.92 h
    ['2.5 9.8', '3.92 h', true],
    // 8 kg for 80: 98 ÷ 24.6 = 3.9837 h is right, and 9.8 ÷ 24.6 is not
    ['24.6 98', '3.983739837398 h', true],
  ])('%s takes %s; the order says 4 h', (shown, time, agrees) => {
    const [phase] = verifyOrder(SYRINGE, [shown]).phases;
    expect([text(phase?.runTime.shown), phase?.runTime.agrees]).toEqual([time, agrees]);
    expect([text(phase?.runTime.ordered), text(phase?.runTime.programmed)]).toEqual([
      '4 h',
      '3.92 h',
    ]);
  });

  it('agrees on the time of what is set, however far rounding took it: 5 mL at 1.3 for 1.25', () => {
    // 5 ÷ 1.3 = 3.846 h, 3.8% short of 4 h
    expect(verifyOrder({ doseRate: '2.5mg/h' }, ['1.3 5']).phases[0]?.runTime.agrees).toBe(true);
  });
});

describe('an order without a plan', () => {
  it('has no verdict: ideal weight at 150 cm', () => {
    const order = { basis: 'ideal', height: '150cm', sex: 'female' };
    const { calculation, ...rest } = verifyOrder(order, ['19.9 79.8']);
    expect(calculation.findings.map(({ subject, edge }) => `${subject}:${edge}`)).toContain(
      'height:belowFormula',
    );
    expect(rest).toEqual({
      phases: [],
      deliveredFindings: [],
      isBlocked: true,
      explanations: [],
    });
  });
});

describe('readings that do not belong to the order', () => {
  const STEPS = { doseRate: undefined, duration: undefined, step: ['0.1mg/kg/h*1h', '9mg/h*1h'] };

  it.each([
    ['a step too few', STEPS, ['3.6 3.6'], undefined],
    ['a step too many', {}, ['19.9 79.8', '19.9 79.8'], undefined],
    ['a loading dose that was not ordered', {}, ['19.9 79.8'], '43.5 7.3'],
    ['no loading dose where one was', { loading: '0.2mg/kg*10min' }, ['19.9 79.8'], undefined],
  ])('are refused: %s', (_what, order, steps, loading) => {
    expect(() => verifyPump(orderOf(order), readings(steps, loading), library)).toThrow(/phase/);
  });
});
