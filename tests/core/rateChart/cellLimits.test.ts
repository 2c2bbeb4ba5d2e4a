import { describe, expect, it } from 'vitest';
import type { RateChartRequest } from '../../../src/core/rateChart/rateChart.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { cellText, chartOf } from '../../support/rateChart.ts';
import { text } from '../../support/text.ts';

const rows = (changes: Partial<RateChartRequest>): readonly (readonly string[])[] =>
  chartOf(changes).rows.map(({ weight, cells }) => [text(weight), ...cells.map(cellText)]);

const perKg = (...digits: readonly string[]): RateChartRequest['doseRates'] =>
  digits.map((each) => quantity(each, 'mg/kg/h'));

const oneWeight = (kilograms: string): Partial<RateChartRequest> => ({
  from: quantity(kilograms, 'kg'),
  to: quantity(kilograms, 'kg'),
});

describe('cells beyond a limit', () => {
  it('dose rates: 0.009 refused, 0.05 marked, 0.1 and 0.5 usual, 0.6 marked, 1.1 refused', () => {
    const doseRates = perKg('0.009', '0.05', '0.1', '0.5', '0.6', '1', '1.1');
    expect(rows({ ...oneWeight('80'), doseRates })).toEqual([
      [
        '80 kg',
        'refused doseRatePerKg:belowHard infusionRate:belowAccurate',
        '4 mL/h caution doseRatePerKg:belowSoft infusionRate:belowAccurate',
        '8 mL/h',
        '40 mL/h',
        '48 mL/h caution doseRatePerKg:aboveSoft',
        '80 mL/h caution doseRatePerKg:aboveSoft',
        'refused doseRatePerKg:aboveHard',
      ],
    ]);
  });

  it('mg/h: 100 mg/h usual, above it marked, above 200 mg/h refused', () => {
    const doseRates = perKg('0.5', '0.8', '0.81');
    expect(rows({ ...oneWeight('250'), doseRates })).toEqual([
      [
        '250 kg',
        '125 mL/h caution doseRate:aboveSoft',
        '200 mL/h caution doseRatePerKg:aboveSoft doseRate:aboveSoft',
        'refused doseRate:aboveHard doseRatePerKg:aboveSoft',
      ],
    ]);
  });

  it('weights: 29 kg refused, 35 kg marked, whatever the dose rate', () => {
    const chart = chartOf({
      from: quantity(29, 'kg'),
      to: quantity(41, 'kg'),
      every: quantity(6, 'kg'),
    });
    expect(chart.rows.map(({ cells }) => cells.map(({ status }) => status))).toEqual([
      ['refused', 'refused', 'refused'],
      ['caution', 'caution', 'caution'],
      ['caution', 'usual', 'usual'],
    ]);
    expect(chart.rows.map(({ findings }) => findings.map(({ edge }) => edge))).toEqual([
      ['belowHard', 'belowHard'],
      ['belowSoft', 'belowSoft'],
      [],
    ]);
    expect(chart.rows[0]?.cells.every(({ setting }) => setting === undefined)).toBe(true);
  });

  it('a concentration beyond the hard limit refuses the whole table, said once', () => {
    const preparation = {
      mix: 'final',
      drug: quantity(40, 'mg'),
      volume: quantity(100, 'mL'),
    } as const;
    const chart = chartOf({ preparation });
    expect(chart.findings.map(({ subject, edge }) => `${subject}:${edge}`)).toEqual([
      'concentration:belowHard',
    ]);
    expect(chart.rows.flatMap(({ cells }) => cells.map(cellText))).toEqual(
      Array.from({ length: 9 }, () => 'refused'),
    );
  });

  it('so does a volume that is more than the syringe holds', () => {
    const chart = chartOf({ pumpProfileId: 'syringe' });
    expect(chart.findings.map(({ edge }) => edge)).toEqual(['exceedsSyringe']);
    expect(chart.rows.flatMap(({ cells }) => cells.map(({ status }) => status))).not.toContain(
      'usual',
    );
  });

  it('a drug volume above the final volume refuses every cell', () => {
    const preparation = {
      mix: 'final',
      drug: quantity(500, 'mg'),
      volume: quantity(45, 'mL'),
      stockConcentration: quantity(10, 'mg/mL'),
    } as const;
    const chart = chartOf({ preparation });
    expect(chart.findings.map(({ edge }) => edge)).toEqual(['aboveStock', 'aboveSoft']);
    expect(chart.rows.flatMap(({ cells }) => cells.map(({ status }) => status))).not.toContain(
      'usual',
    );
  });
});

