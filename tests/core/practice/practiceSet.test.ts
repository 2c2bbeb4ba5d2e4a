import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/core/calculate.ts';
import type { CareArea, DrugLibrary } from '../../../src/core/library/drugLibrary.ts';
import type { PracticeLevel } from '../../../src/core/practice/practiceLevel.ts';
import { MIXED_LEVELS, PRACTICE_LEVELS } from '../../../src/core/practice/practiceLevel.ts';
import { practiceSeed } from '../../../src/core/practice/practiceSeed.ts';
import type { PracticeProblem } from '../../../src/core/practice/practiceSet.ts';
import { practiceSet } from '../../../src/core/practice/practiceSet.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { verifyPump } from '../../../src/core/verify/verifyPump.ts';
import { library } from '../../support/library.ts';
import { idsOf, problemsOf, stepText } from '../../support/practice.ts';
import { text } from '../../support/text.ts';

const rows = (problems: readonly PracticeProblem[]): readonly (readonly string[])[] =>
  problems.map(({ exercise, error }) => [
    ...exercise.steps.map(stepText),
    ...(error?.shown.steps ?? []).flatMap((reading) => [
      text(reading.infusionRate),
      text(reading.vtbi),
    ]),
    ...(error?.choices ?? []),
  ]);

/** What a problem of each level asks for, in the order in which one does the sums. */
const SUMS: Readonly<Record<PracticeLevel, string>> = {
  rate: 'doseRate concentration infusionRate',
  pounds: 'patientWeight doseRate concentration infusionRate',
  micrograms: 'doseRatePerKg doseRate concentration infusionRate',
  bag: 'doseRate maintenanceDose concentration infusionRate vtbi drugVolume',
  loading:
    'loadingDose doseRate maintenanceDose totalDose concentration loadingVolume loadingRate infusionRate vtbi',
  error: 'infusionRate vtbi',
};

