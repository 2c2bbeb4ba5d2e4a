import { describe, expect, it } from 'vitest';
import { markAnswer } from '../../../src/core/practice/markAnswer.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { markingText } from '../../../src/ui/format/practiceSlipText.ts';
import { hintText, roundingText, stepNames } from '../../../src/ui/format/practiceText.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { exerciseOfLink, stepOf } from '../../support/practice.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** What is said of an answer, line by line; a sum in brackets. */
function said(keys: LinkKeys, id: string, digits: string): readonly string[] {
  const exercise = exerciseOfLink(keys);
  const step = stepOf(exercise, id);
  const marking = markAnswer(exercise, step, quantity(digits, step.exact.unit));
  const name = stepNames(exercise).get(id) ?? id;
  const { title, sentence, guesses } = markingText(digits, marking, step, name);
  return [
    title,
    ...(sentence === undefined ? [] : [sentence]),
    ...guesses.map(({ text, sum }) => (sum === undefined ? text : `${text} (${sum})`)),
  ].map(plain);
}

const POUNDS = { weight: '160lb', doseRate: '0.3mg/kg/h', stock: '50mg/mL' };

describe('what is said of an answer', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['doseRate', '21.8', ['Right: 21.8 mg/h']],
    [
      'doseRate',
      '21.78',
      ['Right: 21.78 mg/h is within rounding', 'Rounded as asked it is 21.8 mg/h.'],
    ],
    ['doseRate', '500', ['500 mg/h is not right', 'Nothing known explains this number.']],
    [
      'doseRate',
      '48',
      [
        '48 mg/h is not right',
        'This would be the dose per hour if pounds were taken as kilograms: 160 kg. (160 kg × 0.3 mg/kg/h = 48 mg/h)',
      ],
    ],
    [
      'infusionRate',
      '21.8',
      [
        '21.8 mL/h is not right',
        'This would be the pump rate if the digits of mg/h were taken as mL/h. (72.5748 kg × 0.3 mg/kg/h = 21.7724 mg/h)',
        'It would also be the pump rate if the bag held 1 mg/mL. (21.7724 mg/h ÷ 1 mg/mL = 21.7724 mL/h)',
      ],
    ],
    [
      'infusionRate',
      '22',
      [
        '22 mL/h is not right',
        'This would be the pump rate if the digits of mg/h were taken as mL/h, with rounding on the way. (72.5748 kg × 0.3 mg/kg/h ≈ 22 mg/h)',
      ],
    ],
    [
      'vtbi',
      '100',
      [
        '100 mL is not right',
        'This would be the volume if all that is in the bag were to be infused.',
      ],
    ],
    [
      'drugVolume',
      '2',
      [
        '2 mL is not right',
        'This would be the ketamine to draw up if the vial held 100 mg/mL. (200 mg ÷ 100 mg/mL = 2 mL)',
      ],
    ],
    [
      'patientWeight',
      '72.7',
      [
        '72.7 kg is not right',
        'This would be the weight in kilograms if 2.2 lb were taken as a kilogram. (160 lb ÷ 2.2 = 72.7273 kg)',
      ],
    ],
  ])('160 lb, %s: %s', (id, digits, expected) => {
    expect(said(POUNDS, id, digits)).toEqual(expected);
  });

  it('never starts from the answer: a slip of the decimal point has no sum', () => {
    const [, guess] = said(POUNDS, 'infusionRate', '109');
    expect(guess).toBe(
      'This would be the pump rate if the decimal point were one place too far right, or a zero too many were written.',
    );
  });
});

describe('what a sum asks for', () => {
  it.each([
    [POUNDS, 'infusionRate', 'Round to the nearest 0.1 mL/h.', /^Divide the dose per hour/],
    [{ doseRate: '5mcg/kg/min' }, 'doseRatePerKg', 'Round to the nearest 0.001 mg/kg/h.', /60 min/],
    [{ doseRate: '300mcg/kg/h' }, 'doseRatePerKg', 'Round to the nearest 0.001 mg/kg/h.', /1000/],
    [
      { doseRate: '20mg/h' },
      'doseRatePerKg',
      'Round to the nearest 0.001 mg/kg/h.',
      /by the weight/,
    ],
    [
      { doseRate: undefined, totalDose: '100mg' },
      'doseRate',
      'Round to the nearest 0.1 mg/h.',
      /by the hours/,
    ],
  ])('%o %s: %s', (keys, id, rounding, hint) => {
    const step = stepOf(exerciseOfLink(keys), id);
    expect(plain(roundingText(step))).toBe(rounding);
    expect(hintText(step)).toMatch(hint);
  });
});