describe('cells at the edge of the pump', () => {
  const strong = { mix: 'final', drug: quantity(2500, 'mg'), volume: quantity(50, 'mL') } as const;

  it('below the smallest rate: 40 kg × 0.05 ÷ 50 = 0.04 mL/h has no number', () => {
    const chart = rows({
      ...oneWeight('40'),
      preparation: strong,
      pumpProfileId: 'syringe',
      doseRates: perKg('0.05'),
    });
    expect(chart).toEqual([['40 kg', 'refused infusionRate:belowPump doseRatePerKg:belowSoft']]);
  });

  it('above the largest rate: 250 kg × 0.8 ÷ 1 = 200, × 0.805 = 201.25 mL/h', () => {
    const preparation = {
      mix: 'final',
      drug: quantity(50, 'mg'),
      volume: quantity(50, 'mL'),
    } as const;
    const chart = chartOf({
      ...oneWeight('250'),
      careAreaId: 'chronic-pain-monitored',
      preparation,
      pumpProfileId: 'syringe',
      doseRates: perKg('0.8', '0.805'),
    });
    expect(chart.rows.flatMap(({ cells }) => cells.map(({ status }) => status))).toEqual([
      'caution',
      'refused',
    ]);
    expect(chart.rows[0]?.cells[1]?.findings.map(({ edge }) => edge)).toEqual([
      'abovePump',
      'aboveSoft',
    ]);
  });

  it('rounding: +2% not flagged, +2.1% flagged, 5.3% marked, 11.1% without a number', () => {
    // 50 mg/mL in 0.1 mL/h: exact 0.98 → 1.0; 0.979 → 1.0; 0.57 → 0.6; 0.45 → 0.5
    const doseRates = [quantity(49, 'mg/h'), quantity('48.95', 'mg/h')];
    const more = [quantity('28.5', 'mg/h'), quantity('22.5', 'mg/h')];
    const chart = chartOf({
      ...oneWeight('100'),
      preparation: strong,
      pumpProfileId: 'syringe',
      doseRates: [...doseRates, ...more],
    });
    const cells = chart.rows[0]?.cells ?? [];
    expect(cells.map(({ setting }) => text(setting?.deviation))).toEqual([
      '2.040816326531 %',
      '2.145045965271 %',
      '5.263157894737 %',
      'none',
    ]);
    expect(cells.map(({ setting }) => setting?.isRoundedMuch)).toEqual([
      false,
      true,
      true,
      undefined,
    ]);
    expect(
      cells.map(({ findings }) => findings.map(({ edge, severity }) => `${edge} ${severity}`)),
    ).toEqual([[], [], ['rounding caution'], ['rounding block']]);
  });

  it('says what the programmed rate gives: 1 mL/h × 50 mg/mL ÷ 100 kg = 0.5 mg/kg/h', () => {
    const chart = chartOf({
      ...oneWeight('100'),
      preparation: strong,
      pumpProfileId: 'syringe',
      doseRates: [quantity(49, 'mg/h')],
    });
    const setting = chart.rows[0]?.cells[0]?.setting;
    expect(text(setting?.achievedDoseRatePerKg)).toBe('0.5 mg/kg/h');
    expect(text(setting?.exactInfusionRate)).toBe('0.98 mL/h');
  });
});
