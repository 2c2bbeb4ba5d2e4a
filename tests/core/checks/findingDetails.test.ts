import { describe, expect, it } from 'vitest';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder } from '../../support/calculateLink.ts';
import { text } from '../../support/text.ts';

/** Everything that a finding holds, as one line. */
function detailsOf(keys: LinkKeys, code: string): string {
  const found = calculateOrder(keys).findings.filter(
    ({ subject, edge }) => `${subject}:${edge}` === code,
  );
  return found
    .map(({ severity, value, limits, steps, loading }) =>
      [
        `${severity}: ${text(value)}`,
        ...limits.map((limit) => `against ${text(limit.value)} (${limit.sourceIds.join(', ')})`),
        ...(steps.length === 0 ? [] : [`steps ${steps.join(' ')}`]),
        ...(loading ? ['loading'] : []),
      ].join(', '),
    )
    .join(' and ');
}

const STEPPED = { doseRate: undefined, duration: undefined } as const;

/** Two steps beyond the same limit, the worse one second and first. */
const LOW_AND_HIGH_STEPS = [false, true].flatMap((isWorseFirst) => {
  const steps = (lesser: string, worse: string): LinkKeys => ({
    ...STEPPED,
    step: isWorseFirst ? [worse, lesser] : [lesser, worse],
  });
  return [
    [
      'two steps below what is accurate, at 4.8 and 4.4 mL/h',
      'infusionRate:belowAccurate',
      { ...steps('4.8mg/h*2h', '4.4mg/h*2h'), drug: '100mg' },
      'caution: 4.4 mL/h, against 5 mL/h (uclh-pumps), steps 1 2',
    ],
    [
      'two steps of less volume than the pump can, 0.9 and 0.8 mL',
      'vtbi:belowPump',
      { ...steps('3.6mg/h*15min', '3.2mg/h*15min'), drug: '100mg', pump: 'alaris-gp' },
      'block: 0.8 mL, against 1 mL (alaris-gp), steps 1 2',
    ],
    [
      'two steps above what the pump can: 100.1 and 100.2 ÷ 0.5',
      'infusionRate:abovePump',
      {
        ...steps('100.1mg/h*2h', '100.2mg/h*2h'),
        weight: '110kg',
        drug: '25mg',
        volume: '50mL',
        pump: 'syringe',
      },
      'block: 200.4 mL/h, against 200 mL/h (), steps 1 2',
    ],
  ] as const;
});

