import { describe, expect, it } from 'vitest';
import type { LibraryFault } from '../../../src/input/libraryFault.ts';
import type { FieldFault, FieldName } from '../../../src/input/orderFormText.ts';
import { fieldFaultMessage, fieldLabel } from '../../../src/ui/format/fieldText.ts';
import { libraryReviewText } from '../../../src/ui/format/libraryDate.ts';
import { libraryFaultText } from '../../../src/ui/format/libraryFaultText.ts';
import { linkFaultText } from '../../../src/ui/format/linkFaultText.ts';
import { passedCheckText } from '../../../src/ui/format/passedCheckText.ts';
import {
  contentText,
  momentText,
  observationText,
  recipeSentence,
  roundingSentence,
} from '../../../src/ui/format/programText.ts';
import { formatQuantity, UNIT_SPACE } from '../../../src/ui/format/quantityText.ts';
import { sourceLabels } from '../../../src/ui/format/sourceText.ts';
import { insideSentence, placesText } from '../../../src/ui/format/subjectText.ts';
import { workingText } from '../../../src/ui/format/workingText.ts';
import { pumpProfileById } from '../../../src/core/library/drugLibrary.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder, planOf, programOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';

/** A text with ordinary spaces, as one types it. */
function plain(text: string): string {
  return text.replaceAll(UNIT_SPACE, ' ');
}

describe('the name of a field', () => {
  it.each<[FieldName, string]>([
    ['dose', 'Dose rate'],
    ['drug', 'Ketamine in bag'],
    ['steps.0.doseRate', 'Step 1 dose rate'],
    ['steps.11.minutes', 'Step 12 minutes'],
  ])('%s is %s', (name, label) => {
    expect(fieldLabel(name, { doseUnit: 'mg/kg/h' })).toBe(label);
  });

  it('of the dose follows its unit', () => {
    expect(fieldLabel('dose', { doseUnit: 'mg/kg' })).toBe('Total dose');
  });
});

describe('the message of a refused field', () => {
  const faults: readonly FieldFault[] = [
    'comma',
    'thousandsComma',
    'exponent',
    'twoPoints',
    'sign',
    'spaceInside',
    'letter',
    'otherDigits',
    'otherCharacter',
    'leadingPoint',
    'leadingZero',
    'tooLong',
    'zero',
    'notATime',
    'unknownVial',
  ];

  it('says what to do about a comma', () => {
    expect(fieldFaultMessage('comma')).toBe('Use a point for decimals: 0.5');
  });

  it('leads from 1,200 to 1200, and names the point beside it', () => {
    expect(fieldFaultMessage('thousandsComma')).toBe(
      'Leave out a thousands comma: 1200. Use a point for decimals: 0.5',
    );
  });

  it('is another one for each fault', () => {
    expect(new Set(faults.map(fieldFaultMessage)).size).toBe(faults.length);
  });
});

describe('a line of the working', () => {
  function workingOf(keys: LinkKeys): readonly string[] {
    return workingText(calculateOrder(keys).working).map(({ name, sum, result }) =>
      plain(`${name}: ${sum} = ${result}`),
    );
  }

  it('has the patient’s own numbers, down to the settings', () => {
    expect(workingOf({})).toEqual(
      expect.arrayContaining([
        'Dose per hour: 72.5 kg × 0.55 mg/kg/h = 39.875 mg/h',
        'Total dose: 39.875 mg/h × 4 h = 159.5 mg',
        'Concentration: 200 mg ÷ 100 mL = 2 mg/mL',
        'Pump rate: 39.875 mg/h ÷ 2 mg/mL = 19.9375 mL/h',
        'Rate to set: 19.9375 mL/h, nearest 0.1 mL/h = 19.9 mL/h',
        'Time at that rate: 79.8 mL ÷ 19.9 mL/h = 4:01 h:min',
      ]),
    );
  });

  it('writes minutes where hours would not end', () => {
    expect(workingOf({ loading: '0.2mg/kg*10min' })).toContain(
      'Loading rate: 7.25 mL ÷ 10 min = 43.5 mL/h',
    );
  });

  it('has the brackets of the weight formula', () => {
    const lines = workingOf({ basis: 'adjusted', height: '70in', sex: 'male', weight: '100kg' });
    expect(lines).toEqual(
      expect.arrayContaining([
        'Ideal weight: 50 kg + 2.3 × (70 in − 60) = 73 kg',
        'Adjusted weight: 73 kg + 0.4 × (100 kg − 73 kg) = 83.8 kg',
      ]),
    );
  });

  it('names its step', () => {
    const keys = { doseRate: undefined, duration: undefined, step: ['0.2mg/kg/h*4h', '20mg/h*1h'] };
    expect(workingOf(keys)).toContain('Step 1: dose per hour: 72.5 kg × 0.2 mg/kg/h = 14.5 mg/h');
  });
});

