import { describe, expect, it } from 'vitest';
import { markAnswer } from '../../../src/core/practice/markAnswer.ts';
import { slipAnswers, slipSource } from '../../../src/core/practice/slipAnswers.ts';
import { cancelUnits } from '../../../src/core/practice/unitCancellation.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { plain } from '../../support/plain.ts';
import { exerciseOfLink, stepOf } from '../../support/practice.ts';
import { checkProblems } from '../../support/practiceLaw.ts';
import { text } from '../../support/text.ts';

/** Name, quality where it is near, and answer of each slip, in the order given. */
function answersOf(keys: LinkKeys, id: string): readonly string[] {
  const exercise = exerciseOfLink(keys);
  return slipAnswers(slipSource(exercise), stepOf(exercise, id)).map(({ name, quality, exact }) =>
    [name, ...(quality === 'near' ? ['near'] : []), text(exact)].join(' '),
  );
}

const SIX = Array.from({ length: 6 });

describe('the answers that slips would give', () => {
  it('for 72.5 kg × 0.55 mg/kg/h = 39.875 mg/h', () => {
    expect(answersOf({}, 'doseRate')).toEqual([
      // 159.8351 × 0.55, 159.8 × 0.55, 160 × 0.55; 72.5 lb = 32.8854 kg
      'pounds-as-kilograms 87.90932704622 mg/h',
      'pounds-as-kilograms near 87.89 mg/h',
      'pounds-as-kilograms near 88 mg/h',
      'kilograms-as-pounds 18.08699575375 mg/h',
      'weight-not-applied 0.55 mg/h',
      'per-minute-as-per-hour 2392.5 mg/h',
      'per-minute-as-per-hour 0.664583333333 mg/h',
      'mcg-as-mg 39875 mg/h',
      'mcg-as-mg 0.039875 mg/h',
      'mcg-kg-min-as-mg-kg-h 664.583333333333 mg/h',
      'mcg-kg-min-as-mg-kg-h 2.3925 mg/h',
      // × 4 h
      'total-as-hourly 159.5 mg/h',
      ...SIX.slice(3).map(() => 'other-concentration 39.875 mg/h'),
      ...SIX.map(() => 'hours-minutes 39.875 mg/h'),
      'tenfold 398.75 mg/h',
      'tenfold 3.9875 mg/h',
      'hundredfold 3987.5 mg/h',
      'hundredfold 0.39875 mg/h',
      // 72.5 ÷ 0.55, and 0.55 ÷ 72.5
      'upside-down 131.818181818182 mg/h',
      'upside-down 0.007586206897 mg/h',
    ]);
  });

  it('for 39.875 mg/h ÷ 2 mg/mL = 19.9375 mL/h, as they would be entered', () => {
    const answers = answersOf({}, 'infusionRate');
    expect(answers.slice(12, 15)).toEqual([
      'other-concentration 39.875 mL/h',
      'other-concentration 7.975 mL/h',
      'other-concentration 3.9875 mL/h',
    ]);
    expect(answers.slice(21)).toEqual([
      'tenfold 199 mL/h',
      'tenfold 199.375 mL/h',
      'tenfold 1.99 mL/h',
      'tenfold 1.99375 mL/h',
      'hundredfold 1990 mL/h',
      'hundredfold 1993.75 mL/h',
      'hundredfold 0.199 mL/h',
      'hundredfold 0.199375 mL/h',
      'dose-as-rate 39.875 mL/h',
      'dose-as-rate near 39.9 mL/h',
      'dose-as-rate near 40 mL/h',
      'rate-volume-swapped 79.8 mL/h',
      'rate-volume-swapped 79.75 mL/h',
      'upside-down 79.75 mL/h',
      // 2 ÷ 39.875
      'upside-down 0.050156739812 mL/h',
    ]);
  });

  it('for 159.5 mg ÷ 2 mg/mL = 79.75 mL: the swapped rate, and the bag', () => {
    expect(answersOf({}, 'vtbi').slice(29)).toEqual([
      'dose-as-rate 159.5 mL',
      'dose-as-rate near 159.5 mL',
      'dose-as-rate near 160 mL',
      'rate-volume-swapped 19.9 mL',
      'rate-volume-swapped 19.9375 mL',
      'bag-volume-as-vtbi 100 mL',
      'upside-down 319 mL',
      // 2 ÷ 159.5
      'upside-down 0.012539184953 mL',
    ]);
  });

  it('for 160 lb × 0.45359237: never the weight left out, but 2.2 lb to the kilogram', () => {
    const answers = answersOf({ weight: '160lb' }, 'patientWeight');
    expect(answers.slice(0, 4)).toEqual([
      'pounds-as-kilograms 160 kg',
      // 72.5747792, 72.6 and 73 lb
      'kilograms-as-pounds 32.919366099555 kg',
      'kilograms-as-pounds near 32.930806062 kg',
      'kilograms-as-pounds near 33.11224301 kg',
    ]);
    expect(answers.filter((each) => each.startsWith('weight-not-applied'))).toEqual([]);
    expect(answers.slice(-3)).toEqual([
      // 160 ÷ 0.45359237, and 0.45359237 ÷ 160
      'upside-down 352.739619495804 kg',
      'upside-down 0.002834952313 kg',
      'rough-pounds 72.727272727273 kg',
    ]);
  });

  it('for 200 mg ÷ 50 mg/mL = 4 mL: every vial of the library', () => {
    expect(answersOf({ stock: '50mg/mL' }, 'drugVolume').slice(-5)).toEqual([
      'upside-down 10000 mL',
      'upside-down 0.25 mL',
      'other-concentration 20 mL',
      'other-concentration 4 mL',
      'other-concentration 2 mL',
    ]);
  });

  it('none upside down for a sum, and one for three numbers', () => {
    const keys = { loading: '0.2mg/kg*10min', doseRate: '5mcg/kg/min' };
    const turned = (id: string): readonly string[] =>
      answersOf(keys, id).filter((each) => each.startsWith('upside-down'));
    expect(turned('totalDose')).toEqual([]);
    // 5 ÷ 60 × 1000
    expect(turned('doseRatePerKg')).toEqual(['upside-down 83.333333333333 mg/kg/h']);
  });
});

