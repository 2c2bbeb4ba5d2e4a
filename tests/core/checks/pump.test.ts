import { describe, expect, it } from 'vitest';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder, codesOf } from '../../support/calculateLink.ts';
import { text } from '../../support/text.ts';

function codes(keys: LinkKeys): readonly string[] {
  return codesOf(calculateOrder(keys));
}

/** An order that finds nothing: 70 kg × 0.3 = 21 mg/h, 84 mg in 4 h. */
const CALM: LinkKeys = { weight: '70kg', doseRate: '0.3mg/kg/h' };

describe('the pump', () => {
  it.each([
    // 0.04 mL/h rounds to 0: no setting, and no rounding to speak of
    [
      { weight: '40kg', doseRate: '0.01mg/kg/h', drug: '1000mg', volume: '100mL' },
      ['infusionRate:belowPump block'],
    ],
    // 0.4 mg/h ÷ 8 = 0.05 → 0.1: doubled
    [
      { weight: '40kg', doseRate: '0.01mg/kg/h', drug: '800mg', volume: '100mL' },
      ['infusionRate:rounding block', 'infusionRate:belowAccurate caution'],
    ],
    // 100 mg/h ÷ 0.5 = 200 mL/h: the last that a syringe pump takes
    [{ weight: '100kg', doseRate: '100mg/h', drug: '25mg', volume: '50mL', pump: 'syringe' }, []],
    [
      { weight: '100kg', doseRate: '100.1mg/h', drug: '25mg', volume: '50mL', pump: 'syringe' },
      ['infusionRate:abovePump block'],
    ],
    // 5 mL/h and 4.9 mL/h on a large-volume pump
    [{ weight: '50kg', doseRate: '0.1mg/kg/h', drug: '100mg', volume: '100mL' }, []],
    [
      { weight: '49kg', doseRate: '0.1mg/kg/h', drug: '100mg', volume: '100mL' },
      ['infusionRate:belowAccurate caution'],
    ],
    [
      { weight: '49kg', doseRate: '0.1mg/kg/h', drug: '100mg', volume: '100mL', pump: 'alaris-gp' },
      ['infusionRate:belowAccurate caution'],
    ],
    // 4.9 ÷ 5 = 0.98 → 1: 2 %
    [
      { weight: '49kg', doseRate: '0.1mg/kg/h', drug: '250mg', volume: '50mL', pump: 'syringe' },
      [],
    ],
    // 5.25 mg/h ÷ 5 = 1.05 → 1.1: 4.76 %, shown as 4.8
    [
      { weight: '52.5kg', doseRate: '0.1mg/kg/h', drug: '250mg', volume: '50mL', pump: 'syringe' },
      [],
    ],
    // 9.5 mg/h ÷ 10 = 0.95 → 1: 5.26 %
    [
      { weight: '95kg', doseRate: '0.1mg/kg/h', drug: '500mg', volume: '50mL', pump: 'syringe' },
      ['infusionRate:rounding caution'],
    ],
    // 4.5 mg/h ÷ 10 = 0.45 → 0.5: 11.1 %
    [
      { weight: '45kg', doseRate: '0.1mg/kg/h', drug: '500mg', volume: '50mL', pump: 'syringe' },
      ['infusionRate:rounding block'],
    ],
  ])('%j: %j', (keys, expected) => {
    const found = codes(keys);
    expect(found.filter((code) => code.startsWith('infusionRate'))).toEqual(expected);
  });

  it.each([
    // 40 kg × 0.1 × 0.25 h = 1 mg ÷ 25 = 0.04 mL → 0
    [
      { weight: '40kg', duration: '15min', drug: '1250mg', volume: '50mL', pump: 'syringe' },
      ['vtbi:belowPump block'],
    ],
    // 0.9 mL on a pump that starts at 1: 3.6 mg/h × 0.25 h at 1 mg/mL
    [
      { weight: '36kg', duration: '15min', drug: '100mg', volume: '100mL', pump: 'alaris-gp' },
      ['vtbi:belowPump block'],
    ],
    // 50 mg/h ÷ 0.5 = 100 mL/h × 100 h = 10000 mL
    [
      {
        weight: '100kg',
        doseRate: '0.5mg/kg/h',
        duration: '100h',
        drug: '500mg',
        volume: '1000mL',
      },
      ['vtbi:abovePump block'],
    ],
    // 4.2 × 0.25 = 1.05 mL → 1.1: 4.8 %
    [{ weight: '42kg', duration: '15min', drug: '100mg', volume: '100mL' }, []],
    // 3.8 × 0.25 = 0.95 mL → 1: 5.3 %
    [
      { weight: '38kg', duration: '15min', drug: '100mg', volume: '100mL' },
      ['vtbi:rounding caution'],
    ],
    // 7 × 0.25 ÷ 5 = 0.35 mL → 0.4: 14.3 %
    [
      { weight: '70kg', duration: '15min', drug: '250mg', volume: '50mL', pump: 'syringe' },
      ['vtbi:rounding block'],
    ],
  ])('%j: %j', (keys, expected) => {
    const found = codes({ doseRate: '0.1mg/kg/h', ...keys });
    expect(found.filter((code) => code.startsWith('vtbi'))).toEqual(expected);
  });

  it('looks at the loading dose too: 4 mg in 60 min at 1 mg/mL runs at 4 mL/h', () => {
    const { findings } = calculateOrder({
      ...CALM,
      drug: '100mg',
      volume: '100mL',
      loading: '4mg*60min',
    });
    const found = findings.find((finding) => finding.edge === 'belowAccurate');
    expect([found?.loading, found?.steps, text(found?.value)]).toEqual([true, [], '4 mL/h']);
  });
});

