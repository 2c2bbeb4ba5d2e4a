import { describe, expect, it } from 'vitest';
import { plain } from '../../support/plain.ts';
import { explanationsOf, sumsOf, verifyOrder } from '../../support/verifyLink.ts';
import {
  ADDED,
  BAG,
  PER_HOUR,
  POUNDS,
  SYRINGE,
  TOTAL,
  TOTAL_PER_KG,
} from '../../support/verifyOrders.ts';

describe('what would explain a mismatch, likeliest first', () => {
  it('25 mL/h for 2.5: ten times, before the 24.6 mg/h rounded to 25', () => {
    const verification = verifyOrder(SYRINGE, ['25 9.8']);
    expect(explanationsOf(verification)).toEqual([
      '1 tenfold exact rate',
      '2 dose-as-rate near rate',
    ]);
    expect(verification.explanations.flatMap(sumsOf)).toEqual([
      '2.5 mL/h × 10 = 25 mL/h',
      '82 kg × 0.3 mg/kg/h = 24.6 mg/h',
    ]);
  });

  it('24.6 mL/h for 2.46: three slips of one rank, in the order of the list', () => {
    expect(explanationsOf(verifyOrder(SYRINGE, ['24.6 9.8']))).toEqual([
      '1 tenfold exact rate',
      '1 dose-as-rate exact rate',
      '1 other-concentration exact rate',
    ]);
  });

  it('50 mL for 20: the bag before 2 mg/mL for 5, which happens less often', () => {
    expect(explanationsOf(verifyOrder(TOTAL, ['4 50']))).toEqual([
      '1 bag-volume-as-vtbi exact volume',
      '2 other-concentration exact volume',
    ]);
  });

  it('20 mL/h for 4: 20 mg/h entered as it is or at 1 mg/mL, before 100 mg taken as 100 mg/h', () => {
    expect(explanationsOf(verifyOrder(TOTAL, ['20 20']))).toEqual([
      '1 dose-as-rate exact rate',
      '1 other-concentration exact rate',
      '2 total-as-hourly exact rate',
    ]);
  });

  it('10.6 mL/h for 10.5: nearer than 2%, but one increment off, and no slip', () => {
    expect(explanationsOf(verifyOrder(TOTAL_PER_KG, ['10.6 42']))).toEqual([]);
  });

  it('keeps the first of two that explain it alike: 159.8351 kg, not 159.8 or 160', () => {
    // 72.5 kg are 159.8351 lb; × 0.55 ÷ 2 = 43.9547 mL/h, 43.97 is near it, and near 43.945 and 44
    const { explanations } = verifyOrder(BAG, ['43.97 79.8']);
    expect(plain(explanations.map(({ details, quality }) => [...details, quality]))).toEqual([
      [{ slip: 'pounds-as-kilograms', taken: '159.835140084036 kg', of: 'patientWeight' }, 'near'],
    ]);
  });

  it.each([
    // 6.06 h × 1.5 = 9.09 mL, set 9.1; 6.1 as 6 h 1 min × 1.5 = 9.025 mL, set 9
    ['3mg/h', '6h6min', '1.5 9', 'decimalAsClock'],
    // × 2.3 = 13.938 mL, set 13.9; and 13.8383 mL, set 13.8
    ['4.6mg/h', '6h6min', '2.3 13.9', 'clockAsDecimal'],
    // 12.06 h × 1.662 = 20.0437 mL, and 12 h 1 min × 1.662 = 19.9717 mL: both set 20
    ['3.324mg/h', '12h6min', '1.7 20', 'clockAsDecimal'],
  ])(
    '%s for %s, shown %s: the exact one of two misreadings, else the first',
    (doseRate, duration, shown, misreading) => {
      const { explanations } = verifyOrder({ doseRate, duration }, [shown]);
      const found = explanations.filter(({ slips }) => slips.join() === 'hours-minutes');
      expect(found.map(({ details, quality }) => [...details, quality])).toEqual([
        [{ slip: 'hours-minutes', misreading }, 'exact'],
      ]);
    },
  );

  it('stands in the order of the list by the first of two slips, then by the second', () => {
    // 39.875 mg/h as mL/h, or at 1 mg/mL; 79.8 mL × 10
    expect(explanationsOf(verifyOrder(BAG, ['39.9 798']))).toEqual([
      '1 tenfold dose-as-rate exact both',
      '1 other-concentration tenfold exact both',
    ]);
  });

  it('takes the entry that moves fewer numbers where both would do', () => {
    // 21 for 21.42 mL/h; in a minute 0.35 for 0.357 mL, both set as 0.4
    expect(explanationsOf(verifyOrder({ ...ADDED, duration: '1min' }, ['21 0.4']))).toContain(
      '1 other-concentration exact rate',
    );
  });
});

