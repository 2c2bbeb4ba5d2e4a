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
    // 5 mg/kg/h: 5 mcg/kg/min = 0.3; 5 mg/h ÷ 72.5 = 0.069 is outside; a tenth = 0.5; 5 ÷ 24 = 0.2083
    [
      { doseRate: '5mg/kg/h' },
      [
        'doseRatePerKg: 5 mg/kg/h otherUnit 5 mcg/kg/min = 0.3 mg/kg/h',
        'doseRatePerKg: 5 mg/kg/h tenth 0.5 mg/kg/h = 0.5 mg/kg/h',
        'doseRatePerKg: 5 mg/kg/h per24h 0.208333333333 mg/kg/h = 0.208333333333 mg/kg/h',
      ],
    ],
    // 5.004 × 0.06 = 0.30024, ÷ 24 = 0.2085; a tenth is above 0.5, though 0.5004 would be shown as 0.5
    [
      { doseRate: '5.004mg/kg/h' },
      [
        'doseRatePerKg: 5.004 mg/kg/h otherUnit 5.004 mcg/kg/min = 0.30024 mg/kg/h',
        'doseRatePerKg: 5.004 mg/kg/h per24h 0.2085 mg/kg/h = 0.2085 mg/kg/h',
      ],
    ],
    // Below the soft 0.1 alone: 0.3 would be ten times as much
    [{ doseRate: '0.03mg/kg/h' }, []],
    // 2.5 mg/h ÷ 50 kg = 0.05: 25 mg/h would be ten times as much
    [
      {
        ...{ careArea: 'acute-pain-adult', weight: '50kg', doseRate: '2.5mg/h', duration: '24h' },
        ...{ drug: '200mg', volume: '40mL', pump: 'syringe' },
      },
      [],
    ],
    // 0.01 is the hard minimum itself, and 0.009 below it: 0.09 is inside 0.05 to 0.5
    [{ careArea: 'chronic-pain-inpatient', doseRate: '0.01mg/kg/h', duration: '24h' }, []],
    [
      { careArea: 'chronic-pain-inpatient', doseRate: '0.009mg/kg/h', duration: '24h' },
      ['doseRatePerKg: 0.009 mg/kg/h tenTimes 0.09 mg/kg/h = 0.09 mg/kg/h'],
    ],
    // 480 mg/h: 480 ÷ 24 = 20 mg/h, ÷ 80 kg = 0.25; 480 mcg/kg/h = 0.48 mg/kg/h
    [
      { weight: '80kg', doseRate: '480mg/h' },
      [
        'doseRatePerKg: 480 mg/h otherUnit 480 mcg/kg/h = 0.48 mg/kg/h',
        'doseRatePerKg: 480 mg/h per24h 20 mg/h = 0.25 mg/kg/h',
      ],
    ],
    // 12 ÷ 24 = 0.5; 12.01 ÷ 24 = 0.50042, which reads 0.5; 12.02 ÷ 24 = 0.50083 reads 0.501
    [
      { weight: '45kg', doseRate: '12mg/kg/h' },
      [
        'doseRatePerKg: 12 mg/kg/h otherUnit 12 mg/h = 0.266666666667 mg/kg/h',
        'doseRatePerKg: 12 mg/kg/h per24h 0.5 mg/kg/h = 0.5 mg/kg/h',
      ],
    ],
    [
      { weight: '145kg', doseRate: '12.01mg/kg/h' },
      ['doseRatePerKg: 12.01 mg/kg/h per24h 0.500416666667 mg/kg/h = 0.500416666667 mg/kg/h'],
    ],
    [{ weight: '145kg', doseRate: '12.02mg/kg/h' }, []],
    // 4800 mcg/kg/min: 4800 mcg/kg in 24 h = 200 mcg/kg/h = 0.2 mg/kg/h
    [
      { doseRate: '4800mcg/kg/min' },
      ['doseRatePerKg: 4800 mcg/kg/min per24h 200 mcg/kg/h = 0.2 mg/kg/h'],
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
    // 960 mg: a tenth; 960 mg per 24 h are 160 mg in 4 h, 0.5 mg/kg/h
    [
      { weight: '80kg', doseRate: undefined, totalDose: '960mg' },
      [
        'doseRatePerKg: 960 mg tenth 96 mg = 0.3 mg/kg/h',
        'doseRatePerKg: 960 mg per24h 160 mg = 0.5 mg/kg/h',
      ],
    ],
    // 16 mg in 4 h are 0.05 mg/kg/h, and 160 mg ten times as much
    [{ weight: '80kg', doseRate: undefined, totalDose: '16mg' }, []],
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

  it('names no step of a loading dose before steps', () => {
    const [hint] = calculateOrder({
      ...{ weight: '70kg', doseRate: undefined, duration: undefined },
      step: ['0.3mg/kg/h*2h', '0.2mg/kg/h*2h'],
      loading: '14mg/kg*10min',
    }).hints;
    expect(hint?.subject).toBe('loadingDose');
    expect(hint).not.toHaveProperty('step');
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
      // 3 ÷ 24
      [1, '0.125 mg/kg/h'],
      [2, '4 mcg/kg/min'],
      [2, '0.4 mg/kg/h'],
      [2, '0.166666666667 mg/kg/h'],
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

describe('the dose that another reading would give', () => {
  function doses(keys: LinkKeys): readonly string[] {
    return calculateOrder({ doseRate: '0.3mg/kg/h', ...keys }).hints.map(({ candidate, gives }) => {
      if (gives === undefined) return `${text(candidate)}: none`;
      const parts =
        gives.of === 'infusion'
          ? [gives.doseRate, gives.doseRatePerKg, gives.total]
          : [gives.total];
      const given = parts.filter((part) => part !== undefined).map((part) => text(part));
      return `${text(candidate)}: ${gives.of} ${given.join(', ')}`;
    });
  }

  it.each<readonly [LinkKeys, readonly string[]]>([
    // 180 × 0.45359237 = 81.6466266 kg × 0.3 = 24.49398798 mg/h, × 4
    [{ weight: '180kg' }, ['180 lb: infusion 24.49398798 mg/h, 0.3 mg/kg/h, 97.97595192 mg']],
    // 20 mg/h whatever the weight: ÷ 80 kg = 0.25, × 4 h = 80 mg
    [{ weight: '800kg', doseRate: '20mg/h' }, ['80 kg: infusion 20 mg/h, 0.25 mg/kg/h, 80 mg']],
    // 96 mg in 4 h = 24 mg/h, ÷ 80 kg = 0.3
    [
      { weight: '800kg', doseRate: undefined, totalDose: '96mg' },
      ['80 kg: infusion 24 mg/h, 0.3 mg/kg/h, 96 mg'],
    ],
    // The loading dose is in the total: 80 × 0.2 = 16 mg, and 80 × 0.3 × 4 = 96
    [
      { weight: '800kg', loading: '0.2mg/kg*10min' },
      ['80 kg: infusion 24 mg/h, 0.3 mg/kg/h, 112 mg'],
    ],
    // 60 + 10 in: ideal 50 + 2.3 × 10 = 73 kg × 0.3 = 21.9, × 4 = 87.6
    [
      { weight: '80kg', basis: 'ideal', height: '700in', sex: 'male' },
      ['70 in: infusion 21.9 mg/h, 0.3 mg/kg/h, 87.6 mg'],
    ],
    // 80 × 0.3 = 24 mg/h for 5 h
    [{ weight: '80kg', duration: '50h' }, ['5 h: infusion 24 mg/h, 0.3 mg/kg/h, 120 mg']],
    // 120 mg in 5 h = 24 mg/h
    [
      { weight: '80kg', doseRate: undefined, totalDose: '120mg', duration: '50h' },
      ['5 h: infusion 24 mg/h, 0.3 mg/kg/h, 120 mg'],
    ],
    // 30 and 20 h as 3 and 2 h: 80 × 0.2 × 3 + 80 × 0.3 × 2 = 48 + 48
    [
      {
        ...{ weight: '80kg', doseRate: undefined, duration: undefined },
        step: ['0.2mg/kg/h*30h', '0.3mg/kg/h*20h'],
      },
      ['5 h: infusion 96 mg'],
    ],
    // The bag is not the dose: 80 × 0.3 = 24 mg/h, × 4
    [{ weight: '80kg', drug: '20mg' }, ['200 mg: infusion 24 mg/h, 0.3 mg/kg/h, 96 mg']],
    // 80 × 0.2 = 16 mg
    [{ weight: '80kg', loading: '0.2mg/kg*1min' }, ['10 min: loading 16 mg']],
    // A dose says itself what it is
    [{ weight: '80kg', doseRate: '9mg/kg/h' }, ['9 mg/h: none', '0.375 mg/kg/h: none']],
  ])('%j: %j', (keys, expected) => {
    expect(doses(keys)).toEqual(expected);
  });

  it('is there where the height as typed gives no dosing weight, and the other does', () => {
    // 17.5 cm × 10 = 175 cm = 68.8976 in: 50 + 2.3 × 8.8976378 = 70.4645669 kg × 0.3
    expect(doses({ weight: '80kg', basis: 'ideal', height: '17.5cm', sex: 'male' })).toEqual([
      expect.stringMatching(
        /^175 cm: infusion 21\.139370\d+ mg\/h, 0\.3 mg\/kg\/h, 84\.55748\d+ mg$/,
      ),
    ]);
  });

  it('is not there where no reading gives a dosing weight', () => {
    const keys = { basis: 'ideal', height: '150cm', sex: 'male', weight: '725kg' };
    expect(doses(keys)).toEqual(['72.5 kg: none']);
    expect(calculateOrder({ doseRate: '0.3mg/kg/h', ...keys }).hints[0]).not.toHaveProperty(
      'gives',
    );
  });
});
