import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculateRateChart } from '../../../src/core/rateChart/calculateRateChart.ts';
import { chartWeights, rateChartFault } from '../../../src/core/rateChart/chartWeights.ts';
import { evaluateOrder } from '../../../src/core/rateChart/evaluateCell.ts';
import type { RateChartRequest } from '../../../src/core/rateChart/rateChart.ts';
import { amount, quantity } from '../../../src/core/quantity/quantity.ts';
import { orderOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';
import { cellText, chartOf, chartRequest } from '../../support/rateChart.ts';
import { plain } from '../../support/plain.ts';
import { text } from '../../support/text.ts';

const rows = (changes: Partial<RateChartRequest>): readonly (readonly string[])[] =>
  chartOf(changes).rows.map(({ weight, cells }) => [text(weight), ...cells.map(cellText)]);

const perKg = (...digits: readonly string[]): RateChartRequest['doseRates'] =>
  digits.map((each) => quantity(each, 'mg/kg/h'));

const oneWeight = (kilograms: string): Partial<RateChartRequest> => ({
  from: quantity(kilograms, 'kg'),
  to: quantity(kilograms, 'kg'),
});

describe('a table of rates', () => {
  it('70, 75, 80 kg at 0.1, 0.3, 0.5 mg/kg/h and 1 mg/mL', () => {
    expect(rows({})).toEqual([
      ['70 kg', '7 mL/h', '21 mL/h', '35 mL/h'],
      ['75 kg', '7.5 mL/h', '22.5 mL/h', '37.5 mL/h'],
      ['80 kg', '8 mL/h', '24 mL/h', '40 mL/h'],
    ]);
    expect(text(chartOf().concentration)).toBe('1 mg/mL');
    expect(chartOf().findings).toEqual([]);
  });

  it('ends at the last weight that is not above the end: 70, 77 kg', () => {
    expect(rows({ every: quantity(7, 'kg') }).map(([weight]) => weight)).toEqual([
      '70 kg',
      '77 kg',
    ]);
  });

  it('may begin and end at one weight', () => {
    expect(rows(oneWeight('72.5'))).toEqual([['72.5 kg', '7.3 mL/h', '21.8 mL/h', '36.3 mL/h']]);
  });

  it('5 mcg/kg/min is 0.3 mg/kg/h; 20 mg/h is the same for every weight', () => {
    const doseRates = [quantity(5, 'mcg/kg/min'), quantity(20, 'mg/h')];
    const chart = chartOf({ doseRates });
    expect(chart.rows.map(({ cells }) => cells.map(cellText))).toEqual([
      ['21 mL/h', '20 mL/h'],
      ['22.5 mL/h', '20 mL/h'],
      ['24 mL/h', '20 mL/h'],
    ]);
    const [first] = chart.rows[0]?.cells ?? [];
    expect([text(first?.doseRatePerKg), text(first?.doseRateInMg)]).toEqual([
      '0.3 mg/kg/h',
      '21 mg/h',
    ]);
  });

  it('is the published one at 1 mg/mL, 40 to 150 kg every 5 kg', () => {
    const file = new URL('../../references/published.json', import.meta.url);
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly cases: readonly { readonly id: string; readonly expected: { ml_per_h?: string } }[];
    };
    const doseRates = ['0.1', '0.2', '0.3'];
    const chart = chartOf({
      from: quantity(40, 'kg'),
      to: quantity(150, 'kg'),
      doseRates: perKg(...doseRates),
    });
    const found = chart.rows.flatMap(({ weight, cells }) =>
      cells.map((cell, index) => {
        const id = `vargo-ket1-${amount(weight).toFixed()}-${doseRates[index] ?? ''}`;
        const rate = cell.setting?.infusionRate;
        return [id, rate === undefined ? 'none' : amount(rate).toFixed()];
      }),
    );
    const published = cases
      .filter(({ id }) => /^vargo-ket1-\d+-/.test(id))
      .map(({ id, expected }) => [id, expected.ml_per_h]);
    expect(published).toHaveLength(69);
    expect(found).toEqual(published);
  });
});

