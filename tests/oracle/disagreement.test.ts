import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/core/calculate.ts';
import type { Calculation } from '../../src/core/calculation.ts';
import { add, compare, quantity } from '../../src/core/quantity/quantity.ts';
import { orderOfLink } from '../support/calculateLink.ts';
import { differenceBetween } from '../support/compareOutputs.ts';
import { disagreement } from '../support/compareWithOracle.ts';
import { library } from '../support/library.ts';
import { outputsOf } from '../support/oracle/outputs.ts';
import { readPlanOrder } from '../support/oracle/planOrder.ts';
import { randomPlanLink } from '../support/oracle/randomPlanLink.ts';
import type { ProductOutput } from '../support/productOutputs.ts';
import { productOutputs } from '../support/productOutputs.ts';

/** A product that comes to 7 mg where a condition holds. */
function wrongWhere(
  condition: (calculation: Calculation) => boolean,
  output: string,
): { readonly outputs: typeof productOutputs } {
  return {
    outputs: (calculation) => {
      const outputs = new Map(productOutputs(calculation));
      if (condition(calculation)) outputs.set(output, quantity(7, 'mg'));
      return outputs;
    },
  };
}

/** The first seed whose order has this. */
function seedOf(has: (link: string) => boolean): number {
  let seed = 1;
  while (!has(randomPlanLink(seed))) seed += 1;
  return seed;
}

describe('where the product is wrong, the failure names its seed and the smallest order', () => {
  it('two steps on a weight in pounds: every other key goes, every number becomes 1', () => {
    const planted = wrongWhere(
      ({ order, plan }) =>
        order.patient.patientWeight.unit === 'lb' && (plan?.steps.length ?? 0) > 1,
      'step 2 dose',
    );
    const seed = seedOf((link) => {
      const { weight, phases, loading } = readPlanOrder(link);
      return weight.unit === 'lb' && phases.length > 3 && loading !== undefined;
    });
    // 1 lb = 0.45359237 kg × 1 mg/kg/h × 1 h
    expect(disagreement(seed, planted)).toBe(
      `seed ${seed}: #/plan?weight=1lb&step=1mg/kg/h*1h&step=1mg/kg/h*1h&drug=1mg&volume=1mL — step 2 dose: 7 mg, by the oracle 0.45359237`,
    );
  });

  it('a weight of 72.5 kg and more: the roundest number that is not below it', () => {
    const planted = wrongWhere(
      ({ plan }) => plan !== undefined && compare(plan.patientWeight, quantity('72.5', 'kg')) >= 0,
      'order totalDose',
    );
    const seed = seedOf((link) => /weight=9\d\.\dkg.*doseRate=.*mcg/.test(link));
    expect(disagreement(seed, planted)).toBe(
      `seed ${seed}: #/plan?weight=80kg&doseRate=1mg/kg/h&duration=1h&drug=1mg&volume=1mL — order totalDose: 7 mg, by the oracle 80`,
    );
  });

  it('says nothing where they agree', () => {
    expect(disagreement(1)).toBeUndefined();
  });
});

/** Pounds, a loading dose that may have been meant as ten times as slow, steps in three units, drug added to the bag, a second bag, a remark. */
const RICH =
  '#/plan?weight=200lb&height=70in&sex=male&basis=adjusted&step=5mcg/kg/min*1h30min&step=20mg/h*1h&step=0.5mg/kg/h*90min&loading=0.2mg/kg*3min&drug=100mg&volume=98mL&mix=added&stock=50mg/mL&priming=15mL';

function slightlyWrong(value: ProductOutput | undefined): ProductOutput {
  if (value === undefined || typeof value === 'string') return `${value ?? ''}?`;
  return typeof value === 'number'
    ? value + 1
    : add(value, quantity('0.000000000000001', value.unit));
}

describe('a calculation with many kinds of output', () => {
  const calculation = calculate(orderOfLink(RICH), library);
  const right = productOutputs(calculation);
  const names = [...right.keys()];
  const oracle = outputsOf(RICH);
  const differenceWith = (change: (outputs: Map<string, ProductOutput>) => unknown) => {
    const outputs = new Map(right);
    change(outputs);
    return differenceBetween(calculation, outputs, oracle);
  };

  it('is the same by the oracle, in each of more than 150 outputs', () => {
    expect(differenceWith(() => undefined)).toBeUndefined();
    expect(names.length).toBeGreaterThan(150);
  });

  it('is another when any one of them is off by a thousandth of a millionth of a millionth', () => {
    const unnoticed = names.filter((name) => {
      const found = differenceWith((outputs) =>
        outputs.set(name, slightlyWrong(outputs.get(name))),
      );
      return found?.startsWith(`${name}: `) !== true;
    });
    expect(unnoticed).toEqual([]);
  });

  it('is another when any one of them is missing, or one more is there', () => {
    const unnoticed = names.filter((name) => {
      const found = differenceWith((outputs) => outputs.delete(name));
      return found?.startsWith(`${name}: none, `) !== true;
    });
    expect(unnoticed).toEqual([]);
    const more = differenceWith((outputs) => outputs.set('container 9 vtbi', quantity(1, 'mL')));
    expect(more).toBe('container 9 vtbi: 1 mL, by the oracle none');
  });
});
