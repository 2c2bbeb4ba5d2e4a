import { describe, expect, it } from 'vitest';
import { plainOracle } from '../support/oracle/plainResult.ts';

/** An ordinary plan of the default care area; a row replaces or adds some keys. */
const ORDINARY = {
  careArea: 'chronic-pain-adult',
  weight: '70kg',
  doseRate: '0.3mg/kg/h',
  duration: '4h',
  drug: '500mg',
  volume: '500mL',
} as const;

/** What the plan says about one subject once some keys are replaced or added. */
function findingsOn(subject: string, change: Readonly<Record<string, string>>): readonly string[] {
  const pairs = Object.entries({ ...ORDINARY, ...change });
  const link = `#/plan?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`;
  return plainOracle(link).findings.filter(
    (finding) => finding.startsWith(`${subject}:`) && !finding.includes('Reference'),
  );
}

type Row = readonly [value: string, expected: string];

const LOW = 'belowSoft caution';
const HIGH = 'aboveSoft caution';
const TOO_LOW = 'belowHard block';
const TOO_HIGH = 'aboveHard block';
const NOT_GIVEN = 'notGiven block';
const BELOW_FORMULA = 'belowFormula block';
const INSIDE = '';

function expectRow(subject: string, change: Readonly<Record<string, string>>, expected: string) {
  const found = findingsOn(subject, change);
  expect(found).toEqual(expected === INSIDE ? [] : [`${subject}:${expected}`]);
}

describe('dose rate per kg: soft 0.1 to 0.5, hard 0.01 to 1 mg/kg/h', () => {
  it.each<Row>([
    ['0.009mg/kg/h', TOO_LOW],
    ['0.01mg/kg/h', LOW],
    ['0.011mg/kg/h', LOW],
    ['0.099mg/kg/h', LOW],
    ['0.0999mg/kg/h', LOW],
    ['0.1mg/kg/h', INSIDE],
    ['0.101mg/kg/h', INSIDE],
    ['0.499mg/kg/h', INSIDE],
    ['0.5mg/kg/h', INSIDE],
    ['0.50mg/kg/h', INSIDE],
    ['0.5001mg/kg/h', HIGH],
    ['0.501mg/kg/h', HIGH],
    ['0.999mg/kg/h', HIGH],
    ['1mg/kg/h', HIGH],
    ['1.001mg/kg/h', TOO_HIGH],
    // 500.4 mcg is shown as 0.5 mg; 500.5 mcg as 0.501.
    ['500.4mcg/kg/h', INSIDE],
    ['500.5mcg/kg/h', HIGH],
    // 8.34 × 0.06 = 0.5004, shown 0.5; 8.342 × 0.06 = 0.50052, shown 0.501.
    ['8.34mcg/kg/min', INSIDE],
    ['8.342mcg/kg/min', HIGH],
    // 35.03 ÷ 70 = 0.50043, shown 0.5; 35.04 ÷ 70 = 0.50057, shown 0.501.
    ['35.03mg/h', INSIDE],
    ['35.04mg/h', HIGH],
  ])('%s: %s', (doseRate, expected) => {
    expectRow('doseRatePerKg', { doseRate }, expected);
  });
});

describe('dose rate: soft up to 100, hard up to 200 mg/h', () => {
  it.each<Row>([
    ['99.9mg/h', INSIDE],
    ['100mg/h', INSIDE],
    ['100.01mg/h', HIGH],
    ['100.1mg/h', HIGH],
    ['199.9mg/h', HIGH],
    ['200mg/h', HIGH],
    ['200.1mg/h', TOO_HIGH],
    // 250 kg × 0.4001 = 100.025, shown 100; 250 × 0.4002 = 100.05, shown 100.1.
    ['0.4001mg/kg/h', INSIDE],
    ['0.4002mg/kg/h', HIGH],
  ])('%s in 250 kg: %s', (doseRate, expected) => {
    expectRow('doseRate', { weight: '250kg', doseRate }, expected);
  });
});

describe('duration: soft 4 to 6, hard 0.25 to 100 h, tested exactly', () => {
  it.each<Row>([
    ['14.9min', TOO_LOW],
    ['15min', LOW],
    ['0.25h', LOW],
    ['15.1min', LOW],
    ['3h59min', LOW],
    ['3.999h', LOW],
    ['4h', INSIDE],
    ['240min', INSIDE],
    ['4h1min', INSIDE],
    ['5h59min', INSIDE],
    ['6h', INSIDE],
    ['6h1min', HIGH],
    ['360.1min', HIGH],
    ['99h59min', HIGH],
    ['100h', HIGH],
    ['100h1min', TOO_HIGH],
  ])('%s: %s', (duration, expected) => {
    expectRow('infusionDuration', { duration }, expected);
  });
});

