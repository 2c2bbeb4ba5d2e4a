import { describe, expect, it } from 'vitest';
import type { Marking } from '../../../src/core/practice/markAnswer.ts';
import { distractors, markAnswer } from '../../../src/core/practice/markAnswer.ts';
import { slipSource } from '../../../src/core/practice/slipAnswers.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { exerciseOfLink, stepOf, stepText } from '../../support/practice.ts';

function mark(keys: LinkKeys, id: string, answer: string): Marking {
  const exercise = exerciseOfLink(keys);
  const step = stepOf(exercise, id);
  return markAnswer(exercise, step, quantity(answer, step.exact.unit));
}

/** 'right exact', or the guesses as '1 tenfold exact'. */
function verdict(keys: LinkKeys, id: string, answer: string): string {
  const marking = mark(keys, id, answer);
  if (marking.isRight) return `right ${marking.quality}`;
  return marking.guesses.map(({ rank, name, quality }) => `${rank} ${name} ${quality}`).join(', ');
}

const POUNDS = { weight: '160lb', doseRate: '0.3mg/kg/h', stock: '50mg/mL' };
const LOADED = { weight: '70kg', doseRate: '0.3mg/kg/h', loading: '0.2mg/kg*10min' };

describe('a right answer', () => {
  it.each([
    // 72.5747792 kg, rounded to 72.6
    ['patientWeight', '72.6', 'right exact'],
    ['patientWeight', '72.57', 'right near'],
    ['patientWeight', '72.5', 'right near'],
    // 21.77243376 mg/h
    ['doseRate', '21.8', 'right exact'],
    ['doseRate', '21.78', 'right near'],
    // 10.88621688 mL/h
    ['infusionRate', '10.9', 'right exact'],
    ['infusionRate', '10.886', 'right near'],
    // 2 mg/mL
    ['concentration', '2', 'right exact'],
    ['concentration', '2.0', 'right exact'],
  ])('160 lb, %s: %s is %s', (id, answer, expected) => {
    expect(verdict(POUNDS, id, answer)).toBe(expected);
  });

  it('near is less than one increment and at most 2%: 0.98 mL/h is not 1.05', () => {
    const weak = { weight: '49kg', doseRate: '0.2mg/kg/h', drug: '500mg', volume: '50mL' };
    const keys = { ...weak, pump: 'syringe' };
    expect(stepText(stepOf(exerciseOfLink(keys), 'infusionRate'))).toContain(
      '= 0.98 mL/h → 1 mL/h',
    );
    expect(verdict(keys, 'infusionRate', '1')).toBe('right exact');
    expect(verdict(keys, 'infusionRate', '0.9996')).toBe('right near');
    expect(mark(keys, 'infusionRate', '1.05').isRight).toBe(false);
    expect(mark(keys, 'infusionRate', '0.9').isRight).toBe(false);
  });
});

