import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/core/calculate.ts';
import type { CareArea, DrugLibrary } from '../../../src/core/library/drugLibrary.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { orderOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';
import { text } from '../../support/text.ts';

// No care area that ships has a lowest loading dose; here it is 0.01 mg/kg, softly 0.1.
const [first] = library.careAreas;
const { loadingDose } = first.guardrails;
const AREA: CareArea = {
  ...first,
  guardrails: {
    ...first.guardrails,
    loadingDose: {
      ...loadingDose,
      soft: { ...loadingDose.soft, minimum: { value: quantity('0.1', 'mg/kg'), sourceIds: [] } },
      hard: { ...loadingDose.hard, minimum: { value: quantity('0.01', 'mg/kg'), sourceIds: [] } },
    },
  },
};
const LIBRARY: DrugLibrary = { ...library, careAreas: [AREA] };

/** The hints at a loading dose of a patient of 70 kg. */
function hints(loading: string): readonly string[] {
  const order = orderOf({ weight: '70kg', doseRate: '0.3mg/kg/h', loading: `${loading}*10min` });
  return calculate(order, LIBRARY).hints.map(
    ({ subject, kind, typed, candidate, inLimitUnit }) =>
      `${subject}: ${text(typed)} ${kind} ${text(candidate)} = ${text(inLimitUnit)}`,
  );
}

describe('a loading dose below its limits', () => {
  it.each<readonly [string, readonly string[]]>([
    // Below the soft 0.1 alone: 0.3 would be ten times as much
    ['0.03mg/kg', []],
    // Below the hard 0.01: 0.09 is below the soft 0.1 still, and 0.009 mg is less
    ['0.009mg/kg', []],
    // 0.2 mg ÷ 70 = 0.003 mg/kg, below the hard 0.01; ten times are 0.03
    ['0.2mg', ['loadingDose: 0.2 mg otherUnit 0.2 mg/kg = 0.2 mg/kg']],
    // 0.6 mg ÷ 70 = 0.0086 mg/kg: ten times 0.086, and 0.6 mg/kg is above the hard 0.5
    ['0.6mg', []],
  ])('%s: %j', (loading, expected) => {
    expect(hints(loading)).toEqual(expected);
  });
});
