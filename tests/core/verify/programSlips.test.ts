import { describe, expect, it } from 'vitest';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { slipDetail, slipFound, verifyOrder } from '../../support/verifyLink.ts';
import {
  ADDED,
  BAG,
  FINE,
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
  quality: string,
  sums: readonly string[],
];

const ROWS: readonly Row[] = [
  ['tenfold', 'rate', SYRINGE, '25 9.8', 'exact', ['2.5 mL/h × 10 = 25 mL/h']],
  ['tenfold', 'rate', SYRINGE, '24.6 9.8', 'exact', ['2.46 mL/h × 10 = 24.6 mL/h']],
  ['tenfold', 'rate', BAG, '2 79.8', 'exact', ['19.9 mL/h ÷ 10 = 1.99 mL/h']],
  ['tenfold', 'rate', BAG, '199.4 79.8', 'exact', ['19.9375 mL/h × 10 = 199.375 mL/h']],
  ['tenfold', 'volume', PER_HOUR, '10 600', 'exact', ['60 mL × 10 = 600 mL']],
  [
    'tenfold',
    'both',
    POUNDS,
    '217.7 1088.6',
    'exact',
    ['21.7724 mL/h × 10 = 217.7243 mL/h', '108.8622 mL × 10 = 1088.6217 mL'],
  ],
  // From the rounded 4.3 and the exact 4.25: both entries are tenfold.
  [
    'tenfold',
    'both',
    { ...PER_HOUR, doseRate: '8.5mg/h', duration: '1h' },
    '43 42.5',
    'exact',
    ['4.3 mL/h × 10 = 43 mL/h', '4.25 mL × 10 = 42.5 mL'],
  ],
  ['hundredfold', 'rate', FINE, '73 2.9', 'exact', ['0.73 mL/h × 100 = 73 mL/h']],
  ['hundredfold', 'rate', PER_HOUR, '0.1 60', 'exact', ['10 mL/h ÷ 100 = 0.1 mL/h']],
  ['hundredfold', 'volume', BAG, '19.9 0.8', 'exact', ['79.8 mL ÷ 100 = 0.798 mL']],
  [
    'hundredfold',
    'both',
    SYRINGE,
    '246 984',
    'exact',
    ['2.46 mL/h × 100 = 246 mL/h', '9.84 mL × 100 = 984 mL'],
  ],
  ['dose-as-rate', 'rate', SYRINGE, '25 9.8', 'near', ['82 kg × 0.3 mg/kg/h = 24.6 mg/h']],
  ['dose-as-rate', 'rate', BAG, '39.9 79.8', 'exact', ['72.5 kg × 0.55 mg/kg/h = 39.875 mg/h']],
  ['dose-as-rate', 'rate', BAG, '40 79.8', 'near', ['72.5 kg × 0.55 mg/kg/h = 39.875 mg/h']],
  ['dose-as-rate', 'rate', TOTAL, '20 20', 'exact', ['100 mg ÷ 5 h = 20 mg/h']],
  ['dose-as-rate', 'rate', TOTAL_PER_KG, '21 42', 'exact', ['70 kg × 1.2 mg/kg ÷ 4 h = 21 mg/h']],
  [
    'dose-as-rate',
    'both',
    PER_HOUR,
    '20 120',
    'exact',
    ['20 mg/h = 20 mg/h', '20 mg/h × 6 h = 120 mg'],
  ],
  // 7.25 mg/h is shown as 7.3 mg/h; the pump would take 7.25.
  ['dose-as-rate', 'rate', FINE, '7.3 2.9', 'near', ['72.5 kg × 0.1 mg/kg/h = 7.25 mg/h']],
  [
    'rate-volume-swapped',
    'both',
    SYRINGE,
    '9.8 2.5',
    'exact',
    ['9.8 mL = 9.8 mL/h', '2.5 mL/h = 2.5 mL'],
  ],
  [
    'rate-volume-swapped',
    'both',
    BAG,
    '79.8 19.9',
    'exact',
    ['79.8 mL = 79.8 mL/h', '19.9 mL/h = 19.9 mL'],
  ],
  ['rate-volume-swapped', 'both', TOTAL, '20 4', 'exact', ['20 mL = 20 mL/h', '4 mL/h = 4 mL']],
  // 0.73 in the volume's steps of 0.1 is 0.7.
  [
    'rate-volume-swapped',
    'both',
    FINE,
    '2.9 0.7',
    'exact',
    ['2.9 mL = 2.9 mL/h', '0.73 mL/h = 0.73 mL'],
  ],
  ['bag-volume-as-vtbi', 'volume', SYRINGE, '2.5 50', 'exact', ['50 mL = 50 mL']],
  ['bag-volume-as-vtbi', 'volume', BAG, '19.9 100', 'exact', ['100 mL = 100 mL']],
  ['bag-volume-as-vtbi', 'volume', ADDED, '21.4 250', 'exact', ['250 mL = 250 mL']],
  ['bag-volume-as-vtbi', 'volume', ADDED, '21.4 255', 'exact', ['250 mL + 5 mL = 255 mL']],
];

describe('slips after the sum', () => {
  it.each(ROWS)(
    '%s moves %s of %o: the pump shows %s',
    (slip, moves, order, shown, quality, sums) => {
      expect(slipFound(order, shown, slip)).toEqual([moves, quality, ...sums]);
    },
  );

  it.each([
    ['the mg/h digits at 1 mg/mL, where they are right', POUNDS, '22 108.9', 'dose-as-rate'],
    ['a rate of 1 mL/h more', SYRINGE, '3.5 9.8', 'tenfold'],
    ['the bag volume as a rate', SYRINGE, '50 9.8', 'bag-volume-as-vtbi'],
    ['only one of the two swapped', BAG, '79.8 79.8', 'rate-volume-swapped'],
  ])('does not take %s for a slip', (_what, order, shown, slip) => {
    const { verdict, explanations } = verifyOrder(order, [shown]);
    expect(verdict).toBe('mismatch');
    expect(explanations.flatMap(({ slips }) => slips)).not.toContain(slip);
  });

  it('says which way the decimal point went', () => {
    expect(slipDetail(SYRINGE, '25 9.8', 'tenfold')).toEqual({
      slip: 'tenfold',
      direction: 'high',
    });
    expect(slipDetail(BAG, '2 79.8', 'tenfold')).toEqual({ slip: 'tenfold', direction: 'low' });
  });
});
