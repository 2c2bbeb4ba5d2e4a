import { describe, expect, it } from 'vitest';
import { drawOrder } from '../../../src/core/practice/drawOrder.ts';
import type { PracticeLevel } from '../../../src/core/practice/practiceLevel.ts';
import { library } from '../../support/library.ts';
import { plain } from '../../support/plain.ts';

type Choice = (count: number) => number;

const lowest: Choice = () => 0;
const highest: Choice = (count) => count - 1;

/** What is drawn where every number is the first or the last, and of how many each was one. */
function drawn(level: PracticeLevel, choose: Choice, from = library): readonly [unknown, string] {
  const counts: number[] = [];
  const below: Choice = (count) => {
    counts.push(count);
    return choose(count);
  };
  const order = drawOrder(level, { below }, from);
  return [plain(order), counts.join(' ')];
}

const FIRST = {
  careAreaId: 'chronic-pain-adult',
  patient: { patientWeight: '42 kg', basis: 'actual' },
  maintenance: { kind: 'rate', doseRate: '0.1 mg/kg/h', duration: '4 h' },
  preparation: { mix: 'final', drug: '100 mg', volume: '100 mL' },
  primingVolume: '20 mL',
  pumpProfileId: 'large-volume',
};
const LAST = {
  careAreaId: 'chronic-pain-adult',
  patient: { patientWeight: '120 kg', basis: 'actual' },
  maintenance: { kind: 'rate', doseRate: '0.5 mg/kg/h', duration: '6 h' },
  preparation: { mix: 'final', drug: '500 mg', volume: '50 mL' },
  primingVolume: '2 mL',
  pumpProfileId: 'syringe-fine',
};
const inPounds = (weight: string) => ({ patient: { patientWeight: weight, basis: 'actual' } });
const inMicrograms = (doseRate: string, duration: string) => ({
  maintenance: { kind: 'rate', doseRate, duration },
});

describe('an order that is drawn', () => {
  // 6 preparations, 2 pumps, 42 to 120 kg, 0.1 to 0.5 in 9 steps of 0.05, 4 to 6 h in 5 of 0.5
  it.each<readonly [PracticeLevel, string, object, string, object]>([
    ['rate', '6 2 79 9 5', FIRST, '6 2 79 9 5', LAST],
    [
      'pounds',
      '6 2 186 9 5',
      { ...FIRST, ...inPounds('95 lb') },
      '6 2 186 9 5',
      { ...LAST, ...inPounds('280 lb') },
    ],
    [
      'micrograms',
      '6 2 79 13 5',
      { ...FIRST, ...inMicrograms('2 mcg/kg/min', '4 h') },
      '6 2 79 13 5',
      { ...LAST, ...inMicrograms('8 mcg/kg/min', '6 h') },
    ],
    [
      'bag',
      '6 2 2 79 9 5',
      { ...FIRST, preparation: { ...FIRST.preparation, stockConcentration: '50 mg/mL' } },
      '6 2 2 79 9 5',
      { ...LAST, preparation: { ...LAST.preparation, stockConcentration: '100 mg/mL' } },
    ],
    [
      'loading',
      '6 2 79 9 5 5 5',
      { ...FIRST, loading: { dose: '0.1 mg/kg', time: '10 min' } },
      '6 2 79 9 5 5 5',
      { ...LAST, loading: { dose: '0.3 mg/kg', time: '30 min' } },
    ],
    // One time in two in pounds
    ['error', '6 2 2 186 9 5', { ...FIRST, ...inPounds('95 lb') }, '6 2 2 79 9 5', LAST],
  ])('%s: the lowest and the highest of everything', (level, few, first, many, last) => {
    expect(drawn(level, lowest)).toEqual([first, few]);
    expect(drawn(level, highest)).toEqual([last, many]);
  });

  it('goes in its steps: the second of everything', () => {
    expect(drawn('loading', () => 1)[0]).toEqual({
      ...FIRST,
      patient: { patientWeight: '43 kg', basis: 'actual' },
      maintenance: { kind: 'rate', doseRate: '0.15 mg/kg/h', duration: '4.5 h' },
      preparation: { mix: 'final', drug: '500 mg', volume: '500 mL' },
      pumpProfileId: 'alaris-gp',
      loading: { dose: '0.15 mg/kg', time: '12 min' },
    });
    expect(drawn('loading', (count) => Math.min(2, count - 1))[0]).toMatchObject({
      loading: { dose: '0.2 mg/kg', time: '15 min' },
    });
    expect(drawn('loading', (count) => (count === 5 ? 3 : 0))[0]).toMatchObject({
      loading: { dose: '0.25 mg/kg', time: '20 min' },
    });
    expect(drawn('micrograms', (count) => (count === 13 ? 1 : 0))[0]).toMatchObject({
      maintenance: { doseRate: '2.5 mcg/kg/min' },
    });
  });

  it('is none without a preparation, a pump for it, or a vial to dilute', () => {
    expect(drawn('rate', lowest, { ...library, preparations: [] })).toEqual([undefined, '']);
    const [large, ...others] = library.pumpProfiles;
    const syringes = others.filter(({ container }) => container === 'syringe');
    const [syringe, ...more] = syringes;
    if (syringe === undefined) throw new Error('No syringe pump');
    const noBags = { ...library, pumpProfiles: [syringe, ...more] as const };
    expect(drawn('rate', lowest, noBags)).toEqual([undefined, '6']);
    const oneBag = { ...library, pumpProfiles: [large] as const };
    expect(drawn('rate', lowest, oneBag)).toEqual([FIRST, '6 1 79 9 5']);
    const ready = library.vials.filter(({ forDilution }) => !forDilution);
    expect(drawn('bag', lowest, { ...library, vials: ready })).toEqual([undefined, '6']);
    expect(drawn('rate', lowest, { ...library, vials: [] })[0]).toEqual(FIRST);
  });
});