describe('weight, actual and dosing: soft 40 to 150, hard 30 to 300 kg', () => {
  const rows: readonly Row[] = [
    ['29.9kg', TOO_LOW],
    ['29.99kg', TOO_LOW],
    ['30kg', LOW],
    ['30.1kg', LOW],
    ['39.9kg', LOW],
    ['39.99kg', LOW],
    ['40kg', INSIDE],
    ['40.1kg', INSIDE],
    ['149.9kg', INSIDE],
    ['150kg', INSIDE],
    ['150.1kg', HIGH],
    ['299.9kg', HIGH],
    ['300kg', HIGH],
    ['300.1kg', TOO_HIGH],
    // 88.0 lb = 39.916 kg, shown 39.9; 88.1 lb = 39.961 kg, shown 40.
    ['88lb', LOW],
    ['88.1lb', INSIDE],
    // 330.8 lb = 150.048 kg, shown 150; 330.9 lb = 150.094 kg, shown 150.1.
    ['330.8lb', INSIDE],
    ['330.9lb', HIGH],
  ];

  it.each(rows)('%s: %s, for both', (weight, expected) => {
    expectRow('patientWeight', { weight }, expected);
    expectRow('dosingWeight', { weight }, expected);
  });

  it('tests an ideal weight on its own', () => {
    // A woman of 153 cm = 60.236 in: 45.5 + 2.3 × 0.236 = 46.04 kg, while she weighs 160 kg.
    const ideal = { basis: 'ideal', sex: 'female', height: '153cm', weight: '160kg' };
    expectRow('dosingWeight', ideal, INSIDE);
    expectRow('patientWeight', ideal, HIGH);
  });
});

describe('height: soft 145 to 200, hard 120 to 230 cm', () => {
  const lean = { basis: 'lean', sex: 'male' };

  it.each<Row>([
    ['119.9cm', TOO_LOW],
    ['120cm', LOW],
    ['120.1cm', LOW],
    ['144.9cm', LOW],
    ['145cm', INSIDE],
    ['145.1cm', INSIDE],
    ['199.9cm', INSIDE],
    ['200cm', INSIDE],
    ['200.1cm', HIGH],
    ['229.9cm', HIGH],
    ['230cm', HIGH],
    ['230.1cm', TOO_HIGH],
    // 57.07 in = 144.958 cm, shown 145; 57.06 in = 144.932 cm, shown 144.9.
    ['57.07in', INSIDE],
    ['57.06in', LOW],
  ])('%s on lean weight: %s', (height, expected) => {
    expectRow('height', { ...lean, height }, expected);
  });

  it.each<Row>([
    ['152.3cm', BELOW_FORMULA],
    ['152.39cm', BELOW_FORMULA],
    ['59.99in', BELOW_FORMULA],
    ['152.4cm', INSIDE],
    ['60in', INSIDE],
    ['152.5cm', INSIDE],
  ])('%s on ideal weight: %s', (height, expected) => {
    expectRow('height', { basis: 'ideal', sex: 'female', height }, expected);
  });

  it('is tested on actual weight too, where it was entered', () => {
    expectRow('height', { height: '144.9cm', sex: 'male' }, LOW);
  });
});

describe('loading: dose up to 0.35 and 0.5 mg/kg, time from 5 and 1 min', () => {
  it.each<Row>([
    ['0.349mg/kg', INSIDE],
    ['0.35mg/kg', INSIDE],
    ['0.3501mg/kg', HIGH],
    ['0.351mg/kg', HIGH],
    ['0.499mg/kg', HIGH],
    ['0.5mg/kg', HIGH],
    ['0.501mg/kg', TOO_HIGH],
    // 24.53 ÷ 70 = 0.35043, shown 0.35; 24.54 ÷ 70 = 0.35057, shown 0.351.
    ['24.53mg', INSIDE],
    ['24.54mg', HIGH],
  ])('%s: %s', (dose, expected) => {
    expectRow('loadingDose', { loading: `${dose}*10min` }, expected);
  });

  it.each<Row>([
    ['0.9min', TOO_LOW],
    ['0.99min', TOO_LOW],
    ['1min', LOW],
    ['1.1min', LOW],
    ['4.9min', LOW],
    ['4.99min', LOW],
    ['5min', INSIDE],
    ['5.1min', INSIDE],
  ])('over %s: %s', (minutes, expected) => {
    expectRow('loadingTime', { loading: `0.1mg/kg*${minutes}` }, expected);
  });

  it('refuses any loading dose for inpatients, however small it is shown', () => {
    const careArea = 'chronic-pain-inpatient';
    expectRow('loadingDose', { careArea, loading: '0.01mg*10min' }, NOT_GIVEN);
  });
});

