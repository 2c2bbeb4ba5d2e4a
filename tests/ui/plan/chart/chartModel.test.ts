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

describe('what the chart draws of 72.5 kg, 0.55 mg/kg/h for 4 h, 2 mg/mL', () => {
  it.each([
    ['mg', 159.5, 29, 145],
    ['mg/kg', 2.2, 0.4, 2],
    ['mL', 79.75, 14.5, 72.5],
  ] as const)('in %s rises to %d, usual %d to %d', (unit, end, low, high) => {
    const { points } = modelOf({}, unit);
    expect(points).toEqual([
      { minute: 0, value: 0, usual: [0, 0] },
      { minute: 240, value: end, usual: [low, high] },
    ]);
  });

  it('leaves room above the highest of dose, usual range and reference', () => {
    expect(modelOf({}).highest).toBeCloseTo(159.5 * 1.14);
    expect(modelOf({ doseRate: '0.1mg/kg/h' }).highest).toBeCloseTo(145 * 1.14);
    expect(modelOf({ weight: '20kg', doseRate: '0.1mg/kg/h' }).highest).toBeCloseTo(80 * 1.14);
  });

  it('writes the dose at its end', () => {
    expect(modelOf({}).endText).toMatch(/^159\.5\smg$/);
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
    // 80 mL − 7.3 mL − 43.5 mL = 29.2 mL: 97 min at 18.1 mL/h, after 10 min and 239 min.
    expect(marks.map(({ minute }) => Math.round(minute))).toEqual([10, 250, 346]);
    expect(endMinute).toBe(490);
  });

  it('leave the usual range where the loading dose ends', () => {
    const { points } = modelOf({ loading: '0.2mg/kg*10min' });
    expect(points[0]?.usual).toBeUndefined();
    expect(points[1]).toMatchObject({ minute: 10, value: 14.5, usual: [14.5, 14.5] });
  });
});
