import { describe, expect, it } from 'vitest';
import type { Finding, FindingSubject, Severity } from '../../../src/core/limits/finding.ts';
import { finding } from '../../../src/core/limits/finding.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { gatherCheckFindings } from '../../../src/core/verify/checkFindings.ts';

function found(
  subject: FindingSubject,
  severity: Severity,
  steps: readonly number[] = [],
): Finding {
  const value = quantity('2', 'mg/kg/h');
  return { ...finding(subject, 'aboveSoft', severity, value, []), steps };
}

describe('the findings of a check', () => {
  it('are none where neither the order nor what would be delivered has any', () => {
    expect(gatherCheckFindings([], [])).toEqual([]);
  });

  it('are one for each code, with what both sides say', () => {
    const ordered = found('doseRate', 'caution');
    const delivered = found('doseRate', 'caution');
    const [first, ...others] = gatherCheckFindings([ordered], [delivered]);
    expect(first).toStrictEqual({
      code: 'doseRate:aboveSoft',
      severity: 'caution',
      ordered,
      delivered,
      steps: [],
    });
    expect(first?.ordered).toBe(ordered);
    expect(first?.delivered).toBe(delivered);
    expect(others).toEqual([]);
  });

  it('tell one edge of a subject from the other', () => {
    const above = found('doseRate', 'caution');
    const below: Finding = { ...above, edge: 'belowSoft' };
    expect(gatherCheckFindings([above], [below])).toStrictEqual([
      { code: 'doseRate:belowSoft', severity: 'caution', delivered: below, steps: [] },
      { code: 'doseRate:aboveSoft', severity: 'caution', ordered: above, steps: [] },
    ]);
  });

  it('have nothing of a side that says nothing', () => {
    const ordered = found('height', 'info');
    const delivered = found('vtbi', 'block');
    expect(gatherCheckFindings([ordered], [delivered])).toStrictEqual([
      { code: 'vtbi:aboveSoft', severity: 'block', delivered, steps: [] },
      { code: 'height:aboveSoft', severity: 'info', ordered, steps: [] },
    ]);
  });

  it.each<readonly [Severity, Severity, Severity]>([
    ['info', 'info', 'info'],
    ['info', 'caution', 'caution'],
    ['info', 'block', 'block'],
    ['caution', 'info', 'caution'],
    ['caution', 'caution', 'caution'],
    ['caution', 'block', 'block'],
    ['block', 'info', 'block'],
    ['block', 'caution', 'block'],
    ['block', 'block', 'block'],
  ])('of an ordered %s and a delivered %s are a %s', (ordered, delivered, worse) => {
    const [first] = gatherCheckFindings(
      [found('doseRate', ordered)],
      [found('doseRate', delivered)],
    );
    expect(first?.severity).toBe(worse);
  });

  it('come worst first, and of one severity what would be delivered before the order', () => {
    const ordered = [
      found('height', 'info'),
      found('patientWeight', 'caution'),
      found('concentration', 'block'),
      found('loadingTime', 'caution'),
    ];
    const delivered = [
      found('totalDose', 'info'),
      found('doseRate', 'caution'),
      found('doseRatePerKg', 'block'),
      // The order says the same: it stands where what would be delivered does.
      found('loadingTime', 'caution'),
    ];
    expect(
      gatherCheckFindings(ordered, delivered).map(({ code, severity }) => `${severity} ${code}`),
    ).toEqual([
      'block doseRatePerKg:aboveSoft',
      'block concentration:aboveSoft',
      'caution doseRate:aboveSoft',
      'caution loadingTime:aboveSoft',
      'caution patientWeight:aboveSoft',
      'info totalDose:aboveSoft',
      'info height:aboveSoft',
    ]);
  });

  it('come in the place of the worse of both sides', () => {
    const codes = gatherCheckFindings(
      [found('vtbi', 'caution'), found('doseRate', 'block')],
      [found('height', 'caution'), found('doseRate', 'info')],
    ).map(({ code }) => code);
    expect(codes).toEqual(['doseRate:aboveSoft', 'height:aboveSoft', 'vtbi:aboveSoft']);
  });

  it('name each rate step of either side once, in the order of the steps', () => {
    const [first] = gatherCheckFindings(
      [found('doseRate', 'caution', [3, 1])],
      [found('doseRate', 'caution', [10, 2, 1])],
    );
    expect(first?.steps).toEqual([1, 2, 3, 10]);
  });
});
