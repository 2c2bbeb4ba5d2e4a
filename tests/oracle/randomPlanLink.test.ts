import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../support/oracle/findingCodes.ts';
import { oracle } from '../support/oracle/oracle.ts';
import { readPlanOrder } from '../support/oracle/planOrder.ts';
import { randomPlanLink, randomPlanLinks } from '../support/oracle/randomPlanLink.ts';

const LINKS = randomPlanLinks(3000);
const ANSWERS = LINKS.map((link) => oracle(link));

function share(condition: (link: string, index: number) => boolean): number {
  return LINKS.filter(condition).length / LINKS.length;
}

describe('random plan links', () => {
  it('follow from their seed alone', () => {
    expect(randomPlanLink(7)).toBe(randomPlanLink(7));
    expect(randomPlanLinks(3, 7)).toEqual([7, 8, 9].map(randomPlanLink));
    expect(new Set(LINKS).size).toBeGreaterThan(LINKS.length * 0.99);
  });

  it('leave about half of the plans unblocked', () => {
    const unblocked = share((_, index) => ANSWERS[index]?.status !== 'blocked');
    expect(unblocked).toBeGreaterThan(0.45);
    expect(unblocked).toBeLessThan(0.75);
  });

  it('reach every finding', () => {
    const reached = new Set(ANSWERS.flatMap(({ findings }) => findings.map(({ code }) => code)));
    expect([...reached].sort()).toEqual(FINDING_CODES);
  });

  it('reach rounding and containers in both of their severities', () => {
    const reached = new Set(
      ANSWERS.flatMap(({ findings }) =>
        findings.map(({ code, severity }) => `${code} ${severity}`),
      ),
    );
    for (const wanted of [
      'infusionRate:rounding caution',
      'infusionRate:rounding block',
      'vtbi:rounding caution',
      'vtbi:rounding block',
      'container:exceedsBag info',
      'container:exceedsBag block',
    ]) {
      expect(reached).toContain(wanted);
    }
  });

  it.each([
    ['=[\\d.]+lb', 0.1],
    ['height=[\\d.]+in', 0.08],
    ['mcg(/|%2F)kg(/|%2F)min', 0.1],
    ['mcg(/|%2F)kg(/|%2F)h', 0.1],
    ['[\\d.]mg(/|%2F)h', 0.1],
    ['totalDose=[\\d.]+mg(&|$)', 0.05],
    ['totalDose=[\\d.]+mg(/|%2F)kg', 0.03],
    ['loading=', 0.2],
    ['mix=added', 0.1],
    ['basis=ideal', 0.1],
    ['basis=adjusted', 0.1],
    ['basis=lean', 0.1],
    ['stock=10', 0.1],
    ['pump=alaris-gp', 0.1],
    ['pump=syringe(&|$)', 0.1],
    ['pump=syringe-fine', 0.1],
    ['priming=0mL', 0.03],
    ['%2F', 0.05],
    ['(step=.*){12}', 0.01],
    ['^((?!step=).)*step=((?!step=).)*$', 0.01],
  ])('write %s often enough', (pattern, least) => {
    expect(share((link) => new RegExp(pattern).test(link))).toBeGreaterThan(least);
  });

  it('write only plain numbers of at most 16 characters, none of them zero where it must not be', () => {
    for (const link of LINKS) {
      const numbers = decodeURIComponent(link).match(/(?<=[=*])[\d.]+(?=[a-z])/gi) ?? [];
      for (const number of numbers) {
        expect(number).toMatch(/^(?=.{1,16}$)(?:0|[1-9]\d*)(?:\.\d+)?$/);
      }
      const order = readPlanOrder(link);
      const positive = [
        order.weight.value,
        order.drug,
        order.volume,
        ...order.phases.flatMap(({ dose, duration }) => [dose.value, duration]),
        ...(order.loading === undefined ? [] : [order.loading.dose.value, order.loading.minutes]),
      ];
      expect(positive.every(({ numerator }) => numerator > 0n)).toBe(true);
    }
  });

  it('hit true ties at the pump step', () => {
    const ties = ANSWERS.filter(({ quantities }) => {
      const rate = quantities.exactInfusionRate;
      return (
        rate !== undefined &&
        'denominator' in rate &&
        (rate.numerator * 20n) % rate.denominator === 0n &&
        ((rate.numerator * 20n) / rate.denominator) % 2n === 1n
      );
    });
    expect(ties.length).toBeGreaterThan(LINKS.length * 0.02);
  });
});
