import { describe, expect, it } from 'vitest';
import { curveRows, interpolate } from '../../../src/core/plan/calculateCurve.ts';
import type { CurvePoint, DoseCurve } from '../../../src/core/plan/doseCurve.ts';
import { planObservations, volumeAt } from '../../../src/core/plan/observations.ts';
import { fraction, quantity } from '../../../src/core/quantity/quantity.ts';
import { calculate } from '../../../src/core/calculate.ts';
import { present } from '../../../src/core/result.ts';
import { library } from '../../support/library.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder, orderOf } from '../../support/calculateLink.ts';
import { text } from '../../support/text.ts';

function curve(keys: LinkKeys): DoseCurve {
  const found = calculateOrder(keys).curve;
  if (found === undefined) throw new Error('No curve');
  return found;
}

function corner({ time, dose, marks }: CurvePoint): string {
  const names = marks.map((mark) =>
    mark.kind === 'stepStart'
      ? `step ${String(mark.step)}`
      : mark.kind === 'containerChange'
        ? `container ${String(mark.container)}`
        : mark.kind,
  );
  return `${text(time)}: ${text(dose)}${names.length === 0 ? '' : ` (${names.join(', ')})`}`;
}

describe('the corners of the cumulative dose', () => {
  it('a plain order is one straight line to what the pump gives: 79.8 mL × 2 in 79.8 ÷ 19.9 h', () => {
    expect(curve({}).points.map(corner)).toEqual([
      '0 h: 0 mg (start)',
      '4.010050251256 h: 159.6 mg (end)',
    ]);
  });

  it('loading dose and steps as they are set: 7.3 mL at 43.5 mL/h, then 43.5 mL at 10.9', () => {
    // 14.5 mg = 7.25 mL and 21.75 mg/h = 10.875 mL/h were ordered; 72.5 mL at 18.1 mL/h follow
    const points = curve({
      ...{ doseRate: undefined, duration: undefined, loading: '0.2mg/kg*10min' },
      ...{ step: ['0.3mg/kg/h*4h', '0.5mg/kg/h*4h'], volume: '250mL', drug: '500mg' },
    }).points;
    // 7.3 ÷ 43.5; + 43.5 ÷ 10.9; + 72.5 ÷ 18.1
    expect(points.map(corner)).toEqual([
      '0 h: 0 mg (start)',
      '0.167816091954 h: 14.6 mg (loadingEnd)',
      '4.158641780027 h: 101.6 mg (step 2)',
      '8.164166641906 h: 246.6 mg (end)',
    ]);
    expect(points.map(({ volume }) => text(volume))).toEqual([
      '0 mL',
      '7.3 mL',
      '50.8 mL',
      '123.3 mL',
    ]);
  });

  it('loading dose, steps and a change of bag', () => {
    // 70 kg, 1 mg/mL: 7 mg in 10 min; 7 mg/h × 2 h; 21 mg/h × 4 h; the bag changes after 80 mL:
    // 59 mg of step 2 ÷ 21 = 2.8095 h after 2.1667 h
    const points = curve({
      weight: '70kg',
      doseRate: undefined,
      duration: undefined,
      loading: '0.1mg/kg*10min',
      step: ['0.1mg/kg/h*2h', '0.3mg/kg/h*4h'],
      drug: '100mg',
      volume: '100mL',
    }).points;
    expect(points.map(corner)).toEqual([
      '0 h: 0 mg (start)',
      '0.166666666667 h: 7 mg (loadingEnd)',
      '2.166666666667 h: 21 mg (step 2)',
      '4.97619047619 h: 80 mg (container 2)',
      '6.166666666667 h: 105 mg (end)',
    ]);
    expect(points.map(({ volume }) => text(volume))).toEqual([
      '0 mL',
      '7 mL',
      '21 mL',
      '80 mL',
      '105 mL',
    ]);
    // 21 ÷ 70
    expect(text(points[2]?.dosePerKg)).toBe('0.3 mg/kg');
  });

  it('a change of bag that falls on a step stands at it', () => {
    // 80 kg, 1 mg/mL, 80 mL from the first bag: 40 mg/h × 2 h
    const points = curve({
      weight: '80kg',
      doseRate: undefined,
      duration: undefined,
      step: ['40mg/h*2h', '20mg/h*2h'],
      drug: '100mg',
      volume: '100mL',
    }).points;
    expect(points.map(corner)).toEqual([
      '0 h: 0 mg (start)',
      '2 h: 80 mg (step 2, container 2)',
      '4 h: 120 mg (end)',
    ]);
  });

  it('a change in the one step of a plain order', () => {
    // 25 mL/h: 80 mL from the first bag
    const { points } = curve({ weight: '80kg', doseRate: '25mg/h', drug: '100mg' });
    expect(points.map(corner)).toEqual([
      '0 h: 0 mg (start)',
      '3.2 h: 80 mg (container 2)',
      '4 h: 100 mg (end)',
    ]);
  });

  it('a change of bag after the ordered end stands where the pump comes to it', () => {
    // 0.84 mL/h set as 0.8: 8.2 of 8.4 mL are given after 10.25 h, all after 10.5 h
    const { points } = curve({
      ...{ weight: '84kg', doseRate: '0.1mg/kg/h', duration: '10h' },
      ...{ drug: '102mg', volume: '10.2mL', priming: '2mL', pump: 'syringe' },
    });
    expect(points.map(corner)).toEqual([
      '0 h: 0 mg (start)',
      '10.25 h: 82 mg (container 2)',
      '10.5 h: 84 mg (end)',
    ]);
  });

  it('is not there while a finding blocks', () => {
    expect(calculateOrder({ doseRate: '1.1mg/kg/h', duration: '10h' })).not.toHaveProperty('curve');
  });
});