describe('a chosen duration', () => {
  it('70 kg × 0.3 mg/kg/h × 4 h = 84 mg, 84 mL, one bag; without it there is no total', () => {
    const total = chartOf({ duration: quantity(4, 'h') }).rows[0]?.cells[1]?.setting?.total;
    expect([text(total?.totalDose), text(total?.vtbi)]).toEqual(['84 mg', '84 mL']);
    expect(total?.need.count).toBe(1);
    expect(chartOf().rows[0]?.cells[1]?.setting?.total).toBeUndefined();
  });

  it('100 mg in 100 mL: 84 mL and 20 mL of priming are two bags, 28 mL one', () => {
    const preparation = {
      mix: 'final',
      drug: quantity(100, 'mg'),
      volume: quantity(100, 'mL'),
    } as const;
    const chart = chartOf({ preparation, duration: quantity(4, 'h'), ...oneWeight('70') });
    const cells = chart.rows[0]?.cells ?? [];
    expect(cells.map(({ setting }) => setting?.total?.need.count)).toEqual([1, 2, 2]);
    expect(cells.map(cellText)).toEqual([
      '7 mL/h',
      '21 mL/h container:exceedsBag',
      '35 mL/h container:exceedsBag',
    ]);
  });

  it('outside its soft limits marks every cell, beyond its hard limit refuses them, said once', () => {
    const soft = chartOf({ duration: quantity(8, 'h') });
    expect(soft.findings.map(({ edge }) => edge)).toEqual(['aboveSoft']);
    expect(soft.rows[0]?.cells.map(({ status }) => status)).toEqual([
      'caution',
      'caution',
      'caution',
    ]);
    const hard = chartOf({ duration: quantity(101, 'h') });
    expect(hard.findings.map(({ edge }) => edge)).toEqual(['aboveHard']);
    const cells = hard.rows[0]?.cells ?? [];
    expect(cells.map(({ status }) => status)).toEqual(['refused', 'refused', 'refused']);
    expect(cells.map(({ setting }) => setting)).toEqual([undefined, undefined, undefined]);
  });

  it('left out, limits on time and volume do not count', () => {
    // 1 h would be below the soft minimum; of 25 mL, 20 prime the line: 5 do not hold 7 mL/h × 1 h
    const preparation = {
      mix: 'final',
      drug: quantity(25, 'mg'),
      volume: quantity(25, 'mL'),
    } as const;
    const chart = chartOf({ preparation });
    expect(chart.findings).toEqual([]);
    expect(rows({ preparation })).toEqual(rows({}));
  });

  it('of a container that the priming empties refuses every cell, with a time or without', () => {
    // 20 mL in the bag, 20 mL in the line
    const preparation = {
      mix: 'final',
      drug: quantity(20, 'mg'),
      volume: quantity(20, 'mL'),
    } as const;
    const chart = chartOf({ preparation });
    expect(chart.rows[0]?.cells.map(cellText)).toEqual(
      Array.from({ length: 3 }, () => 'refused container:exceedsBag'),
    );
    const timed = chartOf({ preparation, duration: quantity(4, 'h') });
    expect(timed.rows[0]?.cells.map(cellText)).toEqual(
      Array.from({ length: 3 }, () => 'refused container:exceedsBag'),
    );
  });
});