describe('a finding holds its value, its limit with the sources, and where it is', () => {
  it.each<readonly [string, string, LinkKeys, string]>([
    [
      'a dose above its soft maximum',
      'doseRatePerKg:aboveSoft',
      {},
      'caution: 0.55 mg/kg/h, against 0.5 mg/kg/h (calliope)',
    ],
    [
      'a dose above its hard maximum',
      'doseRatePerKg:aboveHard',
      { doseRate: '1.1mg/kg/h' },
      'block: 1.1 mg/kg/h, against 1 mg/kg/h (asra-acute-2018, pa-low-dose-2020)',
    ],
    [
      'the worst of two steps, wherever it stands',
      'doseRatePerKg:aboveSoft',
      { ...STEPPED, step: ['0.8mg/kg/h*2h', '0.6mg/kg/h*2h'] },
      'caution: 0.8 mg/kg/h, against 0.5 mg/kg/h (calliope), steps 1 2',
    ],
    [
      'the worst of two steps that are too low',
      'doseRatePerKg:belowSoft',
      { ...STEPPED, step: ['0.05mg/kg/h*2h', '0.3mg/kg/h*1h', '0.02mg/kg/h*2h'] },
      'caution: 0.02 mg/kg/h, against 0.1 mg/kg/h (calliope), steps 1 3',
    ],
    [
      'an ideal weight above the actual: 50 + 2.3 × 10 = 73',
      'dosingWeight:aboveActual',
      { weight: '60kg', basis: 'ideal', height: '70in', sex: 'male' },
      'block: 73 kg, against 60 kg ()',
    ],
    [
      'an adjusted weight above its soft maximum: 73 + 0.4 × (290 − 73)',
      'dosingWeight:aboveSoft',
      { weight: '290kg', basis: 'adjusted', height: '70in', sex: 'male' },
      'caution: 159.8 kg, against 150 kg ()',
    ],
    [
      'a height below the formula and below its own limit, by the formula',
      'height:belowFormula',
      { basis: 'ideal', height: '119cm', sex: 'female' },
      'block: 119 cm, against 152.4 cm ()',
    ],
    [
      'the time of all steps together: 2 h + 1 h 59 min',
      'infusionDuration:belowSoft',
      { ...STEPPED, step: ['0.3mg/kg/h*2h', '0.3mg/kg/h*1h59min'] },
      'caution: 3.983333333333 h, against 4 h (calliope)',
    ],
    [
      'a height below the formula',
      'height:belowFormula',
      { basis: 'ideal', height: '150cm', sex: 'female' },
      'block: 150 cm, against 152.4 cm ()',
    ],
    [
      'a bag stronger than its vial: 600 ÷ 50',
      'concentration:aboveStock',
      { drug: '600mg', volume: '50mL', stock: '10mg/mL' },
      'block: 12 mg/mL, against 10 mg/mL (ketalar-label, trissel)',
    ],
    [
      'a weak vial diluted: 100 ÷ 50',
      'concentration:dilutedStock',
      { drug: '100mg', volume: '50mL', stock: '10mg/mL' },
      'caution: 2 mg/mL, against 10 mg/mL (ketalar-label, trissel)',
    ],
    [
      'a bag too small: 72.5 × 0.55 × 6 ÷ 2 = 119.625, set 119.6, and 20 of priming',
      'container:exceedsBag',
      { duration: '6h' },
      'info: 139.6 mL, against 100 mL ()',
    ],
    [
      'a syringe too small',
      'container:exceedsSyringe',
      { drug: '300mg', volume: '60mL', pump: 'syringe' },
      'block: 60 mL, against 50 mL ()',
    ],
    [
      'one bag for 48 h at 5 mL/h',
      'container:longHang',
      { weight: '50kg', doseRate: '0.1mg/kg/h', duration: '48h', drug: '500mg', volume: '500mL' },
      'info: 48 h, against 24 h ()',
    ],
    [
      'the longest of two bags: 180 of 240 mL at 5 mL/h',
      'container:longHang',
      { weight: '50kg', doseRate: '0.1mg/kg/h', duration: '48h', volume: '200mL' },
      'info: 36 h, against 24 h ()',
    ],
    [
      'less than the pump can after a loading dose that it can give',
      'infusionRate:belowPump',
      { weight: '40kg', doseRate: '0.01mg/kg/h', drug: '1000mg', loading: '4mg*10min' },
      'block: 0 mL/h, against 0.1 mL/h ()',
    ],
    [
      'less than the pump can: 40 × 0.01 ÷ 10 = 0.04, set 0',
      'infusionRate:belowPump',
      { weight: '40kg', doseRate: '0.01mg/kg/h', drug: '1000mg' },
      'block: 0 mL/h, against 0.1 mL/h ()',
    ],
    [
      'more than the pump can: 100.1 ÷ 0.5',
      'infusionRate:abovePump',
      { weight: '100kg', doseRate: '100.1mg/h', drug: '25mg', volume: '50mL', pump: 'syringe' },
      'block: 200.2 mL/h, against 200 mL/h ()',
    ],
    [
      'less volume than the pump can: 36 × 0.1 × 0.25 = 0.9',
      'vtbi:belowPump',
      {
        weight: '36kg',
        doseRate: '0.1mg/kg/h',
        duration: '15min',
        drug: '100mg',
        pump: 'alaris-gp',
      },
      'block: 0.9 mL, against 1 mL (alaris-gp)',
    ],
    [
      'a rate below which the pump is less accurate',
      'infusionRate:belowAccurate',
      { weight: '49kg', doseRate: '0.1mg/kg/h', drug: '100mg' },
      'caution: 4.9 mL/h, against 5 mL/h (uclh-pumps)',
    ],
    [
      'the loading dose alone at such a rate: 4 mg in 60 min',
      'infusionRate:belowAccurate',
      { drug: '100mg', loading: '4mg*60min' },
      'caution: 4 mL/h, against 5 mL/h (uclh-pumps), loading',
    ],
    [
      'the loading dose at 4.5 mL/h and both steps, at 4.8 and 4.4',
      'infusionRate:belowAccurate',
      {
        ...STEPPED,
        weight: '40kg',
        step: ['0.12mg/kg/h*2h', '0.11mg/kg/h*2h'],
        loading: '4.5mg*60min',
        drug: '100mg',
      },
      'caution: 4.4 mL/h, against 5 mL/h (uclh-pumps), steps 1 2, loading',
    ],
    ...LOW_AND_HIGH_STEPS,
    [
      'rounding beyond the soft limit: 0.95, set 1: 5.26 %',
      'infusionRate:rounding',
      { weight: '95kg', doseRate: '0.1mg/kg/h', drug: '500mg', volume: '50mL', pump: 'syringe' },
      'caution: 5.3 %, against 5 % (alaris-gp)',
    ],
    [
      'rounding beyond the hard limit: 0.45, set 0.5: 11.11 %',
      'infusionRate:rounding',
      { weight: '45kg', doseRate: '0.1mg/kg/h', drug: '500mg', volume: '50mL', pump: 'syringe' },
      'block: 11.1 %, against 10 % ()',
    ],
    [
      'a total below its reference: 60 × 0.1 × 4',
      'totalDose:belowReference',
      { weight: '60kg', doseRate: '0.1mg/kg/h' },
      'info: 24 mg, against 80 mg (asra-chronic-2018)',
    ],
    [
      'a rate above one reference of two: 39.875',
      'doseRate:aboveReference',
      {},
      'info: 39.9 mg/h, against 25 mg/h (schwartzman-2009)',
    ],
    [
      'a step as typed, beyond what is shown of it',
      'doseRatePerKg:aboveSoft',
      { ...STEPPED, step: ['0.3mg/kg/h*2h', '0.50004mg/kg/h*2h'] },
      'caution: 0.50004 mg/kg/h, against 0.5 mg/kg/h (calliope), steps 2',
    ],
    [
      'the one step of two that is above a reference',
      'doseRate:aboveReference',
      { ...STEPPED, step: ['20mg/h*2h', '30mg/h*2h'] },
      'info: 30 mg/h, against 25 mg/h (schwartzman-2009), steps 2',
    ],
    [
      'a total as typed',
      'totalDose:belowReference',
      { doseRate: undefined, totalDose: '79.96mg' },
      'info: 79.96 mg, against 80 mg (asra-chronic-2018)',
    ],
    [
      'no total that is shown as 80: 70.96 + 9 = 79.96',
      'totalDose:belowReference',
      { doseRate: undefined, totalDose: '70.96mg', loading: '9mg*10min' },
      '',
    ],
    [
      'nothing twice',
      'patientWeight:aboveSoft',
      { weight: '151kg' },
      'caution: 151 kg, against 150 kg ()',
    ],
  ])('%s', (_, code, keys, details) => {
    expect(detailsOf(keys, code)).toBe(details);
  });
});
