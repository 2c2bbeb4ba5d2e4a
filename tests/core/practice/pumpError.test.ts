import { describe, expect, it } from 'vitest';
import { drawPumpError } from '../../../src/core/practice/pumpError.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { plain } from '../../support/plain.ts';
import { exerciseOfLink } from '../../support/practice.ts';

/** Which of so many is drawn, one after the other: from 0, or from the end with −1; then the first. */
function drawn(keys: LinkKeys, places: readonly number[]): readonly [unknown, string] {
  const counts: number[] = [];
  const below = (count: number): number => {
    const place = places[counts.length] ?? 0;
    counts.push(count);
    return place < 0 ? count + place : place;
  };
  const error = drawPumpError(exerciseOfLink(keys), { below });
  return [plain(error), counts.join(' ')];
}

/** What the pump shows, as 'rate, volume'; none where nothing is drawn. */
function shown(keys: LinkKeys, ...places: readonly number[]): string | undefined {
  const [error] = drawn(keys, places) as readonly [
    { shown: { steps: { infusionRate: string; vtbi: string }[] } } | undefined,
    string,
  ];
  return error?.shown.steps.map(({ infusionRate, vtbi }) => `${infusionRate}, ${vtbi}`).join();
}

// 39.875 mg/h ÷ 2 mg/mL = 19.9375 → 19.9 mL/h, × 4 h = 79.75 → 79.8 mL. Fourteen names of slips are
// possible: of the fifteen only another weight is not.
const TENFOLD = 9;
const HUNDREDFOLD = 10;
const DOSE_AS_RATE = 11;
const SWAPPED = 12;
const BAG_VOLUME = -1;

describe('a pump with a slip in it', () => {
  it('before the sum: 159.8 kg × 0.55 × 4 h, beside the first three names that do not explain it', () => {
    expect(drawn({}, [0])).toEqual([
      {
        // 159.8351 × 0.55 ÷ 2 = 43.95, × 4 = 175.82
        shown: { steps: [{ infusionRate: '44 mL/h', vtbi: '175.8 mL' }] },
        slip: 'pounds-as-kilograms',
        choices: ['tenfold', 'hundredfold', 'pounds-as-kilograms', 'kilograms-as-pounds'],
      },
      // 14 names, one exact way and one reading; then 14 wrong names, 13, 12
      '14 1 1 14 13 12',
    ]);
  });

  it('after the sum: the rate, the volume or both, from rounded and from exact digits', () => {
    const readings = [0, 1, 2, 3, 4, 5, 6, 7].map((place) => shown({}, TENFOLD, 0, place));
    expect(readings).toEqual([
      '199 mL/h, 79.8 mL',
      '199.4 mL/h, 79.8 mL',
      '19.9 mL/h, 798 mL',
      '19.9 mL/h, 797.5 mL',
      '199 mL/h, 798 mL',
      '199 mL/h, 797.5 mL',
      '199.4 mL/h, 798 mL',
      '199.4 mL/h, 797.5 mL',
    ]);
    // Too high or too low, eight readings each
    expect(drawn({}, [TENFOLD, 1, 7])[1]).toBe('14 2 8 14 13 12');
    expect(shown({}, BAG_VOLUME)).toBe('19.9 mL/h, 100 mL');
    expect(shown({}, SWAPPED)).toBe('79.8 mL/h, 19.9 mL');
  });

  it('is only what the pump can be set to: 999 mL/h and 0.1 mL/h at the ends, nothing beyond', () => {
    // 19.98 mg/h ÷ 2 = 9.99 → 10 mL/h: × 100 from the rounded 1000, from the exact 999
    const fast = { doseRate: '19.98mg/h' };
    const names = drawn(fast, [])[1].split(' ')[0];
    const hundredfold = Number(names) - 4;
    expect(shown(fast, hundredfold, 0, 0)).toBeUndefined();
    expect(shown(fast, hundredfold, 0, 1)).toBe('999 mL/h, 40 mL');
    // 2 mg/h ÷ 2 = 1 mL/h: ÷ 10 is 0.1, ÷ 100 is 0
    const slow = { doseRate: '2mg/h' };
    expect(shown(slow, hundredfold - 1, 1, 0)).toBe('0.1 mL/h, 4 mL');
    expect(shown(slow, hundredfold, 1, 0)).toBeUndefined();
  });

  it('is none that shows the right numbers: in 1 h the rate is the volume, in 4 h 100 mL the bag', () => {
    expect(shown({ duration: '1h' }, SWAPPED)).toBeUndefined();
    const whole = { doseRate: '25mg/h', drug: '100mg' };
    expect(shown(whole, BAG_VOLUME)).toBeUndefined();
  });

  it('is none that another slip explains as well or better, and offers none that explains it less well', () => {
    // 39.875 mg/h ÷ 10 mg/mL = 3.9875 → 4 mL/h, 15.95 → 16 mL
    const strong = { drug: '500mg', volume: '50mL' };
    // 40 is ten times the rounded rate; the dose rounded to a whole number is only near it
    const [error, counts] = drawn(strong, [TENFOLD, 0, 0, 6]);
    expect([error, counts]).toEqual([
      {
        shown: { steps: [{ infusionRate: '40 mL/h', vtbi: '16 mL' }] },
        slip: 'tenfold',
        // Without the dose as the rate, which would stand seventh of the others
        choices: ['tenfold', 'hundredfold', 'pounds-as-kilograms', 'total-as-hourly'],
      },
      '14 2 8 13 12 11',
    ]);
    expect(shown(strong, DOSE_AS_RATE, 0, 2)).toBeUndefined();
    // 39.9 is ten times the exact rate, and the dose as a screen shows it
    expect(shown(strong, TENFOLD, 0, 1)).toBeUndefined();
    expect(shown(strong, DOSE_AS_RATE, 0, 0)).toBeUndefined();
    expect(shown(strong, HUNDREDFOLD, 0, 0)).toBe('400 mL/h, 16 mL');
  });
});
