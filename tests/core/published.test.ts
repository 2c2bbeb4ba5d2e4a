import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { idealWeight } from '../../src/core/order/dosingWeight.ts';
import { amount, convert, quantity } from '../../src/core/quantity/quantity.ts';
import { concentrationOf } from '../../src/core/quantity/sums.ts';
import type { LinkKeys } from '../support/calculateLink.ts';
import { calculateOrder, planOf } from '../support/calculateLink.ts';

interface PublishedCase {
  readonly id: string;
  readonly kind: 'rate' | 'rate+vtbi+total' | 'bolus_over_time' | 'concentration' | 'ibw_devine';
  readonly weight_kg?: string;
  readonly dose_rate?: string;
  readonly dose_rate_unit?: string;
  readonly concentration_mg_per_ml?: string;
  readonly bag_drug_mg?: string;
  readonly bag_volume_ml?: string;
  readonly duration_h?: string;
  readonly sex?: 'male' | 'female';
  readonly height_in?: string;
  readonly expected: Readonly<Record<string, string>>;
  readonly exact: Readonly<Record<string, string>>;
  readonly published_answer: 'exact' | 'rounded' | 'wrong';
}

const file = new URL('../references/published.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly PublishedCase[] };

/** What the product calculates for a case, under the names that the case uses for its answers. */
function answers(published: PublishedCase): Readonly<Record<string, string>> {
  switch (published.kind) {
    case 'rate':
    case 'rate+vtbi+total': {
      const plan = planOf(calculateOrder(orderKeys(published)));
      const [step] = plan.steps;
      if (step === undefined) throw new Error('A plan has a step');
      return {
        ml_per_h: sixDecimals(amount(step.exactInfusionRate)),
        total_mg: sixDecimals(amount(plan.totalDose)),
        vtbi_ml: sixDecimals(amount(step.exactVolume)),
      };
    }
    case 'bolus_over_time': {
      // "20 mg over 10 minutes" at 1 mg/mL
      const { loading } = planOf(calculateOrder({ ...bag(published), loading: '20mg*10min' }));
      if (loading === undefined) throw new Error('This plan has a loading dose');
      return {
        bolus_ml: sixDecimals(amount(loading.exactVolume)),
        bolus_ml_per_h: sixDecimals(amount(loading.exactInfusionRate)),
      };
    }
    case 'concentration': {
      const drug = quantity(published.bag_drug_mg ?? '', 'mg');
      const volume = quantity(published.bag_volume_ml ?? '', 'mL');
      return { concentration_mg_per_ml: sixDecimals(amount(concentrationOf(drug, volume))) };
    }
    case 'ibw_devine': {
      const height = convert(quantity(published.height_in ?? '', 'in'), 'cm');
      return { ibw_kg: sixDecimals(amount(idealWeight(height, published.sex ?? 'female'))) };
    }
  }
}

function orderKeys(published: PublishedCase): LinkKeys {
  return {
    ...bag(published),
    weight: `${published.weight_kg ?? '70'}kg`,
    doseRate: `${published.dose_rate ?? ''}${published.dose_rate_unit ?? ''}`,
    duration: `${published.duration_h ?? '4'}h`,
  };
}

/** The container as published, or 100 mL at the published concentration. */
function bag({ concentration_mg_per_ml, bag_drug_mg, bag_volume_ml }: PublishedCase): LinkKeys {
  return concentration_mg_per_ml === undefined
    ? { drug: `${bag_drug_mg ?? ''}mg`, volume: `${bag_volume_ml ?? ''}mL` }
    : { drug: `${concentration_mg_per_ml}00mg`, volume: '100mL' };
}

function sixDecimals(value: ReturnType<typeof amount>): string {
  return value.toDecimalPlaces(6).toString();
}

describe('published examples', () => {
  it('there are 77', () => {
    expect(cases).toHaveLength(77);
  });

  it.each(cases)('$id gives the exact answer', (published) => {
    expect(answers(published)).toMatchObject(published.exact);
  });

  it.each(cases.filter((each) => each.published_answer === 'exact'))(
    '$id agrees with what was printed',
    (published) => {
      expect(answers(published)).toMatchObject(published.expected);
    },
  );

  it.each(cases.filter((each) => each.published_answer === 'wrong'))(
    '$id does not repeat the misprint',
    (published) => {
      const given = answers(published);
      for (const [name, misprint] of Object.entries(published.expected)) {
        expect(given[name]).not.toBe(misprint);
      }
    },
  );
});
