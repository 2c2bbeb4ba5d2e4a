import { describe, expect, it } from 'vitest';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { byIndex } from '../../../src/core/verify/byIndex.ts';
import type { PhaseComparison } from '../../../src/core/verify/comparePump.ts';
import { fitOf, isWithinPart, isWithinTolerance, worse } from '../../../src/core/verify/fit.ts';
import type { Fit, FitTable } from '../../../src/core/verify/fitTable.ts';
import { fitsOf, NOTHING_FITS } from '../../../src/core/verify/fitTable.ts';
import type { Combination, Tables } from '../../../src/core/verify/hypothesis.ts';
import { bestOf, explainEach, explainPhase, worstOf } from '../../../src/core/verify/hypothesis.ts';
import { fitsOfOrderPair } from '../../../src/core/verify/orderPair.ts';
import { predict } from '../../../src/core/verify/prediction.ts';
import { sideBySide } from '../../../src/core/verify/pumpReading.ts';
import { planOf, replay } from '../../../src/core/verify/replay.ts';
import type { OrderVariant, Search } from '../../../src/core/verify/singles.ts';
import {
  cleanPhases,
  fitsOfProgramSlip,
  fitsOfReplay,
  orderVariants,
  programVariants,
} from '../../../src/core/verify/singles.ts';
import { undoneNumbers } from '../../../src/core/verify/undone.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { orderOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';
import { verifyOrder } from '../../support/verifyLink.ts';
import { SYRINGE, TOTAL } from '../../support/verifyOrders.ts';

const mlPerHour = (digits: string) => quantity(digits, 'mL/h');
/** What a pump takes that is set in steps of 0.1 mL/h. */
const TENTHS = { increment: mlPerHour('0.1') };

describe('a shown number beside another', () => {
  // 4.99 mL/h, set 5 in steps of 0.1; 2% of it is 0.0998
  it.each([
    ['5', 'exact'],
    ['5.0001', 'near'],
    // 0.0998 is 2% of it to the digit
    ['5.0898', 'near'],
    ['5.0899', 'none'],
    ['4.8902', 'near'],
    ['4.8901', 'none'],
    ['5.09', 'none'],
    ['4.89', 'none'],
    ['5.2', 'none'],
  ])('%s for 4.99: %s', (shown, quality) => {
    const number = { exact: mlPerHour('4.99'), rounded: mlPerHour('5') };
    expect(fitOf(mlPerHour(shown), number, TENTHS) ?? 'none').toBe(quality);
  });

  it('one increment off is none, though within 2%: 20.1 for 20', () => {
    const number = { exact: mlPerHour('20'), rounded: mlPerHour('20') };
    expect(fitOf(mlPerHour('20.1'), number, TENTHS)).toBeUndefined();
    expect(fitOf(mlPerHour('20.0999'), number, TENTHS)).toBe('near');
  });

  it.each([
    ['49', true],
    ['51', true],
    ['48.99', false],
    ['51.01', false],
  ])('%s h is within 2% of 50 h: %s', (hours, expected) => {
    expect(isWithinTolerance(quantity(hours, 'h'), quantity(50, 'h'))).toBe(expected);
    const tenTimes = quantity(Number(hours) * 10, 'h');
    expect(isWithinPart(tenTimes, quantity(500, 'h'), 50)).toBe(expected);
  });

  it('the less good of two, and of several, is near where any is', () => {
    expect([worse('exact', 'exact'), worse('exact', 'near')]).toEqual(['exact', 'near']);
    expect([worse('near', 'exact'), worse('near', 'near')]).toEqual(['near', 'near']);
    expect([worstOf([]), worstOf([{ quality: 'exact' }])]).toEqual(['exact', 'exact']);
    expect(worstOf([{ quality: 'near' }, { quality: 'exact' }])).toBe('near');
  });

  it('the best of several is the first exact one, else the first', () => {
    const [near, late, exact] = [
      { quality: 'near' },
      { quality: 'near' },
      { quality: 'exact' },
    ] as const;
    expect(bestOf([undefined, near, late])).toBe(near);
    expect(bestOf([near, undefined, exact])).toBe(exact);
    expect(bestOf([undefined])).toBeUndefined();
  });
});

