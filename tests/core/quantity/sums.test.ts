import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/core/quantity/quantity.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import * as sums from '../../../src/core/quantity/sums.ts';
import type { Unit } from '../../../src/core/quantity/units.ts';
import { text } from '../../support/text.ts';

const weight = quantity('72.5', 'kg');
const concentration = quantity('2', 'mg/mL');

describe('the sums of the worked example, as done by hand', () => {
  it.each<readonly [string, () => Quantity<Unit>, string]>([
    [
      '72.5 kg × 0.55 mg/kg/h',
      () => sums.doseRateFor(weight, quantity('0.55', 'mg/kg/h')),
      '39.875 mg/h',
    ],
    [
      '39.875 mg/h ÷ 72.5 kg',
      () => sums.doseRatePerKgOf(quantity('39.875', 'mg/h'), weight),
      '0.55 mg/kg/h',
    ],
    [
      '39.875 mg/h × 4 h',
      () => sums.doseOver(quantity('39.875', 'mg/h'), quantity('4', 'h')),
      '159.5 mg',
    ],
    [
      '159.5 mg ÷ 4 h',
      () => sums.doseRateOf(quantity('159.5', 'mg'), quantity('4', 'h')),
      '39.875 mg/h',
    ],
    [
      '100 kg ÷ 2 m ÷ 2 m',
      () => sums.bodyMassIndexOf(quantity(100, 'kg'), quantity(200, 'cm')),
      '25 kg/m²',
    ],
    [
      '10 in × 2.3 kg/in',
      () => sums.weightOfHeight(quantity(10, 'in'), quantity('2.3', 'kg/in')),
      '23 kg',
    ],
    ['72.5 kg × 2.2 mg/kg', () => sums.doseFor(weight, quantity('2.2', 'mg/kg')), '159.5 mg'],
    ['159.5 mg ÷ 72.5 kg', () => sums.dosePerKgOf(quantity('159.5', 'mg'), weight), '2.2 mg/kg'],
    [
      '200 mg ÷ 100 mL',
      () => sums.concentrationOf(quantity('200', 'mg'), quantity('100', 'mL')),
      '2 mg/mL',
    ],
    ['159.5 mg ÷ 2 mg/mL', () => sums.volumeOf(quantity('159.5', 'mg'), concentration), '79.75 mL'],
    ['79.8 mL × 2 mg/mL', () => sums.doseIn(quantity('79.8', 'mL'), concentration), '159.6 mg'],
    [
      '39.875 mg/h ÷ 2 mg/mL',
      () => sums.infusionRateFor(quantity('39.875', 'mg/h'), concentration),
      '19.9375 mL/h',
    ],
    [
      '19.9 mL/h × 2 mg/mL',
      () => sums.doseRateAt(quantity('19.9', 'mL/h'), concentration),
      '39.8 mg/h',
    ],
    [
      '79.6 mL ÷ 19.9 mL/h',
      () => sums.runTimeOf(quantity('79.6', 'mL'), quantity('19.9', 'mL/h')),
      '4 h',
    ],
    [
      '79.6 mL ÷ 4 h',
      () => sums.infusionRateOver(quantity('79.6', 'mL'), quantity('4', 'h')),
      '19.9 mL/h',
    ],
    [
      '19.9 mL/h × 4 h',
      () => sums.volumeOver(quantity('19.9', 'mL/h'), quantity('4', 'h')),
      '79.6 mL',
    ],
  ])('%s = %3$s', (_sum, work, expected) => {
    expect(text(work())).toBe(expected);
  });
});
