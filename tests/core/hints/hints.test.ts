import { describe, expect, it } from 'vitest';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder } from '../../support/calculateLink.ts';
import { text } from '../../support/text.ts';

function hints(keys: LinkKeys): readonly string[] {
  return calculateOrder(keys).hints.map(
    ({ subject, kind, typed, candidate, inLimitUnit }) =>
      `${subject}: ${text(typed)} ${kind} ${text(candidate)} = ${text(inLimitUnit)}`,
  );
}

describe('did you mean', () => {
  it.each<readonly [LinkKeys, readonly string[]]>([
    // 5 mg/kg/h: 5 mcg/kg/min = 0.3; 5 mg/h ÷ 72.5 = 0.069 is outside; a tenth = 0.5
    [
      { doseRate: '5mg/kg/h' },
      [
        'doseRatePerKg: 5 mg/kg/h otherUnit 5 mcg/kg/min = 0.3 mg/kg/h',
        'doseRatePerKg: 5 mg/kg/h tenth 0.5 mg/kg/h = 0.5 mg/kg/h',
      ],
    ],
    // 0.03: ten times
    [
      { doseRate: '0.03mg/kg/h' },
      ['doseRatePerKg: 0.03 mg/kg/h tenTimes 0.3 mg/kg/h = 0.3 mg/kg/h'],
    ],
    // 20 mg/kg/h: 20 mg/h ÷ 80 kg = 0.25
    [
      { weight: '80kg', doseRate: '20mg/kg/h' },
      ['doseRatePerKg: 20 mg/kg/h otherUnit 20 mg/h = 0.25 mg/kg/h'],
    ],
    // 0.3 mg/h: the others
    [
      { weight: '80kg', doseRate: '0.3mg/h' },
      ['doseRatePerKg: 0.3 mg/h otherUnit 0.3 mg/kg/h = 0.3 mg/kg/h'],
    ],
    // 300 mcg/kg/min = 18 mg/kg/h: 300 mcg/kg/h = 0.3
    [
      { doseRate: '300mcg/kg/min' },
      ['doseRatePerKg: 300 mcg/kg/min otherUnit 300 mcg/kg/h = 0.3 mg/kg/h'],
    ],
    // 180 lb = 81.6 kg
    [{ weight: '180kg' }, ['patientWeight: 180 kg poundsForKilograms 180 lb = 81.6466266 kg']],
    // 70 lb = 31.8 kg: 70 kg; 700 lb = 317.5 kg
    [{ weight: '70lb' }, ['patientWeight: 70 lb otherUnit 70 kg = 70 kg']],
    // 330.75 lb × 0.45359237 = 150.0256763775 kg, which reads 150 kg: inside as it is tested
    [
      { weight: '330.75kg' },
      ['patientWeight: 330.75 kg poundsForKilograms 330.75 lb = 150.0256763775 kg'],
    ],
    [{ weight: '725kg' }, ['patientWeight: 725 kg tenth 72.5 kg = 72.5 kg']],
    [{ weight: '7.25kg' }, ['patientWeight: 7.25 kg tenTimes 72.5 kg = 72.5 kg']],
    // 40 lb = 18.1 kg; ten times 400 lb = 181 kg; 40 kg
    [{ weight: '40lb' }, ['patientWeight: 40 lb otherUnit 40 kg = 40 kg']],
    [{ height: '70cm' }, ['height: 70 cm otherUnit 70 in = 177.8 cm']],
    [{ height: '175in' }, ['height: 175 in otherUnit 175 cm = 175 cm']],
    [{ height: '17.5cm' }, ['height: 17.5 cm tenTimes 175 cm = 175 cm']],
    [{ height: '690in' }, ['height: 690 in tenth 69 in = 175.26 cm']],
    // 240 h: 240 min
    [{ duration: '240h' }, ['infusionDuration: 240 h otherUnit 240 min = 4 h']],
    // 5 min: 5 h
    [{ duration: '5min' }, ['infusionDuration: 0.083333333333 h otherUnit 5 h = 5 h']],
    [{ duration: '50h' }, ['infusionDuration: 50 h tenth 5 h = 5 h']],
    // 300 h 20 min are no digits of minutes, which would be 5 h
    [{ duration: '300h20min' }, []],
    // 239.999 min are less than 4 h, though 3.99998 would be shown as 4
    [{ duration: '239.999h' }, []],
    [{ duration: '300h' }, ['infusionDuration: 300 h otherUnit 300 min = 5 h']],
    [{ duration: '0.5h' }, ['infusionDuration: 0.5 h tenTimes 5 h = 5 h']],
    // 14 mg/kg: 14 mg ÷ 70 = 0.2
    [
      { weight: '70kg', loading: '14mg/kg*10min' },
      ['loadingDose: 14 mg/kg otherUnit 14 mg = 0.2 mg/kg'],
    ],
    // 200 mg ÷ 70 = 2.86 mg/kg: 20 mg ÷ 70 = 0.2857
    [
      { weight: '70kg', loading: '200mg*10min' },
      ['loadingDose: 200 mg tenth 20 mg = 0.285714285714 mg/kg'],
    ],
    [{ loading: '0.2mg/kg*1min' }, ['loadingTime: 1 min tenTimes 10 min = 10 min']],
    // 20 mg in 100 mL: 200 mg
    [{ drug: '20mg' }, ['concentration: 20 mg tenTimes 200 mg = 2 mg/mL']],
    // 1.2 mg in all: 1.2 mg/kg ÷ 4 = 0.3
    [
      { weight: '80kg', doseRate: undefined, totalDose: '1.2mg' },
      ['doseRatePerKg: 1.2 mg otherUnit 1.2 mg/kg = 0.3 mg/kg/h'],
    ],
    // 96 mg/kg: 96 mg ÷ 4 ÷ 80 = 0.3
    [
      { weight: '80kg', doseRate: undefined, totalDose: '96mg/kg' },
      ['doseRatePerKg: 96 mg/kg otherUnit 96 mg = 0.3 mg/kg/h'],
    ],
    // 960 mg: a tenth
    [
      { weight: '80kg', doseRate: undefined, totalDose: '960mg' },
      ['doseRatePerKg: 960 mg tenth 96 mg = 0.3 mg/kg/h'],
    ],
  ])('%j', (keys, expected) => {
    expect(hints({ doseRate: '0.3mg/kg/h', ...keys })).toEqual(expected);
  });

  it('has none for a value inside its limits', () => {
    expect(hints({ doseRate: '0.3mg/kg/h' })).toEqual([]);
  });

  it('names the step', () => {
    const hint = calculateOrder({
      doseRate: undefined,
      duration: undefined,
      step: ['0.3mg/kg/h*2h', '3mg/kg/h*2h'],
      loading: '14mg/kg*10min',
    }).hints.find((each) => each.kind === 'tenth');
    expect([hint?.step, text(hint?.candidate)]).toEqual([2, '0.3 mg/kg/h']);
  });

  it('gives each step its own, and none to what is no step', () => {
    const { hints: found } = calculateOrder({
      ...{ weight: '725kg', doseRate: undefined, duration: undefined },
      step: ['3mg/kg/h*2h', '4mg/kg/h*2h'],
    });
    expect(found.map(({ step, candidate }) => [step, text(candidate)])).toEqual([
      [undefined, '72.5 kg'],
      // 3 × 0.06 = 0.18 mg/kg/h
      [1, '3 mcg/kg/min'],
      [1, '0.3 mg/kg/h'],
      [2, '4 mcg/kg/min'],
      [2, '0.4 mg/kg/h'],
    ]);
    expect(found[0]).not.toHaveProperty('step');
  });

  it('names no step of a plain order', () => {
    const [hint] = calculateOrder({ doseRate: '5mg/kg/h', loading: '14mg/kg*10min' }).hints;
    expect(hint).not.toHaveProperty('step');
  });

  it('reads a dose rate only where there is a dosing weight', () => {
    const keys = {
      basis: 'ideal',
      height: '150cm',
      sex: 'male',
      doseRate: '5mg/kg/h',
      loading: '14mg/kg*10min',
    };
    expect(hints(keys)).toEqual([]);
    expect(hints({ ...keys, weight: '725kg' })).toEqual([
      'patientWeight: 725 kg tenth 72.5 kg = 72.5 kg',
    ]);
  });
});
