import { describe, expect, it } from 'vitest';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import type { Explanation, SlipDetail } from '../../../src/core/verify/slip.ts';
import { slipText } from '../../../src/ui/format/slipText.ts';

const NO_SPACE = '\u00a0';

function explanation(
  details: readonly SlipDetail[],
  changes: Partial<Explanation> = {},
): Explanation {
  return {
    slips: details.map(({ slip }) => slip),
    details,
    rank: 1,
    quality: 'exact',
    moves: 'both',
    steps: [],
    loading: false,
    sums: [
      {
        place: 1,
        terms: [{ value: quantity('2.5', 'mL/h') }, { operator: '×', value: 10 }],
        result: quantity('25', 'mL/h'),
      },
    ],
    ...changes,
  };
}

function says(details: readonly SlipDetail[], changes: Partial<Explanation> = {}): string {
  const { title, sentence } = slipText(explanation(details, changes), false);
  return `${title}. ${sentence}`.replaceAll(NO_SPACE, ' ');
}

describe('a slip in words', () => {
  const rows: [SlipDetail, string][] = [
    [
      { slip: 'tenfold', direction: 'high' },
      'Decimal point: ten times rate and volume. A point left out or moved, or a zero too many.',
    ],
    [
      { slip: 'tenfold', direction: 'low' },
      'Decimal point: a tenth of rate and volume. A point put in or moved, or a zero too few.',
    ],
    [
      { slip: 'hundredfold', direction: 'high' },
      'Decimal point: a hundred times rate and volume. A point left out or moved, or a zero too many.',
    ],
    [
      { slip: 'hundredfold', direction: 'low' },
      'Decimal point: a hundredth of rate and volume. A point put in or moved, or a zero too few.',
    ],
    [
      { slip: 'pounds-as-kilograms', taken: quantity('180.8', 'kg'), of: 'patientWeight' },
      'Pounds taken as kilograms. 180.8 kg would have been used as the weight. It moves rate and volume.',
    ],
    [
      { slip: 'kilograms-as-pounds', taken: quantity('70', 'lb'), of: 'dosingWeight' },
      'Kilograms taken as pounds. 70 lb would have been used as the dosing weight. It moves rate and volume.',
    ],
    [
      { slip: 'per-minute-as-per-hour', direction: 'high' },
      'Per hour taken as per minute. Sixty times the ordered dose rate. It moves rate and volume.',
    ],
    [
      { slip: 'per-minute-as-per-hour', direction: 'low' },
      'Per minute taken as per hour. A sixtieth of the ordered dose rate. It moves rate and volume.',
    ],
    [
      { slip: 'mcg-as-mg', direction: 'high' },
      'mcg taken as mg. A thousand times the ordered dose. It moves rate and volume.',
    ],
    [
      { slip: 'mcg-as-mg', direction: 'low' },
      'mg taken as mcg. A thousandth of the ordered dose. It moves rate and volume.',
    ],
    [
      { slip: 'mcg-kg-min-as-mg-kg-h', direction: 'high' },
      'mcg/kg/min taken as mg/kg/h. The same digits in the other unit. It moves rate and volume.',
    ],
    [
      { slip: 'mcg-kg-min-as-mg-kg-h', direction: 'low' },
      'mg/kg/h taken as mcg/kg/min. The same digits in the other unit. It moves rate and volume.',
    ],
    [
      { slip: 'dose-as-rate' },
      'Dose entered as rate. The digits of mg/h in the field for mL/h. It moves rate and volume.',
    ],
    [
      { slip: 'total-as-hourly' },
      'Dose in all taken as a dose per hour. What was meant for the whole time, given in each hour. It moves rate and volume.',
    ],
    [
      { slip: 'other-concentration', concentration: quantity('1', 'mg/mL') },
      'Programmed for 1 mg/mL. Another standard concentration than the one on the label. It moves rate and volume.',
    ],
    [{ slip: 'rate-volume-swapped' }, 'Rate and volume swapped. Each in the other’s field.'],
    [
      { slip: 'bag-volume-as-vtbi' },
      'Bag volume entered as the volume to be infused. All that the label says, instead of what was ordered.',
    ],
    [
      { slip: 'weight-not-applied' },
      'Dose not multiplied by the weight. As if the patient weighed 1 kg. It moves rate and volume.',
    ],
    [
      { slip: 'other-weight-basis', basis: 'ideal', weight: quantity('70.46', 'kg') },
      'Dosed on ideal weight. 70.5 kg would have been used. It moves rate and volume.',
    ],
    [
      { slip: 'hours-minutes', misreading: 'minutesAsHours' },
      'Minutes taken as hours. The time of the order. It moves rate and volume.',
    ],
    [
      { slip: 'hours-minutes', misreading: 'hoursAsMinutes' },
      'Hours taken as minutes. The time of the order. It moves rate and volume.',
    ],
    [
      { slip: 'hours-minutes', misreading: 'clockAsDecimal' },
      'Hours and minutes read as a decimal. The time of the order. It moves rate and volume.',
    ],
    [
      { slip: 'hours-minutes', misreading: 'decimalAsClock' },
      'Decimal hours read as hours and minutes. The time of the order. It moves rate and volume.',
    ],
  ];
  it.each(rows)('%o', (detail, expected) => {
    expect(says([detail])).toBe(expected);
  });

  it('names the number that it moves', () => {
    expect(says([{ slip: 'tenfold', direction: 'high' }], { moves: 'rate' })).toMatch(
      /^Decimal point: ten times the rate\./,
    );
    expect(says([{ slip: 'tenfold', direction: 'low' }], { moves: 'volume' })).toMatch(
      /^Decimal point: a tenth of the volume\./,
    );
    expect(says([{ slip: 'dose-as-rate' }], { moves: 'rate' })).toMatch(
      /It moves the rate; the volume stays\.$/,
    );
    expect(says([{ slip: 'total-as-hourly' }], { moves: 'volume' })).toMatch(
      /It moves the volume; the rate stays\.$/,
    );
  });

  it('says where it happened, and that a number was rounded on the way', () => {
    const where = { steps: [2, 5], loading: true, quality: 'near' as const };
    expect(says([{ slip: 'rate-volume-swapped' }], where)).toBe(
      'Rate and volume swapped. Each in the other’s field. A number would have been rounded on the way. Loading dose and steps 2 and 5.',
    );
  });

  it('does not say which of two slips moved what', () => {
    const pair: readonly SlipDetail[] = [
      { slip: 'tenfold', direction: 'high' },
      { slip: 'bag-volume-as-vtbi' },
    ];
    expect(says(pair)).toBe(
      'Decimal point: ten times a number, and bag volume entered as the volume to be infused. A point left out or moved, or a zero too many. All that the label says, instead of what was ordered. Two slips together.',
    );
    expect(says([{ slip: 'dose-as-rate' }, { slip: 'mcg-as-mg', direction: 'low' }])).toMatch(
      /^Dose entered as rate, and mg taken as mcg\./,
    );
  });
});

