import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/core/calculate.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder, codesOf, orderOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';

function codes(keys: LinkKeys): readonly string[] {
  return codesOf(calculateOrder(keys));
}

/** An order that finds nothing: 70 kg × 0.3 = 21 mg/h, 84 mg in 4 h. */
const CALM: LinkKeys = { weight: '70kg', doseRate: '0.3mg/kg/h' };

describe('other care areas have their own limits', () => {
  it.each([
    [{ careArea: 'chronic-pain-inpatient', doseRate: '0.05mg/kg/h' }, 'doseRatePerKg', []],
    [{ careArea: 'chronic-pain-inpatient', duration: '168h' }, 'infusionDuration', []],
    [
      { careArea: 'chronic-pain-inpatient', duration: '336h1min' },
      'infusionDuration',
      ['infusionDuration:aboveHard block'],
    ],
    [
      { careArea: 'chronic-pain-inpatient', loading: '0.01mg/kg*10min' },
      'loadingDose',
      ['loadingDose:notGiven block'],
    ],
    [{ careArea: 'chronic-pain-monitored', doseRate: '2mg/kg/h' }, 'doseRatePerKg', []],
    [
      { careArea: 'chronic-pain-monitored', doseRate: '0.49mg/kg/h' },
      'doseRatePerKg',
      ['doseRatePerKg:belowSoft caution'],
    ],
    [
      { careArea: 'chronic-pain-monitored', doseRate: '2.001mg/kg/h' },
      'doseRatePerKg',
      ['doseRatePerKg:aboveHard block'],
    ],
    [{ careArea: 'chronic-pain-monitored', duration: '2h' }, 'infusionDuration', []],
    [{ careArea: 'acute-pain-adult', duration: '1h' }, 'infusionDuration', []],
    [
      { careArea: 'acute-pain-adult', duration: '168h1min' },
      'infusionDuration',
      ['infusionDuration:aboveHard block'],
    ],
  ])('%j', (keys, subject, expected) => {
    const found = codes({ ...CALM, ...keys }).filter((code) => code.startsWith(`${subject}:`));
    expect(found).toEqual(expected);
  });
});

describe('dosing weight', () => {
  it('tests both weights, also when they are one figure', () => {
    expect(codes({ ...CALM, weight: '155kg' }).slice(0, 2)).toEqual([
      'patientWeight:aboveSoft caution',
      'dosingWeight:aboveSoft caution',
    ]);
  });

  it('tests an actual weight as typed: 150.04 kg would be shown as 150', () => {
    expect(codes({ ...CALM, weight: '150.04kg' }).slice(0, 2)).toEqual([
      'patientWeight:aboveSoft caution',
      'dosingWeight:aboveSoft caution',
    ]);
  });

  it('tests the ideal weight where it is dosed on: 45.5 + 2.3 × (152.4 ÷ 2.54 − 60) = 45.5 kg', () => {
    const found = codes({
      ...CALM,
      weight: '160kg',
      basis: 'ideal',
      height: '152.4cm',
      sex: 'female',
    });
    expect(found).toContain('patientWeight:aboveSoft caution');
    expect(found.filter((code) => code.startsWith('dosingWeight'))).toEqual([]);
  });

  it.each([
    ['152.3cm', 'height:belowFormula block'],
    // Below the care area's limit too: one finding
    ['119cm', 'height:belowFormula block'],
  ])('refuses ideal weight at %s', (height, expected) => {
    const found = codes({ ...CALM, basis: 'ideal', height, sex: 'male' });
    expect(found.filter((code) => code.startsWith('height'))).toEqual([expected]);
  });

  it('refuses an adjusted weight above the actual: 73 + 0.4 × (50 − 73) = 63.8 > 50', () => {
    const found = codes({ weight: '50kg', basis: 'adjusted', height: '70in', sex: 'male' });
    expect(found).toContain('dosingWeight:aboveActual block');
  });
});

