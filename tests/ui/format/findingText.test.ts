import { describe, expect, it } from 'vitest';
import { findingCode } from '../../../src/core/checks/gatherFindings.ts';
import { factAndAdvice } from '../../../src/ui/format/findingParts.ts';
import { findingText, usualRange } from '../../../src/ui/format/findingText.ts';
import { UNIT_SPACE } from '../../../src/ui/format/quantityText.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';

/** The words of one finding of an order, with ordinary spaces. */
function wordsFor(
  code: string,
  keys: LinkKeys,
): { title: string; sentence: string; source?: string } {
  const calculation = calculateOrder(keys);
  const finding = calculation.findings.find((each) => findingCode(each) === code);
  if (finding === undefined) {
    throw new Error(`${code} not among ${calculation.findings.map(findingCode).join(', ')}`);
  }
  const text = findingText(finding, calculation, library);
  const { title, source } = text;
  const plain = (text: string): string => text.replaceAll(UNIT_SPACE, ' ');
  return {
    title: plain(title),
    sentence: plain(factAndAdvice(text)),
    ...(source === undefined ? {} : { source: plain(source) }),
  };
}

describe('a finding in words', () => {
  it.each<[string, LinkKeys, string, string]>([
    [
      'doseRatePerKg:aboveSoft',
      {},
      'Dose rate is above the usual range',
      '0.55 mg/kg/h; usual 0.1 to 0.5 mg/kg/h. Check the order and its unit, then give a reason to go on.',
    ],
    [
      'doseRatePerKg:aboveHard',
      { doseRate: '5mg/kg/h' },
      'Dose rate is above the hard limit',
      '5 mg/kg/h; hard limit 1 mg/kg/h. Check the order and its unit.',
    ],
    [
      'doseRatePerKg:belowHard',
      { doseRate: '0.005mg/kg/h' },
      'Dose rate is below the hard limit',
      '0.005 mg/kg/h; hard limit 0.01 mg/kg/h. Check the order and its unit.',
    ],
    [
      'patientWeight:aboveSoft',
      { weight: '150.04kg', doseRate: '0.2mg/kg/h' },
      'Weight is above the usual range',
      '150.04 kg; usual 40 to 150 kg. Check the weight and its unit, then give a reason to go on.',
    ],
    [
      'infusionDuration:belowSoft',
      { duration: '3h30min' },
      'Duration is below the usual range',
      '3 h 30 min; usual 4 to 6 h. Check hours and minutes, then give a reason to go on.',
    ],
    [
      'infusionDuration:belowHard',
      { duration: '10min' },
      'Duration is below the hard limit',
      '10 min; hard limit 15 min. Check hours and minutes.',
    ],
    [
      'loadingTime:belowSoft',
      { loading: '0.2mg/kg*4min' },
      'Loading time is below the usual range',
      '4 min; usual 5 min or more. Check the loading minutes, then give a reason to go on.',
    ],
    [
      'loadingDose:notGiven',
      { careArea: 'chronic-pain-inpatient', loading: '0.2mg/kg*10min' },
      'Loading dose is not given in this care area',
      '0.2 mg/kg was ordered. Take it out, or choose the care area that the order is for.',
    ],
    [
      'height:belowFormula',
      { basis: 'ideal', height: '150cm', sex: 'female' },
      'Height is below what ideal weight starts at',
      '150 cm; the formula starts at 152.4 cm. Check the height, or dose on actual weight.',
    ],
    [
      'dosingWeight:aboveActual',
      { basis: 'ideal', height: '190cm', sex: 'male', weight: '70kg' },
      'Ideal weight is more than actual weight',
      'Ideal weight comes to 84 kg, the patient weighs 70 kg. Check weight, height and sex, or dose on actual weight.',
    ],
    [
      'concentration:aboveStock',
      { drug: '1000mg', volume: '50mL', stock: '10mg/mL' },
      'The vial is too weak for this concentration',
      '20 mg/mL is to be made, the vial holds 10 mg/mL. Choose a stronger vial or a larger volume.',
    ],
    [
      'concentration:dilutedStock',
      { stock: '10mg/mL' },
      'This vial is not for further dilution',
      'Vials of 10 mg/mL are ready to use. Choose a stronger vial, or give a reason to go on.',
    ],
    [
      'totalDose:belowReference',
      { doseRate: '0.2mg/kg/h' },
      'Total dose is below a published figure',
      '58 mg. For comparison: 80 mg, total that the consensus guideline advises for infusions of more than 2 h (Cohen 2018).',
    ],
    [
      'infusionRate:belowAccurate',
      { doseRate: '0.1mg/kg/h' },
      'The rate is lower than this pump is accurate at',
      '3.6 mL/h; accurate from 5 mL/h. Use a syringe pump or a weaker preparation, or give a reason to go on.',
    ],
    [
      'container:exceedsBag',
      { duration: '6h' },
      '2 bags are needed',
      '139.6 mL with priming, and one holds 100 mL. The changes are planned below. 500 mg in 250 mL would do with one.',
    ],
    [
      'container:exceedsBag',
      {
        ...{ careArea: 'chronic-pain-inpatient', weight: '70kg', doseRate: '0.1mg/kg/h' },
        ...{ duration: '60h', drug: '100mg', volume: '100mL' },
      },
      // 420 mL: 80 from the first, 340 from four more; 420 mL ÷ 7 mL/h from one of 500 mL
      '5 bags are needed',
      '440 mL with priming, and one holds 100 mL. The changes are planned below. 500 mg in 500 mL would do with one, in use for 60 h.',
    ],
    [
      'container:exceedsSyringe',
      { pump: 'syringe' },
      'The volume does not go into the syringe',
      '100 mL is made up, the syringe holds 50 mL. Choose a smaller volume or another pump.',
    ],
    [
      'doseRatePerKg:aboveSoft',
      {
        doseRate: undefined,
        duration: undefined,
        step: ['0.2mg/kg/h*1h', '0.6mg/kg/h*2h', '0.7mg/kg/h*1h'],
      },
      'Dose rate is above the usual range',
      'Steps 2 and 3, up to 0.7 mg/kg/h; usual 0.1 to 0.5 mg/kg/h. Check the order and its unit, then give a reason to go on.',
    ],
  ])('%s of %j', (code, keys, title, sentence) => {
    const words = wordsFor(code, keys);
    expect(words.title).toBe(title);
    expect(words.sentence).toBe(sentence);
  });

  it('names the source of its limit, or says that there is none', () => {
    expect(wordsFor('doseRatePerKg:aboveHard', { doseRate: '5mg/kg/h' }).source).toBe(
      'Hard limit: Schwenk 2018, Pennsylvania 2020',
    );
    expect(wordsFor('doseRatePerKg:belowHard', { doseRate: '0.005mg/kg/h' }).source).toBe(
      'Hard limit: set by this project, no published source',
    );
  });
});