describe('all that a table says', () => {
  it('of one cell: 72.5 kg × 0.55 mg/kg/h for 4 h at 2 mg/mL', () => {
    const changes = {
      preparation: { mix: 'final', drug: quantity(200, 'mg'), volume: quantity(100, 'mL') },
      doseRates: perKg('0.55'),
      duration: quantity(4, 'h'),
      ...oneWeight('72.5'),
    } as const;
    const { request, findings, rows: all, ...rest } = chartOf(changes);
    expect(request).toEqual(chartRequest(changes));
    expect([findings, plain(rest)]).toEqual([[], { concentration: '2 mg/mL' }]);
    const [row] = all;
    expect([all.length, row?.cells.length, text(row?.weight), row?.findings]).toEqual([
      1,
      1,
      '72.5 kg',
      [],
    ]);
    const { findings: found, setting, ...cell } = row?.cells[0] ?? { findings: [] };
    expect(found.map(({ subject, edge, severity }) => `${subject}:${edge} ${severity}`)).toEqual([
      'doseRatePerKg:aboveSoft caution',
    ]);
    expect(plain(cell)).toEqual({
      doseRate: '0.55 mg/kg/h',
      doseRatePerKg: '0.55 mg/kg/h',
      doseRateInMg: '39.875 mg/h',
      status: 'caution',
    });
    const { total, ...set } = setting ?? {};
    // 19.9 − 19.9375 = −0.0375; 19.9 × 2 ÷ 72.5
    expect(plain(set)).toEqual({
      infusionRate: '19.9 mL/h',
      exactInfusionRate: '19.9375 mL/h',
      deviation: '-0.188087774295 %',
      isRoundedMuch: false,
      achievedDoseRatePerKg: '0.548965517241 mg/kg/h',
    });
    expect([text(total?.totalDose), text(total?.vtbi), total?.need.count]).toEqual([
      '159.5 mg',
      '79.8 mL',
      1,
    ]);
  });

  it('marks rounding that takes 2.1% away, and not 2%: 2 mL/h for 2.043, 1 for 1.0205', () => {
    const strong = {
      mix: 'final',
      drug: quantity(2500, 'mg'),
      volume: quantity(50, 'mL'),
    } as const;
    const chart = chartOf({
      ...oneWeight('150'),
      preparation: strong,
      pumpProfileId: 'syringe',
      // ÷ 50: 2.043 and 1.0205 mL/h, set 2 and 1: −2.105%, shown as −2.1%, and −2.009%, shown as −2%
      doseRates: [quantity('102.15', 'mg/h'), quantity('51.025', 'mg/h')],
    });
    const settings = chart.rows[0]?.cells.map(({ setting }) => setting) ?? [];
    expect(settings.map((setting) => [text(setting?.deviation), setting?.isRoundedMuch])).toEqual([
      ['-2.104747919726 %', true],
      ['-2.008819206271 %', false],
    ]);
  });
});

describe('a table that cannot be', () => {
  const codeOf = (changes: Partial<RateChartRequest>): string => {
    const result = calculateRateChart(chartRequest(changes), library);
    return result.ok ? 'ok' : result.error.code;
  };

  it('has no columns, no step, or ends before it begins', () => {
    expect(codeOf({ doseRates: [] })).toBe('noDoseRates');
    expect(codeOf({ every: quantity(0, 'kg') })).toBe('everyNotAboveZero');
    expect(codeOf({ to: quantity('69.99', 'kg') })).toBe('fromAboveTo');
  });

  it('has more than 10,000 cells: 2,500 rows of 4 columns are 10,000, one more row is too many', () => {
    const doseRates = perKg('0.1', '0.2', '0.3', '0.4');
    const large = { doseRates, from: quantity(1, 'kg'), every: quantity(1, 'kg') };
    expect(codeOf({ ...large, to: quantity(2501, 'kg') })).toBe('tooManyCells');
    const whole = chartRequest({ ...large, to: quantity('2500.9', 'kg') });
    expect(rateChartFault(whole)).toBeUndefined();
    expect(chartWeights(whole).length).toBe(2500);
  });

  it('has steps so small that it would never end', () => {
    expect(codeOf({ every: quantity('0.00000000000001', 'kg') })).toBe('tooManyCells');
    const doseRates = Array.from({ length: 10_001 }, () => quantity('0.1', 'mg/kg/h'));
    expect(codeOf({ doseRates, to: quantity(70, 'kg') })).toBe('tooManyCells');
  });
});

describe('an order for a cell', () => {
  it('whose dosing weight cannot be had, or that has no rate, is an error of the program', () => {
    const short = orderOf({ basis: 'ideal', height: '150cm', sex: 'female' });
    expect(() => evaluateOrder(short, library)).toThrow('A cell has a dosing weight');
    const none = { ...orderOf({}), maintenance: { kind: 'steps', steps: [] } } as const;
    expect(() => evaluateOrder(none, library)).toThrow('A cell has a rate');
  });
});
