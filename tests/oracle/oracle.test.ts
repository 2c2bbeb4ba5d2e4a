import { describe, expect, it } from 'vitest';
import { oracle } from '../support/oracle/oracle.ts';
import { plainOracle } from '../support/oracle/plainResult.ts';
import { ORDER_SUMS, WEIGHT_SUMS } from './handSums.ts';
import { CONTAINER_SUMS, REFUSED_SUMS, STEP_SUMS } from './handSumsOfPrograms.ts';

const SUMS = [...ORDER_SUMS, ...WEIGHT_SUMS, ...STEP_SUMS, ...CONTAINER_SUMS, ...REFUSED_SUMS];

describe('the oracle agrees with sums worked by hand', () => {
  it.each(SUMS)('$sum', ({ plan, status, quantities, containers, findings }) => {
    const answer = plainOracle(`#/plan?${plan}`);
    expect(answer.findings).toEqual(findings);
    expect(answer).toMatchObject({
      ...(status === undefined ? {} : { status }),
      ...(quantities === undefined ? {} : { quantities }),
      ...(containers === undefined ? {} : { containers }),
    });
  });

  it('has at least 25 rows', () => {
    expect(SUMS.length).toBeGreaterThanOrEqual(25);
  });
});

describe('a refused plan has doses and no settings', () => {
  it.each(REFUSED_SUMS)('$sum', ({ plan }) => {
    const { quantities, containers } = plainOracle(`#/plan?${plan}`);
    expect(Object.keys(quantities).sort()).toEqual([
      'concentration',
      'doseRate',
      'doseRatePerKg',
      'dosingWeight',
      'totalDose',
    ]);
    expect(containers).toBeUndefined();
  });
});

describe('a link may be written in several ways', () => {
  const plain =
    '#/plan?careArea=chronic-pain-adult&weight=70kg&basis=actual&doseRate=0.3mg/kg/h&duration=4h&loading=0.2mg/kg*10min&drug=200mg&volume=100mL&mix=final&pump=large-volume';

  it('reads keys in any order, percent-encoded, with defaults left out', () => {
    const other =
      '#/plan?volume=100mL&drug=200mg&loading=0.2mg%2Fkg%2A10min&duration=4h&doseRate=0.3mg%2Fkg%2Fh&weight=70kg';
    expect(oracle(other)).toEqual(oracle(plain));
  });

  it.each([
    ['another view', plain.replace('plan', 'check')],
    ['an unknown key', `${plain}&speed=3`],
    ['a repeated key', `${plain}&weight=70kg`],
    ['a decimal comma', plain.replace('0.3mg', '0,3mg')],
    ['an unknown unit', plain.replace('70kg', '70st')],
    ['a vial that does not exist', `${plain}&stock=20mg/mL`],
    ['a missing weight', plain.replace('weight=70kg&', '')],
    ['an ideal weight without a height', plain.replace('actual', 'ideal')],
  ])('throws on %s', (_, link) => {
    expect(() => oracle(link)).toThrow(SyntaxError);
  });
});
