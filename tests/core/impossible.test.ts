import { describe, expect, it } from 'vitest';
import { careAreaById, pumpProfileById } from '../../src/core/library/drugLibrary.ts';
import { calculatePlan, maintenanceSteps, vialOf } from '../../src/core/plan/calculatePlan.ts';
import { perKgPerHour } from '../../src/core/quantity/sums.ts';
import { dosingWeightLines } from '../../src/core/plan/weightWorking.ts';
import { quantity } from '../../src/core/quantity/quantity.ts';
import { assertNever, err, ok, present } from '../../src/core/result.ts';
import { recordEntries } from '../../src/core/verify/comparePlan.ts';
import { orderOf } from '../support/calculateLink.ts';
import { library } from '../support/library.ts';

const weight = quantity('70', 'kg');
const concentration = quantity('2', 'mg/mL');
const stranger: unknown = { kind: 'guess', unit: 'furlong', basis: 'guess', patientWeight: weight };

describe('what cannot be throws; it is never repaired', () => {
  it.each<readonly [string, () => unknown, string]>([
    ['a care area', () => careAreaById(library, 'nowhere'), 'No care area "nowhere"'],
    ['a pump', () => pumpProfileById(library, 'nothing'), 'No pump profile "nothing"'],
    ['a vial', () => vialOf(quantity('37', 'mg/mL'), library.vials), 'No vial of this strength'],
    [
      'a kind of maintenance',
      () => maintenanceSteps(stranger as never, weight, concentration),
      'furlong',
    ],
    [
      'a kind of maintenance in a record',
      () => {
        const calculation = { order: { ...orderOf({}), maintenance: stranger } };
        return recordEntries({ calculation, phases: [] } as never, undefined);
      },
      'furlong',
    ],
    ['a unit of a dose rate', () => perKgPerHour(stranger as never), 'furlong'],
    ['a dosing weight', () => dosingWeightLines(stranger as never), 'guess'],
    ['any case', () => assertNever('guess' as never), 'Unhandled case: "guess"'],
    ['a missing part', () => present(undefined, 'the wheel'), 'Missing: the wheel'],
  ])('%s that there is not', (_name, attempt, message) => {
    expect(attempt).toThrow(message);
  });

  it('a result carries a value or an error', () => {
    expect([ok(1), err('no'), present(0, 'zero')]).toEqual([
      { ok: true, value: 1 },
      { ok: false, error: 'no' },
      0,
    ]);
  });

  it('an order for a dosing weight that is there has its plan', () => {
    expect(calculatePlan(orderOf({}), library).plan).toBeDefined();
  });
});
