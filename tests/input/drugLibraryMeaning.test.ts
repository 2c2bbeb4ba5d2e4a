import { describe, expect, it } from 'vitest';
import { parseDrugLibrary } from '../../src/input/drugLibraryFile.ts';
import { libraryWith } from '../support/libraryText.ts';

function faultsOf(text: string): unknown {
  const library = parseDrugLibrary(text);
  return library.ok ? 'none' : library.error;
}

const DOSE = 'careAreas[1].guardrails.doseRatePerKg';
const LOADING_TIME = 'careAreas[0].guardrails.loadingTime';

/** An edge of the range as the file writes it. */
function edge(value: number): { value: number; source: string } {
  return { value, source: 'no source' };
}

describe('the guardrails of a drug library', () => {
  it.each([
    // 0.05 to 0.5 inside 0.01 to 1 mg/kg/h
    [`${DOSE}.soft.max`, 1.001, `${DOSE}.soft.max`, 'softAboveHardMaximum'],
    [`${DOSE}.soft.min`, 0.009, `${DOSE}.soft.min`, 'softBelowHardMinimum'],
    [`${DOSE}.soft.min`, 0.501, `${DOSE}.soft.min`, 'softMinimumAboveMaximum'],
    [`${DOSE}.hard.min`, 1.001, `${DOSE}.hard.min`, 'hardMinimumAboveMaximum'],
    [`${DOSE}.hard.max`, 0.49, `${DOSE}.soft.max`, 'softAboveHardMaximum'],
    [`${DOSE}.hard.min`, 0.051, `${DOSE}.soft.min`, 'softBelowHardMinimum'],
    // 5 min or more inside 1 min or more
    [`${LOADING_TIME}.hard.max`, 4, `${LOADING_TIME}.soft.min`, 'softAboveHardMaximum'],
    [`${LOADING_TIME}.hard.min`, 5.1, `${LOADING_TIME}.soft.min`, 'softBelowHardMinimum'],
  ])('contradict themselves with %s at %d: see %s', (path, value, where, code) => {
    expect(faultsOf(libraryWith(path, edge(value)))).toEqual([{ path: where, code }]);
  });

  it('contradict themselves where the only soft edge is below the hard minimum', () => {
    const loadingDose = 'careAreas[0].guardrails.loadingDose';
    // Up to 0.35 mg/kg, but 0.4 mg/kg or more.
    expect(faultsOf(libraryWith(`${loadingDose}.hard.min`, edge(0.4)))).toEqual([
      { path: `${loadingDose}.soft.max`, code: 'softBelowHardMinimum' },
    ]);
  });

  it.each([
    [`${DOSE}.soft.max`, 1],
    [`${DOSE}.soft.min`, 0.5],
    [`${DOSE}.hard.max`, 0.5],
  ])('may have an edge in common: %s at %d', (path, value) => {
    expect(faultsOf(libraryWith(path, edge(value)))).toBe('none');
  });

  it('may leave out any edge that is written null', () => {
    expect(faultsOf(libraryWith(`${DOSE}.hard.max`, null))).toBe('none');
    expect(faultsOf(libraryWith(`${DOSE}.soft.min`, null))).toBe('none');
  });

  it.each(['soft', 'hard'])('have no least change by rounding: %s', (range) => {
    const path = `careAreas[2].guardrails.pumpRounding.${range}.min`;
    expect(faultsOf(libraryWith(path, edge(1)))).toEqual([{ path, code: 'edgeNotUsed' }]);
  });
});

