import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/core/calculate.ts';
import { evaluateTerms } from '../../src/core/practice/evaluateTerms.ts';
import type { Quantity } from '../../src/core/quantity/quantity.ts';
import { product } from '../../src/core/quantity/fractions.ts';
import { compare } from '../../src/core/quantity/quantity.ts';
import { present } from '../../src/core/result.ts';
import type { PumpUnit } from '../../src/core/verify/fit.ts';
import type { OrderSlip } from '../../src/core/verify/orderSlip.ts';
import type { PumpReading, PumpReadings } from '../../src/core/verify/pumpReading.ts';
import { orderSlips } from '../../src/core/verify/orderSlips.ts';
import { replay } from '../../src/core/verify/replay.ts';
import { verifyPump } from '../../src/core/verify/verifyPump.ts';
import { plainLink } from '../support/arbitraries.ts';
import { orderOfLink, planOf } from '../support/calculateLink.ts';
import { library } from '../support/library.ts';
import { randomPlanLink } from '../support/oracle/randomPlanLink.ts';
import { randomFrom } from '../support/oracle/random.ts';
import { pumpReadings } from '../support/slips/pumpReadings.ts';
import {
  correctReadings,
  SLIPS_AFTER,
  SLIPS_BEFORE,
  slippedReadings,
} from '../support/slips/randomSlip.ts';

const seed = fc.integer({ min: 1, max: 1_000_000_000 });
const anyLink = fc.oneof(plainLink, seed.map(randomPlanLink));
const anySlip = fc.constantFrom(...SLIPS_BEFORE, ...SLIPS_AFTER);
const extent = fc.constantFrom('every phase' as const, 'one phase' as const);

describe('a pump that is set as ordered', () => {
  it('never mismatches: set by an independent sum, with steps and loading doses', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const readings = correctReadings(link);
        fc.pre(readings !== undefined);
        const { calculation, verdict, phases, explanations, deliveredFindings } = verifyPump(
          orderOfLink(link),
          pumpReadings(readings),
          library,
        );
        fc.pre(calculation.plan !== undefined);
        expect(verdict).toBe('match');
        expect(phases.every(({ matches, runTime }) => matches && runTime.agrees)).toBe(true);
        expect([explanations, deliveredFindings]).toEqual([[], []]);
      }),
    );
  });

  it('gives back what the plan says it delivers: order → program → back', () => {
    fc.assert(
      fc.property(plainLink, (link) => {
        const order = orderOfLink(link);
        const calculation = calculate(order, library);
        const { program } = calculation;
        fc.pre(program !== undefined);
        const shown: PumpReadings = {
          ...(program.loading === undefined ? {} : { loading: readingOf(program.loading) }),
          steps: program.steps.map(readingOf),
        };
        const { verdict, delivered, isBlocked } = verifyPump(order, shown, library);
        expect([verdict, isBlocked]).toEqual(['match', false]);
        if (delivered === undefined) throw new Error('Nothing delivered');
        expect(compare(delivered.dose, program.deliveredDose)).toBe(0);
        expect(compare(delivered.runTime, program.runTime)).toBe(0);
        expect(compare(delivered.orderedDose, planOf(calculation).totalDose)).toBe(0);
        const steps = delivered.phases.filter(({ place }) => place > 0);
        program.steps.forEach((step, index) => {
          const back = steps[index];
          if (back === undefined) throw new Error('A step too few');
          expect(compare(back.doseRatePerKg, step.achievedDoseRatePerKg)).toBe(0);
          expect(compare(back.dose, step.deliveredDose)).toBe(0);
          expect(compare(back.runTime, step.runTime)).toBe(0);
        });
      }),
    );
  });
});

function readingOf({ infusionRate, vtbi }: PumpReading): PumpReading {
  return { infusionRate, vtbi };
}

describe('a slip', () => {
  it('that happened is among those named, unless it changed nothing', () => {
    fc.assert(
      fc.property(seed, anyLink, anySlip, extent, (choice, link, slip, where) => {
        const readings = slippedReadings(randomFrom(choice), link, [slip], where);
        fc.pre(readings !== undefined);
        const { verdict, explanations } = verifyPump(
          orderOfLink(link),
          pumpReadings(readings),
          library,
        );
        const named = explanations.map(({ slips }) => slips.join(' '));
        // No verdict: the dosing weight that was ordered cannot be had.
        if (verdict === 'mismatch') expect(named).toContain(slip);
        else expect(named).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('that is named has a sum that comes out, and ranks that start at 1 and leave none out', () => {
    fc.assert(
      fc.property(seed, anyLink, anySlip, extent, (choice, link, slip, where) => {
        const readings = slippedReadings(randomFrom(choice), link, [slip], where);
        fc.pre(readings !== undefined);
        const { explanations } = verifyPump(orderOfLink(link), pumpReadings(readings), library);
        for (const { sums, steps, loading, slips, details } of explanations) {
          expect(sums.length).toBeGreaterThan(0);
          expect(details.map((detail) => detail.slip)).toEqual(slips);
          expect(loading || steps.length > 0 || !link.includes('step=')).toBe(true);
          for (const { terms, result } of sums) {
            expect(compare(evaluateTerms(terms, result.unit), result)).toBe(0);
          }
        }
        const ranks = explanations.map(({ rank }) => rank);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect([...new Set(ranks)]).toEqual([...new Set(ranks)].map((_, index) => index + 1));
      }),
    );
  });
});

describe('two slips before the sum, about different things', () => {
  it('move a number by the product of what each does: the search for pairs relies on it', () => {
    fc.assert(
      fc.property(anyLink, seed, (link, choice) => {
        const order = orderOfLink(link);
        const { plan } = calculate(order, library);
        fc.pre(plan !== undefined);
        const random = randomFrom(choice);
        const slips = orderSlips(order, plan, library);
        const one = random.pick(slips);
        const other = random.pick(slips.filter(({ about }) => about !== one.about));
        const pair = slips.filter((slip) => slip === one || slip === other);
        const [first, second] = [present(pair[0], 'a slip'), present(pair[1], 'a slip')];
        const numbers = (slipped: readonly OrderSlip[]): readonly Quantity<PumpUnit>[] =>
          replay({ order, library, pump: library.pumpProfiles[0] }, slipped).flatMap(
            ({ rate, vtbi }) => [rate.exact, vtbi.exact],
          );
        const alone = [numbers([first]), numbers([second])];
        const clean = numbers([]);
        numbers(pair).forEach((both, index) => {
          const together = product(both, present(clean[index], 'a number'), '1');
          const [a, b] = alone.map((each) => present(each[index], 'a number'));
          const apart = product(present(a, 'a number'), present(b, 'a number'), '1');
          expect(compare(together, apart)).toBe(0);
        });
      }),
    );
  });
});
