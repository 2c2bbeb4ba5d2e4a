import { describe, expect, it } from 'vitest';
import type { WorkingLine, WorkingTerm } from '../../../src/core/plan/working.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder } from '../../support/calculateLink.ts';
import { text } from '../../support/text.ts';

function termText({ value, operator, opens, closes }: WorkingTerm): string {
  const shown = typeof value === 'number' ? String(value) : text(value);
  return `${operator === undefined ? '' : `${operator} `}${opens ? '(' : ''}${shown}${closes ? ')' : ''}`;
}

function lineText({ sum, step, terms, result, roundedTo }: WorkingLine): string {
  const where = step === undefined ? '' : ` ${String(step)}`;
  const rounding = roundedTo === undefined ? '' : ` to ${text(roundedTo)}`;
  return `${sum}${where}: ${terms.map(termText).join(' ')}${rounding} = ${text(result)}`;
}

function working(keys: LinkKeys): readonly string[] {
  return calculateOrder(keys).working.map(lineText);
}

describe('every sum, in the order in which one does it by hand', () => {
  it('the worked example', () => {
    expect(working({})).toEqual([
      'doseRatePerKgPerMinute: 0.55 mg/kg/h × 1000 ÷ 60 = 9.166666666667 mcg/kg/min',
      'doseRate: 72.5 kg × 0.55 mg/kg/h = 39.875 mg/h',
      'maintenanceDose: 39.875 mg/h × 4 h = 159.5 mg',
      'totalDosePerKg: 159.5 mg ÷ 72.5 kg = 2.2 mg/kg',
      'concentration: 200 mg ÷ 100 mL = 2 mg/mL',
      'infusionRate: 39.875 mg/h ÷ 2 mg/mL = 19.9375 mL/h',
      'vtbi: 159.5 mg ÷ 2 mg/mL = 79.75 mL',
      'programmedRate: 19.9375 mL/h to 0.1 mL/h = 19.9 mL/h',
      'programmedVtbi: 79.75 mL to 0.1 mL = 79.8 mL',
      'runTime: 79.8 mL ÷ 19.9 mL/h = 4.010050251256 h',
    ]);
  });

  it('ends at the concentration while a finding blocks', () => {
    expect(working({ doseRate: '2mg/kg/h' }).at(-1)).toBe(
      'concentration: 200 mg ÷ 100 mL = 2 mg/mL',
    );
  });

  it('pounds, mcg/kg/min, a loading dose and an added volume', () => {
    expect(
      working({
        weight: '160lb',
        doseRate: '5mcg/kg/min',
        loading: '0.2mg/kg*10min',
        drug: '250mg',
        volume: '250mL',
        mix: 'added',
        stock: '50mg/mL',
      }).slice(0, 11),
    ).toEqual([
      'patientWeight: 160 lb × 0.45359237 = 72.5747792 kg',
      'loadingDose: 72.5747792 kg × 0.2 mg/kg = 14.51495584 mg',
      'doseRatePerKg: 5 mcg/kg/min × 60 ÷ 1000 = 0.3 mg/kg/h',
      'doseRate: 72.5747792 kg × 0.3 mg/kg/h = 21.77243376 mg/h',
      'maintenanceDose: 21.77243376 mg/h × 4 h = 87.08973504 mg',
      'totalDose: 14.51495584 mg + 87.08973504 mg = 101.60469088 mg',
      'totalDosePerKg: 101.60469088 mg ÷ 72.5747792 kg = 1.4 mg/kg',
      'drugVolume: 250 mg ÷ 50 mg/mL = 5 mL',
      'finalVolume: 250 mL + 5 mL = 255 mL',
      'concentration: 250 mg ÷ 255 mL = 0.980392156863 mg/mL',
      // 14.51495584 × 255 ÷ 250
      'loadingVolume: 14.51495584 mg ÷ 0.980392156863 mg/mL = 14.8052549568 mL',
    ]);
  });

  it.each<readonly [string, LinkKeys, readonly string[]]>([
    [
      'mg/h',
      { weight: '80kg', doseRate: '20mg/h' },
      [
        'doseRatePerKg: 20 mg/h ÷ 80 kg = 0.25 mg/kg/h',
        'doseRatePerKgPerMinute: 0.25 mg/kg/h × 1000 ÷ 60 = 4.166666666667 mcg/kg/min',
        'maintenanceDose: 20 mg/h × 4 h = 80 mg',
      ],
    ],
    [
      'mcg/kg/h',
      { weight: '80kg', doseRate: '300mcg/kg/h' },
      [
        'doseRatePerKg: 300 mcg/kg/h ÷ 1000 = 0.3 mg/kg/h',
        'doseRate: 80 kg × 0.3 mg/kg/h = 24 mg/h',
        'doseRatePerKgPerMinute: 0.3 mg/kg/h × 1000 ÷ 60 = 5 mcg/kg/min',
      ],
    ],
    [
      'a total in mg',
      { weight: '80kg', doseRate: undefined, totalDose: '100mg' },
      [
        'doseRate: 100 mg ÷ 4 h = 25 mg/h',
        'doseRatePerKg: 25 mg/h ÷ 80 kg = 0.3125 mg/kg/h',
        'doseRatePerKgPerMinute: 0.3125 mg/kg/h × 1000 ÷ 60 = 5.208333333333 mcg/kg/min',
      ],
    ],
    [
      'a total in mg/kg',
      { weight: '80kg', doseRate: undefined, totalDose: '1.2mg/kg' },
      ['totalDoseFromOrder: 80 kg × 1.2 mg/kg = 96 mg', 'doseRate: 96 mg ÷ 4 h = 24 mg/h'],
    ],
    [
      'a loading dose in mg',
      { weight: '70kg', doseRate: '0.3mg/kg/h', loading: '14mg*10min' },
      ['loadingDosePerKg: 14 mg ÷ 70 kg = 0.2 mg/kg'],
    ],
    [
      'ideal weight from centimeters',
      { weight: '80kg', basis: 'ideal', height: '177.8cm', sex: 'male' },
      [
        'height: 177.8 cm ÷ 2.54 = 70 in',
        'idealWeight: 50 kg + 2.3 × (70 in − 60) = 73 kg',
        'doseRatePerKgPerMinute: 0.55 mg/kg/h × 1000 ÷ 60 = 9.166666666667 mcg/kg/min',
      ],
    ],
    [
      'adjusted weight from inches',
      { weight: '120kg', basis: 'adjusted', height: '70in', sex: 'male' },
      [
        'idealWeight: 50 kg + 2.3 × (70 in − 60) = 73 kg',
        'adjustedWeight: 73 kg + 0.4 × (120 kg − 73 kg) = 91.8 kg',
      ],
    ],
    [
      'lean weight',
      { weight: '100kg', basis: 'lean', height: '200cm', sex: 'male' },
      [
        'bodyMassIndex: 100 kg × 10000 ÷ 200 cm ÷ 200 cm = 25 kg/m²',
        'leanWeight: 9270 × 100 kg ÷ (6680 + 216 × 25 kg/m²) = 76.738410596026 kg',
      ],
    ],
    [
      'lean weight from inches',
      { weight: '100kg', basis: 'lean', height: '70in', sex: 'male' },
      ['height: 70 in × 2.54 = 177.8 cm'],
    ],
  ])('%s', (_name, keys, expected) => {
    expect(working(keys).slice(0, expected.length)).toEqual(expected);
  });

  it('shows the refused weight and no more where the formula does not start', () => {
    expect(working({ basis: 'ideal', height: '150cm', sex: 'male', weight: '160lb' })[0]).toBe(
      'patientWeight: 160 lb × 0.45359237 = 72.5747792 kg',
    );
  });

  it('numbers the steps and subtracts rounded volumes', () => {
    // 70 kg: 7 mg/h × 0.5 h = 3.5 mg; 21 × 1 = 21 mg; 2 mg/mL: 1.75 → 1.8; 12.25 → 12.3 − 1.8
    const lines = working({
      weight: '70kg',
      doseRate: undefined,
      duration: undefined,
      step: ['0.1mg/kg/h*30min', '0.3mg/kg/h*1h'],
    });
    expect(lines).toContain('stepDose 1: 7 mg/h × 0.5 h = 3.5 mg');
    expect(lines).toContain('maintenanceDose: 3.5 mg + 21 mg = 24.5 mg');
    expect(lines).toContain('programmedVtbi 1: 1.75 mL to 0.1 mL = 1.8 mL');
    expect(lines).toContain('programmedVtbi 2: 12.3 mL − 1.8 mL = 10.5 mL');
    expect(lines).toContain('programmedRate 2: 10.5 mL/h to 0.1 mL/h = 10.5 mL/h');
  });

  it('each step in the unit it was ordered in, to the end', () => {
    // 2 mg/mL: 10.5 mL, 7 mL and 21 mL
    expect(
      working({
        ...{ weight: '70kg', doseRate: undefined, duration: undefined, stock: '50mg/mL' },
        step: ['5mcg/kg/min*1h', '14mg/h*1h', '300mcg/kg/h*2h'],
      }),
    ).toEqual([
      'doseRatePerKg 1: 5 mcg/kg/min × 60 ÷ 1000 = 0.3 mg/kg/h',
      'doseRate 1: 70 kg × 0.3 mg/kg/h = 21 mg/h',
      'doseRatePerKg 2: 14 mg/h ÷ 70 kg = 0.2 mg/kg/h',
      'doseRatePerKgPerMinute 2: 0.2 mg/kg/h × 1000 ÷ 60 = 3.333333333333 mcg/kg/min',
      'doseRatePerKg 3: 300 mcg/kg/h ÷ 1000 = 0.3 mg/kg/h',
      'doseRate 3: 70 kg × 0.3 mg/kg/h = 21 mg/h',
      'doseRatePerKgPerMinute 3: 0.3 mg/kg/h × 1000 ÷ 60 = 5 mcg/kg/min',
      'stepDose 1: 21 mg/h × 1 h = 21 mg',
      'stepDose 2: 14 mg/h × 1 h = 14 mg',
      'stepDose 3: 21 mg/h × 2 h = 42 mg',
      'maintenanceDose: 21 mg + 14 mg + 42 mg = 77 mg',
      'totalDosePerKg: 77 mg ÷ 70 kg = 1.1 mg/kg',
      'concentration: 200 mg ÷ 100 mL = 2 mg/mL',
      'infusionRate 1: 21 mg/h ÷ 2 mg/mL = 10.5 mL/h',
      'vtbi 1: 21 mg ÷ 2 mg/mL = 10.5 mL',
      'infusionRate 2: 14 mg/h ÷ 2 mg/mL = 7 mL/h',
      'vtbi 2: 14 mg ÷ 2 mg/mL = 7 mL',
      'infusionRate 3: 21 mg/h ÷ 2 mg/mL = 10.5 mL/h',
      'vtbi 3: 42 mg ÷ 2 mg/mL = 21 mL',
      'programmedRate 1: 10.5 mL/h to 0.1 mL/h = 10.5 mL/h',
      'programmedVtbi 1: 10.5 mL to 0.1 mL = 10.5 mL',
      'runTime 1: 10.5 mL ÷ 10.5 mL/h = 1 h',
      'programmedRate 2: 7 mL/h to 0.1 mL/h = 7 mL/h',
      'programmedVtbi 2: 17.5 mL − 10.5 mL = 7 mL',
      'runTime 2: 7 mL ÷ 7 mL/h = 1 h',
      'programmedRate 3: 10.5 mL/h to 0.1 mL/h = 10.5 mL/h',
      'programmedVtbi 3: 38.5 mL − 17.5 mL = 21 mL',
      'runTime 3: 21 mL ÷ 10.5 mL/h = 2 h',
    ]);
  });

  it('rounds the loading dose on its own', () => {
    const lines = working({ loading: '0.2mg/kg*10min' });
    expect(lines).toContain('loadingRate: 7.25 mL ÷ 0.166666666667 h = 43.5 mL/h');
    expect(lines).toContain('programmedLoadingRate: 43.5 mL/h to 0.1 mL/h = 43.5 mL/h');
    expect(lines).toContain('programmedLoadingVolume: 7.25 mL to 0.1 mL = 7.3 mL');
  });
});
