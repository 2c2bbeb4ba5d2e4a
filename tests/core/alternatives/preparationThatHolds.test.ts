import { expect, it } from 'vitest';
import { calculate } from '../../../src/core/calculate.ts';
import type { RecommendedPreparation } from '../../../src/core/calculation.ts';
import type { StandardPreparation } from '../../../src/core/library/drugLibrary.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder, codesOf, orderOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';
import { text } from '../../support/text.ts';

const INPATIENT = { careArea: 'chronic-pain-inpatient', drug: '100mg', volume: '100mL' };

/** 5 mg/mL in 40 mL, of which 38 mL are given: every order here needs a second syringe. */
const SYRINGE = {
  ...{ careArea: 'chronic-pain-inpatient', weight: '50kg', pump: 'syringe' },
  ...{ drug: '200mg', volume: '40mL' },
};

function recommended(keys: LinkKeys): string {
  return textOf(calculateOrder(keys).preparationThatHolds);
}

function textOf(preparation: RecommendedPreparation | undefined): string {
  return preparation === undefined
    ? 'none'
    : `${text(preparation.drug)} in ${text(preparation.volume)}`;
}

it('recommends none that the pump would give too slowly: 420 mg over 60 h is 3.5 mL/h from 500 mg in 250 mL, accurate from 5, and 7 mL/h from 500 in 500', () => {
  const calculation = calculateOrder({
    ...INPATIENT,
    ...{ weight: '70kg', doseRate: '0.1mg/kg/h', duration: '60h' },
  });
  // 420 mL + 20 mL of priming are in 500 mL; 210 + 20 mL would be in 250 mL
  expect(textOf(calculation.preparationThatHolds)).toBe('500 mg in 500 mL');
});

it('says how long the one container would be in use: 420 mL ÷ 7 mL/h = 60 h, more than 24 h', () => {
  const { preparationThatHolds } = calculateOrder({
    ...INPATIENT,
    ...{ weight: '70kg', doseRate: '0.1mg/kg/h', duration: '60h' },
  });
  expect(text(preparationThatHolds?.hang)).toBe('60 h');
});

it('says nothing of a container that is in use for no longer than 24 h: 240 mL ÷ 10 mL/h', () => {
  const { preparationThatHolds } = calculateOrder({
    ...INPATIENT,
    ...{ weight: '100kg', doseRate: '0.1mg/kg/h', duration: '24h' },
  });
  // 120 + 20 mL of 2 mg/mL are in 250 mL, at 5 mL/h
  expect(textOf(preparationThatHolds)).toBe('500 mg in 250 mL');
  expect(preparationThatHolds).not.toHaveProperty('hang');
});

it('recommends one that keeps a caution as it is, none that makes it worse: 4 mL/h from 500 mg in 500 mL as now, 2 mL/h from 500 in 250', () => {
  // 40 kg × 0.1 = 4 mg/h; 96 mL + 20 mL are more than 100
  const keys = { ...INPATIENT, weight: '40kg', doseRate: '0.1mg/kg/h', duration: '24h' };
  expect(codesOf(calculateOrder(keys))).toContain('infusionRate:belowAccurate caution');
  expect(recommended(keys)).toBe('500 mg in 500 mL');
});

it('recommends none that the pump would be blocked for: 0.9 mL/h of 5 mg/mL is 0.45 of 10 mg/mL, set 0.5, 11% more', () => {
  // 54 mL of 5 mg/mL are more than 48 of 50; 27 mL of 10 mg/mL are not
  const keys = { ...SYRINGE, doseRate: '4.5mg/h', duration: '60h' };
  expect(recommended(keys)).toBe('none');
  // 1 mL/h of 5 mg/mL is 0.5 of 10 mg/mL; 60 mL, 30 mL
  expect(recommended({ ...keys, doseRate: '5mg/h' })).toBe('500 mg in 50 mL');
});

it('recommends none that moves a caution to another step: 0.65 and 1.3 mL/h are set 0.7 and 1.3, half of each 0.3 and 0.7', () => {
  // 0.05 ÷ 0.65 = 0.025 ÷ 0.325 = 7.7%: the first step alone, then both. 13 + 39 mL, 6.5 + 19.5 mL
  const steps = (second: string): LinkKeys => ({
    ...SYRINGE,
    ...{ doseRate: undefined, duration: undefined },
    step: ['3.25mg/h*20h', `${second}*30h`],
  });
  expect(codesOf(calculateOrder(steps('6.5mg/h')))).toContain(
    'infusionRate:rounding caution steps 1',
  );
  expect(recommended(steps('6.5mg/h'))).toBe('none');
  // 1.4 mL/h, then 0.7: the first step alone, both times
  expect(recommended(steps('7mg/h'))).toBe('500 mg in 50 mL');
});

it('recommends none that brings a caution to the loading dose: 1.3 mL/h of 5 mg/mL, 0.65 set 0.7 of 10 mg/mL', () => {
  // 13 mg in 2 h: 2.6 mL, 1.3 mL; then 0.65 mL/h set 0.7 for 80 h: 52 mL, 26 mL at 0.325 set 0.3
  const loaded = (loading: string): LinkKeys => ({
    ...{ ...SYRINGE, careArea: 'acute-pain-adult', loading },
    ...{ doseRate: '3.25mg/h', duration: '80h' },
  });
  expect(recommended(loaded('13mg*120min'))).toBe('none');
  // 14 mg in 2 h: 1.4 mL/h, 0.7 mL/h
  expect(recommended(loaded('14mg*120min'))).toBe('500 mg in 50 mL');
});

it('recommends none of an unusual concentration, though the present one is more so: 11 mg/mL for 12, usual up to 10', () => {
  const order = orderOf({
    ...{ careArea: 'chronic-pain-inpatient', weight: '100kg', doseRate: '0.5mg/kg/h' },
    ...{ duration: '24h', drug: '1200mg', volume: '100mL' },
  });
  // 1200 mg: 100 of 100 mL, or 109.1 of 500 mL; 4.2 and 4.5 mL/h, both below 5
  const made = (drug: number): StandardPreparation => ({
    ...{ id: 'strong', container: 'bag', sourceIds: [] },
    ...{ drug: quantity(drug, 'mg'), volume: quantity(500, 'mL') },
  });
  const from = (drug: number): string =>
    textOf(calculate(order, { ...library, preparations: [made(drug)] }).preparationThatHolds);
  expect(from(5500)).toBe('none');
  expect(from(5000)).toBe('5000 mg in 500 mL');
});

it('recommends none that a vial in use is not for: 10 mg/mL made up to 4 mg/mL', () => {
  const weaker: StandardPreparation = {
    ...{ id: 'weaker', container: 'bag', sourceIds: [] },
    ...{ drug: quantity(2000, 'mg'), volume: quantity(500, 'mL') },
  };
  // 100 kg × 0.5 × 24 = 1200 mg: 120 of 100 mL at 10 mg/mL, 300 of 500 mL at 4 mg/mL
  const from = (stock: string | undefined): string => {
    const order = orderOf({
      ...{ weight: '100kg', doseRate: '0.5mg/kg/h', duration: '24h' },
      ...{ drug: '1000mg', volume: '100mL', stock },
    });
    return textOf(calculate(order, { ...library, preparations: [weaker] }).preparationThatHolds);
  };
  expect(from('10mg/mL')).toBe('none');
  expect(from('50mg/mL')).toBe('2000 mg in 500 mL');
  expect(from(undefined)).toBe('2000 mg in 500 mL');
});
