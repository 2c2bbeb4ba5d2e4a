import { describe, expect, it } from 'vitest';
import { careAreaById } from '../../../../src/core/library/drugLibrary.ts';
import type { ChartModel, ChartUnit } from '../../../../src/ui/plan/chart/chartModel.ts';
import { chartModel } from '../../../../src/ui/plan/chart/chartModel.ts';
import type { LinkKeys } from '../../../support/calculateLink.ts';
import { calculateOrder, planOf } from '../../../support/calculateLink.ts';
import { library } from '../../../support/library.ts';

function modelOf(keys: LinkKeys, unit: ChartUnit = 'mg'): ChartModel {
  const calculation = calculateOrder(keys);
  const { curve, order } = calculation;
  if (curve === undefined) throw new Error('No curve');
  const careArea = careAreaById(library, order.careAreaId);
  return chartModel(curve, planOf(calculation), careArea, 'Bag', unit);
}

describe('what the chart draws of 70 kg, 0.3 mg/kg/h for 4 h, 2 mg/mL', () => {
  it.each([
    ['mg', 84, 28, 140],
    ['mg/kg', 1.2, 0.4, 2],
    ['mL', 42, 14, 70],
  ] as const)('in %s rises to %d, usual %d to %d', (unit, end, low, high) => {
    const { points } = modelOf({ weight: '70kg', doseRate: '0.3mg/kg/h' }, unit);
    expect(points).toEqual([
      { minute: 0, value: 0, usual: [0, 0] },
      { minute: 240, value: end, usual: [low, high] },
    ]);
  });

  it('ends with what the pump gives and when: 79.8 mL × 2 mg/mL, 79.8 ÷ 19.9 h', () => {
    expect(modelOf({}).endText).toMatch(/^159\.6\smg$/);
    expect(modelOf({}).endMinute).toBeCloseTo(240.603, 3);
  });
});

describe('the 80 mg line', () => {
  it('stands in the unit of the chart', () => {
    expect(modelOf({}).reference?.value).toBe(80);
    expect(modelOf({}, 'mL').reference?.value).toBe(40);
    expect(modelOf({}).reference?.text).toMatch(/^80\smg guideline minimum$/);
  });

  it('is missing where it does not hold: up to 2 h, and in a care area without it', () => {
    expect(modelOf({ duration: '2h' }).reference).toBeUndefined();
    expect(modelOf({ duration: '2h1min' }).reference).toBeDefined();
    expect(modelOf({ careArea: 'acute-pain-adult' }).reference).toBeUndefined();
  });
});

describe('the marks', () => {
  it('are the end of loading, each step from the second, and each change of bag', () => {
    const { marks, endMinute } = modelOf({
      doseRate: undefined,
      duration: undefined,
      loading: '0.2mg/kg*10min',
      step: ['0.3mg/kg/h*4h', '0.5mg/kg/h*4h'],
    });
    expect(marks.map(({ kind, text }) => [kind, text])).toEqual([
      ['loadingEnd', 'Loading ends'],
      ['stepStart', 'Step 2'],
      ['containerChange', 'Bag 2'],
    ]);
    // 7.3 mL at 43.5 mL/h: 10.07 min; 43.5 at 10.9: 239.45; 80 − 7.3 − 43.5 = 29.2 at 18.1: 96.8
    expect(marks.map(({ minute }) => Math.round(minute))).toEqual([10, 250, 346]);
    // 72.5 mL at 18.1 mL/h: 240.33 min
    expect(endMinute).toBeCloseTo(489.85, 2);
  });

  it('leave the usual range where the loading dose ends', () => {
    const { points } = modelOf({ weight: '70kg', loading: '0.2mg/kg*10min' });
    expect(points[0]?.usual).toBeUndefined();
    expect(points[1]).toMatchObject({ minute: 10, value: 14, usual: [14, 14] });
  });
});
