import { describe, expect, it } from 'vitest';
import {
  courseOf,
  levelAfterEnd,
  plasmaRows,
  readPlasma,
} from '../../../src/core/kinetics/plasmaCourse.ts';
import { threeCompartments } from '../../../src/core/kinetics/threeCompartments.ts';
import { allOf, integrate, parametersOf, reference } from '../../support/kinetics.ts';

const model = threeCompartments(parametersOf(70));
/** 21 mg/h for 4 h. */
const plain = courseOf(model, [{ fromMinute: 0, doseRate: 21 }], 240);

describe('a course', () => {
  it('begins with nothing', () => {
    const { shownConcentration, infused, amounts } = readPlasma(plain, 0);
    expect(shownConcentration.toFixed()).toBe('0');
    expect(infused).toBe(0);
    expect(amounts).toEqual({ central: 0, fast: 0, slow: 0, eliminated: 0 });
  });

  it('infuses 21 mg/h × 2 h = 42 mg by half time, 84 mg by the end and no more', () => {
    expect(readPlasma(plain, 120).infused).toBe(42);
    expect(readPlasma(plain, 240).infused).toBe(84);
    expect(readPlasma(plain, 480).infused).toBe(84);
  });

  it('is read to 3 decimals, half-up', () => {
    expect(readPlasma(plain, 240).shownConcentration.toFixed()).toBe('188.313');
    expect(readPlasma(plain, 5).shownConcentration.toFixed()).toBe('43.73');
  });

  it('comes near dose rate ÷ clearance in the long run: 21 mg/h ÷ 84 L/h = 250 ng/mL', () => {
    const long = courseOf(model, [{ fromMinute: 0, doseRate: 21 }], 60_000);
    expect(readPlasma(long, 60_000).concentration).toBeCloseTo(250, 9);
  });

  it('one hour after the end, 83.232 of 188.313 ng/mL is left: 44%', () => {
    const { atEnd, oneHourLater, percentLeft } = levelAfterEnd(plain);
    expect(atEnd.minute).toBe(240);
    expect(oneHourLater.minute).toBe(300);
    expect(oneHourLater.shownConcentration.toFixed()).toBe('83.232');
    expect(percentLeft.toFixed()).toBe('44');
  });

  it('loses nothing: what is in the body and what has left it are what was infused', () => {
    const loaded = courseOf(
      model,
      [
        { fromMinute: 0, doseRate: 84 },
        { fromMinute: 10, doseRate: 21 },
      ],
      250,
    );
    for (const minute of [1, 10, 60, 250, 251, 490]) {
      const { amounts, infused } = readPlasma(loaded, minute);
      expect(allOf(amounts)).toBeCloseTo(infused, 9);
      expect(amounts.eliminated).toBeGreaterThan(0);
    }
    expect(readPlasma(loaded, 10).infused).toBe(14);
    expect(readPlasma(loaded, 490)).toMatchObject({ minute: 490, infused: 98 });
    expect([loaded.endMinute, loaded.lastMinute]).toEqual([250, 490]);
  });

  it('with nothing to give stays empty', () => {
    const nothing = courseOf(model, [], 0);
    expect(nothing).toMatchObject({ endMinute: 0, lastMinute: 240 });
    expect(
      plasmaRows(nothing, 240).map(({ minute, concentration }) => [minute, concentration]),
    ).toEqual([
      [0, 0],
      [240, 0],
    ]);
  });

  it('refuses a minute before the start', () => {
    expect(() => readPlasma(plain, -1)).toThrow('Minute -1 is before the start');
  });
});

describe('the rows of a course', () => {
  it('stand every 15 min until 4 h after the end', () => {
    const minutes = plasmaRows(plain, 15).map(({ minute }) => minute);
    expect(minutes).toEqual(Array.from({ length: 33 }, (_, index) => index * 15));
  });

  it('stand also where the input changes, once each', () => {
    const inputs = [
      { fromMinute: 0, doseRate: 84 },
      { fromMinute: 10, doseRate: 21 },
      { fromMinute: 30, doseRate: 14 },
    ];
    const minutes = plasmaRows(courseOf(model, inputs, 50), 60).map(({ minute }) => minute);
    expect(minutes).toEqual([0, 10, 30, 50, 60, 120, 180, 240, 290]);
  });

  it.each([0, -15, Number.NaN])('have no end every %d min, so that is refused', (every) => {
    expect(() => plasmaRows(plain, every)).toThrow(`Rows every ${every} min have no end`);
  });
});

describe.each(reference.regimens)('the reference regimen $id', (regimen) => {
  const perHour = regimen.rate_mg_per_kg_h * regimen.weight_kg;
  const load = regimen.load_mg_per_kg * regimen.weight_kg;
  const maintenance = { fromMinute: regimen.load_minutes, doseRate: perHour };
  const inputs =
    load === 0
      ? [maintenance]
      : [{ fromMinute: 0, doseRate: (load / regimen.load_minutes) * 60 }, maintenance];
  const parameters = parametersOf(regimen.weight_kg);
  const course = courseOf(threeCompartments(parameters), inputs, regimen.infusion_end_min);

  it('has its every row to 0.001 ng/mL', () => {
    expect(regimen.table.length).toBeGreaterThan(90);
    for (const [minute, expected] of regimen.table) {
      const { concentration } = readPlasma(course, minute);
      expect(Math.abs(concentration - expected), `${minute} min`).toBeLessThan(0.001);
    }
  });

  it('has its level at the end, one hour later and at the last minute, and its total', () => {
    const { atEnd, oneHourLater } = levelAfterEnd(course);
    expect(atEnd.concentration).toBeCloseTo(regimen.c_at_end_ng_ml, 3);
    expect(oneHourLater.concentration).toBeCloseTo(regimen.c_1h_after_ng_ml, 3);
    const last = readPlasma(course, course.lastMinute);
    expect(last.concentration).toBeCloseTo(regimen.c_4h_after_ng_ml, 3);
    expect(last.infused).toBeCloseTo(regimen.total_mg, 9);
  });

  it('agrees with a step-by-step integration to 0.000001 ng/mL', () => {
    let state: readonly [number, number, number] = [0, 0, 0];
    inputs.forEach((input, index) => {
      const until = inputs[index + 1]?.fromMinute ?? regimen.infusion_end_min;
      const hours = (until - input.fromMinute) / 60;
      state = integrate(parameters, state, input.doseRate, hours, 0.05 / 60);
    });
    const atEnd = (state[0] / parameters.centralVolume) * 1000;
    expect(readPlasma(course, course.endMinute).concentration).toBeCloseTo(atEnd, 6);
    state = integrate(parameters, state, 0, 4, 0.05 / 60);
    const last = readPlasma(course, course.lastMinute);
    expect(last.concentration).toBeCloseTo((state[0] / parameters.centralVolume) * 1000, 6);
    expect(last.amounts.fast).toBeCloseTo(state[1], 9);
    expect(last.amounts.slow).toBeCloseTo(state[2], 9);
  });
});
