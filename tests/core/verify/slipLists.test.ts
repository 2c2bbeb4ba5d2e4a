import { describe, expect, it } from 'vitest';
import type { InfusionOrder } from '../../../src/core/order/infusionOrder.ts';
import type { Quantity } from '../../../src/core/quantity/quantity.ts';
import type { Unit } from '../../../src/core/quantity/units.ts';
import type { OrderSlip } from '../../../src/core/verify/orderSlip.ts';
import { orderSlips } from '../../../src/core/verify/orderSlips.ts';
import { programSlips } from '../../../src/core/verify/programSlips.ts';
import { planOf, replay } from '../../../src/core/verify/replay.ts';
import { frequencyOf, SLIP_NAMES } from '../../../src/core/verify/slip.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { orderOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';
import { plain } from '../../support/plain.ts';
import { text } from '../../support/text.ts';
import { ADDED, BAG, POUNDS, TALL } from '../../support/verifyOrders.ts';

/** What an order has of weight, amount, time and label, in a line. */
function inShort({ patient, maintenance, preparation }: InfusionOrder): string {
  if (maintenance.kind !== 'rate') throw new Error('One rate');
  const { drug, volume, mix } = preparation;
  const parts: readonly Quantity<Unit>[] = [
    patient.patientWeight,
    maintenance.doseRate,
    maintenance.duration,
  ];
  return [...parts.map(text), patient.basis, `${text(drug)} in ${text(volume)} ${mix}`].join(', ');
}

const slipsOf = (keys: LinkKeys): readonly OrderSlip[] => {
  const order = orderOf(keys);
  return orderSlips(order, planOf(order, library), library);
};

/** Name and what is particular, quality where it is near, and the order after the slip. */
function linesOf(keys: LinkKeys, about: OrderSlip['about']): readonly string[] {
  return slipsOf(keys)
    .filter((slip) => slip.about === about)
    .map(({ detail: { slip, ...detail }, quality, omitsWeight, alter, stage }) => {
      expect([stage, omitsWeight]).toEqual(['order', slip === 'weight-not-applied']);
      const particular = Object.values(plain(detail) as Record<string, unknown>).map(String);
      const words = [slip, ...particular, ...(quality === 'near' ? ['near'] : [])].join(' ');
      return `${words}: ${inShort(alter(orderOf(keys)))}`;
    });
}

