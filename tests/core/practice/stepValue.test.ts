import { describe, expect, it } from 'vitest';
import { PRACTICE_SUMS } from '../../../src/core/practice/practiceStep.ts';
import { stepValue } from '../../../src/core/practice/stepValue.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { exerciseOfLink } from '../../support/practice.ts';
import { text } from '../../support/text.ts';

const STATURE = { weight: '220lb', height: '175cm', sex: 'male' };
const STEPS = {
  doseRate: undefined,
  duration: undefined,
  step: ['5mcg/kg/min*1h', '20mg/h*3h'],
  loading: '0.2mg/kg*10min',
};
const ORDERS: readonly LinkKeys[] = [
  { ...STATURE, basis: 'ideal' },
  { ...STATURE, basis: 'adjusted', ...STEPS },
  { ...STATURE, basis: 'lean', stock: '50mg/mL' },
  { doseRate: undefined, totalDose: '1.2mg/kg', loading: '14mg*10min' },
  { drug: '250mg', volume: '250mL', mix: 'added', stock: '50mg/mL' },
];

describe('the value of a step in a plan', () => {
  const exercises = ORDERS.map(exerciseOfLink);

  it('is the result of its line of the working', () => {
    for (const { plan, steps } of exercises) {
      const values = steps.map((step) => `${step.id} ${text(stepValue(step, plan))}`);
      expect(values).toEqual(steps.map(({ id, exact }) => `${id} ${text(exact)}`));
    }
  });

  it('is known for every sum', () => {
    const seen = new Set(exercises.flatMap(({ steps }) => steps.map(({ sum }) => sum)));
    expect(PRACTICE_SUMS.filter((sum) => !seen.has(sum))).toEqual([]);
  });

  it('is none where the plan does not have it', () => {
    const { plan } = exerciseOfLink({});
    for (const sum of ['loadingDose', 'loadingRate', 'loadingVolume', 'drugVolume'] as const) {
      expect(stepValue({ sum }, plan)).toBeUndefined();
    }
    const ofSteps = ['doseRatePerKg', 'doseRate', 'stepDose', 'infusionRate', 'vtbi'] as const;
    for (const sum of ofSteps) expect(stepValue({ sum, step: 2 }, plan)).toBeUndefined();
    expect(stepValue({ sum: 'idealWeight' }, plan)).toBeUndefined();
    expect(stepValue({ sum: 'leanWeight' }, { ...plan, dosingWeightChoices: [] })).toBeUndefined();
  });
});