describe('pairs of slips', () => {
  it.each([
    // 180.779 lb as kg gives 5.4 and 21.7; 5.4 × 10 = 54
    [
      'pounds as kilograms, and ten times the rate',
      SYRINGE,
      '54 21.7',
      'pounds-as-kilograms tenfold',
    ],
    // At 5 mg/mL 10.8467 mL/h and 43.387 mL
    [
      'pounds as kilograms, at another concentration',
      SYRINGE,
      '10.8 43.4',
      'pounds-as-kilograms other-concentration',
    ],
    ['ten times the rate, and the bag', SYRINGE, '25 50', 'tenfold bag-volume-as-vtbi'],
    // 160 × 0.3 = 48 mL/h; 5 h as 5 min: 21.7724 × 5 ÷ 60 = 1.8144
    [
      'pounds in the rate, minutes in the volume',
      POUNDS,
      '48 1.8',
      'pounds-as-kilograms hours-minutes',
    ],
    // 1.2 mg/kg/h × 82 ÷ 10 = 9.84 mL/h; for 4 min 9.84 × 4 ÷ 60 = 0.656 mL
    [
      'a total as hourly, with the volume for minutes',
      SYRINGE,
      '9.8 0.7',
      'total-as-hourly hours-minutes',
    ],
    // 24.6 mg/h ÷ 5 = 4.92; × 60 = 295.2
    [
      'per minute, at another concentration, in the rate alone',
      SYRINGE,
      '295.2 9.8',
      'per-minute-as-per-hour other-concentration',
    ],
    // 5.4234 mL/h and 21.6935 mL, swapped
    ['pounds, and swapped', SYRINGE, '21.7 5.4', 'pounds-as-kilograms rate-volume-swapped'],
    // 100 mg in 5 min: 240 mL/h, which is then entered as the volume
    ['minutes, and swapped', TOTAL, '20 240', 'hours-minutes rate-volume-swapped'],
    // In one of the numbers before they are swapped: 21.7 mL and 2.5 mL/h, 9.8 mL and 5.4 mL/h
    [
      'pounds in the volume, and swapped',
      SYRINGE,
      '21.7 2.5',
      'pounds-as-kilograms rate-volume-swapped',
    ],
    [
      'pounds in the rate, and swapped',
      SYRINGE,
      '9.8 5.4',
      'pounds-as-kilograms rate-volume-swapped',
    ],
    // 180.779 × 0.3 = 54.2337 mg/h
    ['pounds, and mg/h', SYRINGE, '54.2 21.7', 'pounds-as-kilograms dose-as-rate'],
  ])('%s: %3$s', (_what, order, shown, slips) => {
    const names = verifyOrder(order, [shown]).explanations.map((each) => each.slips.join(' '));
    expect(names).toContain(slips);
  });

  it.each([
    // 25 is ten times 2.5, 1 a tenth of 9.8
    ['a decimal point moved to the right and to the left', '25 1', 'tenfold tenfold'],
    ['two decimal points, of ten and a hundred times', '25 984', 'tenfold hundredfold'],
    // 2.46 × 60, and 9.84 × 1000
    ['two units of one dose', '147.6 9840', 'per-minute-as-per-hour mcg-as-mg'],
    // 180.779 lb, and 1 kg × 0.3 × 4 ÷ 10
    ['two weights', '5.4 0.1', 'pounds-as-kilograms weight-not-applied'],
  ])('does not take for a pair %s: %s', (_what, shown, slips) => {
    const names = verifyOrder(SYRINGE, [shown]).explanations.map((each) => each.slips.join(' '));
    expect(names).not.toContain(slips);
  });

  it('takes mg for mL in the volume alone for no slip: 159.5 mg, beside ten times the rate', () => {
    // At 1 mg/mL 159.5 mL are right
    expect(explanationsOf(verifyOrder(BAG, ['199 159.5']))).toEqual([
      '1 other-concentration tenfold exact both',
    ]);
  });

  it('gives the sum of each, the second with what the first led to', () => {
    const [first] = verifyOrder(SYRINGE, ['54 21.7']).explanations;
    expect(first && sumsOf(first)).toEqual([
      '180.7791 kg × 0.3 mg/kg/h ÷ 10 mg/mL = 5.4234 mL/h',
      '5.4 mL/h × 10 = 54 mL/h',
      '180.7791 kg × 0.3 mg/kg/h × 4 h ÷ 10 mg/mL = 21.6935 mL',
    ]);
    expect(first?.details).toMatchObject([
      { slip: 'pounds-as-kilograms', of: 'patientWeight' },
      { slip: 'tenfold', direction: 'high' },
    ]);
  });

  it('ranks them as it ranks slips: 50 mL and 25 mL/h', () => {
    expect(explanationsOf(verifyOrder(SYRINGE, ['25 50']))).toEqual([
      '1 tenfold bag-volume-as-vtbi exact both',
      '2 dose-as-rate bag-volume-as-vtbi near both',
    ]);
  });

  it('looks for none where one slip does: 4.9 and 19.7 are 5 mg/mL for 10', () => {
    expect(explanationsOf(verifyOrder(SYRINGE, ['4.9 19.7']))).toEqual([
      '1 other-concentration exact both',
    ]);
  });

  it('takes no slip that the other undoes for a pair: 19 for 19.3, ten times 10 mg/mL for 1', () => {
    // 19.3 ÷ 10 = 1.93, set 1.9; × 10 = 19
    const order = { ...PER_HOUR, doseRate: '19.3mg/h', drug: '500mg', volume: '500mL' };
    expect(explanationsOf(verifyOrder(order, ['19 115.8']))).toEqual([]);
    // The volume of 11.58 mL, ten times 115.8 ÷ 100, is as ordered: nothing is left to undo.
    expect(explanationsOf(verifyOrder(order, ['19.3 115']))).toEqual([]);
  });

  it('keeps a pair of small slips: ideal 73 kg for 75, at 1 mg/mL for 0.98, or in mg/h', () => {
    // 75 × 0.3 × 255 ÷ 250 = 22.95 mL/h, 91.8 mL; 73 × 0.3 = 21.9, × 4 h = 87.6
    const order = { ...ADDED, weight: '75kg', height: '70in', sex: 'male' };
    expect(explanationsOf(verifyOrder(order, ['21.9 87.6']))).toEqual([
      '1 other-weight-basis dose-as-rate exact both',
      '1 other-weight-basis other-concentration exact both',
    ]);
  });
});

describe('numbers that nothing known explains', () => {
  it.each([
    [SYRINGE, '7.7 9.8'],
    [SYRINGE, '2.5 13.1'],
    [BAG, '17.9 79.8'],
    [PER_HOUR, '10 61'],
  ])('%o: the pump shows %s', (order, shown) => {
    const { verdict, explanations } = verifyOrder(order, [shown]);
    expect([verdict, explanations]).toEqual(['mismatch', []]);
  });

  it('gives a match no explanation', () => {
    expect(verifyOrder(SYRINGE, ['2.5 9.8']).explanations).toEqual([]);
  });
});