describe('the units of a drug library', () => {
  it.each([
    [DOSE, 'mg/kg/min', 'wrongUnit', 'mg/kg/h'],
    [DOSE, 'mg/kg/hour', 'unknownUnit', 'mg/kg/h'],
    [DOSE, 'toString', 'unknownUnit', 'mg/kg/h'],
    ['careAreas[0].guardrails.infusionDuration', 'min', 'wrongUnit', 'h'],
    ['careAreas[0].guardrails.patientWeight', 'lb', 'wrongUnit', 'kg'],
    ['careAreas[0].guardrails.dosingWeight', 'lb', 'wrongUnit', 'kg'],
    ['careAreas[0].guardrails.height', 'in', 'wrongUnit', 'cm'],
    ['careAreas[0].guardrails.loadingDose', 'mg', 'wrongUnit', 'mg/kg'],
    ['careAreas[0].guardrails.loadingTime', 'h', 'wrongUnit', 'min'],
    ['careAreas[0].guardrails.doseRate', 'mg/kg/h', 'wrongUnit', 'mg/h'],
    ['careAreas[0].guardrails.concentration', 'mg', 'wrongUnit', 'mg/mL'],
    ['careAreas[0].guardrails.pumpRounding', 'percent', 'unknownUnit', '%'],
    ['careAreas[0].references.doseRate[1]', 'mL/h', 'wrongUnit', 'mg/h'],
    ['careAreas[0].references.totalDose[0]', 'g', 'wrongUnit', 'mg'],
    ['careAreas[0].references.totalDose[0].whenLongerThan', 'min', 'wrongUnit', 'h'],
    ['careAreas[0].doseRateNotes[0].doseRatePerKg', 'mg/h', 'wrongUnit', 'mg/kg/h'],
    ['careAreas[3].observation', 'min', 'wrongUnit', 'h'],
    ['general.idealWeightFromHeight', 'in', 'wrongUnit', 'cm'],
    ['general.longHang', 'min', 'wrongUnit', 'h'],
    ['preparations[0].drug', 'mcg', 'wrongUnit', 'mg'],
    ['preparations[0].volume', 'L', 'wrongUnit', 'mL'],
    ['vials[2].concentration', '%', 'wrongUnit', 'mg/mL'],
    ['vials[2].volume', 'ml', 'unknownUnit', 'mL'],
    ['pumpProfiles[0].rate', 'mL/min', 'unknownUnit', 'mL/h'],
    ['pumpProfiles[0].volume', 'L', 'wrongUnit', 'mL'],
    ['pumpProfiles[0].accurateFrom', 'mL', 'wrongUnit', 'mL/h'],
    ['pumpProfiles[0].primingVolume', 'cm', 'wrongUnit', 'mL'],
    ['pumpProfiles[2].syringeCapacity', 'L', 'wrongUnit', 'mL'],
  ])('%s is not written in %s: %s', (path, found, code, expected) => {
    expect(faultsOf(libraryWith(`${path}.unit`, found))).toEqual([
      { path: `${path}.unit`, code, found, expected },
    ]);
  });
});

describe('the sources of a drug library', () => {
  it.each([
    `${DOSE}.soft.min.source`,
    `${DOSE}.hard.max.source`,
    'careAreas[0].references.doseRate[0].source',
    'careAreas[0].references.totalDose[0].source',
    'careAreas[0].doseRateNotes[0].source',
    'careAreas[0].screening[2].source',
    'careAreas[0].monitoring[0].source',
    'careAreas[0].afterwards[1].source',
    'careAreas[0].observation.source',
    'general.idealWeightFromHeight.source',
    'general.longHang.source',
    'general.containers.source',
    'general.supersededDays.source',
    'preparations[1].source',
    'vials[0].source',
    'pumpProfiles[1].source',
    'pumpProfiles[1].primingVolume.source',
    'pumpProfiles[1].accurateFrom.source',
  ])('are all in its own list: %s', (path) => {
    const found = 'cohen-2018';
    expect(faultsOf(libraryWith(path, ['calliope', found]))).toEqual([
      { path: `${path}[1]`, code: 'unknownSource', found },
    ]);
    expect(faultsOf(libraryWith(path, 'no source'))).toBe('none');
  });
});

describe('the ids of a drug library', () => {
  it.each([
    ['sources[4].id', 'calliope'],
    ['careAreas[2].id', 'chronic-pain-adult'],
    ['preparations[5].id', '250-in-50-syringe'],
    ['pumpProfiles[3].id', 'syringe'],
  ])('stand once each: %s is not "%s" again', (path, found) => {
    expect(faultsOf(libraryWith(path, found))).toContainEqual({ path, code: 'repeatedId', found });
  });

  it('are strengths where vials are concerned', () => {
    expect(faultsOf(libraryWith('vials[2].concentration.value', 10))).toEqual([
      { path: 'vials[2].concentration', code: 'repeatedId', found: '10' },
    ]);
  });

  it.each(['Chronic', 'chronic pain', 'chronic--pain', '-chronic', 'chronic-', 'a&b=c', 'x%', ''])(
    'can stand in a link: not "%s"',
    (found) => {
      for (const path of ['careAreas[0].id', 'pumpProfiles[0].id', 'preparations[0].id']) {
        expect(faultsOf(libraryWith(path, found))).toEqual([{ path, code: 'malformedId', found }]);
      }
      expect(faultsOf(libraryWith('sources[5].id', found))).toContainEqual({
        path: 'sources[5].id',
        code: 'malformedId',
        found,
      });
    },
  );
});

