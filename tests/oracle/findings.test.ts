import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../support/oracle/findingCodes.ts';
import { plainOracle } from '../support/oracle/plainResult.ts';
import { OTHER_ROWS, PUMP_ROWS } from './findingRows.ts';
import { ORDER_SUMS } from './handSums.ts';
import { CONTAINER_SUMS, REFUSED_SUMS } from './handSumsOfPrograms.ts';

const ROWS = [...PUMP_ROWS, ...OTHER_ROWS];

describe('findings follow from the sum in the row', () => {
  it.each(ROWS)('$sum', ({ plan, about, findings }) => {
    const all = plainOracle(`#/plan?${plan}`).findings;
    expect(all.filter((finding) => about.some((start) => finding.startsWith(start)))).toEqual(
      findings,
    );
  });

  it('has a row for every finding that is not a soft or hard limit', () => {
    const stated = [...ROWS, ...ORDER_SUMS, ...CONTAINER_SUMS, ...REFUSED_SUMS]
      .flatMap(({ findings }) => findings)
      .map((finding) => finding.split(' ')[0]);
    const others = FINDING_CODES.filter((code) => !/(Soft|Hard)$/.test(code));
    expect(others).toHaveLength(17);
    expect(others.filter((code) => !stated.includes(code))).toEqual([]);
  });
});
