import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/core/calculate.ts';
import { findingCode } from '../../src/core/checks/gatherFindings.ts';
import { amount } from '../../src/core/quantity/quantity.ts';
import { orderOf, planOf } from '../support/calculateLink.ts';
import { library } from '../support/library.ts';
import { calculateBare } from './bareFloor.ts';
import { BARE_LIMITS, BARE_PLAIN, BARE_STEPPED } from './bareOrders.ts';

const steps = Array.from(
  { length: 12 },
  (_, index) => `0.${String(15 + 3 * index)}mg/kg/h*${String(20 + 7 * index)}min`,
);
const stepped = {
  doseRate: undefined,
  duration: undefined,
  step: steps,
  loading: '0.2mg/kg*10min',
};

describe('the floor of the benchmark', () => {
  it.each([
    ['a plain order', {}, BARE_PLAIN],
    ['12 steps and a loading dose', stepped, BARE_STEPPED],
  ] as const)('does all that calculate does for %s', (_name, keys, bare) => {
    const calculation = calculate(orderOf(keys), library);
    const floor = calculateBare(bare, BARE_LIMITS);
    expect(floor.totalDose).toBeCloseTo(amount(planOf(calculation).totalDose).toNumber(), 6);
    const codes = floor.findings.map((each) => `${each.subject}:${each.edge}`);
    expect([...new Set(codes)].sort()).toEqual(calculation.findings.map(findingCode).sort());
    expect([...floor.passed].sort()).toEqual(calculation.passed.map(({ kind }) => kind).sort());
    expect(floor.hints.length).toBeGreaterThanOrEqual(calculation.hints.length);
    expect(floor.working).toHaveLength(calculation.working.length);
    expect(floor.curve.points.length).toBe(calculation.curve?.points.length);
    const { program } = calculation;
    const phases = program && [...(program.loading ? [program.loading] : []), ...program.steps];
    expect(floor.program?.set.map(({ rate }) => rate.toFixed(1))).toEqual(
      phases?.map(({ infusionRate }) => amount(infusionRate).toFixed(1)),
    );
  });
});
