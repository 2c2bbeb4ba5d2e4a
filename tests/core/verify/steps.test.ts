import { describe, expect, it } from 'vitest';
import { explanationsOf, sumsOf, verifyOrder } from '../../support/verifyLink.ts';

/** 50 kg at 1 mg/mL: 5, 10 and 15 mL/h for 15 min: 1.25, 2.5 and 3.75 mL, set 1.3, 2.5 and 3.7. */
const STEPS = {
  weight: '50kg',
  doseRate: undefined,
  duration: undefined,
  step: ['0.1mg/kg/h*15min', '0.2mg/kg/h*15min', '0.3mg/kg/h*15min'],
  drug: '500mg',
  volume: '500mL',
};
const SET = ['5 1.3', '10 2.5', '15 3.7'] as const;

/** And before it 10 mg in 10 min: 10 mL at 60 mL/h. */
const LOADED = { ...STEPS, loading: '0.2mg/kg*10min' };

describe('rate steps', () => {
  it('match as set, where the volumes carry the sum: 1.3 + 2.5 + 3.7 = 7.5', () => {
    const { verdict, phases } = verifyOrder(STEPS, SET);
    expect([verdict, phases.map(({ place }) => place)]).toEqual(['match', [1, 2, 3]]);
  });

  it('are compared one by one', () => {
    const { phases } = verifyOrder(STEPS, ['5 1.3', '10 2.6', '15.1 3.7']);
    expect(phases.map(({ matches, rate, vtbi }) => [matches, rate.matches, vtbi.matches])).toEqual([
      [true, true, true],
      [false, true, false],
      [false, false, true],
    ]);
  });

  it('name the step that a slip is in', () => {
    const { explanations } = verifyOrder(STEPS, ['5 1.3', '100 2.5', '15 3.7']);
    expect(explanations.map(({ slips, steps, loading }) => [slips, steps, loading])).toEqual([
      [['tenfold'], [2], false],
    ]);
    expect(explanations.flatMap(sumsOf)).toEqual(['10 mL/h × 10 = 100 mL/h']);
    expect(explanations[0]?.sums[0]?.place).toBe(2);
  });

  it('name a slip that is in all of them: 50 kg = 110.2311 lb', () => {
    // 11.0231, 22.0462, 33.0693 mL/h; 2.7558, 5.5116, 8.2673 mL: cumulative 2.8, 8.3, 16.5
    const shown = ['11 2.8', '22 5.5', '33.1 8.2'];
    const { explanations } = verifyOrder(STEPS, shown);
    expect(explanationsOf(verifyOrder(STEPS, shown))).toEqual(['1 pounds-as-kilograms exact both']);
    expect(explanations[0]?.steps).toEqual([1, 2, 3]);
    expect(explanations.flatMap(sumsOf)).toEqual([
      '110.2311 kg × 0.1 mg/kg/h ÷ 1 mg/mL = 11.0231 mL/h',
      '110.2311 kg × 0.1 mg/kg/h × 0.25 h ÷ 1 mg/mL = 2.7558 mL',
    ]);
  });

  it('need every step explained: two are ten times, one is not', () => {
    expect(explanationsOf(verifyOrder(STEPS, ['50 1.3', '100 2.5', '19 3.7']))).toEqual([]);
  });

  it('may have one slip in one step and another in the next', () => {
    const verification = verifyOrder(STEPS, ['50 1.3', '10 2.5', '15 500']);
    expect(explanationsOf(verification)).toEqual(['1 tenfold bag-volume-as-vtbi exact both']);
    expect(verification.explanations[0]?.steps).toEqual([1, 3]);
    expect(verification.explanations.flatMap(sumsOf)).toEqual([
      '5 mL/h × 10 = 50 mL/h',
      '500 mL = 500 mL',
    ]);
  });

  it('move the rate of one and the volume of another by the same slip', () => {
    const verification = verifyOrder(STEPS, ['50 1.3', '10 2.5', '15 37']);
    expect(explanationsOf(verification)).toEqual(['1 tenfold exact both']);
  });

  it('may have one slip in one step and both in the next: the sums of both are there', () => {
    const verification = verifyOrder(STEPS, ['50 1.3', '100 500', '15 3.7']);
    expect(explanationsOf(verification)).toEqual(['1 tenfold bag-volume-as-vtbi exact both']);
    expect(verification.explanations[0]?.steps).toEqual([1, 2]);
    expect(verification.explanations.flatMap(sumsOf)).toEqual([
      '5 mL/h × 10 = 50 mL/h',
      '10 mL/h × 10 = 100 mL/h',
      '500 mL = 500 mL',
    ]);
  });

  it('may leave a number of a step as it is, where it misreads that of another', () => {
    // 1 h stays; 10 mL/h for 1.5 h, read as 1 h 50 min, is 18.3333 mL: cumulative 5, 23.3
    const halfHours = { ...STEPS, step: ['0.1mg/kg/h*1h', '0.2mg/kg/h*90min'] };
    const late = verifyOrder(halfHours, ['5 5', '10 18.3']);
    expect(explanationsOf(late)).toEqual(['1 hours-minutes exact volume']);
    expect(late.explanations[0]?.steps).toEqual([2]);
    // 5 mg in the first hour is 5 mg/h; 20 mg in the next two taken as 20 mg/h
    const twoHours = { ...STEPS, step: ['0.1mg/kg/h*1h', '0.2mg/kg/h*2h'] };
    const hourly = verifyOrder(twoHours, ['5 5', '20 20']);
    expect(explanationsOf(hourly)).toEqual(['1 total-as-hourly exact rate']);
    expect(hourly.explanations[0]?.steps).toEqual([2]);
    const names = (step: readonly string[], shown: readonly string[]): readonly string[] =>
      verifyOrder({ ...STEPS, step }, shown).explanations.map(({ slips }) => slips.join(' '));
    // The same beside ten times the other number of the first hour
    expect(names(halfHours.step, ['50 5', '10 18.3'])).toContain('hours-minutes tenfold');
    expect(names(twoHours.step, ['5 50', '20 20'])).toContain('total-as-hourly tenfold');
  });

  it('take each its own hours for a total taken as hourly: a quarter of the rate', () => {
    // 1.25, 2.5, 3.75 mL/h: 1.3, 2.5, 3.8
    const verification = verifyOrder(STEPS, ['1.3 1.3', '2.5 2.5', '3.8 3.7']);
    expect(explanationsOf(verification)).toEqual(['1 total-as-hourly exact rate']);
    expect(verification.explanations.flatMap(sumsOf)).toEqual([
      '50 kg × 0.1 mg/kg/h × 0.25 h ÷ 1 mg/mL = 1.25 mL/h',
    ]);
  });

  it('know a volume that was rounded by itself: 18.75 mL, in the sum of all 18.7, alone 18.8', () => {
    // 150 min at 2 mg/mL for 1: 6.25, 12.5, 18.75 mL; cumulative 6.3, 18.8, 37.5
    const order = {
      ...STEPS,
      step: ['0.1mg/kg/h*150min', '0.2mg/kg/h*150min', '0.3mg/kg/h*150min'],
    };
    const shown = (volume: string) =>
      explanationsOf(verifyOrder(order, ['5 12.5', '10 25', `15 ${volume}`]));
    expect(shown('18.7')).toEqual(['1 other-concentration exact volume']);
    expect(shown('18.8')).toEqual(['1 other-concentration near volume']);
  });
});