describe('what rounding did', () => {
  it.each<[LinkKeys, string]>([
    [
      {},
      'Exact rate 19.9375 mL/h, set to the pump’s 0.1 mL/h step. Delivers 159.6 mg (ordered 159.5 mg) at 0.549 mg/kg/h, ends 36 s late.',
    ],
    [
      { weight: '80kg', doseRate: '0.5mg/kg/h' },
      'Exact rate 20 mL/h, which the pump can be set to. Delivers 160 mg as ordered at 0.5 mg/kg/h, ends on time.',
    ],
    [
      { doseRate: undefined, duration: undefined, step: ['0.2mg/kg/h*2h', '0.3mg/kg/h*2h'] },
      'Each rate is set to the pump’s 0.1 mL/h step. Delivers 72.6 mg (ordered 72.5 mg), ends 49 s early.',
    ],
  ])('%j: %s', (keys, text) => {
    const calculation = calculateOrder(keys);
    const pump = pumpProfileById(library, calculation.order.pumpProfileId);
    const parts = roundingSentence(planOf(calculation), programOf(calculation), pump);
    expect(
      plain(
        parts
          .map((part) => (typeof part === 'string' ? part : formatQuantity(part.value)))
          .join(''),
      ),
    ).toBe(text);
  });
});

describe('the label of the container', () => {
  it.each<[LinkKeys, string]>([
    [{ stock: '50mg/mL' }, '200 mg in 100 mL: add 4 mL of 50 mg/mL to 96 mL diluent'],
    [
      { stock: '50mg/mL', drug: '250mg', volume: '250mL', mix: 'added' },
      '250 mg in 255 mL: add 5 mL of 50 mg/mL to the full bag of 250 mL',
    ],
    [
      { stock: '10mg/mL', drug: '500mg', volume: '50mL', pump: 'syringe' },
      '500 mg in 50 mL: draw up 50 mL of 10 mg/mL, 0 mL diluent',
    ],
    [{}, '200 mg in 100 mL: '],
  ])('%j: %s', (keys, text) => {
    const { order, plan } = calculateOrder(keys);
    if (plan === undefined) throw new Error('no plan');
    const recipe = recipeSentence(order, plan)
      .map((part) => (typeof part === 'string' ? part : formatQuantity(part.value)))
      .join('');
    expect(plain(`${contentText(order, plan)}: ${recipe}`)).toBe(text);
  });
});

describe('a moment of the infusion', () => {
  it('is told by the clock where the start is known', () => {
    expect(momentText(540, quantity('0.5', 'h'))).toBe('09:30');
    expect(plain(momentText(undefined, quantity('0.5', 'h')))).toBe('after 30 min');
    expect(momentText(undefined, quantity(0, 'h'))).toBe('at the start');
  });

  it('ends the observation after the infusion', () => {
    const program = programOf(calculateOrder({}));
    expect(observationText(540, program, quantity(1, 'h'))).toBe('until 14:01');
    expect(plain(observationText(undefined, program, quantity(1, 'h')))).toBe('for 1 h');
    expect(plain(observationText(540, undefined, quantity(1, 'h')))).toBe('for 1 h');
  });
});

