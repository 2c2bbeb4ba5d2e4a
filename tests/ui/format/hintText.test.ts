import { describe, expect, it } from 'vitest';
import { hintText } from '../../../src/ui/format/hintText.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { calculateOrder } from '../../support/calculateLink.ts';

/** The unit is bound to its number by a space that does not break. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

describe('another reading of the same digits', () => {
  it.each<[LinkKeys, readonly string[]]>([
    [
      { doseRate: '5mg/kg/h' },
      [
        'Did you mean 5 mcg/kg/min? That is 0.3 mg/kg/h.',
        'Did you mean 0.5 mg/kg/h? 5 ÷ 10 = 0.5 mg/kg/h.',
        // 5 ÷ 24 = 0.20833
        'Did you mean 5 mg/kg per 24 h? That is 0.2083 mg/kg/h.',
      ],
    ],
    [
      { doseRate: '480mg/h', weight: '80kg' },
      [
        'Did you mean 480 mcg/kg/h? That is 0.48 mg/kg/h.',
        'Did you mean 480 mg per 24 h? That is 20 mg/h, 0.25 mg/kg/h.',
      ],
    ],
    // 4800 mcg/kg ÷ 24
    [
      { doseRate: '4800mcg/kg/min' },
      ['Did you mean 4800 mcg/kg per 24 h? That is 200 mcg/kg/h, 0.2 mg/kg/h.'],
    ],
    // 960 mg × 4 ÷ 24
    [
      { doseRate: undefined, totalDose: '960mg', weight: '80kg' },
      [
        'Did you mean 96 mg? 960 ÷ 10 = 96 mg, 0.3 mg/kg/h.',
        'Did you mean 960 mg per 24 h? That is 160 mg, 0.5 mg/kg/h.',
      ],
    ],
    // 160 × 0.45359237 × 0.55 = 39.916, × 4 = 159.66
    [
      { weight: '160kg' },
      [
        'Did you mean 160 lb? That is 72.6 kg. Dose then: 39.9 mg/h (0.55 mg/kg/h), total 159.7 mg.',
      ],
    ],
    [
      { duration: '40h', doseRate: '0.2mg/kg/h' },
      ['Did you mean 4 h? 40 ÷ 10 = 4 h. Dose then: 14.5 mg/h (0.2 mg/kg/h), total 58 mg.'],
    ],
    // 80 × 0.2 × 3 + 80 × 0.3 × 2
    [
      {
        ...{ weight: '80kg', doseRate: undefined, duration: undefined },
        step: ['0.2mg/kg/h*30h', '0.3mg/kg/h*20h'],
      },
      ['Did you mean 5 h? 50 ÷ 10 = 5 h. Dose then: total 96 mg.'],
    ],
    // 80 × 0.2
    [
      { weight: '80kg', doseRate: '0.3mg/kg/h', loading: '0.2mg/kg*1min' },
      ['Did you mean 10 min? 1 × 10 = 10 min. Dose then: loading dose 16 mg.'],
    ],
    // All digits that were typed: 4.256789 shortened would not be ten times 0.4256789.
    [
      { doseRate: '4.256789mg/kg/h', weight: '40kg' },
      [
        'Did you mean 4.256789 mcg/kg/min? That is 0.255 mg/kg/h.',
        'Did you mean 4.256789 mg/h? That is 0.106 mg/kg/h.',
        'Did you mean 0.4256789 mg/kg/h? 4.256789 ÷ 10 = 0.4256789 mg/kg/h.',
        'Did you mean 4.256789 mg/kg per 24 h? That is 0.1774 mg/kg/h.',
      ],
    ],
    // 96 h 20 min are no digits that could have been minutes.
    [
      { careArea: 'acute-pain-adult', doseRate: '0.2mg/kg/h', duration: '96h20min' },
      // 72.5 × 0.2 × 9.6333 = 139.68
      [
        'Did you mean 9 h 38 min? 96.3333 ÷ 10 = 9.6333 h. Dose then: 14.5 mg/h (0.2 mg/kg/h), total 139.7 mg.',
      ],
    ],
    [{}, ['Did you mean 5.5 mg/kg/h? 0.55 × 10 = 5.5 mg/kg/h.']],
  ])('%j: %s', (keys, texts) => {
    const hints = calculateOrder(keys).hints.map(hintText).map(plain);
    if (Object.keys(keys).length === 0) expect(hints).not.toContain(texts[0]);
    else expect(hints).toEqual(texts);
  });
});
