import { describe, expect, it } from 'vitest';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { slipDetail, slipFound } from '../../support/verifyLink.ts';
import {
  ADDED,
  BAG,
  PER_HOUR,
  POUNDS,
  SYRINGE,
  TOTAL,
  TOTAL_PER_KG,
} from '../../support/verifyOrders.ts';

type Row = readonly [
  slip: string,
  moves: string,
  order: LinkKeys,
  shown: string,
  sums: readonly string[],
];

/** 72.5 kg × 0.55 mg/kg/h ÷ 2 mg/mL = 19.9375 mL/h, for another time. */
const bagFor = (duration: string): LinkKeys => ({ ...BAG, duration });

const DOSE: readonly Row[] = [
  // 24.6 × 60 ÷ 10 = 147.6, × 4 h = 590.4
  [
    'per-minute-as-per-hour',
    'both',
    SYRINGE,
    '147.6 590.4',
    [
      '82 kg × 0.3 mg/kg/h × 60 ÷ 10 mg/mL = 147.6 mL/h',
      '82 kg × 0.3 mg/kg/h × 60 × 4 h ÷ 10 mg/mL = 590.4 mL',
    ],
  ],
  // 20 × 60 ÷ 2 = 600
  ['per-minute-as-per-hour', 'rate', PER_HOUR, '600 60', ['20 mg/h × 60 ÷ 2 mg/mL = 600 mL/h']],
  // 19.9375 ÷ 60 = 0.3323; 79.75 ÷ 60 = 1.3292
  [
    'per-minute-as-per-hour',
    'both',
    BAG,
    '0.3 1.3',
    [
      '72.5 kg × 0.55 mg/kg/h ÷ 60 ÷ 2 mg/mL = 0.3323 mL/h',
      '72.5 kg × 0.55 mg/kg/h ÷ 60 × 4 h ÷ 2 mg/mL = 1.3292 mL',
    ],
  ],
  // 80 kg × 1 mg/kg/h ÷ 1000 = 0.08 mL/h, set 0.1; × 4 h = 0.32
  [
    'mcg-as-mg',
    'both',
    { weight: '80kg', doseRate: '1mg/kg/h', drug: '500mg', volume: '500mL' },
    '0.1 0.3',
    [
      '80 kg × 1 mg/kg/h ÷ 1000 ÷ 1 mg/mL = 0.08 mL/h',
      '80 kg × 1 mg/kg/h ÷ 1000 × 4 h ÷ 1 mg/mL = 0.32 mL',
    ],
  ],
  // 300 mcg/kg/h = 0.3 mg/kg/h; 300 mg/kg/h × 80 kg ÷ 10 = 2400
  [
    'mcg-as-mg',
    'rate',
    { ...SYRINGE, weight: '80kg', doseRate: '300mcg/kg/h' },
    '2400 9.6',
    ['80 kg × 0.3 mg/kg/h × 1000 ÷ 10 mg/mL = 2400 mL/h'],
  ],
  ['mcg-as-mg', 'volume', TOTAL, '4 20000', ['100 mg × 1000 ÷ 5 mg/mL = 20000 mL']],
  // 0.3 mg/kg/h is 5 mcg/kg/min; 82 × 5 ÷ 10 = 41, × 4 h = 164
  [
    'mcg-kg-min-as-mg-kg-h',
    'both',
    SYRINGE,
    '41 164',
    [
      '82 kg × 0.3 mg/kg/h × 1000 ÷ 60 ÷ 10 mg/mL = 41 mL/h',
      '82 kg × 0.3 mg/kg/h × 1000 ÷ 60 × 4 h ÷ 10 mg/mL = 164 mL',
    ],
  ],
  // 72.5747792 × 5 = 362.8739
  [
    'mcg-kg-min-as-mg-kg-h',
    'rate',
    POUNDS,
    '362.9 108.9',
    ['72.5748 kg × 0.3 mg/kg/h × 1000 ÷ 60 ÷ 1 mg/mL = 362.8739 mL/h'],
  ],
  // 0.55 mcg/kg/min is 0.033 mg/kg/h: 19.9375 × 0.06 = 1.19625; 79.75 × 0.06 = 4.785
  [
    'mcg-kg-min-as-mg-kg-h',
    'both',
    BAG,
    '1.2 4.8',
    [
      '72.5 kg × 0.55 mg/kg/h × 60 ÷ 1000 ÷ 2 mg/mL = 1.1963 mL/h',
      '72.5 kg × 0.55 mg/kg/h × 60 ÷ 1000 × 4 h ÷ 2 mg/mL = 4.785 mL',
    ],
  ],
  // 1.2 mg/kg in all as 1.2 mg/kg/h: 98.4 ÷ 10 = 9.84
  [
    'total-as-hourly',
    'rate',
    SYRINGE,
    '9.8 9.8',
    ['82 kg × 0.3 mg/kg/h × 4 h ÷ 10 mg/mL = 9.84 mL/h'],
  ],
  // 84 mg as 84 mg/h ÷ 2 = 42
  [
    'total-as-hourly',
    'rate',
    TOTAL_PER_KG,
    '42 42',
    ['70 kg × 1.2 mg/kg × 4 h ÷ 4 h ÷ 2 mg/mL = 42 mL/h'],
  ],
  // 108.8622 × 5 = 544.3108
  [
    'total-as-hourly',
    'both',
    POUNDS,
    '108.9 544.3',
    [
      '72.5748 kg × 0.3 mg/kg/h × 5 h ÷ 1 mg/mL = 108.8622 mL/h',
      '72.5748 kg × 0.3 mg/kg/h × 5 h × 5 h ÷ 1 mg/mL = 544.3108 mL',
    ],
  ],
];

