import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/core/calculate.ts';
import { amount } from '../../src/core/quantity/quantity.ts';
import { orderOfLink } from '../support/calculateLink.ts';
import { library } from '../support/library.ts';

interface UsualPlan {
  readonly link: string;
  /** Whether weight × rate ÷ concentration is set below 5 mL/h on a large-volume pump. */
  readonly isSlow: boolean;
}

/** Every plan of a grid inside the usual ranges, on each standard preparation and a pump that fits. */
function* usualPlans(): Generator<UsualPlan> {
  const pumps = { bag: 'large-volume', syringe: 'syringe-fine' };
  for (const { drug, volume, container } of library.preparations) {
    const [mg, mL] = [amount(drug).toNumber(), amount(volume).toNumber()];
    for (let weight = 40; weight <= 150; weight += 5) {
      for (let hundredths = 10; hundredths <= 50; hundredths += 5) {
        for (const hours of [4, 5, 6]) {
          const exactRate = (weight * hundredths * mL) / (100 * mg);
          yield {
            link:
              `#/plan?careArea=chronic-pain-adult&weight=${String(weight)}kg` +
              `&doseRate=0.${String(hundredths)}mg/kg/h&duration=${String(hours)}h` +
              `&drug=${String(mg)}mg&volume=${String(mL)}mL&pump=${pumps[container]}`,
            isSlow: container === 'bag' && exactRate < 4.95,
          };
        }
      }
    }
  }
}

describe('few alarms, so that each is read', () => {
  it('a usual plan on a standard preparation and the pump that fits raises a caution in 132 of 3,726 cases: a bag pump below 5 mL/h', () => {
    let plans = 0;
    let cautioned = 0;
    for (const { link, isSlow } of usualPlans()) {
      const { findings } = calculate(orderOfLink(link), library);
      const raised = findings
        .filter((finding) => finding.severity !== 'info')
        .map((finding) => `${finding.edge} ${finding.severity}`);
      expect(raised, link).toEqual(isSlow ? ['belowAccurate caution'] : []);
      plans += 1;
      if (raised.length > 0) cautioned += 1;
    }
    expect([plans, cautioned]).toEqual([3726, 132]);
  });
});
