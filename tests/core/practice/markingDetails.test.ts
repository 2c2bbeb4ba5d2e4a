import { describe, expect, it } from 'vitest';
import { distractors, markAnswer } from '../../../src/core/practice/markAnswer.ts';
import type { PracticeStep } from '../../../src/core/practice/practiceStep.ts';
import type { SlipAnswer } from '../../../src/core/practice/slipAnswers.ts';
import { slipAnswers, slipSource } from '../../../src/core/practice/slipAnswers.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { plain } from '../../support/plain.ts';
import { exerciseOfLink, stepOf } from '../../support/practice.ts';

/** All that is said of a wrong answer. */
function guessesFor(keys: LinkKeys, id: string, answer: string): unknown {
  const exercise = exerciseOfLink(keys);
  const step = stepOf(exercise, id);
  const marking = markAnswer(exercise, step, quantity(answer, step.exact.unit));
  return marking.isRight ? 'right' : plain(marking.guesses);
}

/** The answers of some slips, with their sums. */
function answersOf(keys: LinkKeys, id: string, from: number, to?: number): unknown {
  const exercise = exerciseOfLink(keys);
  const answers = slipAnswers(slipSource(exercise), stepOf(exercise, id)).slice(from, to);
  return plain(answers.map((each: SlipAnswer) => ({ ...each, terms: each.terms() })));
}

const POUNDS = { weight: '160lb', doseRate: '0.3mg/kg/h' };
const STRONG = { drug: '500mg', volume: '50mL' };

describe('a guess', () => {
  it('about a rate has the sum of the altered order: 160 kg × 0.3 = 48 mg/h, ÷ 2 = 24 mL/h', () => {
    expect(guessesFor(POUNDS, 'infusionRate', '24')).toEqual([
      {
        name: 'pounds-as-kilograms',
        detail: { slip: 'pounds-as-kilograms', taken: '160 kg', of: 'patientWeight' },
        rank: 1,
        quality: 'exact',
        terms: [{ value: '48 mg/h' }, { value: '2 mg/mL', operator: '÷' }],
        exact: '24 mL/h',
      },
    ]);
  });

  it('is the better of two of one name: 49.46 ÷ 10 gives 4.9, from the rounded 49.5 it is 4.95', () => {
    // 197.84 kg × 0.5 = 98.92 mg/h, ÷ 2 mg/mL = 49.46 mL/h, rounded 49.5
    expect(
      guessesFor({ weight: '197.84kg', doseRate: '0.5mg/kg/h' }, 'infusionRate', '4.9'),
    ).toEqual([
      {
        name: 'tenfold',
        detail: { slip: 'tenfold', direction: 'low' },
        rank: 1,
        quality: 'exact',
        terms: [{ value: '49.46 mL/h' }, { value: 10, operator: '÷' }],
        exact: '4.946 mL/h',
      },
    ]);
  });

  it('is the first of two of one name that are as good: 72.5 kg is 159.8351 lb, rounded 160', () => {
    // 159.8351 × 0.55 = 87.909 → 87.9; 160 × 0.55 = 88
    expect(guessesFor({}, 'doseRate', '88')).toEqual([
      {
        name: 'pounds-as-kilograms',
        detail: { slip: 'pounds-as-kilograms', taken: '159.835140084036 kg', of: 'patientWeight' },
        rank: 1,
        quality: 'near',
        terms: [{ value: '159.835140084036 kg' }, { value: '0.55 mg/kg/h', operator: '×' }],
        exact: '87.90932704622 mg/h',
      },
    ]);
  });

  it('stands before one that is only near: 40 mL/h is 4 × 10, and about 39.875 mg/h', () => {
    const [first, second] = guessesFor(STRONG, 'infusionRate', '40') as readonly object[];
    expect(first).toMatchObject({ name: 'tenfold', rank: 1, quality: 'exact' });
    expect(second).toMatchObject({ name: 'dose-as-rate', rank: 2, quality: 'near' });
  });

  it('about a slip on paper has no detail at all', () => {
    const exercise = exerciseOfLink({ weight: '160kg', doseRate: '0.3mg/kg/h' });
    const step = stepOf(exercise, 'doseRate');
    const marking = markAnswer(exercise, step, quantity('533.3', 'mg/h'));
    expect(marking.isRight ? [] : marking.guesses.map((guess) => Object.keys(guess))).toEqual([
      ['name', 'rank', 'quality', 'terms', 'exact'],
    ]);
  });
});

