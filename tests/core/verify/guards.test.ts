import { describe, expect, it } from 'vitest';
import { roundHalfUpToPump } from '../../../src/core/plan/programPump.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { doseSlips } from '../../../src/core/verify/doseSlips.ts';
import { scaleAmounts } from '../../../src/core/verify/orderSlip.ts';
import { doseRateTerms } from '../../../src/core/verify/orderSum.ts';
import { sideBySide } from '../../../src/core/verify/pumpReading.ts';
import { planOf, replay } from '../../../src/core/verify/replay.ts';
import { orderOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';

const [pump] = library.pumpProfiles;

describe('what cannot happen throws', () => {
  it('a slip that takes the dosing weight away', () => {
    const order = orderOf({ basis: 'ideal', height: '150cm', sex: 'female' });
    expect(() => replay({ order, library, pump }, [])).toThrow('dosing weight');
  });

  it('a sum for a phase that was not ordered', () => {
    const order = orderOf({});
    const plan = planOf(order, library);
    const [phase] = roundHalfUpToPump(plan, pump).steps;
    if (phase === undefined) throw new Error('No step');
    const sumAt = (place: number) => () =>
      doseRateTerms({ ordered: order, slips: [], plan, place, phase });
    expect(sumAt(1)()).toHaveLength(2);
    expect(sumAt(0)).toThrow('phase 0');
    expect(sumAt(2)).toThrow('phase 2');
  });

  it('two lists of phases that are not equally long', () => {
    expect(sideBySide(['a'], [1])).toEqual([['a', 1]]);
    expect(() => sideBySide(['a'], [])).toThrow('1 phases beside 0');
    expect(() => sideBySide([], ['a'])).toThrow('0 phases beside 1');
  });

  it('a maintenance of another kind', () => {
    const stranger: unknown = { kind: 'guess' };
    const order = { ...orderOf({}), maintenance: stranger as never };
    expect(() => scaleAmounts(order, () => undefined)).toThrow('guess');
  });
});

describe('a unit slip', () => {
  it('adds nothing to the sum of an amount that is not in such units', () => {
    const perMinute = doseSlips().find(({ detail }) => detail.slip === 'per-minute-as-per-hour');
    const hour = quantity(1, 'h');
    expect(perMinute?.factorTerms('rate', hour)).toEqual([{ value: 60, operator: '×' }]);
    expect(perMinute?.factorTerms('loading', hour)).toEqual([]);
  });
});
