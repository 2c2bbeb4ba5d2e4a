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
      ],
    ],
    [{ weight: '160kg' }, ['Did you mean 160 lb? That is 72.6 kg.']],
    [{ duration: '40h', doseRate: '0.2mg/kg/h' }, ['Did you mean 4 h? 40 ÷ 10 = 4 h.']],
    // All digits that were typed: 0.04256789 shortened would not be a tenth of 0.4256789.
    [
      { doseRate: '0.04256789mg/kg/h' },
      ['Did you mean 0.4256789 mg/kg/h? 0.04256789 × 10 = 0.4256789 mg/kg/h.'],
    ],
    // 96 h 20 min are no digits that could have been minutes.
    [
      { careArea: 'acute-pain-adult', doseRate: '0.2mg/kg/h', duration: '96h20min' },
      ['Did you mean 9 h 38 min? 96.3333 ÷ 10 = 9.6333 h.'],
    ],
    [{}, ['Did you mean 5.5 mg/kg/h? 0.55 × 10 = 5.5 mg/kg/h.']],
  ])('%j: %s', (keys, texts) => {
    const hints = calculateOrder(keys).hints.map(hintText).map(plain);
    if (Object.keys(keys).length === 0) expect(hints).not.toContain(texts[0]);
    else expect(hints).toEqual(texts);
  });
});
