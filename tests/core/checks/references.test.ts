import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/core/calculate.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder, codesOf, orderOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';
import { text } from '../../support/text.ts';

function codes(keys: LinkKeys): readonly string[] {
  return codesOf(calculateOrder(keys));
}

/** An order that finds nothing: 70 kg × 0.3 = 21 mg/h, 84 mg in 4 h. */
const CALM: LinkKeys = { weight: '70kg', doseRate: '0.3mg/kg/h' };

const STEPPED = { doseRate: undefined, duration: undefined } as const;

describe('references are context, never an alarm', () => {
  it.each([
    // 25 mg/h is the regimen itself
    [{ doseRate: '25mg/h' }, []],
    [{ doseRate: '25.1mg/h' }, ['doseRate:aboveReference info']],
    // 0.25 × 80 = 20 × 4 = 80 mg
    [{ doseRate: '0.25mg/kg/h' }, []],
    // 0.249 × 80 × 4 = 79.68, shown as 79.7
    [{ doseRate: '0.249mg/kg/h' }, ['totalDose:belowReference info']],
    // Runs for 2 h, not more: the guideline's 80 mg is for longer ones
    [{ doseRate: '0.249mg/kg/h', duration: '2h' }, ['infusionDuration:belowSoft caution']],
    [{ careArea: 'acute-pain-adult', doseRate: '0.15mg/kg/h' }, []],
    [{ doseRate: undefined, totalDose: '79.99mg' }, ['totalDose:belowReference info']],
    [{ doseRate: undefined, totalDose: '80mg' }, []],
    // 76 + 4 mg of loading
    [{ doseRate: undefined, totalDose: '76mg', loading: '4mg*10min' }, []],
  ])('80 kg, %j: %j', (keys, expected) => {
    expect(
      codes({
        weight: '80kg',
        duration: '4h',
        drug: '500mg',
        volume: '250mL',
        ...keys,
      }),
    ).toEqual(expected);
  });

  it('names every regimen that is passed', () => {
    const [finding] = calculateOrder({
      weight: '90kg',
      doseRate: '0.5mg/kg/h',
      drug: '500mg',
      volume: '250mL',
    }).findings;
    // 45 mg/h
    expect(finding?.limits.map((limit) => text(limit.value))).toEqual(['25 mg/h', '40 mg/h']);
  });
});

describe('a total that is referred to for every infusion, however short', () => {
  it.each([
    // 70 kg × 0.3 = 21 mg/h
    ['1h', ['infusionDuration:belowSoft caution', 'totalDose:belowReference info']],
    ['4h', []],
  ])('21 mg in an hour are below 84 mg, in %s: %j', (duration, expected) => {
    const [area, ...others] = library.careAreas;
    const totalDose = [
      {
        edge: 'belowReference',
        value: quantity(84, 'mg'),
        sourceIds: [],
        text: 'of a trial',
      } as const,
    ];
    const careArea = { ...area, references: { ...area.references, totalDose } };
    const calculation = calculate(orderOf({ ...CALM, duration }), {
      ...library,
      careAreas: [careArea, ...others],
    });
    expect(codesOf(calculation)).toEqual(expected);
  });
});

describe('the note on 0.5 mg/kg/h', () => {
  it.each([
    [{ doseRate: '0.5mg/kg/h' }, 1],
    [{ ...STEPPED, step: ['0.3mg/kg/h*2h', '0.5mg/kg/h*2h'] }, 1],
    [{ doseRate: '0.499mg/kg/h' }, 0],
    // It would be shown as 0.5, and was not ordered.
    [{ doseRate: '0.4996mg/kg/h' }, 0],
    [{ doseRate: '8.3333mcg/kg/min' }, 1],
    [{ doseRate: '0.5mg/kg/h', careArea: 'acute-pain-adult' }, 0],
  ])('%j: %d', (keys, count) => {
    expect(calculateOrder({ ...CALM, ...keys }).notes).toHaveLength(count);
  });
});
