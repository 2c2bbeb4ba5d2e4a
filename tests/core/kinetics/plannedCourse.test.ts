import { describe, expect, it } from 'vitest';
import { plannedCourse } from '../../../src/core/kinetics/plannedCourse.ts';
import type { PlasmaCourse } from '../../../src/core/kinetics/plasmaCourse.ts';
import { readPlasma } from '../../../src/core/kinetics/plasmaCourse.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder, planOf } from '../../support/calculateLink.ts';
import { plain } from '../../support/plain.ts';
import { text } from '../../support/text.ts';

const outcome = (keys: LinkKeys): ReturnType<typeof plannedCourse> => {
  const calculation = calculateOrder(keys);
  return plannedCourse(calculation.order, planOf(calculation));
};

function course(keys: LinkKeys): PlasmaCourse {
  const result = outcome(keys);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const shownAt = (keys: LinkKeys, minute: number): string =>
  readPlasma(course(keys), minute).shownConcentration.toFixed();

describe('the course of a plan', () => {
  it('70 kg, 0.3 mg/kg/h for 4 h: 188.313 ng/mL at the end, 83.232 one hour later', () => {
    const keys = { weight: '70kg', doseRate: '0.3mg/kg/h', duration: '4h' };
    expect(course(keys).endMinute).toBe(240);
    expect(course(keys).lastMinute).toBe(480);
    expect(shownAt(keys, 240)).toBe('188.313');
    expect(shownAt(keys, 300)).toBe('83.232');
  });

  it('with 0.2 mg/kg over 10 min before it: 197.545 ng/mL at the end, minute 250', () => {
    const keys = {
      weight: '70kg',
      doseRate: '0.3mg/kg/h',
      duration: '4h',
      loading: '0.2mg/kg*10min',
    };
    expect(course(keys).stretches.map(({ fromMinute }) => fromMinute)).toEqual([0, 10, 250]);
    expect(course(keys).endMinute).toBe(250);
    // 14 mg in a sixth of an hour is 84 mg/h; then 21 mg/h; 14 + 84 mg in all
    expect(course(keys).stretches.map(({ doseRate }) => doseRate)).toEqual([84, 21, 0]);
    expect(course(keys).stretches.map(({ infused }) => infused)).toEqual([0, 14, 98]);
    expect(shownAt(keys, 250)).toBe('197.545');
  });

  it('steps of the same rate are the plain order; three times 20 min end at 60', () => {
    const step = '0.3mg/kg/h*20min';
    const stepped = { doseRate: undefined, duration: undefined, step: [step, step, step] };
    const plain = { doseRate: '0.3mg/kg/h', duration: '1h' };
    expect(course(stepped).stretches.map(({ fromMinute }) => fromMinute)).toEqual([0, 20, 40, 60]);
    expect(shownAt(stepped, 60)).toBe(shownAt(plain, 60));
  });

  it('a total over a time is its rate', () => {
    const total = { weight: '70kg', doseRate: undefined, totalDose: '84mg', duration: '4h' };
    expect(shownAt(total, 240)).toBe('188.313');
  });

  it('scales the body by actual weight, and the dose by the dosing weight', () => {
    // ideal 70.5 kg of 100 kg: 21.1 mg/h either way, into a 100 kg body
    const ideal = {
      weight: '100kg',
      basis: 'ideal',
      height: '175cm',
      sex: 'male',
      doseRate: '21mg/h',
    };
    const actual = { weight: '100kg', doseRate: '21mg/h' };
    expect(shownAt(ideal, 240)).toBe(shownAt(actual, 240));
    expect(shownAt(actual, 240)).not.toBe(shownAt({ weight: '70kg', doseRate: '21mg/h' }, 240));
  });
});

describe('a plan without a course', () => {
  it.each([
    ['44.9kg', 'weightBelowModel'],
    ['44.96kg', 'weightBelowModel'],
    ['45kg', undefined],
    // 99.1 lb is 44.95 kg, shown as 45; 99 lb is 44.9
    ['99.1lb', undefined],
    ['99lb', 'weightBelowModel'],
    ['150kg', undefined],
    ['150.1kg', 'weightAboveModel'],
  ])('%s: %s', (weight, code) => {
    const result = outcome({ weight });
    expect(result.ok ? undefined : result.error.code).toBe(code);
  });

  it('carries the limit that the weight lies beyond', () => {
    const light = outcome({ weight: '40kg' });
    const heavy = outcome({ weight: '160kg' });
    expect(light.ok ? '' : text(light.error.limit)).toBe('45 kg');
    expect(heavy.ok ? '' : text(heavy.error.limit)).toBe('150 kg');
  });

  it('1,000 h has one, a minute more has none', () => {
    expect(outcome({ duration: '1000h' }).ok).toBe(true);
    const result = outcome({ duration: '1000h1min' });
    expect(plain(result)).toEqual({
      ok: false,
      error: { code: 'infusionTooLong', limit: '1000 h' },
    });
  });
});
