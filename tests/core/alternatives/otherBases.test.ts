import { describe, expect, it } from 'vitest';
import { findingCode } from '../../../src/core/checks/gatherFindings.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder } from '../../support/calculateLink.ts';
import { text } from '../../support/text.ts';

/** 120 kg; ideal weight 73 kg, adjusted 91.8 kg, lean 74.8 kg (1112400 ÷ (6680 + 216 × 37.9592)). */
const PATIENT = { weight: '120kg', height: '70in', sex: 'male', drug: '500mg', volume: '500mL' };

function onEach(keys: LinkKeys): readonly (readonly [rate: string, ...findings: string[]])[] {
  return calculateOrder({ ...PATIENT, ...keys }).otherBases.map(({ infusionRate, findings }) => [
    text(infusionRate),
    ...findings.map((finding) => `${findingCode(finding)} ${finding.severity}`),
  ]);
}

describe('what the other dosing weights would give, checked as plans', () => {
  it('gives no rate where the plan would be blocked: 80 mg/h is 0.667 mg/kg/h, 1.096 on ideal and 1.07 on lean weight, at most 1', () => {
    expect(onEach({ doseRate: '80mg/h' })).toEqual([
      ['80 mL/h', 'doseRatePerKg:aboveSoft caution'],
      ['none', 'doseRatePerKg:aboveHard block'],
      ['80 mL/h', 'doseRatePerKg:aboveSoft caution'],
      ['none', 'doseRatePerKg:aboveHard block'],
    ]);
  });

  it('names a caution that the chosen weight does not have: 60 mg/h is 0.5 mg/kg/h, 0.822, 0.654 and 0.803', () => {
    expect(onEach({ doseRate: '60mg/h' })).toEqual([
      ['60 mL/h'],
      ['60 mL/h', 'doseRatePerKg:aboveSoft caution'],
      ['60 mL/h', 'doseRatePerKg:aboveSoft caution'],
      ['60 mL/h', 'doseRatePerKg:aboveSoft caution'],
    ]);
  });

  it('judges actual weight as well where another is chosen: 0.9 × 73 = 65.7 mg/h, on 120 kg 108, above 100', () => {
    // 0.9 × 91.8 = 82.6, 0.9 × 74.76 = 67.3
    const above = 'doseRatePerKg:aboveSoft caution';
    expect(onEach({ basis: 'ideal', doseRate: '0.9mg/kg/h' })).toEqual([
      ['108 mL/h', above, 'doseRate:aboveSoft caution'],
      ['65.7 mL/h', above],
      ['82.6 mL/h', above],
      ['67.3 mL/h', above],
    ]);
  });

  it('looks at the whole plan and not at its first step alone: a second step of 80 mg/h', () => {
    const step = ['30mg/h*2h', '80mg/h*2h'];
    expect(
      onEach({ doseRate: undefined, duration: undefined, step }).map(([rate]) => rate),
    ).toEqual(['30 mL/h', 'none', '30 mL/h', 'none']);
  });

  it('counts containers as well: 182 bags of 20.2 mL on ideal weight, 299 on actual weight, at most 200', () => {
    // On ideal weight 0.5 × 73 × 100 = 3650 mL of 1 mg/mL; 20.2 mL bags give 0.2 and 20.2 mL: 182 bags
    // On actual weight 6000 mL: 299 bags, more than 200
    const keys = { drug: '20.2mg', volume: '20.2mL', duration: '100h', doseRate: '0.5mg/kg/h' };
    const [actual, ideal] = onEach({ ...keys, basis: 'ideal' });
    expect(actual?.[0]).toBe('none');
    expect(actual).toContain('container:exceedsBag block');
    expect(ideal?.[0]).toBe('36.5 mL/h');
  });

  it('has nothing to say of a weight that is refused', () => {
    const { otherBases } = calculateOrder({ weight: '50kg', height: '180cm', sex: 'male' });
    expect(otherBases.map(({ refusal, findings }) => [refusal, findings.length])).toEqual([
      [undefined, 1],
      ['aboveActual', 0],
      ['aboveActual', 0],
      [undefined, 1],
    ]);
  });
});