describe('every slip before the sum, and the order after it', () => {
  it('72.5 kg × 0.55 mg/kg/h for 4 h, 200 mg in 100 mL', () => {
    const label = '200 mg in 100 mL final';
    // 72.5 ÷ 0.45359237 = 159.8351 lb
    expect(linesOf(BAG, 'weight')).toEqual([
      `pounds-as-kilograms 159.835140084036 kg patientWeight: 159.835140084036 kg, 0.55 mg/kg/h, 4 h, actual, ${label}`,
      `pounds-as-kilograms 159.8 kg patientWeight near: 159.8 kg, 0.55 mg/kg/h, 4 h, actual, ${label}`,
      `pounds-as-kilograms 160 kg patientWeight near: 160 kg, 0.55 mg/kg/h, 4 h, actual, ${label}`,
      `kilograms-as-pounds 72.5 lb patientWeight: 72.5 lb, 0.55 mg/kg/h, 4 h, actual, ${label}`,
      `weight-not-applied: 1 kg, 0.55 mg/kg/h, 4 h, actual, ${label}`,
    ]);
    expect(linesOf(BAG, 'dose')).toEqual([
      `per-minute-as-per-hour high: 72.5 kg, 33 mg/kg/h, 4 h, actual, ${label}`,
      `per-minute-as-per-hour low: 72.5 kg, 0.009166666667 mg/kg/h, 4 h, actual, ${label}`,
      `mcg-as-mg high: 72.5 kg, 550 mg/kg/h, 4 h, actual, ${label}`,
      `mcg-as-mg low: 72.5 kg, 0.00055 mg/kg/h, 4 h, actual, ${label}`,
      `mcg-kg-min-as-mg-kg-h high: 72.5 kg, 9.166666666667 mg/kg/h, 4 h, actual, ${label}`,
      `mcg-kg-min-as-mg-kg-h low: 72.5 kg, 0.033 mg/kg/h, 4 h, actual, ${label}`,
      `total-as-hourly: 72.5 kg, 2.2 mg/kg/h, 4 h, actual, ${label}`,
    ]);
    expect(linesOf(BAG, 'label')).toEqual([
      'other-concentration 1 mg/mL: 72.5 kg, 0.55 mg/kg/h, 4 h, actual, 100 mg in 100 mL final',
      'other-concentration 5 mg/mL: 72.5 kg, 0.55 mg/kg/h, 4 h, actual, 250 mg in 50 mL final',
      'other-concentration 10 mg/mL: 72.5 kg, 0.55 mg/kg/h, 4 h, actual, 500 mg in 50 mL final',
    ]);
    expect(linesOf({ ...BAG, duration: '65min' }, 'duration')).toEqual([
      `hours-minutes minutesAsHours: 72.5 kg, 0.55 mg/kg/h, 65 h, actual, ${label}`,
      `hours-minutes hoursAsMinutes: 72.5 kg, 0.55 mg/kg/h, 0.018055555556 h, actual, ${label}`,
      `hours-minutes clockAsDecimal: 72.5 kg, 0.55 mg/kg/h, 1.05 h, actual, ${label}`,
      `hours-minutes clockAsDecimal: 72.5 kg, 0.55 mg/kg/h, 1.5 h, actual, ${label}`,
      // 65 min is no whole number of hundredths or tenths of an hour
      `hours-minutes decimalAsClock: 72.5 kg, 0.55 mg/kg/h, 1.083333333333 h, actual, ${label}`,
      `hours-minutes decimalAsClock: 72.5 kg, 0.55 mg/kg/h, 1.083333333333 h, actual, ${label}`,
    ]);
    expect(slipsOf(BAG).map(({ about }) => about)).toEqual([
      ...Array.from({ length: 5 }, () => 'weight'),
      ...Array.from({ length: 7 }, () => 'dose'),
      ...Array.from({ length: 3 }, () => 'label'),
      ...Array.from({ length: 6 }, () => 'duration'),
    ]);
  });

  it('160 lb: its digits as kilograms, and 72.5747792 kg as pounds, also rounded', () => {
    const rest = '5 mcg/kg/min, 5 h, actual, 500 mg in 500 mL final';
    expect(linesOf(POUNDS, 'weight')).toEqual([
      `pounds-as-kilograms 160 kg patientWeight: 160 kg, ${rest}`,
      `kilograms-as-pounds 72.5747792 lb patientWeight: 72.5747792 lb, ${rest}`,
      `kilograms-as-pounds 72.6 lb patientWeight near: 72.6 lb, ${rest}`,
      `kilograms-as-pounds 73 lb patientWeight near: 73 lb, ${rest}`,
      `weight-not-applied: 1 kg, ${rest}`,
    ]);
  });

  it('120 kg on ideal weight, 73 kg: that in pounds too, and every other basis', () => {
    const rest = '0.3 mg/kg/h, 4 h, actual, 500 mg in 500 mL final';
    const lines = linesOf({ ...TALL, basis: 'ideal' }, 'weight');
    // 120 ÷ 0.45359237 = 264.5547; 73 ÷ 0.45359237 = 160.9375
    expect(lines.map((each) => each.split(':')[0])).toEqual([
      'pounds-as-kilograms 264.554714621853 kg patientWeight',
      'pounds-as-kilograms 264.6 kg patientWeight near',
      'pounds-as-kilograms 265 kg patientWeight near',
      'kilograms-as-pounds 120 lb patientWeight',
      'pounds-as-kilograms 160.937451394961 kg dosingWeight',
      'pounds-as-kilograms 160.9 kg dosingWeight near',
      'pounds-as-kilograms 161 kg dosingWeight near',
      'kilograms-as-pounds 73 lb dosingWeight',
      'weight-not-applied',
      'other-weight-basis actual 120 kg',
      'other-weight-basis adjusted 91.8 kg',
      'other-weight-basis lean 74.762083621894 kg',
    ]);
    expect(lines[3]).toContain(': 120 lb, 0.3 mg/kg/h, 4 h, ideal, ');
    expect(lines[7]).toBe(`kilograms-as-pounds 73 lb dosingWeight: 73 lb, ${rest}`);
    expect(lines[10]).toBe(`other-weight-basis adjusted 91.8 kg: 91.8 kg, ${rest}`);
  });

  it.each([
    // minutes as hours, hours as minutes; 1 h 30 min as 1.3, and 30 are no tenths; 1.50 as 1:50, 1.5 as 1:05
    ['90min', ['90', '0.025', '1.3', '1.5', '1.833333333333', '1.083333333333']],
    // 9 min are 0.09 or, as tenths, 0.9; 0.15 h as 0 h 15 min, and no whole tenths
    ['9min', ['9', '0.0025', '0.09', '0.9', '0.25', '0.15']],
    // 10 min are no tenths; one sixth of an hour is no hundredths either
    [
      '70min',
      ['70', '0.019444444444', '1.1', '1.166666666667', '1.166666666667', '1.166666666667'],
    ],
    // 1.6 h: 36 min as 1.36; 60 min are on no clock; 1.6 as 1:06
    ['96min', ['96', '0.026666666667', '1.36', '1.6', '1.6', '1.1']],
    // 30.3 min and 50.5 hundredths: on no clock and in no decimals of two digits
    ['0.505h', ['30.3', '0.008416666667', '0.505', '0.505', '0.505', '0.505']],
    ['2h', ['120', '0.033333333333', '2', '2', '2', '2']],
  ])('%s read in other ways', (duration, hours) => {
    const order = orderOf({ duration });
    const read = slipsOf({ duration })
      .filter(({ about }) => about === 'duration')
      .map(({ alter }) => alter(order).maintenance)
      .map((maintenance) => ('duration' in maintenance ? text(maintenance.duration) : 'steps'));
    expect(read).toEqual(hours.map((each) => `${each} h`));
  });
});