describe('a prediction for a phase', () => {
  const number = (digits: string, quality: 'exact' | 'near', sum: string) =>
    predict(mlPerHour(digits), TENTHS, quality, () => [
      { place: 1, terms: [], result: quantity(sum, 'mg') },
    ]);
  const [phase] = verifyOrder(SYRINGE, ['25 9.8']).phases;
  const [pump] = library.pumpProfiles;
  const fitting = (...rates: readonly ReturnType<typeof number>[]): unknown => {
    if (phase === undefined) throw new Error('No phase');
    const { rate, vtbi } = fitsOf(phase, { rates, vtbis: [] }, pump);
    expect(vtbi).toBeUndefined();
    return rate && [rate.quality, rate.sums()[0]?.result.numerator];
  };

  it('fits with the first exact one, else the first near one, else none', () => {
    expect(fitting(number('25.01', 'near', '1'), number('25', 'near', '2'))).toEqual(['near', 1]);
    expect(fitting(number('26', 'exact', '1'), number('25.04', 'exact', '2'))).toEqual([
      'exact',
      2,
    ]);
    expect(fitting(number('25', 'near', '1'), number('25', 'exact', '2'))).toEqual(['exact', 2]);
    expect(fitting(number('26', 'exact', '1'))).toBeUndefined();
  });
});

describe('what is worked out only when it is asked for', () => {
  it('is made once for each index', () => {
    const asked: number[] = [];
    const square = byIndex((index) => {
      asked.push(index);
      return index * index;
    });
    expect([square(3), square(2), square(3), square(2)]).toEqual([9, 4, 9, 4]);
    expect(asked).toEqual([3, 2]);
  });

  it('both slips are replayed last: not where the other number does not fit', () => {
    const fit: Fit = { quality: 'exact', sums: () => [] };
    const asked: string[] = [];
    const table =
      (source: string, fits: { readonly rate?: Fit; readonly vtbi?: Fit }): FitTable =>
      () => {
        asked.push(source);
        return { ...NOTHING_FITS, ...fits };
      };
    const tables: Tables = {
      clean: table('clean', { rate: fit }),
      first: table('first', { vtbi: fit }),
      second: table('second', {}),
      both: table('both', { rate: fit, vtbi: fit }),
    };
    const [phase] = verifyOrder(SYRINGE, ['25 9.8']).phases;
    const explained = (combination: Combination) => {
      asked.length = 0;
      const found = phase && explainPhase(phase, 0, tables, combination, []);
      return [found && [found.isRateMoved, found.isVolumeMoved, found.quality], asked.join(' ')];
    };
    expect(explained({ rate: 'both', vtbi: 'clean' })).toEqual([undefined, 'clean']);
    expect(explained({ rate: 'first', vtbi: 'both' })).toEqual([undefined, 'first']);
    expect(explained({ rate: 'both', vtbi: 'first' })).toEqual([
      [true, true, 'exact'],
      'first both first',
    ]);
    expect(explained({ rate: 'clean', vtbi: 'both' })[0]).toEqual([false, true, 'exact']);
    expect(explained({ rate: 'second', vtbi: 'first' })).toEqual([undefined, 'first second']);
    expect(explained({ rate: 'second', vtbi: 'both' })).toEqual([undefined, 'second']);
  });

  it('the phases after the first that is not explained are not looked at', () => {
    const { phases } = verifyOrder({}, ['199 79.8']);
    const [phase] = phases;
    if (phase === undefined) throw new Error('No phase');
    const asked: number[] = [];
    const open: readonly PhaseComparison[] = [phase, phase];
    const found = explainEach(open, (_phase, index) => {
      asked.push(index);
      return undefined;
    });
    expect([found, asked]).toEqual([undefined, [0]]);
    expect(explainEach([], () => undefined)).toEqual([]);
  });
});

describe('phases that are not there', () => {
  const order = orderOf(SYRINGE);
  const open = verifyOrder(SYRINGE, ['25 98']).phases;
  const plan = planOf(order, library);
  const pump = library.pumpProfiles[0];
  const search: Search = { order, library, plan, pump, open };
  const clean = cleanPhases(search);
  const [first, second] = orderVariants(search, clean);
  const [after] = programVariants(search, clean);
  if (first === undefined || second === undefined || after === undefined) {
    throw new Error('Slips are possible');
  }
  const none: OrderVariant = { ...first, replayed: [] };
  const closed: Search = { ...search, open: [] };

  it.each([
    ['replayed', () => fitsOfReplay(search, () => [])(0)],
    ['open, in a replay', () => fitsOfReplay(closed, () => clean.replayed)(0)],
    ['replayed, after the sum', () => fitsOfProgramSlip(search, after.slip, [])(0)],
    ['open, after the sum', () => fitsOfProgramSlip(closed, after.slip, clean.replayed)(0)],
    ['open, undone', () => undoneNumbers([], clean.replayed)(0)],
    ['replayed, undone', () => undoneNumbers(open, [])(0)],
    ['open, of a pair', () => fitsOfOrderPair(closed, clean.replayed, first, second)(0)],
    ['clean, of a pair', () => fitsOfOrderPair(search, [], first, second)(0)],
    ['of the first of a pair', () => fitsOfOrderPair(search, clean.replayed, none, second)(0)],
    ['of the second of a pair', () => fitsOfOrderPair(search, clean.replayed, first, none)(0)],
  ])('%s, throw', (_what, ask) => {
    expect(ask).toThrow('Missing: an open phase');
  });

  it('beside another list, throw', () => {
    expect(() => sideBySide(['a'], [undefined])).toThrow('Missing: a phase');
  });
});

