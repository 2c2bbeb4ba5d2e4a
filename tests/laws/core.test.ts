import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/core/calculate.ts';
import { classify } from '../../src/core/limits/guardrail.ts';
import { interpolate } from '../../src/core/plan/calculateCurve.ts';
import { planObservations } from '../../src/core/plan/observations.ts';
import type { Quantity } from '../../src/core/quantity/quantity.ts';
import {
  absolute,
  amount,
  compare,
  convert,
  quantity,
  scaleBy,
  subtract,
  sumOf,
  times,
} from '../../src/core/quantity/quantity.ts';
import { roundHalfUpTo } from '../../src/core/quantity/rounding.ts';
import { doseIn, volumeOver } from '../../src/core/quantity/sums.ts';
import type { Unit } from '../../src/core/quantity/units.ts';
import { UNITS } from '../../src/core/quantity/units.ts';
import { orderOfLink, planOf, programOf } from '../support/calculateLink.ts';
import { library } from '../support/library.ts';
import { plainLink, decimalText } from '../support/arbitraries.ts';

const UNIT_NAMES = Object.keys(UNITS) as Unit[];

/** Any three units of one dimension. */
const threeUnits = fc.constantFrom(...UNIT_NAMES).chain((unit) => {
  const same = UNIT_NAMES.filter((other) => UNITS[other].dimension === UNITS[unit].dimension);
  const any = fc.constantFrom(...same);
  return fc.tuple(any, any, any);
});

/** Units of one dimension, which the types cannot see in a random test. */
const to = (value: Quantity<Unit>, unit: Unit): Quantity<Unit> => convert(value, unit as never);

describe('conversions', () => {
  it('a → b → c is a → c, and there and back is where one was, exactly', () => {
    fc.assert(
      fc.property(threeUnits, decimalText, ([a, b, c], digits) => {
        const start = quantity(digits, a);
        expect(compare(to(to(start, b), c), to(start, c))).toBe(0);
        expect(compare(to(to(start, b), a), start)).toBe(0);
      }),
    );
  });
});

describe('rounding', () => {
  it('moves a value by at most half an increment, to a whole number of increments', () => {
    fc.assert(
      fc.property(decimalText, fc.constantFrom('0.1', '0.01', '0.25', '1'), (digits, step) => {
        const exact = quantity(digits, 'mL');
        const increment = quantity(step, 'mL');
        const rounded = roundHalfUpTo(exact, increment);
        const moved = absolute(subtract(rounded, exact));
        expect(compare(times(moved, 2), increment)).toBeLessThanOrEqual(0);
        expect(amount(rounded).mod(step).toString()).toBe('0');
      }),
    );
  });
});

