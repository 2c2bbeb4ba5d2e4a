import { describe, expect, it } from 'vitest';
import { curveRows, interpolate } from '../../../src/core/plan/calculateCurve.ts';
import type { CurvePoint, DoseCurve } from '../../../src/core/plan/doseCurve.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
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
  it('a plain order is one straight line', () => {
    expect(curve({}).points.map(corner)).toEqual(['0 h: 0 mg (start)', '4 h: 159.5 mg (end)']);
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

  it('a change that the pump reaches late, after the ordered end, stands at the end', () => {
    // 0.84 mL/h set as 0.8: 8.2 of 8.4 mL are given after 10.25 h
    const { points } = curve({
      ...{ weight: '84kg', doseRate: '0.1mg/kg/h', duration: '10h' },
      ...{ drug: '102mg', volume: '10.2mL', priming: '2mL', pump: 'syringe' },
    });
    expect(points.map(corner)).toEqual(['0 h: 0 mg (start)', '10 h: 84 mg (end, container 2)']);
  });

  it('a change that the pump reaches after the ordered end stands at the end', () => {
    // 0.8 × 1.25 h at 10 mg/mL: exact 0.84 mL/h set as 0.8; 1.05 mL → 1.1; the first bag gives 1.0 at 1.25 h
    const points = curve({
      weight: '84kg',
      doseRate: '0.1mg/kg/h',
      duration: '1h15min',
      drug: '30mg',
      volume: '3mL',
      priming: '2mL',
      pump: 'syringe',
    }).points;
    expect(points.at(-1)?.marks.map((mark) => mark.kind)).toEqual(['end', 'containerChange']);
  });

  it('marks no change of bag while a finding blocks', () => {
    const kinds = curve({ doseRate: '1.1mg/kg/h', duration: '10h' }).points.map(corner);
    expect(kinds).toEqual(['0 h: 0 mg (start)', '10 h: 797.5 mg (end)']);
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
});

describe('the usual range for this weight', () => {
  it('70 kg × 0.1 to 0.5 mg/kg/h × 4 h is 28 to 140 mg, from the end of the loading dose', () => {
    const { wedge } = curve({ weight: '70kg', loading: '0.1mg/kg*15min' });
    expect([wedge?.from.time, wedge?.from.dose].map(text)).toEqual(['0.25 h', '7 mg']);
    expect([wedge?.until.time, wedge?.until.low, wedge?.until.high].map(text)).toEqual([
      '4.25 h',
      '35 mg',
      '147 mg',
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