describe('the slips before the sum that move something', () => {
  const waysOf = (keys: LinkKeys, shown: string): readonly string[] => {
    const order = orderOf(keys);
    const [pump] = library.pumpProfiles;
    const { phases: open } = verifyOrder(keys, [shown]);
    const search: Search = { order, library, plan: planOf(order, library), pump, open };
    const found = orderVariants(search, cleanPhases(search));
    return [...new Set(found.map(({ slip, ways }) => `${slip.detail.slip}: ${ways.join(' ')}`))];
  };

  it('of a rate per kilogram for 4 h: its time moves the volume alone', () => {
    expect(waysOf({}, '199 79.8')).toEqual([
      'pounds-as-kilograms: rate volume both',
      'kilograms-as-pounds: rate volume both',
      'weight-not-applied: rate volume both',
      'per-minute-as-per-hour: rate volume both',
      'mcg-as-mg: rate volume both',
      'mcg-kg-min-as-mg-kg-h: rate volume both',
      'total-as-hourly: rate volume both',
      'other-concentration: rate volume both',
      'hours-minutes: volume',
    ]);
  });

  it('of 100 mg in 5 h: its time moves the rate alone; no weight, and no rate, was ordered', () => {
    expect(waysOf({ ...TOTAL, pump: 'large-volume' }, '40 20')).toEqual([
      'mcg-as-mg: rate volume both',
      'total-as-hourly: rate volume both',
      'other-concentration: rate volume both',
      'hours-minutes: rate',
    ]);
  });
});

describe('two slips before the sum', () => {
  // × 60 for minutes, × 2 at 5 mg/mL for 10: 2.46 × 120 = 295.2 mL/h, 9.84 × 120 = 1180.8 mL
  it.each([
    ['295.2 9.8', 'exact', undefined],
    ['295.29 9.8', 'near', undefined],
    ['2.5 1180.8', undefined, 'exact'],
    ['2.5 1180.71', undefined, 'near'],
    ['295.2 1180.8', 'exact', 'exact'],
  ])('are replayed where their product is near: %s', (shown, rate, vtbi) => {
    const fits = fitsFor(shown);
    expect([fits.rate?.quality, fits.vtbi?.quality]).toEqual([rate, vtbi]);
  });

  it.each(['295.3 9.8', '295.1 9.8', '2.5 1180.9', '2.5 1180.7', '20 20'])(
    'are not replayed where it is an increment off: %s',
    (shown) => {
      expect(fitsFor(shown)).toBe(NOTHING_FITS);
    },
  );

  function fitsFor(shown: string) {
    const order = orderOf(SYRINGE);
    const [pump] = library.pumpProfiles;
    const { phases: open } = verifyOrder(SYRINGE, [shown]);
    const search: Search = { order, library, plan: planOf(order, library), pump, open };
    const clean = cleanPhases(search);
    const variants = orderVariants(search, clean);
    const perMinute = variants.find(({ slip }) => slip.detail.slip === 'per-minute-as-per-hour');
    const label = variants.filter(({ slip }) => slip.detail.slip === 'other-concentration').at(-1);
    if (perMinute === undefined || label === undefined) throw new Error('No such slips');
    return fitsOfOrderPair(search, clean.replayed, perMinute, label)(0);
  }
});

describe('a number that a second slip would have to bring back', () => {
  // 20 mL/h at 2 mg/mL; a dose of so many mg/h as the first slip has it
  it.each([
    // Shown 18 to 22 is near 20; alone at 22.01 or 17.99 it is far off
    ['18', '44.02', true],
    ['22', '35.98', true],
    ['22', '44', false],
    ['18', '36', false],
    ['22.01', '80', false],
    ['17.99', '80', false],
    ['20.5', '80', true],
  ])('shown %s mL/h for 20, and %s mg/h by the first slip: %s', (shown, wrong, expected) => {
    const { phases } = verifyOrder({ doseRate: '40mg/h' }, [`${shown} 300`]);
    const [pump] = library.pumpProfiles;
    const replayed = replay({ order: orderOf({ doseRate: `${wrong}mg/h` }), library, pump }, []);
    // 300 mL is no 80 mL
    expect(undoneNumbers(phases, replayed)(0)).toEqual({ rate: expected, vtbi: false });
  });
});
