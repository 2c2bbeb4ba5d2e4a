import { describe, expect, it } from 'vitest';
import { careAreaById, pumpProfileById } from '../../../src/core/library/drugLibrary.ts';
import { planObservations } from '../../../src/core/plan/observations.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { containerSentences, leftOverSentence } from '../../../src/ui/format/containerText.ts';
import { thinningText } from '../../../src/ui/format/observationGridText.ts';
import { findingText } from '../../../src/ui/format/findingText.ts';
import { orderLines, plainText } from '../../../src/ui/format/sheetText.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder, planOf, programOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function linesOf(keys: LinkKeys): Readonly<Record<string, string>> {
  const calculation = calculateOrder(keys);
  const lines = orderLines(calculation.order, planOf(calculation), programOf(calculation), library);
  return Object.fromEntries(lines.map(({ name, text }) => [name, plain(text)]));
}

describe('the order on the sheet', () => {
  it.each([
    [{ doseRate: '5mcg/kg/min' }, '5 mcg/kg/min', '0.3 mg/kg/h = 5 mcg/kg/min'],
    [{ doseRate: '21.75mg/h' }, '21.75 mg/h', '0.3 mg/kg/h = 5 mcg/kg/min'],
    [{ doseRate: undefined, totalDose: '87mg' }, '87 mg in all', '0.3 mg/kg/h = 5 mcg/kg/min'],
  ] as const)('keeps what was ordered: %o', (keys, ordered, doseRate) => {
    expect(linesOf(keys)).toMatchObject({ 'Ordered as': ordered, 'Dose rate': doseRate });
  });

  it('names the weight that the dose is based on beside the one that was measured', () => {
    expect(linesOf({ weight: '160lb' })['Dosing weight']).toBe('72.6 kg, actual weight (160 lb)');
    const ideal = { weight: '200lb', basis: 'ideal', height: '175cm', sex: 'male' };
    // 50 + 2.3 × (175 ÷ 2.54 − 60) = 70.5 kg; 200 lb = 90.7 kg
    expect(linesOf(ideal)['Dosing weight']).toBe('70.5 kg, ideal weight (90.7 kg actual, 200 lb)');
  });

  it('says that a loading dose comes first, and when the pump stops', () => {
    expect(linesOf({ loading: '0.2mg/kg*10min', start: '23:00' })).toMatchObject({
      'Loading dose': '0.2 mg/kg = 14.5 mg in 10 min, first',
      Duration: '4 h after loading; 23:00 to 03:11 +1 day',
    });
  });

  it('leaves the rates of steps to their table', () => {
    const steps = {
      doseRate: undefined,
      duration: undefined,
      step: ['0.2mg/kg/h*2h', '0.3mg/kg/h*2h'],
    };
    expect(linesOf(steps)).toMatchObject({
      'Dose rate': '2 rate steps, as above',
      'After rounding': 'delivers 72.6 mg',
    });
  });
});

describe('a sentence on paper', () => {
  it('has the results in plain words', () => {
    const parts = ['add ', { name: 'drugVolume', value: quantity(4, 'mL') }, ' of it'];
    expect(plain(plainText(parts))).toBe('add 4 mL of it');
  });

  it('keeps the fact of every caution and leaves the advice out', () => {
    const calculation = calculateOrder({
      ...{ weight: '152kg', doseRate: undefined, duration: undefined, stock: '10mg/mL' },
      ...{ drug: '200mg', volume: '250mL', loading: '0.36mg/kg*4.5min' },
      step: ['0.02mg/kg/h*1h', '0.6mg/kg/h*6h', '0.68mg/kg/h*30min'],
    });
    const facts = calculation.findings
      .filter(({ severity }) => severity === 'caution')
      .map((finding) => plain(findingText(finding, calculation, library).fact ?? ''));
    expect(facts).toContain('152 kg; usual 40 to 150 kg.');
    expect(facts).toContain('Step 1: 3.8 mL/h; accurate from 5 mL/h.');
    expect(facts).toContain('Vials of 10 mg/mL are ready to use.');
    expect(facts).toContain('Steps 2 and 3, up to 0.68 mg/kg/h; usual 0.1 to 0.5 mg/kg/h.');
    for (const fact of facts) expect(fact).not.toMatch(/reason|Check|Choose|Use a /);
  });
});

describe('the containers on the sheet', () => {
  const sentences = (keys: LinkKeys): string => {
    const calculation = calculateOrder(keys);
    const { container } = pumpProfileById(library, calculation.order.pumpProfileId);
    const schedule = programOf(calculation).containerSchedule;
    return plain(
      [
        ...containerSentences(schedule, container, calculation.order.startMinute),
        leftOverSentence(schedule, planOf(calculation).recipe, container),
      ].join(' '),
    );
  };

  it('are one line for one bag', () => {
    expect(sentences({ stock: '50mg/mL' })).toBe(
      '1 bag, gives 79.8 mL and the priming. Left at the end: in the bag 0.2 mL = 0.4 mg, in the line 20 mL = 40 mg, in the vials 6 mL = 300 mg.',
    );
  });

  it('name equal volumes once and each day once', () => {
    // 72.5 kg × 0.3 mg/kg/h at 10 mg/mL: 2.2 mL/h; 48 mL last 21 h 49 min, 50 mL 22 h 44 min
    const text = sentences({
      ...{ doseRate: '0.3mg/kg/h', duration: '100h', drug: '500mg', volume: '50mL' },
      ...{ pump: 'syringe', start: '00:30', stock: '50mg/mL' },
    });
    expect(text).toContain('5 syringes. Priming takes 2 mL from the first.');
    expect(text).toContain('Syringe gives: 1: 48 mL, 2 to 4: 50 mL each, 5: 19.5 mL.');
    expect(text).toContain(
      'Start syringe: 2 at 22:19; +1 day: 3 at 21:03; +2 days: 4 at 19:46; +3 days: 5 at 18:30.',
    );
    expect(text).toContain('in the vials for each syringe 0 mL = 0 mg');
  });
});

describe('what a grid leaves out', () => {
  const text = (keys: LinkKeys, rows: number): string | undefined => {
    const calculation = calculateOrder(keys);
    const { observation } = careAreaById(library, calculation.order.careAreaId);
    const note = thinningText(planObservations(programOf(calculation), observation.duration, rows));
    return note === undefined ? undefined : plain(note);
  };
  const long = { duration: '100h', doseRate: '0.3mg/kg/h', drug: '500mg', volume: '50mL' };

  it('is said, and that the patient is observed all the same', () => {
    expect(text(long, 26)).toBe(
      'This page has room for fewer rows: after 6 h only a row every 8 h. Keep observing as set out above, on the ward’s own chart.',
    );
    expect(text(long, 10)).toContain('every 24 h, no row between 2 h 30 min and the end.');
    expect(text({}, 6)).toContain('rows: no row between 45 min and the end.');
    expect(text({}, 26)).toBeUndefined();
  });
});