describe('rate steps', () => {
  const steps = (...step: string[]): LinkKeys => ({
    weight: '70kg',
    drug: '500mg',
    volume: '250mL',
    doseRate: undefined,
    duration: undefined,
    step,
  });

  it('names the steps concerned, once for each subject and edge, with the worst value', () => {
    const calculation = calculateOrder(
      steps('0.3mg/kg/h*1h', '0.6mg/kg/h*1h', '1.2mg/kg/h*1h', '0.3mg/kg/h*1h', '0.7mg/kg/h*1h'),
    );
    expect(codesOf(calculation)).toEqual([
      'doseRatePerKg:aboveHard block steps 3',
      'doseRatePerKg:aboveSoft caution steps 2 5',
      // 42, 84 and 49 mg/h are above the regimens of 25 and 40
      'doseRate:aboveReference info steps 2 3 5',
    ]);
    expect(calculation.findings.map((finding) => text(finding.value))).toEqual([
      '1.2 mg/kg/h',
      '0.7 mg/kg/h',
      '84 mg/h',
    ]);
  });

  it('keeps the worst of several low values', () => {
    const { findings } = calculateOrder(steps('0.05mg/kg/h*2h', '0.02mg/kg/h*1h', '0.3mg/kg/h*1h'));
    const low = findings.find((finding) => finding.edge === 'belowSoft');
    expect([low?.steps, text(low?.value)]).toEqual([[1, 2], '0.02 mg/kg/h']);
    // 70 × 0.05 ÷ 2 = 1.75 → 1.8; 70 × 0.02 ÷ 2 = 0.7
    const slow = findings.find((finding) => finding.edge === 'belowAccurate');
    expect([slow?.steps, text(slow?.value)]).toEqual([[1, 2], '0.7 mL/h']);
  });

  it('gathers rounding of several steps under the worst severity', () => {
    // 10 mg/mL: 4.5 mg/h → 0.45 → 0.5 (11.1 %); 9.5 → 0.95 → 1 (5.3 %)
    const { findings } = calculateOrder({
      ...steps('9.5mg/h*2h', '4.5mg/h*2h', '9.5mg/h*2h'),
      drug: '500mg',
      volume: '50mL',
      pump: 'syringe',
    });
    const rounding = findings.find((finding) => finding.subject === 'infusionRate');
    expect([rounding?.severity, rounding?.steps, text(rounding?.value)]).toEqual([
      'block',
      [1, 2, 3],
      '11.1 %',
    ]);
    expect(rounding?.limits.map((limit) => text(limit.value))).toEqual(['10 %']);
  });

  it('tests the time of all steps together', () => {
    expect(codes(steps('0.3mg/kg/h*2h', '0.3mg/kg/h*1h59min'))).toContain(
      'infusionDuration:belowSoft caution',
    );
  });
});