describe('a passed check', () => {
  function passedOf(keys: LinkKeys): readonly string[] {
    const calculation = calculateOrder(keys);
    return calculation.passed.flatMap((check) => {
      const text = passedCheckText(check, calculation, library);
      return text === undefined ? [] : [plain(`${text.title}. ${text.sentence}`)];
    });
  }

  it('says what was found and what is usual', () => {
    expect(passedOf({})).toEqual(
      expect.arrayContaining([
        'Weight 72.5 kg. Usual 40 to 150 kg',
        'Duration 4 h. Usual 4 to 6 h',
        'Total dose 159.5 mg. At or above the 80 mg that guidance advises (Cohen 2018)',
        'Bag holds the infusion. 79.8 of 100 mL, 20.2 mL left for priming',
        'Pump can deliver it. The largest change by rounding to its steps is 0.2%',
      ]),
    );
  });

  it('of pump and container is not told while settings are withheld', () => {
    expect(passedOf({ weight: '20kg' }).join()).not.toMatch(/Bag holds|Pump can/);
  });
});

describe('a link that cannot be used', () => {
  it.each([
    [
      { code: 'malformedValue', key: 'doseRate', value: '5mL/h' } as const,
      'The value of “doseRate” cannot be read. It is written as 0.3mg/kg/h, 5mcg/kg/min, 300mcg/kg/h or 20mg/h.',
    ],
    [
      {
        ...({ code: 'minutesBesideHours', key: 'duration', value: '4h99min' } as const),
        minutes: {
          typed: { hours: '4', minutes: '99' },
          written: { hours: '5', minutes: '39' },
        },
      },
      'The value of “duration” cannot be read. Minutes beside hours: 0 to 59. 4 h 99 min is 5 h 39 min.',
    ],
    [{ code: 'unknownKey', key: 'rate' } as const, '“rate” is not a key of this view.'],
    [{ code: 'unknownKey', key: 'mL/h' } as const, 'One of its keys is not a key of this view.'],
    [
      { code: 'conflictingKeys', key: 'doseRate, step' } as const,
      '“doseRate” and “step” do not go together: a plan has one of them.',
    ],
  ])('%j: %s', (fault, text) => {
    expect(plain(linkFaultText(fault))).toBe(text);
  });
});

describe('a broken drug library', () => {
  it.each<[LibraryFault, string, string]>([
    [
      { path: 'careAreas[1].guardrails.doseRatePerKg.soft.max', code: 'softAboveHardMaximum' },
      'careAreas[1].guardrails.doseRatePerKg.soft.max',
      'A soft limit is above the hard maximum.',
    ],
    [
      { path: 'vials[0].volume.unit', code: 'wrongUnit', found: 'L', expected: 'mL' },
      'vials[0].volume.unit',
      'The unit is not the one that this quantity is written in (found “L”, expected “mL”).',
    ],
    [
      { path: '', code: 'notJson', line: 3, column: 7 },
      'the file, line 3, column 7',
      'It is not JSON.',
    ],
  ])('%j: %s', (fault, place, sentence) => {
    expect(libraryFaultText(fault)).toEqual({ place, sentence });
  });

  it('is described without a unit of the pump', () => {
    const fault = { path: 'a', code: 'wrongUnit', found: 'mL/h', expected: 'mL' } as const;
    expect(libraryFaultText(fault).sentence).not.toContain('mL/h');
  });
});

describe('a drug library past its review', () => {
  const dated = { version: '2026.1', reviewBy: '2027-11-22' };
  it('says so from the day after', () => {
    expect(libraryReviewText(dated, new Date(2027, 10, 22, 23, 59))).toBeUndefined();
    expect(libraryReviewText(dated, new Date(2027, 10, 23))).toMatch(/^Drug library 2026\.1 was/);
  });
});

describe('small words', () => {
  it('names places', () => {
    expect(placesText([], false)).toBeUndefined();
    expect(placesText([], true)).toBe('Loading dose');
    expect(placesText([2], false)).toBe('Step 2');
    expect(placesText([1, 2, 5], false)).toBe('Steps 1, 2 and 5');
    expect(placesText([2, 5], true)).toBe('Loading dose and steps 2 and 5');
  });

  it('leave the capitals of a maker’s name', () => {
    expect(insideSentence('Large-volume pump')).toBe('large-volume pump');
    expect(insideSentence('BD Alaris GP')).toBe('BD Alaris GP');
  });

  it('say where a number has no source', () => {
    expect(sourceLabels(library, [])).toBe('set by this project, no published source');
    expect(sourceLabels(library, ['asra-chronic-2018', 'calliope'])).toBe(
      'Cohen 2018, Calliope Health',
    );
  });
});
