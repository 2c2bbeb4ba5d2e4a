import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/core/calculate.ts';
import type { StandardPreparation } from '../../../src/core/library/drugLibrary.ts';
import type { PumpProgram } from '../../../src/core/plan/pumpProgram.ts';
import { amount, quantity } from '../../../src/core/quantity/quantity.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder, codesOf, orderOf, programOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';
import { text } from '../../support/text.ts';

function program(keys: LinkKeys): PumpProgram {
  return programOf(calculateOrder(keys));
}

describe('what to set on the pump', () => {
  it('19.9375 mL/h is set as 19.9, 79.75 mL as 79.8: 79.8 ÷ 19.9 h = 36 s late, 159.6 mg', () => {
    const { steps, vtbi, runTime, runTimeDifference, deliveredDose } = program({});
    const [step] = steps;
    expect([step?.infusionRate, vtbi, deliveredDose].map(text)).toEqual([
      '19.9 mL/h',
      '79.8 mL',
      '159.6 mg',
    ]);
    // 79.8 ÷ 19.9 = 4.010050251…; 0.01005 h × 3600 = 36.18 s
    expect(text(runTime)).toBe('4.010050251256 h');
    expect(amount(runTimeDifference).times(3600).toFixed(2)).toBe('36.18');
    // 19.9 × 2 ÷ 72.5 = 0.548965517…
    expect(text(step?.achievedDoseRatePerKg)).toBe('0.548965517241 mg/kg/h');
  });

  it('gives each deviation with its sign: (19.9 − 19.9375) ÷ 19.9375 = −0.188 %', () => {
    const { steps, deliveredDoseDeviation } = program({});
    expect(text(steps[0]?.rateDeviation)).toBe('-0.188087774295 %');
    // (79.8 − 79.75) ÷ 79.75 = (159.6 − 159.5) ÷ 159.5 = 0.0627 %
    expect(text(steps[0]?.volumeDeviation)).toBe('0.062695924765 %');
    expect(text(deliveredDoseDeviation)).toBe('0.062695924765 %');
  });

  it('sets a fine-step syringe pump to hundredths: 7.25 mg/h ÷ 10 mg/mL = 0.725, set as 0.73', () => {
    const { steps } = program({
      doseRate: '0.1mg/kg/h',
      drug: '500mg',
      volume: '50mL',
      pump: 'syringe-fine',
    });
    expect(text(steps[0]?.infusionRate)).toBe('0.73 mL/h');
  });

  it('rounds a tie up as it is: 35.05 mg/h × 1 mL/mg is 35.05 mL/h, set as 35.1', () => {
    const { steps } = program({
      doseRate: '35.05mg/h',
      drug: '100mg',
      volume: '100mL',
      duration: '2h',
    });
    expect(text(steps[0]?.infusionRate)).toBe('35.1 mL/h');
  });

  it('rounds steps so that the sum carries the dose: three times 1.25 mL is 1.3, 1.2 and 1.3', () => {
    // cumulative 1.25, 2.5, 3.75 → 1.3, 2.5, 3.8
    const { steps, vtbi } = program({
      weight: '50kg',
      doseRate: undefined,
      duration: undefined,
      step: ['0.1mg/kg/h*15min', '0.1mg/kg/h*15min', '0.1mg/kg/h*15min'],
      drug: '100mg',
      volume: '100mL',
    });
    expect(steps.map((step) => text(step.vtbi))).toEqual(['1.3 mL', '1.2 mL', '1.3 mL']);
    expect(text(vtbi)).toBe('3.8 mL');
  });

  it('programs the loading dose first, on its own: 14.5 mg in 10 min at 2 mg/mL is 7.25 mL → 7.3 at 43.5', () => {
    const { loading, vtbi, deliveredDose } = program({ loading: '0.2mg/kg*10min' });
    expect([loading?.infusionRate, loading?.vtbi, vtbi].map(text)).toEqual([
      '43.5 mL/h',
      '7.3 mL',
      '79.8 mL',
    ]);
    // (7.3 + 79.8) × 2
    expect(text(deliveredDose)).toBe('174.2 mg');
  });
});

it('has nothing that is not there: no loading dose, no other preparation', () => {
  expect(program({})).not.toHaveProperty('loading');
  expect(calculateOrder({})).not.toHaveProperty('preparationThatHolds');
});

