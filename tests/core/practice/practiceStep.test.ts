import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/core/calculate.ts';
import { exerciseOf } from '../../../src/core/practice/practiceStep.ts';
import { amount, quantity } from '../../../src/core/quantity/quantity.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder, orderOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';
import { exerciseOfLink, idsOf, stepText } from '../../support/practice.ts';
import { text } from '../../support/text.ts';

const sums = (keys: LinkKeys): readonly string[] => exerciseOfLink(keys).steps.map(stepText);

describe('the steps of a plan', () => {
  it('from pounds to the pump and the vial: 160 lb, 5 mcg/kg/min, 4 h, 200 mg in 100 mL', () => {
    const keys = { weight: '160lb', doseRate: '5mcg/kg/min', stock: '50mg/mL' };
    expect(sums(keys)).toEqual([
      'patientWeight: 160 lb × 0.45359237 = 72.5747792 kg → 72.6 kg',
      'doseRatePerKg: 5 mcg/kg/min × 60 ÷ 1000 = 0.3 mg/kg/h → 0.3 mg/kg/h',
      'doseRate: 72.5747792 kg × 0.3 mg/kg/h = 21.77243376 mg/h → 21.8 mg/h',
      'maintenanceDose: 21.77243376 mg/h × 4 h = 87.08973504 mg → 87.1 mg',
      'concentration: 200 mg ÷ 100 mL = 2 mg/mL → 2 mg/mL',
      'infusionRate: 21.77243376 mg/h ÷ 2 mg/mL = 10.88621688 mL/h → 10.9 mL/h',
      'vtbi: 87.08973504 mg ÷ 2 mg/mL = 43.54486752 mL → 43.5 mL',
      'drugVolume: 200 mg ÷ 50 mg/mL = 4 mL → 4 mL',
    ]);
  });

  it('drug added to a full bag: 250 mg + 250 mL is 255 mL at 0.98 mg/mL', () => {
    const keys = { drug: '250mg', volume: '250mL', mix: 'added', stock: '50mg/mL' };
    expect(sums(keys)).toContain('drugVolume: 250 mg ÷ 50 mg/mL = 5 mL → 5 mL');
    expect(sums(keys)).toContain('finalVolume: 250 mL + 5 mL = 255 mL → 255 mL');
    expect(sums(keys)).toContain(
      'concentration: 250 mg ÷ 255 mL = 0.980392156863 mg/mL → 0.98 mg/mL',
    );
    expect(idsOf(exerciseOfLink(keys)).filter((id) => id === 'drugVolume')).toHaveLength(1);
  });

  it('a loading dose and two rates: each step has its own sums', () => {
    const keys = {
      weight: '70kg',
      doseRate: undefined,
      duration: undefined,
      loading: '0.2mg/kg*10min',
      step: ['0.1mg/kg/h*1h', '0.3mg/kg/h*3h'],
    };
    expect(idsOf(exerciseOfLink(keys))).toEqual([
      'loadingDose',
      'doseRate-1',
      'doseRate-2',
      'stepDose-1',
      'stepDose-2',
      'maintenanceDose',
      'totalDose',
      'concentration',
      'loadingVolume',
      'loadingRate',
      'infusionRate-1',
      'vtbi-1',
      'infusionRate-2',
      'vtbi-2',
    ]);
  });

  it.each([
    ['ideal', ['idealWeight: 70.5 kg']],
    ['adjusted', ['idealWeight: 70.5 kg', 'adjustedWeight: 82.3 kg']],
    // 9270 × 100 ÷ (6680 + 216 × 32.653)
    ['lean', ['leanWeight: 67.5 kg']],
  ])('on %s weight begin with it', (basis, expected) => {
    const { steps } = exerciseOfLink({ weight: '100kg', basis, height: '175cm', sex: 'male' });
    const weights = steps.filter(({ exact }) => exact.unit === 'kg');
    expect(weights.map(({ id, rounded }) => `${id}: ${text(rounded)}`)).toEqual(expected);
    expect(steps[0]).toBe(weights[0]);
  });

  it('are rounded as the pump and the screen are: 0.01 mL/h, 0.1 mL, 2 decimals under 10 mL of drug', () => {
    const fine = exerciseOfLink({
      drug: '500mg',
      volume: '50mL',
      pump: 'syringe-fine',
      stock: '100mg/mL',
    });
    const rounding = fine.steps.map(({ id, roundedTo }) => [
      id,
      amount(roundedTo).toString(),
      roundedTo.unit,
    ]);
    expect(rounding).toEqual([
      ['doseRate', '0.1', 'mg/h'],
      ['maintenanceDose', '0.1', 'mg'],
      ['concentration', '0.001', 'mg/mL'],
      ['infusionRate', '0.01', 'mL/h'],
      ['vtbi', '0.1', 'mL'],
      ['drugVolume', '0.01', 'mL'],
    ]);
    const ten = exerciseOfLink({ drug: '500mg', volume: '250mL', stock: '50mg/mL' });
    expect(text(ten.steps.at(-1)?.roundedTo)).toBe('0.1 mL');
  });

  it('follow a pump whose volumes go in whole milliliters; drug and bag are as on the screen', () => {
    const [pump, ...others] = library.pumpProfiles;
    const coarse = { ...pump, volume: { ...pump.volume, increment: quantity(1, 'mL') } };
    const from = { ...library, pumpProfiles: [coarse, ...others] as const };
    const keys = { mix: 'added', drug: '250mg', volume: '250mL', stock: '50mg/mL' };
    const order = orderOf({ ...keys, loading: '0.2mg/kg*10min' });
    const steps = exerciseOf(calculate(order, from), from)?.steps ?? [];
    const volumes = steps.filter(({ exact }) => exact.unit === 'mL');
    expect(volumes.map(({ id, roundedTo }) => `${id} ${text(roundedTo)}`)).toEqual([
      'drugVolume 0.01 mL',
      'finalVolume 0.1 mL',
      'loadingVolume 1 mL',
      'vtbi 1 mL',
    ]);
    expect(steps.every((step) => !('step' in step))).toBe(true);
  });

  it('end at the concentration while a finding blocks: nothing of the pump, no volume of drug', () => {
    const blocked = exerciseOfLink({ doseRate: '3mg/kg/h', stock: '50mg/mL' });
    expect(idsOf(blocked)).toEqual(['doseRate', 'maintenanceDose', 'concentration']);
  });

  it('are none where the dosing weight cannot be had', () => {
    const short = calculateOrder({ basis: 'ideal', height: '150cm', sex: 'female' });
    expect(exerciseOf(short, library)).toBeUndefined();
  });
});
