import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConstantInput, PlasmaCourse } from '../../src/core/kinetics/plasmaCourse.ts';
import { courseOf, readPlasma } from '../../src/core/kinetics/plasmaCourse.ts';
import { threeCompartments } from '../../src/core/kinetics/threeCompartments.ts';
import { allOf, integrate, parametersOf } from '../support/kinetics.ts';

const weight = fc.integer({ min: 45, max: 150 });
const doseRates = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 8 });
const part = fc.integer({ min: 0, max: 100 });
const STEP_MINUTES = 35;

/** Inputs of 35 min each. */
function inputsOf(rates: readonly number[]): readonly ConstantInput[] {
  return rates.map((doseRate, index) => ({ fromMinute: index * STEP_MINUTES, doseRate }));
}

function course(kilograms: number, rates: readonly number[]): PlasmaCourse {
  const model = threeCompartments(parametersOf(kilograms));
  return courseOf(model, inputsOf(rates), rates.length * STEP_MINUTES);
}

/** The concentration when `share` percent of the course has passed. */
function levelAt(of: PlasmaCourse, share: number): number {
  return readPlasma(of, (of.lastMinute * share) / 100).concentration;
}

/** As close as floats of this size come. */
const near = (value: number): number => 1e-9 * (1 + Math.abs(value));

describe('the course of plasma concentration', () => {
  it('keeps the mass: what was infused is in the body or has left it', () => {
    fc.assert(
      fc.property(weight, doseRates, part, (kilograms, rates, share) => {
        const whole = course(kilograms, rates);
        const reading = readPlasma(whole, (whole.lastMinute * share) / 100);
        expect(Math.abs(allOf(reading.amounts) - reading.infused)).toBeLessThan(
          near(reading.infused),
        );
        expect(reading.amounts.eliminated).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('superposes: two infusions together are the sum of each', () => {
    fc.assert(
      fc.property(weight, doseRates, doseRates, part, (kilograms, first, second, share) => {
        const length = Math.min(first.length, second.length);
        const one = first.slice(0, length);
        const two = second.slice(0, length);
        const both = one.map((rate, index) => rate + (two[index] ?? 0));
        const sum = levelAt(course(kilograms, one), share) + levelAt(course(kilograms, two), share);
        expect(Math.abs(levelAt(course(kilograms, both), share) - sum)).toBeLessThan(near(sum));
      }),
    );
  });

  it('is proportional to the dose', () => {
    fc.assert(
      fc.property(weight, doseRates, part, (kilograms, rates, share) => {
        const once = levelAt(course(kilograms, rates), share);
        const tripled = rates.map((rate) => 3 * rate);
        const thrice = levelAt(course(kilograms, tripled), share);
        expect(Math.abs(thrice - 3 * once)).toBeLessThan(near(thrice));
      }),
    );
  });

  it('does not mind where a stretch of one rate is cut', () => {
    fc.assert(
      fc.property(weight, fc.integer({ min: 1, max: 200 }), part, (kilograms, rate, share) => {
        const whole = levelAt(course(kilograms, [rate, rate, rate]), share);
        const model = threeCompartments(parametersOf(kilograms));
        const uncut = courseOf(model, [{ fromMinute: 0, doseRate: rate }], 3 * STEP_MINUTES);
        expect(Math.abs(levelAt(uncut, share) - whole)).toBeLessThan(near(whole));
      }),
    );
  });

  it('agrees with a step-by-step integration for any weight and steps', () => {
    fc.assert(
      fc.property(weight, doseRates, (kilograms, rates) => {
        const parameters = parametersOf(kilograms);
        let state: readonly [number, number, number] = [0, 0, 0];
        for (const rate of rates) {
          state = integrate(parameters, state, rate, STEP_MINUTES / 60, 0.25 / 60);
        }
        const { amounts } = readPlasma(course(kilograms, rates), rates.length * STEP_MINUTES);
        expect(amounts.central).toBeCloseTo(state[0], 5);
        expect(amounts.fast).toBeCloseTo(state[1], 5);
        expect(amounts.slow).toBeCloseTo(state[2], 5);
      }),
      { numRuns: 50 },
    );
  });
});
