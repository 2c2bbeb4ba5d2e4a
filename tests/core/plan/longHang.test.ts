import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/core/calculate.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { codesOf, orderOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';

/** Of 1 mg/h at 1 mg/mL in bags of 100 mL, each hangs for 100 h. */
function containerCodes(hours: number): readonly string[] {
  const order = {
    ...orderOf({ drug: '100mg' }),
    maintenance: {
      kind: 'rate',
      doseRate: quantity(1, 'mg/h'),
      duration: quantity(hours, 'h'),
    },
  } as const;
  return codesOf(calculate(order, library)).filter((code) => code.startsWith('container'));
}

describe('a container that hangs for days', () => {
  it('is noted where there are containers to hang: 190 of them, not 201, which are refused', () => {
    // 20 mL prime the line
    expect(containerCodes(18_980)).toEqual([
      'container:exceedsBag info',
      'container:longHang info',
    ]);
    expect(containerCodes(19_981)).toEqual(['container:exceedsBag block']);
  });
});