describe('while pump settings are withheld', () => {
  it.each<[string, LinkKeys]>([
    ['infusionRate:belowPump', { doseRate: '0.01mg/kg/h', drug: '5000mg', volume: '100mL' }],
    ['infusionRate:abovePump', { doseRate: '30mg/h', drug: '50mg', loading: '20mg*1min' }],
    ['infusionRate:rounding', { doseRate: '0.01mg/kg/h' }],
    ['infusionRate:belowAccurate', { doseRate: '0.004mg/kg/h' }],
    ['container:exceedsBag', { doseRate: '5mg/kg/h' }],
    ['container:exceedsSyringe', { pump: 'syringe' }],
  ])('%s names neither a rate nor a volume to set (%j)', (code, keys) => {
    const { title, sentence } = wordsFor(code, keys);
    expect(`${title} ${sentence}`).not.toMatch(/mL\/h|h:min/);
  });
});

describe('the usual range', () => {
  const [area] = library.careAreas;
  it.each([
    ['doseRatePerKg', '0.1 to 0.5 mg/kg/h'],
    ['infusionDuration', '4 to 6 h'],
    ['loadingDose', 'up to 0.35 mg/kg'],
    ['loadingTime', '5 min or more'],
    ['totalDose', undefined],
  ] as const)('of %s is %s', (subject, text) => {
    expect(usualRange(subject, area)?.replaceAll(UNIT_SPACE, ' ')).toBe(text);
  });
});