describe('what the pump has given by a time', () => {
  it('follows the rate that is set: 19.9 mL/h × 45 min = 14.925 mL, not 19.9375 × 45 min = 14.953', () => {
    const reading = interpolate(curve({}), fraction(45, 60, 'h'));
    // 2 mg/mL; ÷ 72.5 kg
    expect([reading.volume, reading.dose].map(text)).toEqual(['14.925 mL', '29.85 mg']);
    expect(text(reading.dosePerKg)).toBe('0.411724137931 mg/kg');
  });

  it('is one volume in the curve, its table and the observations chart', () => {
    const { curve: drawn, program } = calculateOrder({
      ...{ doseRate: undefined, duration: undefined, loading: '0.2mg/kg*10min' },
      step: ['0.3mg/kg/h*4h', '0.5mg/kg/h*4h'],
    });
    if (drawn === undefined || program === undefined) throw new Error('No program');
    const { rows } = planObservations(program, quantity(1, 'h'), Infinity);
    // 0 to 1 h every 15 min, to 3 h every 30, hourly to 8 h, the end, and an hour later
    expect(rows).toHaveLength(16);
    for (const { time, expectedVolume } of rows) {
      expect(text(interpolate(drawn, time).volume)).toBe(text(expectedVolume));
    }
    for (const { time, volume } of curveRows(drawn, 15)) {
      expect(text(volume)).toBe(text(volumeAt(program, time)));
    }
  });
});

