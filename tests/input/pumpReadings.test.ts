import { describe, expect, it } from 'vitest';
import type { RateStepText } from '../../src/input/orderFormText.ts';
import type { PumpReadingsText } from '../../src/input/pumpReadings.ts';
import {
  EMPTY_PUMP_READINGS,
  readPumpReadings,
  stepPumpField,
} from '../../src/input/pumpReadings.ts';
import { inWords } from '../support/libraryWords.ts';

const SINGLE = { hasLoading: false, isStepped: false, steps: [] };
const STEP: RateStepText = { key: 1, doseRate: '', doseUnit: 'mg/kg/h', hours: '', minutes: '' };
const TWO_STEPS = { ...SINGLE, isStepped: true, steps: [STEP, { ...STEP, key: 2 }] };

function shown(rate: string, volume: string): PumpReadingsText {
  return { ...EMPTY_PUMP_READINGS, steps: [{ rate, volume }] };
}

function kindOf(rate: string): string {
  const reading = readPumpReadings(shown(rate, '9.8'), SINGLE).fields.get(stepPumpField(0, 'rate'));
  return reading?.kind === 'refused' ? reading.fault : (reading?.kind ?? 'not in use');
}

describe('what a pump shows', () => {
  it('is read in mL/h and mL, digits as typed', () => {
    const { readings, isEmpty } = readPumpReadings(shown(' 2.5 ', '9.80'), SINGLE);
    expect(isEmpty).toBe(false);
    expect(
      readings?.steps.map(({ infusionRate, vtbi }) => [inWords(infusionRate), inWords(vtbi)]),
    ).toEqual([['2.5 mL/h', '9.8 mL']]);
    expect(readings).not.toHaveProperty('loading');
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['2.', 'halfTyped'],
    ['2.5', 'valid'],
    ['999999999999999', 'valid'],
    ['0', 'zero'],
    ['0.0', 'zero'],
    ['2,5', 'comma'],
    ['.5', 'leadingPoint'],
    ['02', 'leadingZero'],
    ['-2', 'sign'],
    ['1e2', 'exponent'],
    ['25 mL/h', 'letter'],
    ['2 5', 'spaceInside'],
    ['1.2.3', 'twoPoints'],
    ['12345678901234567', 'tooLong'],
  ])('of "%s" is %s', (rate, kind) => {
    expect(kindOf(rate)).toBe(kind);
  });

  it.each([
    ['', '9.8'],
    ['2.5', ''],
    ['2.', '9.8'],
    ['2.5', '0'],
  ])('gives no reading of "%s" and "%s"', (rate, volume) => {
    expect(readPumpReadings(shown(rate, volume), SINGLE)).not.toHaveProperty('readings');
  });

  it('is empty while nothing is typed for any phase', () => {
    expect(readPumpReadings(EMPTY_PUMP_READINGS, SINGLE).isEmpty).toBe(true);
    expect(readPumpReadings(shown(' ', ''), SINGLE).isEmpty).toBe(true);
    expect(readPumpReadings(shown('', '9'), SINGLE).isEmpty).toBe(false);
    const loading = { rate: '', volume: '7' };
    expect(readPumpReadings({ ...EMPTY_PUMP_READINGS, loading }, SINGLE).isEmpty).toBe(false);
  });
});

describe('the fields in use', () => {
  it('are one pair for each phase, the loading dose first, all required', () => {
    const { fields } = readPumpReadings(EMPTY_PUMP_READINGS, { ...TWO_STEPS, hasLoading: true });
    expect([...fields.keys()]).toEqual([
      'pump.loading.rate',
      'pump.loading.volume',
      'pump.0.rate',
      'pump.0.volume',
      'pump.1.rate',
      'pump.1.volume',
    ]);
    expect([...fields.values()]).toEqual(Array(6).fill({ kind: 'empty', isRequired: true }));
  });

  it('are those of a single rate while there are no steps', () => {
    const text = { ...EMPTY_PUMP_READINGS, steps: [] };
    expect([...readPumpReadings(text, SINGLE).fields.keys()]).toEqual([
      'pump.0.rate',
      'pump.0.volume',
    ]);
  });

  const steps = [
    { rate: '3.5', volume: '1.8' },
    { rate: '7', volume: '3.5' },
  ];

  it('give a reading for every step and for the loading dose', () => {
    const loading = { rate: '42', volume: '7' };
    const { readings } = readPumpReadings({ loading, steps }, { ...TWO_STEPS, hasLoading: true });
    expect(inWords(readings?.loading?.vtbi)).toBe('7 mL');
    expect(readings?.steps.map(({ infusionRate }) => inWords(infusionRate))).toEqual([
      '3.5 mL/h',
      '7 mL/h',
    ]);
  });

  it('give none while the loading dose has not got both', () => {
    const text = { loading: { rate: '42', volume: '' }, steps };
    expect(readPumpReadings(text, { ...TWO_STEPS, hasLoading: true }).readings).toBeUndefined();
    expect(readPumpReadings(text, TWO_STEPS).readings?.steps).toHaveLength(2);
  });

  it('give none while one step has not got both', () => {
    const text = { ...EMPTY_PUMP_READINGS, steps: steps.slice(0, 1) };
    expect(readPumpReadings(text, TWO_STEPS).readings).toBeUndefined();
  });
});
