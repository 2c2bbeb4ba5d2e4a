import { describe, expect, it } from 'vitest';
import type { ObservationRule } from '../../../src/core/plan/observationRule.ts';
import { OBSERVATION_RULE } from '../../../src/core/plan/observationRule.ts';
import type { ObservationGrid } from '../../../src/core/plan/observations.ts';
import { planObservations, volumeAt } from '../../../src/core/plan/observations.ts';
import { amount, convert, quantity } from '../../../src/core/quantity/quantity.ts';
import { roundHalfUpTo } from '../../../src/core/quantity/rounding.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder, programOf } from '../../support/calculateLink.ts';
import { text } from '../../support/text.ts';

const HOUR = quantity(1, 'h');
const MANY = 1000;

function grid(keys: LinkKeys, mostRows = MANY, rule?: ObservationRule): ObservationGrid {
  return planObservations(programOf(calculateOrder(keys)), HOUR, mostRows, rule);
}

/** `minutes: mL`, both rounded as a nurse reads them. */
function rowsOf({ rows }: ObservationGrid): string[] {
  return rows.map(({ time, expectedVolume, moment }) => {
    const minutes = roundHalfUpTo(convert(time, 'min'), quantity(1, 'min'));
    const volume = roundHalfUpTo(expectedVolume, quantity('0.1', 'mL'));
    const sign = { running: '', end: ' end', afterwards: ' after' }[moment];
    return `${amount(minutes).toFixed()}: ${amount(volume).toFixed()}${sign}`;
  });
}

describe('the observation times of an infusion', () => {
  it('are every 15 min, then every 30 min, then hourly, at the end and through the hour after', () => {
    // 19.9 mL/h, 79.8 mL: 79.8 ÷ 19.9 is 4 h and 36 s. 19.9 × 0.25 is 4.975.
    expect(rowsOf(grid({}))).toEqual([
      '0: 0',
      '15: 5',
      '30: 10',
      '45: 14.9',
      '60: 19.9',
      '90: 29.9',
      '120: 39.8',
      '150: 49.8',
      '180: 59.7',
      '241: 79.8 end',
      '301: 79.8 after',
    ]);
  });

  it('begin with the loading dose', () => {
    // 14 mg at 2 mg/mL in 10 min: 7 mL at 42 mL/h; then 19.9 mL/h. 7 + 19.9 × 5 ÷ 60 is 8.66.
    expect(rowsOf(grid({ loading: '14mg*10min' })).slice(0, 4)).toEqual([
      '0: 0',
      '15: 8.7',
      '30: 13.6',
      '45: 18.6',
    ]);
  });

  it('follow each rate step', () => {
    // 70 kg at 1 mg/mL: 7 mL/h for 30 min is 3.5 mL, then 21 mL/h for 1 h 30 min is 31.5 mL.
    const steps = grid({
      ...{ weight: '70kg', drug: '100mg', doseRate: undefined, duration: undefined },
      step: ['0.1mg/kg/h*30min', '0.3mg/kg/h*1h30min'],
    });
    expect(rowsOf(steps)).toEqual([
      '0: 0',
      '15: 1.8',
      '30: 3.5',
      '45: 8.8',
      '60: 14',
      '90: 24.5',
      '120: 35 end',
      '150: 35 after',
      '180: 35 after',
    ]);
  });

  it('give way to an end that is less than 5 min later', () => {
    // 40 kg × 0.5 mg/kg/h at 1 mg/mL: 20 mL/h, exact, so that the end is where it was ordered.
    const exact = { weight: '40kg', doseRate: '0.5mg/kg/h', drug: '500mg', volume: '500mL' };
    const beforeEnd = (duration: string) => rowsOf(grid({ ...exact, duration })).slice(-3);
    expect(beforeEnd('4h3min')).toEqual(['180: 60', '243: 81 end', '303: 81 after']);
    expect(beforeEnd('4h6min')).toEqual(['240: 80', '246: 82 end', '306: 82 after']);
    expect(beforeEnd('3h57min')).toEqual(['180: 60', '237: 79 end', '297: 79 after']);
  });

  it('stay where the end is just 5 min later, while running and afterwards', () => {
    // 24 mL/h, exact: 4 h 5 min is 98 mL
    const exact = { weight: '40kg', doseRate: '0.6mg/kg/h', drug: '500mg', volume: '500mL' };
    const keys = { ...exact, duration: '4h5min' };
    expect(rowsOf(grid(keys)).slice(-3)).toEqual(['240: 96', '245: 98 end', '305: 98 after']);
    const every55 = { ...OBSERVATION_RULE, stretches: [{ every: quantity(55, 'min') }] };
    expect(rowsOf(grid(keys, MANY, every55)).slice(-3)).toEqual([
      '245: 98 end',
      '300: 98 after',
      '305: 98 after',
    ]);
    // The last time of the rule is at 6 h, up to which no row is left out.
    expect(grid({ ...exact, duration: '6h5min' }, 6).thinned).toBeUndefined();
  });

  it('are as close after a short infusion as its hour asks', () => {
    // 40 kg × 0.5 mg/kg/h at 1 mg/mL: 20 mL/h.
    const short = grid({
      weight: '40kg',
      doseRate: '0.5mg/kg/h',
      drug: '100mg',
      duration: '15min',
    });
    expect(rowsOf(short)).toEqual([
      '0: 0',
      '15: 5 end',
      '30: 5 after',
      '45: 5 after',
      '60: 5 after',
      '75: 5 after',
    ]);
  });

  it('name their sources', () => {
    expect(grid({}).sourceIds).toEqual(['rcht-2022', 'goldberg-2010']);
  });
});

