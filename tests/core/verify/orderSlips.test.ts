import { describe, expect, it } from 'vitest';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { sumsOf, verifyOrder } from '../../support/verifyLink.ts';
import {
  ADDED,
  BAG,
  FINE,
  PER_HOUR,
  POUNDS,
  SYRINGE,
  TALL,
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

const WEIGHT: readonly Row[] = [
  // 82 kg ÷ 0.45359237 = 180.7790549916 lb; × 0.3 ÷ 10 = 5.4234, × 4 h = 21.6935
  [
    'pounds-as-kilograms',
    'both',
    SYRINGE,
    '5.4 21.7',
    [
      '180.7791 kg × 0.3 mg/kg/h ÷ 10 mg/mL = 5.4234 mL/h',
      '180.7791 kg × 0.3 mg/kg/h × 4 h ÷ 10 mg/mL = 21.6935 mL',
    ],
  ],
  // The 160 of 160 lb taken as kg: 160 × 0.3 = 48
  [
    'pounds-as-kilograms',
    'both',
    POUNDS,
    '48 240',
    ['160 kg × 0.3 mg/kg/h ÷ 1 mg/mL = 48 mL/h', '160 kg × 0.3 mg/kg/h × 5 h ÷ 1 mg/mL = 240 mL'],
  ],
  // 70 kg = 154.3235835 lb × 1.2 = 185.1883 mg ÷ 4 h ÷ 2 = 23.1485
  [
    'pounds-as-kilograms',
    'rate',
    TOTAL_PER_KG,
    '23.1 42',
    ['154.3236 kg × 1.2 mg/kg ÷ 4 h ÷ 2 mg/mL = 23.1485 mL/h'],
  ],
  // 185.1883 mg ÷ 2 = 92.5942 mL
  [
    'pounds-as-kilograms',
    'volume',
    TOTAL_PER_KG,
    '10.5 92.6',
    ['154.3236 kg × 1.2 mg/kg ÷ 2 mg/mL = 92.5942 mL'],
  ],
  // 82 lb = 37.19457434 kg × 0.3 ÷ 10 = 1.1158, × 4 h = 4.4633
  [
    'kilograms-as-pounds',
    'both',
    SYRINGE,
    '1.1 4.5',
    [
      '37.1946 kg × 0.3 mg/kg/h ÷ 10 mg/mL = 1.1158 mL/h',
      '37.1946 kg × 0.3 mg/kg/h × 4 h ÷ 10 mg/mL = 4.4633 mL',
    ],
  ],
  // 72.5 lb = 32.8854 kg × 0.55 ÷ 2 = 9.0435
  [
    'kilograms-as-pounds',
    'rate',
    BAG,
    '9 79.8',
    ['32.8854 kg × 0.55 mg/kg/h ÷ 2 mg/mL = 9.0435 mL/h'],
  ],
  // 160 lb = 72.5747792 kg; 72.5747792 lb = 32.9194 kg × 0.3 = 9.8758, × 5 h = 49.3791
  [
    'kilograms-as-pounds',
    'both',
    POUNDS,
    '9.9 49.4',
    [
      '32.9194 kg × 0.3 mg/kg/h ÷ 1 mg/mL = 9.8758 mL/h',
      '32.9194 kg × 0.3 mg/kg/h × 5 h ÷ 1 mg/mL = 49.379 mL',
    ],
  ],
  // 0.3 mg/h ÷ 1 = 0.3 mL/h, × 5 h = 1.5 mL
  [
    'weight-not-applied',
    'both',
    POUNDS,
    '0.3 1.5',
    ['0.3 mg/kg/h ÷ 1 mg/mL = 0.3 mL/h', '0.3 mg/kg/h × 5 h ÷ 1 mg/mL = 1.5 mL'],
  ],
  // 0.55 ÷ 2 = 0.275, set 0.3; × 4 h = 1.1
  [
    'weight-not-applied',
    'both',
    BAG,
    '0.3 1.1',
    ['0.55 mg/kg/h ÷ 2 mg/mL = 0.275 mL/h', '0.55 mg/kg/h × 4 h ÷ 2 mg/mL = 1.1 mL'],
  ],
  // 1.2 ÷ 2 = 0.6 mL
  ['weight-not-applied', 'volume', TOTAL_PER_KG, '10.5 0.6', ['1.2 mg/kg ÷ 2 mg/mL = 0.6 mL']],
  // 50 + 2.3 × 10 = 73 kg × 0.3 = 21.9, × 4 h = 87.6
  [
    'other-weight-basis',
    'both',
    TALL,
    '21.9 87.6',
    ['73 kg × 0.3 mg/kg/h ÷ 1 mg/mL = 21.9 mL/h', '73 kg × 0.3 mg/kg/h × 4 h ÷ 1 mg/mL = 87.6 mL'],
  ],
  // 73 + 0.4 × 47 = 91.8 kg × 0.3 = 27.54
  [
    'other-weight-basis',
    'rate',
    TALL,
    '27.5 144',
    ['91.8 kg × 0.3 mg/kg/h ÷ 1 mg/mL = 27.54 mL/h'],
  ],
  // Ordered on ideal weight, worked out on actual: 120 × 0.3 = 36
  [
    'other-weight-basis',
    'both',
    { ...TALL, basis: 'ideal' },
    '36 144',
    ['120 kg × 0.3 mg/kg/h ÷ 1 mg/mL = 36 mL/h', '120 kg × 0.3 mg/kg/h × 4 h ÷ 1 mg/mL = 144 mL'],
  ],
];

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

describe('slips before the sum', () => {
  it.each([...WEIGHT, ...DOSE, ...LABEL, ...DURATION])(
    '%s moves %s of %o: the pump shows %s',
    (slip, moves, order, shown, sums) => {
      const { verdict, explanations } = verifyOrder(order, [shown]);
      const found = explanations.find((each) => each.slips.join(' ') === slip);
      expect(verdict).toBe('mismatch');
      expect(found && [found.moves, found.quality, ...sumsOf(found)]).toEqual([
        moves,
        'exact',
        ...sums,
      ]);
    },
  );

  it.each([
    // 72.5 kg = 159.8 lb or 160 lb; 160 × 0.5 ÷ 10 = 8, not 7.99
    ['whole pounds', { ...FINE, doseRate: '0.5mg/kg/h' }, '8 32'],
    // 159.8 × 1 × 20 h ÷ 10 = 319.6; 159.835 lb would be 319.7
    ['tenths of a pound', { ...FINE, doseRate: '1mg/kg/h', duration: '20h' }, '15.98 319.6'],
  ])('explains %s, converted and then rounded, less well', (_what, order, shown) => {
    const [first] = verifyOrder(order, [shown]).explanations;
    expect(first && [...first.slips, first.quality]).toEqual(['pounds-as-kilograms', 'near']);
  });

  it('says what is particular to each slip', () => {
    const detail = (order: LinkKeys, shown: string, slip = ''): unknown =>
      verifyOrder(order, [shown])
        .explanations.flatMap(({ details }) => details)
        .find((each) => each.slip.startsWith(slip));
    expect(detail(SYRINGE, '5.4 21.7')).toMatchObject({
      taken: { unit: 'kg' },
      of: 'patientWeight',
    });
    expect(detail(SYRINGE, '1.1 4.5')).toMatchObject({ taken: { unit: 'lb' } });
    expect(detail(BAG, '0.3 1.3')).toMatchObject({ direction: 'low' });
    expect(detail(SYRINGE, '147.6 590.4')).toMatchObject({ direction: 'high' });
    expect(detail(TALL, '21.9 87.6')).toMatchObject({ basis: 'ideal' });
    expect(detail(bagFor('15min'), '19.9 299.1', 'hours')).toMatchObject({
      misreading: 'minutesAsHours',
    });
    expect(detail(BAG, '19.9 1.3', 'hours')).toMatchObject({ misreading: 'hoursAsMinutes' });
    expect(detail(bagFor('90min'), '19.9 25.9', 'hours')).toMatchObject({
      misreading: 'clockAsDecimal',
    });
    expect(detail(bagFor('90min'), '19.9 36.6', 'hours')).toMatchObject({
      misreading: 'decimalAsClock',
    });
  });

  it('knows the dosing weight in pounds too: 73 kg ideal = 160.9 lb × 0.3 = 48.3', () => {
    const { explanations } = verifyOrder({ ...TALL, basis: 'ideal' }, ['48.3 193.1']);
    expect(explanations.map(({ details }) => details[0])).toMatchObject([
      { slip: 'pounds-as-kilograms', of: 'dosingWeight' },
    ]);
  });

  it.each([
    ['another basis without height and sex', { ...TALL, height: undefined, sex: undefined }],
    ['a basis that is refused: 60 kg is below the ideal 73', { ...TALL, weight: '60kg' }],
  ])('does not name %s', (_what, order) => {
    const { explanations } = verifyOrder(order, ['21.9 87.6']);
    expect(explanations.flatMap(({ slips }) => slips)).not.toContain('other-weight-basis');
  });

  it('names no weight for a dose that was ordered in mg/h', () => {
    // 20 mg/h × 2.2046 ÷ 2 = 22.046
    expect(verifyOrder(PER_HOUR, ['22 60']).explanations).toEqual([]);
  });

  it('takes no weight of nothing for a slip: 0.4 lb is 0.2 kg, or 0 kg when rounded', () => {
    // 0.4 lb = 0.181436948 kg; as lb 0.0823 kg × 5 mg/kg/h ÷ 0.5 = 0.823
    const order = { weight: '0.4lb', doseRate: '5mg/kg/h', drug: '50mg', volume: '100mL' };
    const [first] = verifyOrder(order, ['0.8 3.3']).explanations;
    expect(first?.slips).toEqual(['kilograms-as-pounds']);
  });
});
