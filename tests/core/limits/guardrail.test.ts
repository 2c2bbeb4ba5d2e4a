import { describe, expect, it } from 'vitest';
import type { Bounds, Guardrail } from '../../../src/core/limits/guardrail.ts';
import { classify, edgeBeyond, guardrail } from '../../../src/core/limits/guardrail.ts';
import { amount, quantity } from '../../../src/core/quantity/quantity.ts';

function bounds(minimum?: string, maximum?: string): Bounds<'mg/kg/h'> {
  const edge = (value: string) => ({ value: quantity(value, 'mg/kg/h'), sourceIds: [] });
  return {
    ...(minimum === undefined ? {} : { minimum: edge(minimum) }),
    ...(maximum === undefined ? {} : { maximum: edge(maximum) }),
  };
}

function built(soft: Bounds<'mg/kg/h'>, hard: Bounds<'mg/kg/h'>): Guardrail<'mg/kg/h'> {
  const result = guardrail('mg/kg/h', soft, hard);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('a guardrail checks itself when built', () => {
  it.each([
    [
      'a soft minimum above the soft maximum',
      bounds('0.6', '0.5'),
      bounds('0.01', '1'),
      'softMinimumAboveMaximum',
    ],
    [
      'a hard minimum above the hard maximum',
      bounds(),
      bounds('1.1', '1'),
      'hardMinimumAboveMaximum',
    ],
    [
      'a soft minimum below the hard minimum',
      bounds('0.1', '0.5'),
      bounds('0.2', '1'),
      'softBelowHardMinimum',
    ],
    [
      'a soft maximum below the hard minimum',
      bounds(undefined, '0.1'),
      bounds('0.2', '1'),
      'softBelowHardMinimum',
    ],
    [
      'a soft maximum above the hard maximum',
      bounds('0.1', '1.1'),
      bounds('0.01', '1'),
      'softAboveHardMaximum',
    ],
    [
      'a soft minimum above the hard maximum',
      bounds('1.1'),
      bounds('0.01', '1'),
      'softAboveHardMaximum',
    ],
  ])('%s is refused', (_name, soft, hard, fault) => {
    expect(guardrail('mg/kg/h', soft, hard)).toEqual({ ok: false, error: fault });
  });

  it('takes a soft edge that is the hard edge', () => {
    expect(guardrail('mg/kg/h', bounds('0.1', '1'), bounds('0.1', '1')).ok).toBe(true);
  });
});

describe('where a value lies; an edge belongs to its range', () => {
  const limits = built(bounds('0.1', '0.5'), bounds('0.01', '1'));

  it.each([
    ['0.0099', 'belowHard'],
    ['0.01', 'belowSoft'],
    ['0.0999', 'belowSoft'],
    ['0.1', 'inside'],
    ['0.5', 'inside'],
    ['0.5001', 'aboveSoft'],
    ['1', 'aboveSoft'],
    ['1.0001', 'aboveHard'],
  ])('%s mg/kg/h is %s', (value, expected) => {
    expect(classify(quantity(value, 'mg/kg/h'), limits)).toBe(expected);
  });

  it('has no limit where no edge is given', () => {
    const open = built(bounds(), bounds());
    expect(classify(quantity('1000', 'mg/kg/h'), open)).toBe('inside');
  });

  it('names the edge that a position lies beyond, and throws where there is none', () => {
    expect(amount(edgeBeyond(limits, 'aboveHard').value).toString()).toBe('1');
    expect(() => edgeBeyond(built(bounds(), bounds()), 'belowSoft')).toThrow('belowSoft');
  });
});