describe('plans', () => {
  const calculated = plainLink.map((link) => calculate(orderOfLink(link), library));

  it('the total is the rate over the time, step by step', () => {
    fc.assert(
      fc.property(calculated, (calculation) => {
        const plan = planOf(calculation);
        const volume = sumOf(
          'mL',
          plan.steps.map((step) => volumeOver(step.exactInfusionRate, step.duration)),
        );
        expect(compare(doseIn(volume, plan.concentration), plan.maintenanceDose)).toBe(0);
      }),
    );
  });

  it('the volume to be infused carries the ordered dose within half a volume step', () => {
    fc.assert(
      fc.property(calculated, (calculation) => {
        const { program } = calculation;
        fc.pre(program !== undefined);
        const plan = planOf(calculation);
        const carried = doseIn(program.vtbi, plan.concentration);
        const moved = absolute(subtract(carried, plan.maintenanceDose));
        const halfStep = doseIn(quantity('0.05', 'mL'), plan.concentration);
        expect(compare(moved, halfStep)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('each phase runs at its rate for its time, and the containers together give it all', () => {
    fc.assert(
      fc.property(calculated, ({ program }) => {
        fc.pre(program !== undefined);
        for (const phase of program.steps) {
          expect(compare(volumeOver(phase.infusionRate, phase.runTime), phase.vtbi)).toBe(0);
        }
        const { containers } = program.containerSchedule;
        const given = sumOf(
          'mL',
          containers.map((container) => container.vtbi),
        );
        const all = sumOf('mL', [program.vtbi, ...(program.loading ? [program.loading.vtbi] : [])]);
        expect(compare(given, all)).toBe(0);
      }),
    );
  });

  it('the curve starts at nothing, never falls, and ends at what the pump gives; there is none without a program', () => {
    fc.assert(
      fc.property(calculated, ({ curve, program }) => {
        expect(curve === undefined).toBe(program === undefined);
        if (curve === undefined || program === undefined) return;
        const { points } = curve;
        expect(amount(points[0]?.dose ?? quantity(1, 'mg')).toString()).toBe('0');
        points.slice(1).forEach((point, index) => {
          const before = points[index];
          expect(before === undefined || compare(before.dose, point.dose) <= 0).toBe(true);
          expect(before === undefined || compare(before.time, point.time) < 0).toBe(true);
        });
        const last = points.at(-1)?.dose ?? quantity(-1, 'mg');
        expect(compare(last, program.deliveredDose)).toBe(0);
      }),
    );
  });

  it('the curve has the volume that the observations chart expects, at each of its times', () => {
    fc.assert(
      fc.property(calculated, ({ curve, program }) => {
        if (curve === undefined || program === undefined) return;
        const { rows } = planObservations(program, quantity(1, 'h'), 40);
        for (const { time, expectedVolume } of rows) {
          expect(compare(interpolate(curve, time).volume, expectedVolume)).toBe(0);
        }
      }),
    );
  });

  it('has a program exactly when nothing blocks', () => {
    fc.assert(
      fc.property(calculated, ({ findings, program }) => {
        const isBlocked = findings.some((finding) => finding.severity === 'block');
        expect(program === undefined).toBe(isBlocked);
      }),
    );
  });

  it('twice the weight, rate or time is twice the dose', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 150 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        (kilograms, hundredths, hours) => {
          const total = (weight: number, rate: number, time: number): Quantity<'mg'> => {
            const doseRate = amount(quantity(rate, '%')).div(100).toString();
            const link =
              `#/plan?careArea=chronic-pain-adult&weight=${String(weight)}kg` +
              `&doseRate=${doseRate}mg/kg/h&duration=${String(time)}h&drug=200mg&volume=100mL` +
              '&pump=large-volume';
            return planOf(calculate(orderOfLink(link), library)).totalDose;
          };
          const once = total(kilograms, hundredths, hours);
          const twice = times(once, 2);
          expect(compare(total(kilograms * 2, hundredths, hours), twice)).toBe(0);
          expect(compare(total(kilograms, hundredths * 2, hours), twice)).toBe(0);
          expect(compare(total(kilograms, hundredths, hours * 2), twice)).toBe(0);
        },
      ),
    );
  });

  it('a heavier weight or a higher dose rate is never a lower rate or volume, and a longer time never a smaller volume', () => {
    const more = fc.constantFrom('weight', 'rate', 'time');
    fc.assert(
      fc.property(
        // 40 to 149 kg in tenths, 0.1 to 0.499 mg/kg/h, 4 h to 5 h 59 min: nothing blocks.
        fc.integer({ min: 400, max: 1490 }),
        fc.integer({ min: 100, max: 499 }),
        fc.integer({ min: 240, max: 359 }),
        more,
        fc.integer({ min: 1, max: 10 }),
        (tenths, thousandths, minutes, what, by) => {
          const less = settingsOf(tenths, thousandths, minutes);
          const greater = settingsOf(
            tenths + (what === 'weight' ? by : 0),
            thousandths + (what === 'rate' ? by : 0),
            minutes + (what === 'time' ? by : 0),
          );
          const isSameRate = what === 'time';
          expect(compare(greater.dose, less.dose)).toBe(1);
          expect(compare(greater.exactRate, less.exactRate)).toBe(isSameRate ? 0 : 1);
          const ofRate = compare(greater.rate, less.rate);
          expect(isSameRate ? ofRate === 0 : ofRate >= 0).toBe(true);
          // Two values may round to one setting.
          expect(compare(greater.volume, less.volume)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

/** What is ordered and set for tenths of kg, thousandths of mg/kg/h and minutes, at 2 mg/mL. */
function settingsOf(tenths: number, thousandths: number, minutes: number) {
  const calculation = calculate(
    orderOfLink(
      `#/plan?careArea=chronic-pain-adult&weight=${String(tenths / 10)}kg` +
        `&doseRate=${String(thousandths / 1000)}mg/kg/h&duration=${String(minutes)}min` +
        '&drug=200mg&volume=100mL&pump=large-volume',
    ),
    library,
  );
  const [step] = planOf(calculation).steps;
  const [phase] = programOf(calculation).steps;
  if (step === undefined || phase === undefined) throw new Error('No step');
  return {
    dose: planOf(calculation).totalDose,
    exactRate: step.exactInfusionRate,
    rate: phase.infusionRate,
    volume: phase.vtbi,
  };
}

describe('guardrails', () => {
  it('place every value, and never a higher one lower', () => {
    const order = ['belowHard', 'belowSoft', 'inside', 'aboveSoft', 'aboveHard'];
    fc.assert(
      fc.property(
        fc.constantFrom(...library.careAreas),
        decimalText,
        decimalText,
        ({ guardrails }, a, b) => {
          const low = quantity(a, 'mg/kg/h');
          const place = (value: Quantity<'mg/kg/h'>): number =>
            order.indexOf(classify(value, guardrails.doseRatePerKg));
          const high = scaleBy(low, quantity(b, '1'));
          const [first, second] = compare(low, high) <= 0 ? [low, high] : [high, low];
          expect(place(first)).toBeGreaterThanOrEqual(0);
          expect(place(first)).toBeLessThanOrEqual(place(second));
        },
      ),
    );
  });
});
