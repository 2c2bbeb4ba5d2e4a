import { describe, expect, it } from 'vitest';
import type { InfusionPlan } from '../../../src/core/plan/infusionPlan.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder, planOf } from '../../support/calculateLink.ts';
import { text } from '../../support/text.ts';

function plan(keys: LinkKeys): InfusionPlan {
  return planOf(calculateOrder(keys));
}

describe('from the order to mg/h, total and mL/h', () => {
  it('72.5 kg × 0.55 mg/kg/h = 39.875 mg/h; × 4 h = 159.5 mg; ÷ 2 mg/mL = 19.9375 mL/h and 79.75 mL', () => {
    const { steps, totalDose, totalDosePerKg, concentration, infusionDuration, loading } = plan({});
    expect(steps).toHaveLength(1);
    expect(steps.map((step) => text(step.doseRate))).toEqual(['39.875 mg/h']);
    expect(steps.map((step) => text(step.exactInfusionRate))).toEqual(['19.9375 mL/h']);
    expect(steps.map((step) => text(step.exactVolume))).toEqual(['79.75 mL']);
    expect([totalDose, totalDosePerKg, concentration, infusionDuration].map(text)).toEqual([
      '159.5 mg',
      '2.2 mg/kg',
      '2 mg/mL',
      '4 h',
    ]);
    expect(loading).toBeUndefined();
    for (const missing of ['loading', 'recipe']) expect(plan({})).not.toHaveProperty(missing);
  });

  it.each([
    // 5 × 60 ÷ 1000 = 0.3; × 80 = 24
    ['5mcg/kg/min', '0.3 mg/kg/h', '24 mg/h'],
    ['300mcg/kg/h', '0.3 mg/kg/h', '24 mg/h'],
    ['0.3mg/kg/h', '0.3 mg/kg/h', '24 mg/h'],
    // 20 ÷ 80
    ['20mg/h', '0.25 mg/kg/h', '20 mg/h'],
  ])('80 kg at %s is %s and %s', (doseRate, perKg, perHour) => {
    const [step] = plan({ weight: '80kg', doseRate }).steps;
    expect([text(step?.doseRatePerKg), text(step?.doseRate)]).toEqual([perKg, perHour]);
  });

  it.each([
    // 100 ÷ 4 = 25; ÷ 80 = 0.3125
    ['100mg', '100 mg', '25 mg/h', '0.3125 mg/kg/h'],
    // 1.2 × 80 = 96; ÷ 4 = 24; ÷ 80 = 0.3
    ['1.2mg/kg', '96 mg', '24 mg/h', '0.3 mg/kg/h'],
  ])('80 kg with %s in 4 h: %s at %s', (totalDose, total, perHour, perKg) => {
    const result = plan({ weight: '80kg', doseRate: undefined, totalDose });
    const [step] = result.steps;
    expect(text(result.totalDose)).toBe(total);
    expect([text(step?.doseRate), text(step?.doseRatePerKg)]).toEqual([perHour, perKg]);
  });

  it('160 lb × 0.45359237 × 0.5 mg/kg/h = 36.2873896 mg/h', () => {
    const [step] = plan({ weight: '160lb', doseRate: '0.5mg/kg/h' }).steps;
    expect(text(step?.doseRate)).toBe('36.2873896 mg/h');
  });

  it('doses on ideal weight: 0.3 mg/kg/h × 73 kg = 21.9 mg/h for 120 kg, 70 in, male', () => {
    const result = plan({
      weight: '120kg',
      basis: 'ideal',
      height: '70in',
      sex: 'male',
      doseRate: '0.3mg/kg/h',
    });
    expect([text(result.patientWeight), text(result.dosingWeight)]).toEqual(['120 kg', '73 kg']);
    expect(text(result.steps[0]?.doseRate)).toBe('21.9 mg/h');
  });

  it('has no plan where the formula of the dosing weight does not start', () => {
    const calculation = calculateOrder({ basis: 'ideal', height: '150cm', sex: 'female' });
    expect(calculation.plan).toBeUndefined();
    expect(calculation.program).toBeUndefined();
    expect(calculation.curve).toBeUndefined();
    expect([calculation.notes, calculation.otherBases]).toEqual([[], []]);
  });
});

describe('loading dose and rate steps', () => {
  it('0.2 mg/kg × 80 kg = 16 mg in 10 min: 8 mL at 48 mL/h, then the maintenance', () => {
    const { loading, totalDose, maintenanceDose } = plan({
      weight: '80kg',
      doseRate: '0.3mg/kg/h',
      loading: '0.2mg/kg*10min',
    });
    expect(text(loading?.dose)).toBe('16 mg');
    expect(text(loading?.exactVolume)).toBe('8 mL');
    expect(text(loading?.exactInfusionRate)).toBe('48 mL/h');
    // 24 mg/h × 4 h = 96; + 16
    expect([text(maintenanceDose), text(totalDose)]).toEqual(['96 mg', '112 mg']);
  });

  it('14 mg ÷ 70 kg = 0.2 mg/kg', () => {
    const { loading } = plan({ weight: '70kg', loading: '14mg*10min' });
    expect(text(loading?.dosePerKg)).toBe('0.2 mg/kg');
  });

  it('adds steps in different units: 70 kg × 0.1 × 0.5 h + 70 × 0.3 × 1 h + 10 mg/h × 2.5 h = 49.5 mg', () => {
    const result = plan({
      weight: '70kg',
      doseRate: undefined,
      duration: undefined,
      step: ['0.1mg/kg/h*30min', '5mcg/kg/min*1h', '10mg/h*2h30min'],
    });
    expect(result.isStepped).toBe(true);
    expect(result.steps.map((step) => text(step.dose))).toEqual(['3.5 mg', '21 mg', '25 mg']);
    expect([text(result.totalDose), text(result.infusionDuration)]).toEqual(['49.5 mg', '4 h']);
  });
});

describe('how to make the bag', () => {
  it('200 mg ÷ 50 mg/mL = 4 mL to 96 mL; 1 vial of 10 mL, 6 mL = 300 mg left in it', () => {
    const { recipe } = plan({ stock: '50mg/mL' });
    expect([recipe?.drugVolume, recipe?.diluentVolume].map(text)).toEqual(['4 mL', '96 mL']);
    expect([recipe?.vialCount, text(recipe?.vialVolume)]).toEqual([1, '10 mL']);
    expect([recipe?.leftInVialsVolume, recipe?.leftInVials].map(text)).toEqual(['6 mL', '300 mg']);
  });

  it('500 mg ÷ 10 mg/mL = 50 mL opens 3 vials of 20 mL and leaves 10 mL = 100 mg', () => {
    const { recipe } = plan({ drug: '500mg', volume: '500mL', stock: '10mg/mL' });
    expect([recipe?.vialCount, text(recipe?.leftInVials)]).toEqual([3, '100 mg']);
  });

  it('250 mg (5 mL) added to a full 250 mL bag makes 255 mL at 0.980 mg/mL, not 1', () => {
    const { recipe, finalVolume, concentration } = plan({
      drug: '250mg',
      volume: '250mL',
      mix: 'added',
      stock: '50mg/mL',
    });
    expect([finalVolume, recipe?.diluentVolume].map(text)).toEqual(['255 mL', '250 mL']);
    // 250 ÷ 255 = 0.98039215…
    expect(text(concentration)).toBe('0.980392156863 mg/mL');
  });

  it('has no recipe without a vial', () => {
    expect(plan({}).recipe).toBeUndefined();
  });
});