describe('all that a marking says', () => {
  it('of 48 mg/h for 160 lb × 0.3 mg/kg/h', () => {
    const exercise = exerciseOfLink({ weight: '160lb', doseRate: '0.3mg/kg/h' });
    const step = stepOf(exercise, 'doseRate');
    expect(plain(markAnswer(exercise, step, quantity(48, 'mg/h')))).toEqual({
      isRight: false,
      guesses: [
        {
          name: 'pounds-as-kilograms',
          detail: { slip: 'pounds-as-kilograms', taken: '160 kg', of: 'patientWeight' },
          rank: 1,
          quality: 'exact',
          terms: [{ value: '160 kg' }, { value: '0.3 mg/kg/h', operator: '×' }],
          exact: '48 mg/h',
        },
      ],
    });
    expect(markAnswer(exercise, step, quantity('21.8', 'mg/h'))).toEqual({
      isRight: true,
      quality: 'exact',
    });
  });

  it('of a slip on paper has no detail: 533.3 mg/h', () => {
    const exercise = exerciseOfLink({ weight: '160kg', doseRate: '0.3mg/kg/h' });
    const step = stepOf(exercise, 'doseRate');
    expect(plain(markAnswer(exercise, step, quantity('533.3', 'mg/h')))).toEqual({
      isRight: false,
      guesses: [
        {
          name: 'upside-down',
          rank: 1,
          quality: 'exact',
          terms: [{ value: '160 kg' }, { value: '0.3 mg/kg/h', operator: '÷' }],
          exact: '533.333333333333 mg/h',
        },
      ],
    });
  });
});

describe('all that a step says', () => {
  it('39.875 mg/h ÷ 2 mg/mL, in steps of 0.1 mL/h, and what of its units is struck', () => {
    const step = stepOf(exerciseOfLink({}), 'infusionRate');
    const terms = [{ value: '39.875 mg/h' }, { value: '2 mg/mL', operator: '÷' }];
    expect(plain(step)).toEqual({
      id: 'infusionRate',
      sum: 'infusionRate',
      terms,
      exact: '19.9375 mL/h',
      roundedTo: '0.1 mL/h',
      rounded: '19.9 mL/h',
    });
    const struck = { name: 'mg', isStruck: true };
    expect(plain(cancelUnits(step))).toEqual([
      { value: '39.875 mg/h', above: [struck], below: [{ name: 'h', isStruck: false }] },
      {
        operator: '÷',
        value: '2 mg/mL',
        above: [struck],
        below: [{ name: 'mL', isStruck: false }],
      },
    ]);
  });
});

describe('twenty generated problems', () => {
  it('are inside every limit, exact against sums by hand, and no slip gives a right answer', () => {
    expect(checkProblems(['law-1', 'error-2'])).toEqual({ count: 20, faults: [] });
  });
});