describe('the problems of a seed', () => {
  it('are ten, of all levels in turn', () => {
    const problems = problemsOf('ward-7');
    expect(problems.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(problems.map(({ level }) => level)).toEqual(MIXED_LEVELS);
    expect([...new Set(MIXED_LEVELS)]).toEqual(PRACTICE_LEVELS);
  });

  it.each(PRACTICE_LEVELS)('are ten of one level where the seed names it: %s', (level) => {
    const problems = problemsOf(`${level}-7`);
    expect(problems).toHaveLength(10);
    expect(new Set(problems.map((problem) => problem.level))).toEqual(new Set([level]));
    for (const { exercise, error } of problems) {
      expect(idsOf(exercise).join(' ')).toBe(SUMS[level]);
      expect(error !== undefined).toBe(level === 'error');
      // In kilograms only the rate of the pump needs rounding.
      const isInPounds = exercise.order.patient.patientWeight.unit === 'lb';
      const uneven = exercise.steps.filter(({ exact, rounded }) => text(exact) !== text(rounded));
      expect(isInPounds || uneven.every(({ exact }) => exact.unit === 'mL/h')).toBe(true);
    }
  });

  it('are the same wherever the link is opened, in upper or lower case', () => {
    expect(rows(problemsOf('ward-7'))).toEqual(rows(problemsOf('ward-7')));
    expect(rows(problemsOf('WARD-7'))).toEqual(rows(problemsOf('ward-7')));
    expect(rows(problemsOf('ward-8'))).not.toEqual(rows(problemsOf('ward-7')));
  });

  it('are different from each other', () => {
    const sums = rows(problemsOf('rate-1')).map((row) => row.join());
    expect(new Set(sums).size).toBe(10);
  });

  it('have pump settings and nothing to give a reason for', () => {
    const asked = problemsOf('ward-7').map(({ exercise: { order } }) => {
      const { program, findings } = calculate(order, library);
      return [program !== undefined, findings.filter(({ severity }) => severity !== 'info')];
    });
    expect(asked).toEqual(Array(10).fill([true, []]));
  });

  it('stay what a teacher has handed out: the first three of ward-7', () => {
    expect(rows(problemsOf('ward-7')).slice(0, 3)).toEqual([
      [
        'doseRate: 59 kg × 0.3 mg/kg/h = 17.7 mg/h → 17.7 mg/h',
        'concentration: 500 mg ÷ 500 mL = 1 mg/mL → 1 mg/mL',
        'infusionRate: 17.7 mg/h ÷ 1 mg/mL = 17.7 mL/h → 17.7 mL/h',
      ],
      [
        'doseRate: 100 kg × 0.3 mg/kg/h = 30 mg/h → 30 mg/h',
        'concentration: 250 mg ÷ 50 mL = 5 mg/mL → 5 mg/mL',
        'infusionRate: 30 mg/h ÷ 5 mg/mL = 6 mL/h → 6 mL/h',
      ],
      [
        'patientWeight: 115 lb × 0.45359237 = 52.16312255 kg → 52.2 kg',
        'doseRate: 52.16312255 kg × 0.5 mg/kg/h = 26.081561275 mg/h → 26.1 mg/h',
        'concentration: 500 mg ÷ 50 mL = 10 mg/mL → 10 mg/mL',
        'infusionRate: 26.081561275 mg/h ÷ 10 mg/mL = 2.6081561275 mL/h → 2.6 mL/h',
      ],
    ]);
  });
});

describe('the error in a programmed pump', () => {
  const problems = problemsOf('error-1');

  it('has four names to choose from, the right one among them', () => {
    for (const { error } of problems) {
      expect(error?.choices).toHaveLength(4);
      expect(new Set(error?.choices).size).toBe(4);
      expect(error?.choices).toContain(error?.slip);
    }
  });

  it('is what the double-check finds, alone in the first place', () => {
    for (const { exercise, error } of problems) {
      if (error === undefined) throw new Error('A problem of this level has a pump');
      const { verdict, explanations } = verifyPump(exercise.order, error.shown, library);
      expect(verdict).toBe('mismatch');
      const likeliest = explanations.filter(({ rank }) => rank === 1);
      expect(likeliest.map(({ slips }) => slips)).toEqual([[error.slip]]);
      const explained = explanations.flatMap(({ slips }) => slips);
      const wrong = error.choices.filter((name) => name !== error.slip);
      expect(wrong.filter((name) => explained.includes(name))).toEqual([]);
    }
  });

  it('shows something else than the answers', () => {
    for (const { exercise, error } of problems) {
      const answers = exercise.steps.map(({ rounded }) => text(rounded));
      const [shown] = error?.shown.steps ?? [];
      expect([text(shown?.infusionRate), text(shown?.vtbi)]).not.toEqual(answers);
    }
  });

  it('is not always the same slip', () => {
    const slips = ['error-1', 'error-2', 'error-3']
      .flatMap((seed) => problemsOf(seed))
      .map(({ error }) => error?.slip);
    expect(new Set(slips).size).toBeGreaterThan(6);
  });
});

describe('a library without room', () => {
  const codeOf = (changes: Partial<DrugLibrary>): unknown =>
    practiceSet(practiceSeed(1, 'bag'), { ...library, ...changes });

  const none = { ok: false, error: { code: 'noProblemFits', level: 'bag' } };

  it('says so: no standard preparation, no pump for one, no vial to dilute', () => {
    const syringesOnly = library.preparations.filter(({ container }) => container === 'syringe');
    const [bagPump] = library.pumpProfiles;
    expect(codeOf({ preparations: [] })).toEqual(none);
    expect(codeOf({ preparations: syringesOnly, pumpProfiles: [bagPump] })).toEqual(none);
    expect(codeOf({ vials: [] })).toEqual(none);
  });

  it('says so where every weight is beyond the hard limit', () => {
    const [first, ...others] = library.careAreas;
    const edge = { value: quantity(400, 'kg'), sourceIds: [] };
    const patientWeight = { unit: 'kg', soft: { minimum: edge }, hard: { minimum: edge } } as const;
    const narrow: CareArea = { ...first, guardrails: { ...first.guardrails, patientWeight } };
    expect(codeOf({ careAreas: [narrow, ...others] })).toEqual(none);
  });
});