describe('the numbers of a drug library', () => {
  it.each([
    'pumpProfiles[0].rate.increment',
    'pumpProfiles[0].rate.min',
    'pumpProfiles[1].volume.increment',
    'pumpProfiles[1].volume.min',
    'pumpProfiles[0].accurateFrom.value',
    'pumpProfiles[2].syringeCapacity.value',
    'preparations[0].drug.value',
    'preparations[0].volume.value',
    'vials[0].concentration.value',
    'vials[0].volume.value',
    'general.idealWeightFromHeight.value',
    'general.longHang.value',
    'general.containers.value',
    'general.supersededDays.value',
    'careAreas[0].observation.value',
    'careAreas[0].references.doseRate[0].value',
    'careAreas[0].references.totalDose[0].value',
    'careAreas[0].doseRateNotes[0].doseRatePerKg.value',
  ])('are above zero: %s', (path) => {
    expect(faultsOf(libraryWith(path, 0))).toEqual([{ path, code: 'notAboveZero', found: '0' }]);
  });

  it.each(['pumpProfiles[0].primingVolume.value', `${DOSE}.hard.min.value`])(
    'may be zero: %s',
    (path) => {
      expect(faultsOf(libraryWith(path, 0))).toBe('none');
    },
  );

  it.each(['rate', 'volume'])('of a pump leave it something to be set to: %s', (quantity) => {
    const path = `pumpProfiles[0].${quantity}`;
    expect(faultsOf(libraryWith(`${path}.min`, 10000))).toEqual([
      { path: `${path}.min`, code: 'minimumAboveMaximum' },
    ]);
    expect(faultsOf(libraryWith(`${path}.increment`, 10000))).toEqual([
      { path: `${path}.increment`, code: 'incrementAboveMaximum' },
    ]);
    const one = { unit: quantity === 'rate' ? 'mL/h' : 'mL', min: 5, max: 5, increment: 5 };
    expect(faultsOf(libraryWith(path, one))).toBe('none');
  });

  it('of containers are whole and at most 1,000', () => {
    const path = 'general.containers.value';
    expect(faultsOf(libraryWith(path, 1000))).toBe('none');
    expect(faultsOf(libraryWith(path, 1001))).toEqual([
      { path, code: 'aboveMost', found: '1001', expected: '1000' },
    ]);
    expect(faultsOf(libraryWith(path, 1.5))).toEqual([{ path, code: 'notWhole', found: '1.5' }]);
  });

  it('of a syringe pump include its syringe, and only those', () => {
    const capacity = { value: 50, unit: 'mL' };
    expect(faultsOf(libraryWith('pumpProfiles[2].syringeCapacity', undefined))).toEqual([
      { path: 'pumpProfiles[2].syringeCapacity', code: 'capacityMissing' },
    ]);
    expect(faultsOf(libraryWith('pumpProfiles[0].syringeCapacity', capacity))).toEqual([
      { path: 'pumpProfiles[0].syringeCapacity', code: 'capacityNotUsed' },
    ]);
  });
});

describe('the dates of a drug library', () => {
  it.each([
    '22.11.2026',
    '2026-11-31',
    '2026-13-01',
    '2026-00-10',
    '2026-10-00',
    '2026-2-3',
    '2026-11-22T00:00:00Z',
    '2027-02-29',
    '2100-02-29',
    '2028-01-32',
    '12026-11-22',
    '',
  ])('are days of the calendar, not "%s"', (found) => {
    for (const path of ['date', 'reviewBy']) {
      expect(faultsOf(libraryWith(path, found))).toEqual([{ path, code: 'notADate', found }]);
    }
  });

  it.each(['2028-02-29', '2400-02-29', '2026-12-31', '2027-01-01', '2026-11-22'])(
    'are days of the calendar: %s',
    (date) => {
      expect(faultsOf(libraryWith('reviewBy', date))).toBe('none');
    },
  );

  it('have the review on the day of the library or after it', () => {
    expect(faultsOf(libraryWith('reviewBy', '2026-11-21'))).toEqual([
      {
        path: 'reviewBy',
        code: 'reviewBeforeDate',
        found: '2026-11-21',
        expected: '2026-11-22',
      },
    ]);
  });
});