describe('reading the curve', () => {
  const steps: LinkKeys = {
    weight: '70kg',
    doseRate: undefined,
    duration: undefined,
    step: ['0.1mg/kg/h*2h', '0.3mg/kg/h*2h'],
  };

  it.each([
    ['-1', '0 mg', '0 mL'],
    ['0', '0 mg', '0 mL'],
    // 7 mg/h × 1.5 h
    ['1.5', '10.5 mg', '5.25 mL'],
    ['2', '14 mg', '7 mL'],
    // 14 + 21 × 0.5
    ['2.5', '24.5 mg', '12.25 mL'],
    ['4', '56 mg', '28 mL'],
    // After the end nothing more
    ['5', '56 mg', '28 mL'],
  ])('%s h: %s', (hours, dose, volume) => {
    const reading = interpolate(curve(steps), quantity(hours, 'h'));
    expect([text(reading.dose), text(reading.volume)]).toEqual([dose, volume]);
    expect(reading).not.toHaveProperty('marks');
  });

  it('gives a row each 15 min and at every corner, once', () => {
    const rows = curveRows(
      curve({
        weight: '60kg',
        doseRate: undefined,
        duration: undefined,
        step: ['0.1mg/kg/h*20min', '0.2mg/kg/h*25min'],
      }),
      15,
    );
    // 6 mg/h and 12 mg/h
    expect(rows.map(corner)).toEqual([
      '0 h: 0 mg (start)',
      '0.25 h: 1.5 mg',
      '0.333333333333 h: 2 mg (step 2)',
      '0.5 h: 4 mg',
      '0.75 h: 7 mg (end)',
    ]);
  });

  it('has no two rows at one minute: 200.2 mL at 50 mL/h end 14 s after 4 h, which stand for 4 h', () => {
    const keys = { weight: '100.1kg', doseRate: '50.04mg/h', drug: '500mg', volume: '500mL' };
    expect(curveRows(curve(keys), 15).map(corner).slice(-2)).toEqual([
      '3.75 h: 187.5 mg',
      '4.004 h: 200.2 mg (end)',
    ]);
    // 7.3 mL of loading end 4 s after 10 min
    const loaded = curveRows(curve({ loading: '0.2mg/kg*10min' }), 10).map(corner);
    expect(loaded.slice(0, 2)).toEqual([
      '0 h: 0 mg (start)',
      '0.167816091954 h: 14.6 mg (loadingEnd)',
    ]);
    expect(loaded[2]).toMatch(/^0\.333333333333 h: /);
  });

  it('has a row beside a corner half a minute away and more: 79.8 mL at 19.9 mL/h end 36 s after 4 h', () => {
    // 19.9 mL/h × 4 h × 2 mg/mL
    expect(curveRows(curve({}), 15).map(corner).slice(-2)).toEqual([
      '4 h: 159.2 mg',
      '4.010050251256 h: 159.6 mg (end)',
    ]);
  });
});

describe('the usual range for this weight', () => {
  it('70 kg × 0.1 to 0.5 mg/kg/h × 4 h is 28 to 140 mg, from the end of the loading dose', () => {
    const { wedge } = curve({ weight: '70kg', doseRate: '0.3mg/kg/h', loading: '0.1mg/kg*15min' });
    expect([wedge?.from.time, wedge?.from.dose].map(text)).toEqual(['0.25 h', '7 mg']);
    expect([wedge?.until.time, wedge?.until.low, wedge?.until.high].map(text)).toEqual([
      '4.25 h',
      '35 mg',
      '147 mg',
    ]);
  });

  it('runs as long as the pump: 79.8 mL at 19.9 mL/h, after 7.3 mL at 29 mL/h', () => {
    // 14.5 mg = 7.25 mL in 15 min: 29 mL/h; 7.3 mL ÷ 29 = 0.2517 h and 14.6 mg; 79.8 ÷ 19.9 = 4.01005 h
    const { wedge } = curve({ loading: '0.2mg/kg*15min' });
    expect([wedge?.from.time, wedge?.from.dose].map(text)).toEqual(['0.251724137931 h', '14.6 mg']);
    // 14.6 + 7.25 × 4.01005 and 14.6 + 36.25 × 4.01005
    expect([wedge?.until.time, wedge?.until.low, wedge?.until.high].map(text)).toEqual([
      '4.261774389187 h',
      '43.672864321608 mg',
      '159.96432160804 mg',
    ]);
  });

  it('starts at nothing without a loading dose', () => {
    const from = curve({}).wedge?.from;
    expect([text(from?.time), text(from?.dose)]).toEqual(['0 h', '0 mg']);
  });

  it('is not drawn where the care area has no usual range with both ends', () => {
    const order = orderOf({});
    const careArea = present(library.careAreas[0], 'a care area');
    const limits = careArea.guardrails.doseRatePerKg;
    for (const soft of [{}, { maximum: limits.soft.maximum }, { minimum: limits.soft.minimum }]) {
      const area = {
        ...careArea,
        guardrails: { ...careArea.guardrails, doseRatePerKg: { ...limits, soft } },
      } as typeof careArea;
      const { curve: drawn } = calculate(order, { ...library, careAreas: [area] });
      expect(drawn?.points.length).toBe(2);
      expect(drawn).not.toHaveProperty('wedge');
    }
  });
});