describe('the answer of a slip', () => {
  it('by the decimal point says which way, one upside down has the terms turned', () => {
    const dose = { value: '39.875 mg/h' };
    const point = (slip: string, direction: string, exact: string, operator: string): object => ({
      name: slip,
      detail: { slip, direction },
      quality: 'exact',
      exact,
      terms: [dose, { value: slip === 'tenfold' ? 10 : 100, operator }],
    });
    expect(answersOf({}, 'doseRate', -6)).toEqual([
      point('tenfold', 'high', '398.75 mg/h', '×'),
      point('tenfold', 'low', '3.9875 mg/h', '÷'),
      point('hundredfold', 'high', '3987.5 mg/h', '×'),
      point('hundredfold', 'low', '0.39875 mg/h', '÷'),
      {
        name: 'upside-down',
        quality: 'exact',
        exact: '131.818181818182 mg/h',
        terms: [{ value: '72.5 kg' }, { value: '0.55 mg/kg/h', operator: '÷' }],
      },
      {
        name: 'upside-down',
        quality: 'exact',
        exact: '0.007586206897 mg/h',
        terms: [{ value: '0.55 mg/kg/h' }, { value: '72.5 kg', operator: '÷' }],
      },
    ]);
    const exercise = exerciseOfLink({});
    const last = slipAnswers(slipSource(exercise), stepOf(exercise, 'doseRate')).at(-1);
    expect(Object.keys(last ?? {})).toEqual(['name', 'quality', 'exact', 'terms']);
  });

  it('by another vial names it: 200 mg ÷ 10, 50 and 100 mg/mL', () => {
    const vial = (concentration: string, exact: string): object => ({
      name: 'other-concentration',
      detail: { slip: 'other-concentration', concentration },
      quality: 'exact',
      exact,
      terms: [{ value: '200 mg' }, { value: concentration, operator: '÷' }],
    });
    expect(answersOf({ stock: '50mg/mL' }, 'drugVolume', -3)).toEqual([
      vial('10 mg/mL', '20 mL'),
      vial('50 mg/mL', '4 mL'),
      vial('100 mg/mL', '2 mL'),
    ]);
  });

  it('on a pump is of its own phase: 14 mg in 10 min is 42 mL/h, 7 and 21 mg/h are 3.5 and 10.5', () => {
    const keys = {
      weight: '70kg',
      doseRate: undefined,
      duration: undefined,
      loading: '0.2mg/kg*10min',
      step: ['0.1mg/kg/h*1h', '0.3mg/kg/h*3h'],
    };
    const exercise = exerciseOfLink(keys);
    const source = slipSource(exercise);
    const tenfold = (id: string): unknown =>
      plain(
        slipAnswers(source, stepOf(exercise, id))
          .filter(({ name }) => name === 'tenfold')
          .map(({ exact }) => exact),
      );
    const both = (high: string, low: string): readonly string[] => [high, high, low, low];
    expect(tenfold('loadingRate')).toEqual(both('420 mL/h', '4.2 mL/h'));
    expect(tenfold('infusionRate-1')).toEqual(both('35 mL/h', '0.35 mL/h'));
    expect(tenfold('infusionRate-2')).toEqual(both('105 mL/h', '1.05 mL/h'));
  });
});

describe('a slip that is right by chance', () => {
  /** Slips upside down that are left for a ÷ b, rounded to 0.1, with no slip before or after the sum. */
  function upsideDown(a: string, b: string, result: string, rounded: string): unknown {
    const exercise = exerciseOfLink({});
    const step: PracticeStep = {
      ...stepOf(exercise, 'doseRate'),
      terms: [{ value: quantity(a, 'mg') }, { operator: '÷', value: quantity(b, 'h') }],
      exact: quantity(result, 'mg/h'),
      roundedTo: quantity('0.1', 'mg/h'),
      rounded: quantity(rounded, 'mg/h'),
    };
    const answers = distractors({ exercise, slipped: [], entered: [] }, step);
    return plain(answers.filter(({ name }) => name === 'upside-down').map(({ exact }) => exact));
  }

  it('is left out: as it is, or rounded', () => {
    // 10.03 × 1.003 = 10.06 is within 0.1 of 10, its rounded 10.1 is not
    expect(upsideDown('10.03', '1.003', '10', '10')).toEqual(['0.1 mg/h']);
    // 10.0902 × 1.005 = 10.1407 is 0.1007 off 10.04, its rounded 10.1 is 0.06 off
    expect(upsideDown('10.0902', '1.005', '10.04', '10')).toEqual(['0.099601593625 mg/h']);
    // 10.2 × 1.02 = 10.404 is neither
    expect(upsideDown('10.2', '1.02', '10', '10')).toEqual(['10.404 mg/h', '0.1 mg/h']);
  });
});