describe('a wrong answer looks like', () => {
  it.each([
    // 160 kg × 0.3
    ['doseRate', '48', '1 pounds-as-kilograms exact'],
    ['patientWeight', '160', '1 pounds-as-kilograms exact'],
    // converted twice
    ['patientWeight', '32.9', '1 kilograms-as-pounds exact'],
    // 160 ÷ 0.4536
    ['patientWeight', '352.7', '1 upside-down exact'],
    // 160 ÷ 2.2
    ['patientWeight', '72.7', '1 rough-pounds exact'],
    // 48 ÷ 2
    ['infusionRate', '24', '1 pounds-as-kilograms exact'],
    ['infusionRate', '108.9', '1 tenfold exact'],
    ['infusionRate', '109', '1 tenfold exact'],
    ['infusionRate', '21.8', '1 dose-as-rate exact, 1 other-concentration exact'],
    [
      'infusionRate',
      '43.5',
      '1 rate-volume-swapped exact, 2 total-as-hourly exact, 2 upside-down exact',
    ],
    ['vtbi', '100', '1 bag-volume-as-vtbi exact'],
    ['vtbi', '10.9', '1 rate-volume-swapped exact'],
    ['vtbi', '0.7', '1 per-minute-as-per-hour exact, 1 hours-minutes exact'],
    ['concentration', '0.5', '1 upside-down exact'],
    ['concentration', '20', '1 tenfold exact'],
    // 200 ÷ 100 with the stronger vial
    ['drugVolume', '2', '1 other-concentration exact'],
    ['drugVolume', '20', '1 other-concentration exact'],
    ['drugVolume', '40', '1 tenfold exact'],
    ['doseRate', '0.3', '1 weight-not-applied exact'],
    ['doseRate', '500', ''],
  ])('160 lb, %s: %s is %s', (id, answer, expected) => {
    expect(verdict(POUNDS, id, answer)).toBe(expected);
  });

  it.each([
    // 14 mg in 10 min: 7 mL at 42 mL/h
    ['loadingRate', '7', '1 rate-volume-swapped exact, 2 total-as-hourly exact'],
    ['loadingVolume', '42', '1 rate-volume-swapped exact'],
    ['loadingVolume', '14', '1 dose-as-rate exact, 1 other-concentration exact'],
    ['loadingDose', '30.9', '1 pounds-as-kilograms exact'],
    ['totalDose', '980', '1 tenfold exact'],
  ])('70 kg with a loading dose, %s: %s is %s', (id, answer, expected) => {
    expect(verdict(LOADED, id, answer)).toBe(expected);
  });

  it('5 mcg/kg/min taken as 5 mg/kg/h', () => {
    const keys = { weight: '70kg', doseRate: '5mcg/kg/min' };
    expect(verdict(keys, 'doseRatePerKg', '5')).toBe('1 mcg-kg-min-as-mg-kg-h exact');
    expect(verdict(keys, 'doseRate', '350')).toBe('1 mcg-kg-min-as-mg-kg-h exact');
  });

  it('near where the slip itself rounds: 70 kg is 154 lb, 154 kg × 0.3 = 46.2', () => {
    const keys = { weight: '70kg', doseRate: '0.3mg/kg/h' };
    expect(verdict(keys, 'doseRate', '46.3')).toBe('1 pounds-as-kilograms exact');
    expect(verdict(keys, 'doseRate', '46.2')).toBe('1 pounds-as-kilograms near');
  });

  it('the second of two rates on its own', () => {
    const keys = {
      weight: '70kg',
      doseRate: undefined,
      duration: undefined,
      step: ['0.1mg/kg/h*1h', '0.3mg/kg/h*3h'],
    };
    expect(verdict(keys, 'infusionRate-2', '10.5')).toBe('right exact');
    expect(verdict(keys, 'infusionRate-2', '105')).toBe('1 tenfold exact');
    expect(verdict(keys, 'infusionRate-1', '10.5')).not.toContain('right');
  });

  it('also where the slip would leave nothing for the pump: 7 mg/h ÷ 10 mg/mL ÷ 60 = 0.0117 mL/h', () => {
    const weak = { weight: '70kg', doseRate: '0.1mg/kg/h', drug: '500mg', volume: '50mL' };
    const keys = { ...weak, pump: 'syringe' };
    expect(verdict(keys, 'infusionRate', '0.0117')).toBe('1 per-minute-as-per-hour near');
  });

  it('comes with the sum that gives it, in the patient’s numbers', () => {
    const marking = mark(POUNDS, 'doseRate', '48');
    const [guess] = marking.isRight ? [] : marking.guesses;
    expect(guess?.detail).toMatchObject({ slip: 'pounds-as-kilograms' });
    const step = stepOf(exerciseOfLink(POUNDS), 'doseRate');
    const sum = stepText({ ...step, terms: guess?.terms ?? [], exact: guess?.exact ?? step.exact });
    expect(sum).toContain('160 kg × 0.3 mg/kg/h = 48 mg/h');
  });

  it('and a slip after the sum with its own: 10.9 mL/h × 10', () => {
    const marking = mark(POUNDS, 'infusionRate', '109');
    const [guess] = marking.isRight ? [] : marking.guesses;
    const step = stepOf(exerciseOfLink(POUNDS), 'infusionRate');
    const sum = stepText({ ...step, terms: guess?.terms ?? [] });
    expect(sum).toContain('10.9 mL/h × 10');
  });
});

describe('what a wrong answer may be taken for', () => {
  const namesFor = (keys: LinkKeys, id: string): readonly string[] => {
    const exercise = exerciseOfLink(keys);
    return distractors(slipSource(exercise), stepOf(exercise, id)).map(({ name }) => name);
  };

  it('leaves out a slip that is right by chance: divided by 1 mg/mL or multiplied', () => {
    const strong = { weight: '70kg', doseRate: '0.3mg/kg/h' };
    const plain = { ...strong, drug: '100mg', volume: '100mL' };
    expect(namesFor(strong, 'infusionRate').filter((name) => name === 'upside-down')).toHaveLength(
      2,
    );
    expect(namesFor(plain, 'infusionRate').filter((name) => name === 'upside-down')).toHaveLength(
      1,
    );
  });
});