describe('a grid with too few rows', () => {
  // 40 kg × 0.5 mg/kg/h at 10 mg/mL: 2 mL/h, 200 mL.
  const long = { weight: '40kg', doseRate: '0.5mg/kg/h', drug: '1000mg', duration: '100h' };

  it('keeps every time of the first 6 h, then leaves out as few as it must, and says so', () => {
    // 12 rows up to 6 h, then 14, 22, … 94, the end at 100 and an hour after it.
    const thinned = grid(long, 25);
    expect(rowsOf(thinned).slice(8, 15)).toEqual([
      '180: 6',
      '240: 8',
      '300: 10',
      '360: 12',
      '840: 28',
      '1320: 44',
      '1800: 60',
    ]);
    expect(rowsOf(thinned).slice(-3)).toEqual(['5640: 188', '6000: 200 end', '6060: 200 after']);
    expect(thinned.rows).toHaveLength(25);
    expect(thinned.thinned).toEqual({ from: quantity(6, 'h'), every: quantity(480, 'min') });
    expect(thinned.cutAfter).toBeUndefined();
  });

  it('has every hour where there is room for it', () => {
    const whole = grid(long);
    expect(whole.rows).toHaveLength(9 + 96 + 1 + 1);
    expect(whole.thinned).toBeUndefined();
  });

  it('uses the widest distance where that just fits', () => {
    // 12 rows up to 6 h, then 30, 54 and 78 h, the end and an hour after.
    expect(grid(long, 17).thinned?.every).toEqual(quantity(1440, 'min'));
    expect(grid(long, 17).cutAfter).toBeUndefined();
  });

  it('breaks off, with the end still there, where even that is too many', () => {
    const cut = grid(long, 16);
    expect(rowsOf(cut).slice(-3)).toEqual(['3240: 108', '6000: 200 end', '6060: 200 after']);
    expect(cut.cutAfter).toEqual(cut.rows.at(-3)?.time);
    expect(rowsOf(grid(long, 1))).toEqual(['0: 0', '6000: 200 end', '6060: 200 after']);
  });

  it('is only cut where the infusion ends before rows could be left out', () => {
    const cut = grid({}, 6);
    expect(rowsOf(cut)).toEqual([
      '0: 0',
      '15: 5',
      '30: 10',
      '45: 14.9',
      '241: 79.8 end',
      '301: 79.8 after',
    ]);
    expect(cut.thinned).toBeUndefined();
    expect(cut.cutAfter).toEqual(cut.rows[3]?.time);
  });

  it('follows another rule as it is written', () => {
    const every15: ObservationRule = {
      ...OBSERVATION_RULE,
      stretches: [{ every: quantity(15, 'min') }],
    };
    expect(grid({}, MANY, every15).rows).toHaveLength(16 + 1 + 4);
    expect(rowsOf(grid(long, 40, every15)).slice(24, 26)).toEqual(['360: 12', '1080: 36']);
  });
});

describe('the volume that the pump should have given', () => {
  it('is nothing at the start and stays at the whole volume after the end', () => {
    const program = programOf(calculateOrder({ loading: '14mg*10min' }));
    expect(text(volumeAt(program, quantity(0, 'h')))).toBe('0 mL');
    expect(text(volumeAt(program, quantity(99, 'h')))).toBe('86.8 mL');
  });
});
