import { describe, expect, it } from 'vitest';
import type { RateChartRequest } from '../../../src/core/rateChart/rateChart.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { chartCsv } from '../../../src/ui/rate-chart/chartCsv.ts';
import { library } from '../../support/library.ts';
import { chartOf } from '../../support/rateChart.ts';

const NOW = new Date(2026, 10, 25, 8, 41);
const SYRINGE: Partial<RateChartRequest> = {
  preparation: { mix: 'final', drug: quantity(500, 'mg'), volume: quantity(50, 'mL') },
  pumpProfileId: 'syringe',
  from: quantity(35, 'kg'),
  to: quantity(70, 'kg'),
  every: quantity(35, 'kg'),
};

const csv = (changes: Partial<RateChartRequest>, own = library): string =>
  chartCsv([chartOf(changes)], own, NOW);

describe('the file of a rate chart', () => {
  it('says what it is for, then the table with units: 70 × 0.3 ÷ 1 = 21 mL/h', () => {
    const lines = csv({}).split('\r\n');
    expect(lines.slice(0, 6)).toEqual([
      'Rate chart,ketamine,,,,,',
      'Concentration,1 mg/mL,,,,,',
      'Preparation,500 mg in 500 mL,,,,,',
      '"Care area","Chronic pain, adult",,,,,'.replace('"Care area"', 'Care area'),
      '"Pump","Large-volume pump, steps of 0.1 mL/h",,,,,'.replace('"Pump"', 'Pump'),
      `Drug library,Drug library ${library.version} of ${library.date},,,,,`,
    ]);
    expect(lines.slice(7)).toEqual([
      'Made,"25 Nov 2026, 08:41",,,,,',
      expect.stringMatching(/^Use,"?Decision support/),
      'Weight (kg),0.1 mg/kg/h rate (mL/h),0.1 mg/kg/h marks,0.3 mg/kg/h rate (mL/h),0.3 mg/kg/h marks,0.5 mg/kg/h rate (mL/h),0.5 mg/kg/h marks',
      '70,7,,21,,35,',
      '75,7.5,,22.5,,37.5,',
      '80,8,,24,,40,',
      '',
    ]);
  });

  it('leaves a refused cell empty, and has its reason and the rounding in words', () => {
    // 35 × 0.1 ÷ 10 = 0.35, set as 0.4: refused; 35 × 0.3 ÷ 10 = 1.05, set as 1.1: +4.8%
    expect(csv(SYRINGE)).toContain(
      '\r\n35,,No rate: Pump rate changed by rounding by more than 10%,1.1,Caution: Weight below the usual range; Rounding +4.8%,1.8,Caution: Weight below the usual range; Rounding +2.9%\r\n',
    );
  });

  it('has dose, volume and containers for a duration, blank where there is no rate', () => {
    const lines = csv({ ...SYRINGE, duration: quantity(4, 'h') }).split('\r\n');
    expect(lines.find((line) => line.startsWith('Duration'))).toMatch(/^Duration,4 h,/);
    expect(lines.at(-4)).toMatch(
      /0\.3 mg\/kg\/h total dose \(mg\),0\.3 mg\/kg\/h volume to be infused \(mL\),0\.3 mg\/kg\/h syringes/,
    );
    expect(lines.at(-3)).toMatch(/^35,,No rate: [^,]*,,,,1\.1,[^,]*,42,4\.2,1,/);
    // 70 × 0.3 = 21 mg/h, × 4 h = 84 mg, ÷ 10 = 8.4 mL
    expect(lines.at(-2)).toContain(',2.1,,84,8.4,1,');
  });

  it('is one table where it comes in parts', () => {
    const parts = ['70', '75'].map((weight) =>
      chartOf({ from: quantity(weight, 'kg'), to: quantity(weight, 'kg') }),
    );
    const [first, second] = parts;
    if (first === undefined || second === undefined) throw new Error('Two parts');
    expect(chartCsv([first, second], library, NOW)).toMatch(/\r\n70,7,.*\r\n75,7\.5,[^\n]*\r\n$/);
  });

  it('runs no formula, quotes what needs it, and says that it is UTF-8 only where it must', () => {
    const named = (name: string): string => {
      const [pump, ...others] = library.pumpProfiles;
      return csv({}, { ...library, pumpProfiles: [{ ...pump, name }, ...others] });
    };
    expect(named('=HYPERLINK("x")')).toContain('Pump,"\'=HYPERLINK(""x""), steps of 0.1 mL/h"');
    for (const start of ['+', '-', '@', '\t']) {
      expect(named(`${start}1`)).toContain(`'${start}1`);
    }
    expect(named('Pompe à perfusion')).toMatch(/^\ufeff/);
    expect(named('Pump')).not.toMatch(/^\ufeff/);
    expect(named('Pump')).not.toContain('\u00a0');
  });
});