const LABEL: readonly Row[] = [
  // 24.6 ÷ 5 = 4.92; 98.4 ÷ 5 = 19.68
  [
    'other-concentration',
    'both',
    SYRINGE,
    '4.9 19.7',
    ['82 kg × 0.3 mg/kg/h ÷ 5 mg/mL = 4.92 mL/h', '82 kg × 0.3 mg/kg/h × 4 h ÷ 5 mg/mL = 19.68 mL'],
  ],
  ['other-concentration', 'rate', PER_HOUR, '2 60', ['20 mg/h ÷ 10 mg/mL = 2 mL/h']],
  ['other-concentration', 'volume', TOTAL, '4 50', ['100 mg ÷ 2 mg/mL = 50 mL']],
  // 250 mg in 255 mL is not 1 mg/mL: 21 for 21.42
  [
    'other-concentration',
    'both',
    ADDED,
    '21 84',
    ['70 kg × 0.3 mg/kg/h ÷ 1 mg/mL = 21 mL/h', '70 kg × 0.3 mg/kg/h × 4 h ÷ 1 mg/mL = 84 mL'],
  ],
];

const DURATION: readonly Row[] = [
  // 4 h as 4 min: 79.75 ÷ 60 = 1.3292
  [
    'hours-minutes',
    'volume',
    BAG,
    '19.9 1.3',
    ['72.5 kg × 0.55 mg/kg/h × 0.0667 h ÷ 2 mg/mL = 1.3292 mL'],
  ],
  // 5 h as 5 min: 100 mg ÷ 5 min × 60 ÷ 5 = 240
  ['hours-minutes', 'rate', TOTAL, '240 20', ['100 mg ÷ 0.0833 h ÷ 5 mg/mL = 240 mL/h']],
  // 15 min as 15 h: 19.9375 × 15 = 299.0625
  [
    'hours-minutes',
    'volume',
    bagFor('15min'),
    '19.9 299.1',
    ['72.5 kg × 0.55 mg/kg/h × 15 h ÷ 2 mg/mL = 299.0625 mL'],
  ],
  // 1 h 30 min as 1.3 h: 19.9375 × 1.3 = 25.9188
  [
    'hours-minutes',
    'volume',
    bagFor('1h30min'),
    '19.9 25.9',
    ['72.5 kg × 0.55 mg/kg/h × 1.3 h ÷ 2 mg/mL = 25.9188 mL'],
  ],
  // 1.5 h as 1 h 50 min: 19.9375 × 11 ÷ 6 = 36.5521
  [
    'hours-minutes',
    'volume',
    bagFor('1h30min'),
    '19.9 36.6',
    ['72.5 kg × 0.55 mg/kg/h × 1.8333 h ÷ 2 mg/mL = 36.5521 mL'],
  ],
  // 1.5 h as 1 h 5 min: 19.9375 × 65 ÷ 60 = 21.599
  [
    'hours-minutes',
    'volume',
    bagFor('90min'),
    '19.9 21.6',
    ['72.5 kg × 0.55 mg/kg/h × 1.0833 h ÷ 2 mg/mL = 21.599 mL'],
  ],
  // 1 h 5 min as 1.5 h: 19.9375 × 1.5 = 29.9063
  [
    'hours-minutes',
    'volume',
    bagFor('65min'),
    '19.9 29.9',
    ['72.5 kg × 0.55 mg/kg/h × 1.5 h ÷ 2 mg/mL = 29.9063 mL'],
  ],
];

describe('slips about the dose, the label and the time', () => {
  it.each([...DOSE, ...LABEL, ...DURATION])(
    '%s moves %s of %o: the pump shows %s',
    (slip, moves, order, shown, sums) => {
      expect(slipFound(order, shown, slip)).toEqual([moves, 'exact', ...sums]);
    },
  );

  it.each([
    ['per-minute-as-per-hour', BAG, '0.3 1.3', { direction: 'low' }],
    ['per-minute-as-per-hour', SYRINGE, '147.6 590.4', { direction: 'high' }],
    ['hours-minutes', bagFor('15min'), '19.9 299.1', { misreading: 'minutesAsHours' }],
    ['hours-minutes', BAG, '19.9 1.3', { misreading: 'hoursAsMinutes' }],
    ['hours-minutes', bagFor('90min'), '19.9 25.9', { misreading: 'clockAsDecimal' }],
    ['hours-minutes', bagFor('90min'), '19.9 36.6', { misreading: 'decimalAsClock' }],
  ])('say what is particular to them: %s of %o at %s: %o', (slip, order, shown, detail) => {
    expect(slipDetail(order, shown, slip)).toMatchObject(detail);
  });
});
