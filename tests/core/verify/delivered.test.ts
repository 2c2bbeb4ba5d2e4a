import { describe, expect, it } from 'vitest';
import type { Verification } from '../../../src/core/verify/verifyPump.ts';
import { text } from '../../support/text.ts';
import { verifyOrder } from '../../support/verifyLink.ts';
import { SYRINGE } from '../../support/verifyOrders.ts';

function codesOf({ deliveredFindings }: Verification): readonly string[] {
  return deliveredFindings.map(({ subject, edge, severity, value, steps }) =>
    `${subject}:${edge} ${severity} ${text(value)} ${steps.join(' ')}`.trimEnd(),
  );
}

describe('back from the pump to the dose', () => {
  it('25 mL/h × 10 = 250 mg/h ÷ 82 kg = 3.0488 mg/kg/h; 9.8 mL × 10 = 98 mg in 24 min', () => {
    const { delivered } = verifyOrder(SYRINGE, ['25 9.8']);
    const [phase] = delivered?.phases ?? [];
    expect(
      [
        phase?.doseRate,
        phase?.doseRatePerKg,
        phase?.doseRatePerKgPerMinute,
        phase?.dose,
        phase?.dosePerKg,
        phase?.runTime,
      ].map(text),
    ).toEqual([
      '250 mg/h',
      '3.048780487805 mg/kg/h',
      // 3.04878 × 1000 ÷ 60
      '50.813008130081 mcg/kg/min',
      '98 mg',
      '1.19512195122 mg/kg',
      '0.392 h',
    ]);
    // 25 ÷ 2.46, and 9.8 ÷ 9.84
    expect(phase?.timesOrderedRate.toFixed(4)).toBe('10.1626');
    expect(phase?.timesOrderedDose.toFixed(4)).toBe('0.9959');
    expect(phase?.place).toBe(1);
  });

  it('adds the loading dose to the dose, but not to the run time', () => {
    // 2 mg/mL: 7.3 mL at 43.5, then 79.8 mL at 19.9: 14.6 + 159.6 mg; ordered 14.5 + 159.5
    const { delivered } = verifyOrder({ loading: '0.2mg/kg*10min' }, ['19.9 79.8'], '43.5 7.3');
    expect(delivered?.phases.map(({ place }) => place)).toEqual([0, 1]);
    expect([delivered?.dose, delivered?.orderedDose].map(text)).toEqual(['174.2 mg', '174 mg']);
    expect(delivered?.timesOrderedDose.toFixed(5)).toBe('1.00115');
    // 79.8 ÷ 19.9
    expect([delivered?.runTime, delivered?.orderedRunTime].map(text)).toEqual([
      '4.010050251256 h',
      '4 h',
    ]);
  });

  it('goes by the label, whatever the standard: 250 mg in 255 mL at 21.4 mL/h is 20.98 mg/h', () => {
    const order = { drug: '250mg', volume: '250mL', mix: 'added', stock: '50mg/mL' };
    const { delivered } = verifyOrder(order, ['21.4 85.7']);
    expect(text(delivered?.phases[0]?.doseRate)).toBe('20.980392156863 mg/h');
  });

  it('goes by the ordered dosing weight: 36 mg/h on 73 kg ideal is 0.4932 mg/kg/h', () => {
    const order = {
      weight: '120kg',
      basis: 'ideal',
      height: '70in',
      sex: 'male',
      doseRate: '0.3mg/kg/h',
      drug: '500mg',
      volume: '500mL',
    };
    const { delivered } = verifyOrder(order, ['36 144']);
    expect(text(delivered?.phases[0]?.doseRatePerKg)).toBe('0.493150684932 mg/kg/h');
  });
});