describe('the sum of a slip', () => {
  const sums = (sum: Explanation['sums'][number], isOrderBlocked = false): readonly string[] =>
    slipText(explanation([{ slip: 'dose-as-rate' }], { sums: [sum] }), isOrderBlocked).sums.map(
      (text) => text.replaceAll(NO_SPACE, ' '),
    );
  const volume = quantity('9.8', 'mL');

  it('is in the patient’s numbers', () => {
    const terms = [
      { value: quantity('82', 'kg') },
      { operator: '×' as const, value: quantity('0.3', 'mg/kg/h') },
    ];
    const sum = { place: 1, terms, result: quantity('24.6', 'mg/h') };
    expect(sums(sum)).toEqual(['82 kg × 0.3 mg/kg/h = 24.6 mg/h']);
  });

  it('is no equation where digits only stand in another field', () => {
    expect(sums({ place: 1, terms: [{ value: volume }], result: quantity('9.8', 'mL/h') })).toEqual(
      ['9.8 mL as 9.8 mL/h'],
    );
    expect(sums({ place: 1, terms: [{ value: volume }], result: volume })).toEqual(['9.8 mL']);
  });

  it('is left out where nothing may say what the pump should show', () => {
    expect(sums({ place: 1, terms: [{ value: volume }], result: volume }, true)).toEqual([]);
  });
});
