import { describe, expect, it } from 'vitest';
import {
  KAMP_2020,
  pharmacokineticsFor,
} from '../../../src/core/kinetics/pharmacokineticParameters.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { parametersOf, reference } from '../../support/kinetics.ts';
import { text } from '../../support/text.ts';

describe('the parameters of the model', () => {
  it('are the published ones for 70 kg', () => {
    const { V1_L, V2_L, V3_L, CL_L_per_h, Q2_L_per_h, Q3_L_per_h } = reference.parameters_per_70kg;
    expect([V1_L, V2_L, V3_L]).toEqual([25, 56, 157]);
    expect([CL_L_per_h, Q2_L_per_h, Q3_L_per_h]).toEqual([84, 161, 79]);
    expect(Object.values(KAMP_2020)).toEqual([25, 56, 157, 84, 161, 79]);
    expect(parametersOf(70)).toEqual(KAMP_2020);
  });

  it('140 kg has twice the volumes and 2^0.75 = 1.6818 times the clearances', () => {
    const heavy = parametersOf(140);
    expect([heavy.centralVolume, heavy.fastVolume, heavy.slowVolume]).toEqual([50, 112, 314]);
    expect(heavy.eliminationClearance).toBeCloseTo(141.2706, 4);
    expect(heavy.fastClearance).toBeCloseTo(270.7686, 4);
    expect(heavy.slowClearance).toBeCloseTo(132.8616, 4);
  });

  it.each([
    ['44.99', 'weightBelowModel'],
    ['45', undefined],
    ['150', undefined],
    ['150.01', 'weightAboveModel'],
  ])('%s kg: %s', (kilograms, code) => {
    const result = pharmacokineticsFor(quantity(kilograms, 'kg'));
    expect(result.ok ? undefined : result.error.code).toBe(code);
    const limit = code === 'weightBelowModel' ? '45 kg' : '150 kg';
    if (!result.ok) expect(text(result.error.limit)).toBe(limit);
  });
});
