import { describe, expect, it } from 'vitest';
import { cancelUnits } from '../../../src/core/practice/unitCancellation.ts';
import type { UnitPart } from '../../../src/core/practice/unitCancellation.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { exerciseOfLink, stepOf } from '../../support/practice.ts';

/** Struck units in square brackets: 'kg' is left, '[kg]' is struck. */
function unitsOf(keys: LinkKeys, id: string): string | undefined {
  const parts = ({ name, isStruck }: UnitPart): string => (isStruck ? `[${name}]` : name);
  return cancelUnits(stepOf(exerciseOfLink(keys), id))
    ?.map(({ operator, above, below }) =>
      [operator ?? '', [...above, ...below].map(parts).join('/')].join(' ').trim(),
    )
    .join(' ');
}

describe('the units that cancel', () => {
  it.each([
    [{ weight: '160lb' }, 'patientWeight', '[lb] × kg/[lb]'],
    [{ doseRate: '5mcg/kg/min' }, 'doseRatePerKg', '[mcg]/kg/[min] × [min]/h ÷ [mcg]/mg'],
    [{ doseRate: '300mcg/kg/h' }, 'doseRatePerKg', '[mcg]/kg/h ÷ [mcg]/mg'],
    [{ doseRate: '20mg/h' }, 'doseRatePerKg', 'mg/h ÷ kg'],
    [{}, 'doseRate', '[kg] × mg/[kg]/h'],
    [{}, 'maintenanceDose', 'mg/[h] × [h]'],
    [{}, 'concentration', 'mg ÷ mL'],
    [{}, 'infusionRate', '[mg]/h ÷ [mg]/mL'],
    [{}, 'vtbi', '[mg] ÷ [mg]/mL'],
    [{ stock: '50mg/mL' }, 'drugVolume', '[mg] ÷ [mg]/mL'],
    [{ loading: '0.2mg/kg*10min' }, 'loadingDose', '[kg] × mg/[kg]'],
    [{ loading: '0.2mg/kg*10min' }, 'loadingRate', 'mL ÷ h'],
  ])('%o %s: %s', (keys, id, expected) => {
    expect(unitsOf(keys, id)).toBe(expected);
  });

  it('are not shown where parts are added or a formula has brackets', () => {
    const ideal = { weight: '100kg', basis: 'ideal', height: '175cm', sex: 'male' };
    const lean = { ...ideal, basis: 'lean' };
    expect(unitsOf({ loading: '0.2mg/kg*10min' }, 'totalDose')).toBeUndefined();
    expect(unitsOf(ideal, 'idealWeight')).toBeUndefined();
    expect(unitsOf(lean, 'leanWeight')).toBeUndefined();
  });

  it('are struck once for each pair: of mg × mg ÷ mg one mg is left', () => {
    const mg = quantity(2, 'mg');
    const step = stepOf(exerciseOfLink({}), 'doseRate');
    const terms = [
      { value: mg },
      { operator: '×', value: mg },
      { operator: '÷', value: mg },
    ] as const;
    const part = (isStruck: boolean): object => ({ above: [{ name: 'mg', isStruck }], below: [] });
    expect(cancelUnits({ ...step, terms })).toStrictEqual([
      { value: mg, ...part(true) },
      { operator: '×', value: mg, ...part(false) },
      { operator: '÷', value: mg, ...part(true) },
    ]);
    expect(cancelUnits({ ...step, terms: [{ value: mg, opens: true }] })).toBeUndefined();
  });
});
