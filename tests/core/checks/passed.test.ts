import { describe, expect, it } from 'vitest';
import type { PassedCheck } from '../../../src/core/checks/passedChecks.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder } from '../../support/calculateLink.ts';
import { text } from '../../support/text.ts';

function passed(keys: LinkKeys): readonly PassedCheck[] {
  return calculateOrder(keys).passed;
}

describe('checks that found nothing', () => {
  it('names each of the worked example, the dose rate apart', () => {
    expect(passed({}).map((check) => check.kind)).toEqual([
      'patientWeight',
      'dosingWeight',
      'doseRate',
      'infusionDuration',
      'concentration',
      'totalDoseReference',
      'container',
      'pump',
    ]);
  });

  it('says what the bag has to hold: 79.8 of 100 mL', () => {
    const check = passed({}).find((each) => each.kind === 'container');
    expect([text(check?.needed), text(check?.holds)]).toEqual(['79.8 mL', '100 mL']);
  });

  it('says what rounding did at most: 0.188 % shown as 0.2', () => {
    const check = passed({}).find((each) => each.kind === 'pump');
    expect(text(check?.largestDeviation)).toBe('0.2 %');
  });

  it('says so of a volume that changes more than its rate: 1.05 mL set as 1.1 is 4.76 %', () => {
    // 42 kg × 0.1 mg/kg/h at 1 mg/mL: 4.2 mL/h as it is, and 1.05 mL in 15 min
    const check = passed({
      ...{ weight: '42kg', doseRate: '0.1mg/kg/h', duration: '15min' },
      ...{ drug: '50mg', volume: '50mL', pump: 'syringe' },
    }).find((each) => each.kind === 'pump');
    expect(text(check?.largestDeviation)).toBe('4.8 %');
  });

  it('names the reference that is reached', () => {
    const check = passed({}).find((each) => each.kind === 'totalDoseReference');
    expect([text(check?.reference), check?.sourceIds]).toEqual(['80 mg', ['asra-chronic-2018']]);
  });

  it('passes a total that is the reference itself: 80 mg', () => {
    const kinds = passed({ doseRate: undefined, totalDose: '80mg' }).map((check) => check.kind);
    expect(kinds).toContain('totalDoseReference');
  });

  it.each<readonly [string, LinkKeys]>([
    ['container', { duration: '6h' }],
    ['container', { drug: '300mg', volume: '60mL', pump: 'syringe' }],
    [
      'pump',
      // 38 × 0.1 × 0.25 = 0.95 mL, set as 1: the volume alone.
      {
        weight: '38kg',
        doseRate: '0.1mg/kg/h',
        duration: '15min',
        drug: '50mg',
        volume: '50mL',
        pump: 'syringe',
      },
    ],
    ['pump', { weight: '45kg', doseRate: '0.1mg/kg/h', drug: '500mg', volume: '50mL' }],
    ['totalDoseReference', { doseRate: '0.1mg/kg/h' }],
    [
      'doseRatePerKg',
      { doseRate: undefined, duration: undefined, step: ['0.3mg/kg/h*2h', '0.6mg/kg/h*2h'] },
    ],
  ])('does not pass %s where there is something to say', (kind, keys) => {
    expect(passed(keys).map((check) => check.kind)).not.toContain(kind);
  });

  it('names all others beside a container that is too small and a pump that changes the rate', () => {
    // 45 kg × 0.1 ÷ 10 = 0.45, set as 0.5; 4.5 × 12 ÷ 10 = 5.4 mL and 2 of priming from 7 mL
    const checks = passed({
      ...{ weight: '45kg', doseRate: '0.1mg/kg/h', duration: '12h', priming: '2mL' },
      ...{ drug: '70mg', volume: '7mL', pump: 'syringe' },
    });
    expect(checks).toEqual([
      ...['patientWeight', 'dosingWeight', 'doseRatePerKg', 'doseRate'].map((kind) => ({ kind })),
      { kind: 'concentration' },
    ]);
  });

  it('passes the container beside a long hang, which is another matter', () => {
    const kinds = passed({
      weight: '50kg',
      doseRate: '0.1mg/kg/h',
      duration: '48h',
      drug: '500mg',
      volume: '500mL',
    });
    expect(kinds.map((check) => check.kind)).toContain('container');
  });

  it('still names those of the order where its height is below the formula’s, and not that height', () => {
    const kinds = passed({ basis: 'ideal', height: '150cm', sex: 'male' }).map(
      (check) => check.kind,
    );
    expect(kinds).toEqual(['patientWeight', 'infusionDuration', 'concentration']);
    const loaded = passed({ basis: 'ideal', height: '150cm', sex: 'male', loading: '9mg*10min' });
    expect(loaded.map((check) => check.kind)).toEqual([
      ...['patientWeight', 'infusionDuration', 'loadingTime', 'concentration'],
    ]);
  });
});
