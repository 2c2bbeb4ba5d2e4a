import { describe, expect, it } from 'vitest';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder, codesOf } from '../../support/calculateLink.ts';

function codes(keys: LinkKeys): readonly string[] {
  return codesOf(calculateOrder(keys));
}

/** An order that finds nothing: 70 kg × 0.3 = 21 mg/h, 84 mg in 4 h. */
const CALM: LinkKeys = { weight: '70kg', doseRate: '0.3mg/kg/h' };

describe('limits of the default care area: at, just under and just over each', () => {
  it('finds nothing in a plain order', () => {
    expect(codes(CALM)).toEqual([]);
  });

  it.each([
    ['doseRate', '0.009mg/kg/h', 'doseRatePerKg:belowHard block'],
    ['doseRate', '0.01mg/kg/h', 'doseRatePerKg:belowSoft caution'],
    ['doseRate', '0.0999mg/kg/h', 'doseRatePerKg:belowSoft caution'],
    ['doseRate', '0.1mg/kg/h', undefined],
    ['doseRate', '0.5mg/kg/h', undefined],
    ['doseRate', '0.5001mg/kg/h', 'doseRatePerKg:aboveSoft caution'],
    ['doseRate', '1mg/kg/h', 'doseRatePerKg:aboveSoft caution'],
    ['doseRate', '1.0001mg/kg/h', 'doseRatePerKg:aboveHard block'],
    // 8.34 × 0.06 = 0.5004, shown as 0.5
    ['doseRate', '8.34mcg/kg/min', undefined],
    // 8.35 × 0.06 = 0.501
    ['doseRate', '8.35mcg/kg/min', 'doseRatePerKg:aboveSoft caution'],
    ['duration', '14min', 'infusionDuration:belowHard block'],
    ['duration', '15min', 'infusionDuration:belowSoft caution'],
    ['duration', '3h59min', 'infusionDuration:belowSoft caution'],
    ['duration', '4h', undefined],
    ['duration', '6h', undefined],
    ['duration', '6h1min', 'infusionDuration:aboveSoft caution'],
    ['duration', '100h', 'infusionDuration:aboveSoft caution'],
    ['duration', '100h1min', 'infusionDuration:aboveHard block'],
    ['weight', '29.9kg', 'patientWeight:belowHard block'],
    ['weight', '30kg', 'patientWeight:belowSoft caution'],
    ['weight', '39.99kg', 'patientWeight:belowSoft caution'],
    ['weight', '40kg', undefined],
    ['weight', '150kg', undefined],
    ['weight', '150.01kg', 'patientWeight:aboveSoft caution'],
    ['weight', '300kg', 'patientWeight:aboveSoft caution'],
    ['weight', '300.1kg', 'patientWeight:aboveHard block'],
    // 330.7 × 0.45359237 = 150.003, shown as 150
    ['weight', '330.7lb', undefined],
    ['height', '119.9cm', 'height:belowHard block'],
    ['height', '120cm', 'height:belowSoft caution'],
    ['height', '144.9cm', 'height:belowSoft caution'],
    ['height', '145cm', undefined],
    ['height', '200cm', undefined],
    ['height', '200.1cm', 'height:aboveSoft caution'],
    ['height', '230cm', 'height:aboveSoft caution'],
    ['height', '230.1cm', 'height:aboveHard block'],
    ['loading', '0.35mg/kg*10min', undefined],
    ['loading', '0.351mg/kg*10min', 'loadingDose:aboveSoft caution'],
    ['loading', '0.5mg/kg*10min', 'loadingDose:aboveSoft caution'],
    ['loading', '0.501mg/kg*10min', 'loadingDose:aboveHard block'],
    // 24.5 ÷ 70 = 0.35
    ['loading', '24.5mg*10min', undefined],
    // 24.6 ÷ 70 = 0.3514, shown as 0.351
    ['loading', '24.6mg*10min', 'loadingDose:aboveSoft caution'],
    ['loading', '0.2mg/kg*0.9min', 'loadingTime:belowHard block'],
    ['loading', '0.2mg/kg*1min', 'loadingTime:belowSoft caution'],
    ['loading', '0.2mg/kg*4.9min', 'loadingTime:belowSoft caution'],
    ['loading', '0.2mg/kg*5min', undefined],
  ])('%s=%s: %s', (key, value, expected) => {
    const subject = expected?.split(':')[0] ?? SUBJECTS[key];
    const found = codes({ ...CALM, [key]: value }).filter((code) =>
      code.startsWith(`${String(subject)}:`),
    );
    expect(found).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    // mg in 100 mL
    ['49.9mg', 'concentration:belowHard block'],
    ['50mg', 'concentration:belowSoft caution'],
    ['89.9mg', 'concentration:belowSoft caution'],
    ['90mg', undefined],
    // 89.95 ÷ 100 = 0.8995, shown as 0.9
    ['89.95mg', undefined],
    ['1000mg', undefined],
    ['1000.1mg', 'concentration:aboveSoft caution'],
    ['5000mg', 'concentration:aboveSoft caution'],
    ['5000.1mg', 'concentration:aboveHard block'],
  ])('%s in 100 mL: %s', (drug, expected) => {
    const found = codes({ ...CALM, drug }).filter((code) => code.startsWith('concentration:'));
    expect(found).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    // 1 mg/kg/h at this weight: 100 and 200 mg/h
    ['100kg', undefined],
    ['100.1kg', 'doseRate:aboveSoft caution'],
    ['200kg', 'doseRate:aboveSoft caution'],
    ['200.1kg', 'doseRate:aboveHard block'],
  ])('1 mg/kg/h at %s: %s', (weight, expected) => {
    const found = codes({ weight, doseRate: '1mg/kg/h' }).filter(
      (code) => code.startsWith('doseRate:') && !code.endsWith('info'),
    );
    expect(found).toEqual(expected === undefined ? [] : [expected]);
  });
});

const SUBJECTS: Readonly<Record<string, string>> = {
  doseRate: 'doseRatePerKg',
  duration: 'infusionDuration',
  weight: 'patientWeight',
  height: 'height',
  loading: 'loading',
};