describe('what would be delivered against the limits', () => {
  it('3.049 mg/kg/h and 250 mg/h pass the hard limits of 1 and 200: blocked', () => {
    const verification = verifyOrder(SYRINGE, ['25 9.8']);
    expect(codesOf(verification)).toEqual([
      'doseRatePerKg:aboveHard block 3.049 mg/kg/h',
      'doseRate:aboveHard block 250 mg/h',
    ]);
    expect([verification.verdict, verification.isBlocked]).toEqual(['mismatch', true]);
  });

  it('0.549 mg/kg/h, above the soft limit of 0.5, is a caution', () => {
    // 4.5 × 10 ÷ 82 = 0.54878
    const verification = verifyOrder(SYRINGE, ['4.5 9.8']);
    expect(codesOf(verification)).toEqual(['doseRatePerKg:aboveSoft caution 0.549 mg/kg/h']);
    expect([verification.verdict, verification.isBlocked]).toEqual(['mismatch', false]);
  });

  it('has nothing against a wrong volume: no limit is set on it, nor on the run time', () => {
    const verification = verifyOrder(SYRINGE, ['2.5 500']);
    expect(codesOf(verification)).toEqual([]);
    expect([verification.verdict, verification.isBlocked]).toEqual(['mismatch', false]);
  });

  it('a pump that agrees with an order of 2 mg/kg/h matches, and is blocked', () => {
    const { verdict, isBlocked, deliveredFindings, phases } = verifyOrder(
      { ...SYRINGE, doseRate: '2mg/kg/h' },
      ['16.4 65.6'],
    );
    expect([verdict, isBlocked, deliveredFindings, phases.length]).toEqual(['match', true, [], 1]);
  });

  it('is not blocked by rounding alone: 1 mg/kg/h, 36.25 set as 36.3, is 1.001', () => {
    const { verdict, isBlocked } = verifyOrder({ doseRate: '1mg/kg/h' }, ['36.3 145']);
    expect([verdict, isBlocked]).toEqual(['match', false]);
  });

  it('is blocked by anything else above the limit: 36.24, set as 36.2, shown as 36.3', () => {
    // 72.48 kg; 36.3 × 2 ÷ 72.48 = 1.0017, shown as 1.002
    const verification = verifyOrder({ weight: '72.48kg', doseRate: '1mg/kg/h' }, ['36.3 145']);
    expect([verification.verdict, verification.isBlocked]).toEqual(['match', true]);
    expect(codesOf(verification)).toEqual(['doseRatePerKg:aboveHard block 1.002 mg/kg/h']);
  });

  it('gathers the steps concerned, the worst value first named', () => {
    // 50 kg at 1 mg/mL: 5, 10, 15 mL/h; ten times: 50, 100, 150 mL/h are 1, 2, 3 mg/kg/h
    const order = {
      weight: '50kg',
      doseRate: undefined,
      duration: undefined,
      step: ['0.1mg/kg/h*1h', '0.2mg/kg/h*1h', '0.3mg/kg/h*1h'],
      drug: '500mg',
      volume: '500mL',
    };
    const verification = verifyOrder(order, ['50 50', '100 100', '150 150']);
    expect(codesOf(verification)).toEqual([
      'doseRatePerKg:aboveSoft caution 1 mg/kg/h 1',
      'doseRatePerKg:aboveHard block 3 mg/kg/h 2 3',
      'doseRate:aboveSoft caution 150 mg/h 3',
    ]);
  });
});

describe('a loading dose that would be delivered', () => {
  // 72.5 kg × 0.2 = 14.5 mg ÷ 2 = 7.25 mL, set 7.3, in 10 min: 43.5 mL/h
  const LOADED = { loading: '0.2mg/kg*10min' };

  it.each([
    // 72.5 × 2 ÷ 72.5 = 2 mg/kg in 100 min
    ['ten times the volume', '43.5 72.5', ['loadingDose:aboveHard block 2 mg/kg']],
    // 7.3 ÷ 435 × 60 = 1.0069 min
    ['ten times the rate', '435 7.3', ['loadingTime:belowSoft caution 1.0069 min']],
    // 7.3 ÷ 450 × 60 = 0.9733 min
    ['a little more', '450 7.3', ['loadingTime:belowHard block 0.9733 min']],
    [
      'both',
      '435 14.6',
      // 14.6 × 2 ÷ 72.5 = 0.4028 mg/kg; 14.6 ÷ 435 × 60 = 2.0138 min
      ['loadingDose:aboveSoft caution 0.403 mg/kg', 'loadingTime:belowSoft caution 2.0138 min'],
    ],
    ['half the rate', '21.8 7.3', []],
    ['as set', '43.5 7.3', []],
  ])('%s: %s', (_what, loading, codes) => {
    expect(codesOf(verifyOrder(LOADED, ['19.9 79.8'], loading))).toEqual(codes);
  });

  it('as set is not tested again: 5 min, which rounding makes 4.977', () => {
    // 72.3 kg × 0.2 = 14.46 mg ÷ 2 = 7.23 mL, set 7.2, in 5 min: 86.76, set 86.8; 7.2 ÷ 86.8 × 60
    const order = { weight: '72.3kg', loading: '0.2mg/kg*5min' };
    const verification = verifyOrder(order, ['19.9 79.5'], '86.8 7.2');
    expect([verification.verdict, codesOf(verification)]).toEqual(['match', []]);
  });
});