describe('every slip after the sum', () => {
  const kinds = (keys: LinkKeys): readonly unknown[] => {
    const order = orderOf(keys);
    return programSlips(order, planOf(order, library)).map(plain);
  };
  const point = (slip: string, direction: string) => ({
    stage: 'program',
    detail: { slip, direction },
    ways: ['rate', 'volume', 'both'],
    isCrossing: false,
  });
  const plainSlip = (slip: string, ways: readonly string[], isCrossing = false) => ({
    stage: 'program',
    detail: { slip },
    ways,
    isCrossing,
  });
  const points = [
    point('tenfold', 'high'),
    point('tenfold', 'low'),
    point('hundredfold', 'high'),
    point('hundredfold', 'low'),
  ];
  const others = [
    plainSlip('rate-volume-swapped', ['both'], true),
    plainSlip('bag-volume-as-vtbi', ['volume']),
  ];

  it('with what it may move; mg as mL only where they differ', () => {
    expect(kinds(BAG)).toEqual([...points, plainSlip('dose-as-rate', ['rate', 'both']), ...others]);
    expect(kinds(TALL)).toEqual([...points, ...others]);
    expect(kinds(ADDED)).toHaveLength(7);
  });

  it('the bag: the volume of the label once, and all that it holds where drug was added', () => {
    const bag = (keys: LinkKeys): unknown => {
      const order = orderOf(keys);
      const [phase] = replay({ order, library, pump: library.pumpProfiles[0] }, []);
      const slip = programSlips(order, planOf(order, library)).at(-1);
      return plain(phase && slip?.predict(phase, library.pumpProfiles[0]));
    };
    const entered = (volume: string) => ({ exact: volume, rounded: volume, quality: 'exact' });
    expect(bag(BAG)).toEqual({ rates: [], vtbis: [entered('100 mL')] });
    expect(bag(ADDED)).toEqual({ rates: [], vtbis: [entered('250 mL'), entered('255 mL')] });
  });
});

describe('how often slips happen', () => {
  it('the bag most, then six that are known well, then the others; a pair as both together', () => {
    const classes = [1, 2, 3].map((often) =>
      SLIP_NAMES.filter((slip) => frequencyOf([slip]) === often),
    );
    expect(classes).toEqual([
      ['bag-volume-as-vtbi'],
      [
        'tenfold',
        'pounds-as-kilograms',
        'dose-as-rate',
        'other-concentration',
        'rate-volume-swapped',
      ],
      [
        'hundredfold',
        'kilograms-as-pounds',
        'per-minute-as-per-hour',
        'mcg-as-mg',
        'mcg-kg-min-as-mg-kg-h',
        'total-as-hourly',
        'weight-not-applied',
        'other-weight-basis',
        'hours-minutes',
      ],
    ]);
    expect(frequencyOf(['tenfold', 'bag-volume-as-vtbi'])).toBe(3);
    expect(frequencyOf([])).toBe(0);
  });
});
