import { describe, expect, it } from 'vitest';
import type { QuantityName } from '../support/oracle/oracle.ts';
import { oracle, toPlain } from '../support/oracle/oracle.ts';
import { divide } from '../support/oracle/rational.ts';
import type { Rational } from '../support/oracle/rational.ts';
import published from '../references/published.json' with { type: 'json' };

type Case = (typeof published.cases)[number];

const PATIENT = 'weight=80kg';
const REST = 'doseRate=20mg/h&duration=4h&drug=100mg&volume=100mL';

/** What a case says is in the container: a bag, or 100 mL of a concentration. */
function mixtureOf(one: Case): string {
  return one.bag_drug_mg === undefined
    ? `drug=${one.concentration_mg_per_ml ?? ''}00mg&volume=100mL`
    : `drug=${one.bag_drug_mg}mg&volume=${one.bag_volume_ml}mL`;
}

function rateLinkOf(one: Case): string {
  const weight = one.weight_kg === undefined ? PATIENT : `weight=${one.weight_kg}kg`;
  const dose = `doseRate=${one.dose_rate ?? ''}${one.dose_rate_unit ?? ''}`;
  return `#/plan?${weight}&${dose}&duration=${one.duration_h ?? '4'}h&${mixtureOf(one)}`;
}

/** One quantity of an order that is not in steps. */
function single(link: string, name: QuantityName): Rational {
  const value = oracle(link).quantities[name];
  if (value === undefined || !('denominator' in value)) {
    throw new TypeError(`No single ${name}`);
  }
  return value;
}

const ofKind = (...kinds: readonly string[]) =>
  published.cases.filter(({ kind }) => kinds.includes(kind));

describe('published rates', () => {
  it.each(ofKind('rate', 'rate+vtbi+total'))('$id: $exact.ml_per_h mL/h', (one) => {
    const link = rateLinkOf(one);
    const rate = toPlain(divide(single(link, 'doseRate'), single(link, 'concentration')));
    expect(rate).toBe(one.exact.ml_per_h);
    if (one.drug === 'ketamine') {
      expect(toPlain(single(link, 'exactInfusionRate'))).toBe(rate);
    }
    expect(rate === one.expected.ml_per_h).toBe(one.published_answer === 'exact');
  });

  it.each(ofKind('rate+vtbi+total'))('$id: total dose and volume', (one) => {
    const link = rateLinkOf(one);
    expect(toPlain(single(link, 'totalDose'))).toBe(one.exact.total_mg);
    expect(toPlain(single(link, 'vtbi'))).toBe(one.exact.vtbi_ml);
  });
});

describe('other published sums', () => {
  it.each(ofKind('bolus_over_time'))('$id: 20 mg in 10 min as a loading dose', (one) => {
    const link = `#/plan?${PATIENT}&${REST}&loading=20mg*10min`;
    expect(toPlain(single(link, 'loadingVolume'))).toBe(one.exact.bolus_ml);
    expect(toPlain(single(link, 'loadingRate'))).toBe(one.exact.bolus_ml_per_h);
  });

  it.each(ofKind('concentration'))('$id: 250 mg added to 250 mL', (one) => {
    const link = `#/plan?${PATIENT}&doseRate=20mg/h&duration=4h&drug=250mg&volume=250mL&mix=added&stock=50mg/mL`;
    expect(toPlain(single(link, 'concentration'), 6)).toBe(one.exact.concentration_mg_per_ml);
  });

  it.each(ofKind('ibw_devine'))('$id: ideal weight', (one) => {
    const link = `#/plan?${PATIENT}&basis=ideal&height=${one.height_in ?? ''}in&sex=${one.sex ?? ''}&${REST}`;
    expect(toPlain(single(link, 'dosingWeight'))).toBe(one.exact.ibw_kg);
  });

  it('leaves no kind of case out', () => {
    const kinds = ['rate', 'rate+vtbi+total', 'bolus_over_time', 'concentration', 'ibw_devine'];
    expect(ofKind(...kinds)).toHaveLength(published.cases.length);
  });
});