describe('the bag and its vial', () => {
  it.each([
    // 600 ÷ 10 = 60 mL of drug in 50 mL
    [{ drug: '600mg', volume: '50mL', stock: '10mg/mL' }, ['concentration:aboveStock block']],
    // Undiluted: 500 ÷ 10 = 50 mL
    [{ drug: '500mg', volume: '50mL', stock: '10mg/mL' }, []],
    [{ drug: '100mg', volume: '50mL', stock: '10mg/mL' }, ['concentration:dilutedStock caution']],
    [
      { drug: '100mg', volume: '100mL', stock: '10mg/mL', mix: 'added' },
      ['concentration:dilutedStock caution'],
    ],
    [{ drug: '100mg', volume: '50mL', stock: '50mg/mL' }, []],
  ])('%j', (keys, expected) => {
    const found = codes({ ...CALM, doseRate: '0.1mg/kg/h', ...keys });
    expect(found.filter((code) => /aboveStock|dilutedStock/.test(code))).toEqual(expected);
  });

  it('refuses what does not go into the syringe', () => {
    const keys = { ...CALM, drug: '500mg', pump: 'syringe' };
    expect(codes({ ...keys, volume: '50.1mL' })).toContain('container:exceedsSyringe block');
    expect(codes({ ...keys, volume: '50mL' })).toEqual([]);
  });

  it.each([
    // 80 − 20 = 60 mL from the first bag; 24 mg/h at 1 mg/mL for 2.5 h = 60 mL
    ['80mL', []],
    ['79.9mL', ['container:exceedsBag info']],
    // 20.0 − 20: nothing left for the patient, no change can be planned
    ['20mL', ['container:exceedsBag block']],
    ['20.1mL', ['container:exceedsBag info']],
  ])('a bag of %s', (volume, expected) => {
    const drug = `${volume.replace('mL', '')}mg`;
    const found = codes({
      weight: '80kg',
      doseRate: '0.3mg/kg/h',
      duration: '2h30min',
      drug,
      volume,
    });
    expect(found.filter((code) => code.startsWith('container'))).toEqual(expected);
  });

  it('refuses more containers than the library allows: 3000 mL from 10 mL each', () => {
    const found = codes({
      weight: '60kg',
      doseRate: '0.5mg/kg/h',
      duration: '100h',
      drug: '10mg',
      volume: '10mL',
      priming: '2mL',
    });
    expect(found).toContain('container:exceedsBag block');
  });

  it.each([
    // 2500 mL: 80 from the first bag, 24.2 more bags of 100
    [26, 'container:exceedsBag info'],
    [25, 'container:exceedsBag block'],
  ])('counts containers up to the limit: 26 with a limit of %d', (value, expected) => {
    const { general } = library;
    const order = orderOf({ weight: '100kg', doseRate: '0.5mg/kg/h', duration: '100h' });
    const calculation = calculate(order, {
      ...library,
      general: { ...general, containers: { ...general.containers, value } },
    });
    expect(codesOf(calculation)).toContain(expected);
    expect(calculation.program === undefined).toBe(value < 26);
  });

  it('is enough for an infusion that rounds to 0 mL where it just fills the line', () => {
    const found = codes({
      ...{ weight: '91kg', doseRate: '4.225mg/h', duration: '1.56min' },
      ...{ volume: '40mL', priming: '40mL' },
    });
    expect(found.filter((code) => code.startsWith('container'))).toEqual([]);
  });

  it('that does not even fill the line holds nothing, not even an infusion that rounds to 0 mL', () => {
    // 4.225 mg/h ÷ 5 mg/mL × 1.56 min = 0.02 mL, set 0; 40.01 mL of priming from 40 mL
    const found = codesOf(
      calculateOrder({
        weight: '91kg',
        doseRate: '4.225mg/h',
        duration: '1.56min',
        volume: '40mL',
        priming: '40.01mL',
      }),
    );
    expect(found).toContain('container:exceedsBag block');
  });

  it.each([
    ['24h', []],
    ['24h1min', ['container:longHang info']],
  ])('one bag for %s', (duration, expected) => {
    // 40 kg × 0.1 = 4 mg/h; 1 mg/mL in 500 mL
    const found = codes({
      weight: '50kg',
      doseRate: '0.1mg/kg/h',
      duration,
      drug: '500mg',
      volume: '500mL',
    });
    expect(found.filter((code) => code.startsWith('container'))).toEqual(expected);
  });
});
