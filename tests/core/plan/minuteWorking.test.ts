import { describe, expect, it } from 'vitest';
import { minuteWorking } from '../../../src/core/plan/minuteWorking.ts';
import type { WorkingLine } from '../../../src/core/plan/working.ts';
import { amount } from '../../../src/core/quantity/quantity.ts';
import { calculateOrder, planOf } from '../../support/calculateLink.ts';

const figures = ({ terms, result }: WorkingLine): string =>
  [...terms.map(({ value }) => value), result]
    .map((value) => (typeof value === 'number' ? String(value) : amount(value).toFixed()))
    .join(' ');

describe('the dose per hour from mcg/kg/min', () => {
  it('is 5 mcg/kg/min × 70 kg × 60 ÷ 1000 = 21 mg/h', () => {
    const plan = planOf(calculateOrder({ weight: '70kg', doseRate: '0.3mg/kg/h' }));
    const lines = minuteWorking(plan);
    expect(lines.map(figures)).toEqual(['5 70 60 1000 21']);
    expect(lines[0]?.sum).toBe('doseRate');
    expect(lines[0]?.terms.map(({ operator }) => operator)).toEqual([undefined, '×', '×', '÷']);
    expect(lines[0]?.terms[0]).not.toHaveProperty('operator');
  });

  it('is left to the table of rate steps', () => {
    const steps = { doseRate: undefined, duration: undefined, step: ['0.3mg/kg/h*4h'] };
    expect(minuteWorking(planOf(calculateOrder(steps)))).toEqual([]);
  });
});