describe('a loading dose', () => {
  it('is place 0, and matches as set', () => {
    const { verdict, phases } = verifyOrder(LOADED, SET, '60 10');
    expect([verdict, phases.map(({ place }) => place)]).toEqual(['match', [0, 1, 2, 3]]);
  });

  it.each([
    ['10 min as 10 h: 10 mL in 10 h', '1 10', 'hours-minutes exact rate'],
    ['ten times the rate', '600 10', 'tenfold exact rate'],
    // 110.2311 × 0.2 = 22.0462 mg; in 10 min 132.2774 mL/h
    ['pounds as kilograms', '132.3 22', 'pounds-as-kilograms exact both'],
    // 10 mg as 10 mg/h: 10 mL/h
    ['a total as hourly', '10 10', 'total-as-hourly exact rate'],
    // 0.2 mg ÷ 10 min = 1.2 mL/h
    ['the weight left out', '1.2 0.2', 'weight-not-applied exact both'],
    ['mcg for mg', '60 10000', 'mcg-as-mg exact volume'],
    ['rate and volume swapped', '10 60', 'rate-volume-swapped exact both'],
  ])('has slips of its own: %s', (_what, shown, explanation) => {
    const verification = verifyOrder(LOADED, SET, shown);
    expect(explanationsOf(verification)).toEqual([`1 ${explanation}`]);
    expect(verification.explanations.map(({ steps, loading }) => [steps, loading])).toEqual([
      [[], true],
    ]);
  });

  it('gives its sums with its own time', () => {
    const sums = (shown: string) => verifyOrder(LOADED, SET, shown).explanations.flatMap(sumsOf);
    expect(sums('132.3 22')).toEqual([
      '110.2311 kg × 0.2 mg/kg ÷ 0.1667 h ÷ 1 mg/mL = 132.2774 mL/h',
      '110.2311 kg × 0.2 mg/kg ÷ 1 mg/mL = 22.0462 mL',
    ]);
    expect(sums('10 10')).toEqual(['50 kg × 0.2 mg/kg × 0.1667 h ÷ 0.1667 h ÷ 1 mg/mL = 10 mL/h']);
  });

  it('gives the sum of the phase that a slip is in, and leaves the other alone', () => {
    const mcg = verifyOrder(LOADED, SET, '60 10000').explanations.flatMap(sumsOf);
    expect(mcg).toEqual(['50 kg × 0.2 mg/kg × 1000 ÷ 1 mg/mL = 10000 mL']);
    // 72.5 lb = 32.8854 kg × 0.55 ÷ 2 = 9.0435
    const order = { loading: '0.2mg/kg*10min' };
    const { explanations } = verifyOrder(order, ['9 79.8'], '43.5 7.3');
    expect(explanations.flatMap(sumsOf)).toEqual([
      '32.8854 kg × 0.55 mg/kg/h ÷ 2 mg/mL = 9.0435 mL/h',
    ]);
  });

  it('and the steps may have a slip each: the loading ten times, the last step from a whole bag', () => {
    const verification = verifyOrder(LOADED, ['5 1.3', '10 2.5', '15 500'], '600 10');
    expect(explanationsOf(verification)).toEqual(['1 tenfold bag-volume-as-vtbi exact both']);
    expect(verification.explanations.map(({ steps, loading }) => [steps, loading])).toEqual([
      [[3], true],
    ]);
  });

  it('in the plain order names no step', () => {
    const verification = verifyOrder({ loading: '0.2mg/kg*10min' }, ['199 79.8'], '435 7.3');
    expect(explanationsOf(verification)).toEqual(['1 tenfold exact rate']);
    expect(verification.explanations.map(({ steps, loading }) => [steps, loading])).toEqual([
      [[], true],
    ]);
  });
});
