import type { WorkingTerm } from '../plan/working.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { add, quantity, ratio, scaleBy, withUnit } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';

/**
 * What a chain of × and ÷, or of +, comes to on plain numbers, as on paper, as an amount of `unit`:
 * the sums of a plan without brackets. Throws where something is divided by zero, and for a difference.
 */
export function evaluateTerms<U extends Unit>(terms: readonly WorkingTerm[], unit: U): Quantity<U> {
  let result = quantity(1, '1');
  terms.forEach(({ operator, value }, index) => {
    const operand = typeof value === 'number' ? quantity(value, '1') : withUnit(value, '1');
    if (index === 0) result = operand;
    else if (operator === '×') result = scaleBy(result, operand);
    else if (operator === '÷') result = ratio(result, operand);
    else if (operator === '+') result = add(result, operand);
    else throw new Error(`No sum without brackets: ${String(operator)}`);
  });
  return withUnit(result, unit);
}

/** Whether a line is a chain of × and ÷ alone. */
export function isChain(terms: readonly WorkingTerm[]): boolean {
  return terms.every(
    ({ operator, opens }) => opens === undefined && operator !== '+' && operator !== '−',
  );
}