describe('concentration: soft 0.9 to 10, hard 0.5 to 50 mg/mL, as shown to 3 decimals', () => {
  it.each<Row>([
    ['49.9mg', TOO_LOW],
    // 0.4994 is shown 0.499; 0.4995 is shown 0.5.
    ['49.94mg', TOO_LOW],
    ['49.95mg', LOW],
    ['50mg', LOW],
    ['50.1mg', LOW],
    ['89.94mg', LOW],
    ['89.95mg', INSIDE],
    ['90mg', INSIDE],
    ['90.1mg', INSIDE],
    ['999.9mg', INSIDE],
    ['1000mg', INSIDE],
    ['1000.04mg', INSIDE],
    ['1000.05mg', HIGH],
    ['1000.1mg', HIGH],
    ['4999.9mg', HIGH],
    ['5000mg', HIGH],
    ['5000.1mg', TOO_HIGH],
  ])('%s in 100 mL: %s', (drug, expected) => {
    expectRow('concentration', { drug, volume: '100mL' }, expected);
  });
});

describe('the other care areas have their own limits', () => {
  it.each<readonly [area: string, subject: string, key: string, value: string, expected: string]>([
    ['chronic-pain-inpatient', 'doseRatePerKg', 'doseRate', '0.05mg/kg/h', INSIDE],
    ['chronic-pain-inpatient', 'doseRatePerKg', 'doseRate', '0.049mg/kg/h', LOW],
    ['chronic-pain-inpatient', 'doseRatePerKg', 'doseRate', '0.501mg/kg/h', HIGH],
    ['chronic-pain-inpatient', 'infusionDuration', 'duration', '168h', INSIDE],
    ['chronic-pain-inpatient', 'infusionDuration', 'duration', '168h1min', HIGH],
    ['chronic-pain-inpatient', 'infusionDuration', 'duration', '336h', HIGH],
    ['chronic-pain-inpatient', 'infusionDuration', 'duration', '336h1min', TOO_HIGH],
    ['chronic-pain-monitored', 'doseRatePerKg', 'doseRate', '0.499mg/kg/h', LOW],
    ['chronic-pain-monitored', 'doseRatePerKg', 'doseRate', '2mg/kg/h', INSIDE],
    ['chronic-pain-monitored', 'doseRatePerKg', 'doseRate', '2.001mg/kg/h', TOO_HIGH],
    ['chronic-pain-monitored', 'infusionDuration', 'duration', '2h', INSIDE],
    ['chronic-pain-monitored', 'infusionDuration', 'duration', '119min', LOW],
    ['chronic-pain-monitored', 'infusionDuration', 'duration', '100h1min', TOO_HIGH],
    ['chronic-pain-monitored', 'doseRate', 'doseRate', '200mg/h', INSIDE],
    ['chronic-pain-monitored', 'doseRate', 'doseRate', '200.1mg/h', HIGH],
    ['chronic-pain-monitored', 'doseRate', 'doseRate', '300.1mg/h', TOO_HIGH],
    ['chronic-pain-monitored', 'loadingDose', 'loading', '0.351mg/kg*10min', HIGH],
    ['acute-pain-adult', 'doseRatePerKg', 'doseRate', '0.099mg/kg/h', LOW],
    ['acute-pain-adult', 'doseRatePerKg', 'doseRate', '1.001mg/kg/h', TOO_HIGH],
    ['acute-pain-adult', 'infusionDuration', 'duration', '1h', INSIDE],
    ['acute-pain-adult', 'infusionDuration', 'duration', '59min', LOW],
    ['acute-pain-adult', 'infusionDuration', 'duration', '72h1min', HIGH],
    ['acute-pain-adult', 'infusionDuration', 'duration', '168h1min', TOO_HIGH],
    ['acute-pain-adult', 'loadingDose', 'loading', '0.501mg/kg*10min', TOO_HIGH],
  ])('%s: %s with %s=%s: %s', (careArea, subject, key, value, expected) => {
    expectRow(subject, { careArea, [key]: value }, expected);
  });
});
