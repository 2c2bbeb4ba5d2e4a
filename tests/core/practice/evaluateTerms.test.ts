import { describe, expect, it } from 'vitest';
import type { WorkingTerm } from '../../../src/core/plan/working.ts';
import { evaluateTerms, isChain } from '../../../src/core/practice/evaluateTerms.ts';
import { compare, quantity } from '../../../src/core/quantity/quantity.ts';

const weight: WorkingTerm = { value: quantity(70, 'kg') };

describe('what a line of a working comes to', () => {
  it('is 70 kg × 0.3 mg/kg/h × 4 h ÷ 2 mg/mL = 42 mL', () => {
    const terms: readonly WorkingTerm[] = [
      weight,
      { operator: '×', value: quantity('0.3', 'mg/kg/h') },
      { operator: '×', value: 4 },
      { operator: '÷', value: quantity(2, 'mg/mL') },
    ];
    expect(isChain(terms)).toBe(true);
    expect(compare(evaluateTerms(terms, 'mL'), quantity(42, 'mL'))).toBe(0);
  });

  it('is 84 mg + 14 mg = 98 mg, which is no chain of × and ÷', () => {
    const terms: readonly WorkingTerm[] = [
      { value: quantity(84, 'mg') },
      { operator: '+', value: quantity(14, 'mg') },
    ];
    expect(isChain(terms)).toBe(false);
    expect(compare(evaluateTerms(terms, 'mg'), quantity(98, 'mg'))).toBe(0);
  });

  it('has no result where something is divided by zero', () => {
    const terms: readonly WorkingTerm[] = [weight, { operator: '÷', value: quantity(0, 'mg/mL') }];
    expect(() => evaluateTerms(terms, 'mL')).toThrow();
  });

  it('is refused for a difference rather than added up', () => {
    const terms: readonly WorkingTerm[] = [
      { value: quantity(98, 'mg') },
      { operator: '−', value: quantity(14, 'mg') },
    ];
    expect(() => evaluateTerms(terms, 'mg')).toThrow('−');
  });

  it('is a chain only without brackets and differences', () => {
    expect(isChain([weight, { operator: '−', value: quantity(60, 'kg') }])).toBe(false);
    expect(isChain([{ ...weight, opens: true }])).toBe(false);
  });
});