describe('containers', () => {
  it('one bag: 100 − 20 − 79.8 = 0.2 mL left in it, 20 mL = 40 mg left in the line', () => {
    const { containerSchedule: schedule } = program({});
    expect(schedule.containers).toHaveLength(1);
    expect([schedule.leftInContainer, schedule.leftInContainerDose].map(text)).toEqual([
      '0.2 mL',
      '0.4 mg',
    ]);
    expect(text(schedule.leftInLineDose)).toBe('40 mg');
  });

  it('100 mL at 25 mL/h with 20 mL of priming: 80 mL from the first bag, change after 3.2 h, 20 mL from the second', () => {
    const calculation = calculateOrder({
      weight: '80kg',
      doseRate: '25mg/h',
      drug: '100mg',
      volume: '100mL',
    });
    const { containers, leftInContainer } = programOf(calculation).containerSchedule;
    expect(
      containers.map(({ number, vtbi, from, until }) => [
        number,
        text(vtbi),
        text(from),
        text(until),
      ]),
    ).toEqual([
      [1, '80 mL', '0 h', '3.2 h'],
      [2, '20 mL', '3.2 h', '4 h'],
    ]);
    expect(text(leftInContainer)).toBe('80 mL');
    expect(codesOf(calculation)).toContain('container:exceedsBag info');
    // At 2 mg/mL the 50 mL and 20 mL of priming fit 100 mL: 200 mg in 100 mL
    expect(text(calculation.preparationThatHolds?.drug)).toBe('200 mg');
    expect(text(calculation.preparationThatHolds?.volume)).toBe('100 mL');
  });

  it('recommends the smallest volume, of one volume the least drug, at a usual concentration', () => {
    // 100 mg: 33.3 mL at 3 mg/mL, 25 at 4, 100 at 1, 5 at 20 mg/mL, which is not usual
    const made = ([drug, volume]: readonly [number, number]): StandardPreparation => ({
      ...{ id: `${String(drug)}-${String(volume)}`, container: 'bag', sourceIds: [] },
      ...{ drug: quantity(drug, 'mg'), volume: quantity(volume, 'mL') },
    });
    const preparations = (
      [
        [400, 100],
        [250, 250],
        [300, 100],
        [1000, 50],
      ] as const
    ).map(made);
    const order = orderOf({ weight: '80kg', doseRate: '25mg/h', drug: '100mg' });
    const { preparationThatHolds: holds } = calculate(order, { ...library, preparations });
    expect([text(holds?.drug), text(holds?.volume)]).toEqual(['300 mg', '100 mL']);
  });

  it('recommends none that would not hold what the pump is set to', () => {
    // 67 kg × 0.3 = 20.1 mg ÷ 2 = 10.05, set 10.1 mL; 139.9 ÷ 2 = 69.95, set 70: 80.1 + 20 > 100 mL,
    // though 160 mg ÷ 2 + 20 is just 100. 500 mg in 250 mL holds it.
    const { preparationThatHolds: holds } = calculateOrder({
      weight: '67kg',
      doseRate: undefined,
      totalDose: '139.9mg',
      duration: '5h',
      loading: '0.3mg/kg*10min',
    });
    expect([text(holds?.drug), text(holds?.volume)]).toEqual(['500 mg', '250 mL']);
  });

  it('counts the loading dose in: change inside the second step', () => {
    // 70 kg, 1 mg/mL: loading 7 mL in 10 min, then 7 mL/h × 2 h = 14, then 21 mL/h × 4 h = 84 of 105
    // First bag gives 80: 80 − 21 = 59 mL of step 2 ÷ 21 = 2.809523… h after 10 min + 2 h
    const { containers } = program({
      weight: '70kg',
      doseRate: undefined,
      duration: undefined,
      loading: '0.1mg/kg*10min',
      step: ['0.1mg/kg/h*2h', '0.3mg/kg/h*4h'],
      drug: '100mg',
      volume: '100mL',
    }).containerSchedule;
    expect(containers.map(({ vtbi }) => text(vtbi))).toEqual(['80 mL', '25 mL']);
    expect(text(containers[1]?.from)).toBe('4.97619047619 h');
  });

  it('an added volume that is no whole tenth gives only whole tenths', () => {
    // 100 + 100 ÷ 50 = 102 mL at 0.98039… mg/mL; 50 mg/h for 2 h = 102 mL; first 82, then 20
    const { containers } = program({
      weight: '100kg',
      doseRate: '50mg/h',
      duration: '2h',
      drug: '100mg',
      volume: '100mL',
      mix: 'added',
      stock: '50mg/mL',
    }).containerSchedule;
    expect(containers.map(({ vtbi }) => text(vtbi))).toEqual(['82 mL', '20 mL']);
  });

  it('recommends nothing where no standard preparation would hold it', () => {
    // 100 kg × 0.5 × 100 h = 5000 mg: no bag of the library
    const calculation = calculateOrder({
      weight: '100kg',
      doseRate: '0.5mg/kg/h',
      duration: '100h',
    });
    expect(calculation.preparationThatHolds).toBeUndefined();
    // 2500 mL − 80 = 2420 = 24.2 × 100: 26 bags
    expect(calculation).not.toHaveProperty('preparationThatHolds');
    const { containers } = programOf(calculation).containerSchedule;
    expect(containers.map(({ vtbi }) => text(vtbi))).toEqual([
      '80 mL',
      ...Array.from({ length: 24 }, () => '100 mL'),
      '20 mL',
    ]);
  });
});

describe('what the other dosing weights would give', () => {
  it('120 kg, 70 in, male at 0.3 mg/kg/h and 1 mg/mL: 36, 21.9, 27.5 and lean weight', () => {
    const { otherBases } = calculateOrder({
      weight: '120kg',
      height: '70in',
      sex: 'male',
      doseRate: '0.3mg/kg/h',
      drug: '500mg',
      volume: '500mL',
    });
    // 73 × 0.3 = 21.9; 91.8 × 0.3 = 27.54; BMI 37.9592; 1112400 ÷ (6680 + 8199.19) = 74.7621 × 0.3 = 22.43
    expect(otherBases.map(({ basis, infusionRate }) => [basis, text(infusionRate)])).toEqual([
      ['actual', '36 mL/h'],
      ['ideal', '21.9 mL/h'],
      ['adjusted', '27.5 mL/h'],
      ['lean', '22.4 mL/h'],
    ]);
  });

  it('gives no rate for a weight that is refused or not known', () => {
    const rates = (keys: LinkKeys) =>
      calculateOrder(keys).otherBases.map(({ refusal, infusionRate }) => [
        refusal,
        text(infusionRate),
      ]);
    expect(rates({ weight: '50kg', height: '180cm', sex: 'male' })[1]).toEqual([
      'aboveActual',
      'none',
    ]);
    expect(rates({})[3]).toEqual(['heightOrSexMissing', 'none']);
  });

  it('compares nothing while a finding blocks', () => {
    expect(calculateOrder({ doseRate: '2mg/kg/h' }).otherBases).toEqual([]);
  });
});
