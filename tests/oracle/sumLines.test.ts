import { describe, expect, it } from 'vitest';
import { exact, toPlain } from '../support/oracle/rational.ts';
import type { SumLine } from '../support/oracle/sumLines.ts';
import { evaluate, faultsOf } from '../support/oracle/sumLines.ts';
import type { SumTerm } from '../support/oracle/sumUnits.ts';
import { unitsAgree } from '../support/oracle/sumUnits.ts';
import { workOut } from '../support/oracle/workOut.ts';

/** `50 kg + 2.3 × ( 70 in − 60 )`, every part apart. */
function termsOf(text: string): readonly SumTerm[] {
  const terms: SumTerm[] = [];
  for (const [, operator, opens, value = '', unit = '', closes] of text.matchAll(
    /([×÷+−])? ?(\( )?([\d.]+) ?([a-z][a-zA-Z/²]*)?( \))?/g,
  )) {
    terms.push({
      ...(operator === undefined ? {} : { operator }),
      value: exact(value),
      unit,
      opens: opens !== undefined,
      closes: closes !== undefined,
    });
  }
  return terms;
}

describe('a sum from its terms', () => {
  it.each([
    ['72.5 kg × 0.55 mg/kg/h', '39.875'],
    ['0.3 mg/kg/h × 1000 ÷ 60', '5'],
    ['50 kg + 2.3 × ( 70 in − 60 )', '73'],
    ['73 kg + 0.4 × ( 103 kg − 73 kg )', '85'],
    ['1 × ( 2 + 3 × 4 ) + 5', '19'],
    ['9270 × 100 kg ÷ ( 6680 + 216 × 25 kg/m² )', '76.738410596'],
    ['10 − 3 − 2', '5'],
    ['10 − 2 × 3 + 1', '5'],
  ])('%s = %s', (text, result) => {
    expect(toPlain(evaluate(termsOf(text)))).toBe(result);
  });

  it('throws on no terms', () => {
    expect(() => evaluate([])).toThrow(SyntaxError);
  });
});

describe('units say the same as the numbers', () => {
  it.each([
    ['72.5 kg × 0.55 mg/kg/h', 'mg/h', true],
    ['72.5 kg × 0.55 mg/kg/h', 'mg/kg/h', false],
    ['39.875 mg/h ÷ 2 mg/mL', 'mL/h', true],
    ['39.875 mg/h × 2 mg/mL', 'mL/h', false],
    ['5 mcg/kg/min × 60 ÷ 1000', 'mg/kg/h', true],
    ['5 mcg/kg/min × 1000 ÷ 60', 'mg/kg/h', false],
    ['160 lb × 0.45359237', 'kg', true],
    ['160 lb × 0.4536', 'kg', false],
    ['177.8 cm ÷ 2.54', 'in', true],
    ['100 kg × 10000 ÷ 200 cm ÷ 200 cm', 'kg/m²', true],
    ['100 kg × 100 ÷ 200 cm ÷ 200 cm', 'kg/m²', false],
    ['250 mL + 5 mL', 'mL', true],
    ['250 mL + 5 mg', 'mL', false],
    ['14 mL ÷ 10 min', 'mL/h', false],
  ])('%s in %s: %s', (text, unit, agree) => {
    expect(unitsAgree(termsOf(text), unit)).toBe(agree);
  });
});

describe('what is wrong with a line', () => {
  const { order, doses, settings } = workOut(
    '#/plan?weight=80kg&doseRate=5mcg/kg/min&duration=4h&drug=500mg&volume=250mL',
  );
  const line = (terms: string, result: string, unit: string, to?: string): SumLine => ({
    name: 'sum',
    terms: termsOf(terms),
    result: exact(result),
    unit,
    ...(to === undefined ? {} : { roundedTo: { value: exact(to), unit } }),
  });
  const perKg = line('5 mcg/kg/min × 60 ÷ 1000', '0.3', 'mg/kg/h');
  const perHour = line('80 kg × 0.3 mg/kg/h', '24', 'mg/h');
  const strength = line('500 mg ÷ 250 mL', '2', 'mg/mL');
  const rate = line('24 mg/h ÷ 2 mg/mL', '12', 'mL/h');

  it('nothing with a sum whose numbers were ordered or come from the lines before', () => {
    const lines = [perKg, perHour, strength, rate, line('12 mL/h', '12', 'mL/h', '0.1')];
    expect(faultsOf(lines, order, doses, settings)).toEqual([]);
  });

  it.each<readonly [string, readonly SumLine[]]>([
    ['has a number from nowhere', [perHour]],
    ['has a number from nowhere', [line('81 kg × 5 mcg/kg/min', '405', 'mg/h')]],
    ['does not come to its result', [line('500 mg ÷ 250 mL', '2.1', 'mg/mL')]],
    ['has units that do not come to that of its result', [line('500 mg ÷ 250 mL', '2', 'mg')]],
    ['is no rounding', [line('500 mg', '500', 'mL', '0.1')]],
    [
      'rounds to no step of the pump',
      [perKg, perHour, strength, rate, line('12 mL/h', '12', 'mL/h', '1')],
    ],
    [
      'is rounded wrongly',
      [perKg, perHour, strength, rate, line('12 mL/h', '12.1', 'mL/h', '0.1')],
    ],
  ])('it %s', (fault, lines) => {
    expect(faultsOf(lines, order, doses, settings)).toEqual([`sum ${fault}`]);
  });
});
