import { describe, expect, it } from 'vitest';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { slipDetail, slipFound, verifyOrder } from '../../support/verifyLink.ts';
import {
  BAG,
  FINE,
  PER_HOUR,
  POUNDS,
  SYRINGE,
  TALL,
  TOTAL_PER_KG,
} from '../../support/verifyOrders.ts';

type Row = readonly [
  slip: string,
  moves: string,
  order: LinkKeys,
  shown: string,
  sums: readonly string[],
];

const ROWS: readonly Row[] = [
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
  // 45.5 + 2.3 × (165 ÷ 2.54 − 60) = 56.9094; + 0.4 × 33.0906 = 70.1457 kg × 0.2 ÷ 2 = 7.0146
  [
    'other-weight-basis',
    'both',
    { weight: '90kg', height: '165cm', sex: 'female', doseRate: '0.2mg/kg/h' },
    '7 28.1',
    [
      '70.1457 kg × 0.2 mg/kg/h ÷ 2 mg/mL = 7.0146 mL/h',
      '70.1457 kg × 0.2 mg/kg/h × 4 h ÷ 2 mg/mL = 28.0583 mL',
    ],
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

describe('slips about the weight', () => {
  it.each(ROWS)('%s moves %s of %o: the pump shows %s', (slip, moves, order, shown, sums) => {
    expect(slipFound(order, shown, slip)).toEqual([moves, 'exact', ...sums]);
  });

  it.each([
    // 72.5 kg = 159.8 lb or 160 lb; 160 × 0.5 ÷ 10 = 8, not 7.99
    ['whole pounds', { ...FINE, doseRate: '0.5mg/kg/h' }, '8 32'],
    // 159.8 × 1 × 20 h ÷ 10 = 319.6; 159.835 lb would be 319.7
    ['tenths of a pound', { ...FINE, doseRate: '1mg/kg/h', duration: '20h' }, '15.98 319.6'],
  ])('explains %s, converted and then rounded, less well', (_what, order, shown) => {
    const [first] = verifyOrder(order, [shown]).explanations;
    expect(first && [...first.slips, first.quality]).toEqual(['pounds-as-kilograms', 'near']);
  });

  it('say what number was taken for what', () => {
    expect(slipDetail(SYRINGE, '5.4 21.7', 'pounds-as-kilograms')).toMatchObject({
      taken: { unit: 'kg' },
      of: 'patientWeight',
    });
    expect(slipDetail(SYRINGE, '1.1 4.5', 'kilograms-as-pounds')).toMatchObject({
      taken: { unit: 'lb' },
      of: 'patientWeight',
    });
    expect(slipDetail(TALL, '21.9 87.6', 'other-weight-basis')).toMatchObject({ basis: 'ideal' });
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
