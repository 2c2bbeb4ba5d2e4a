import type { InfusionOrder, Maintenance } from '../order/infusionOrder.ts';
import type { WorkingTerm } from '../plan/working.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { convert, fraction, scaleBy } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';
import { assertNever } from '../result.ts';
import type { Quality } from './fit.ts';
import type { SlipDetail } from './slip.ts';

/** How an amount was ordered: by the hour, in all, or as a loading dose. */
export type AmountKind = 'rate' | 'total' | 'loading';

/** A slip before the sum: it alters the order, or the label as it was read. */
export interface OrderSlip {
  readonly stage: 'order';
  readonly detail: SlipDetail;
  /** What it is about: two slips about the same thing do not make a plausible pair. */
  readonly about: 'weight' | 'dose' | 'label' | 'duration';
  readonly quality: Quality;
  readonly alter: (order: InfusionOrder) => InfusionOrder;
  /** What stands behind the ordered amount in the sum, given the ordered hours. */
  readonly factorTerms: (kind: AmountKind, hours: Quantity<'h'>) => readonly WorkingTerm[];
  /** The sum is done without the weight. */
  readonly omitsWeight: boolean;
}

/** A slip with the parts that most slips do not need. */
export function orderSlip(
  parts: Pick<OrderSlip, 'detail' | 'about' | 'alter'> & Partial<OrderSlip>,
): OrderSlip {
  return {
    stage: 'order',
    quality: 'exact',
    factorTerms: () => [],
    omitsWeight: false,
    ...parts,
  };
}

/** What a number is multiplied by. */
export type Factor = Quantity<'1'>;

/** The factor that is one number over another. */
export function factorOf(times: number, dividedBy: number): Factor {
  return fraction(times, dividedBy, '1');
}

/** Gives each amount its factor, by the way it was ordered and its hours; none: left as it is. */
export type FactorFor = (kind: AmountKind, hours: Quantity<'h'>) => Factor | undefined;

/** The order with its amounts scaled. */
export function scaleAmounts(order: InfusionOrder, factorFor: FactorFor): InfusionOrder {
  const maintenance = scaleMaintenance(order.maintenance, factorFor);
  if (order.loading === undefined) return { ...order, maintenance };
  const { dose, time } = order.loading;
  const loading = { time, dose: scaled(dose, factorFor('loading', convert(time, 'h'))) };
  return { ...order, maintenance, loading };
}

function scaleMaintenance(maintenance: Maintenance, factorFor: FactorFor): Maintenance {
  switch (maintenance.kind) {
    case 'rate': {
      const { doseRate, duration } = maintenance;
      return { ...maintenance, doseRate: scaled(doseRate, factorFor('rate', duration)) };
    }
    case 'total': {
      const { totalDose, duration } = maintenance;
      return { ...maintenance, totalDose: scaled(totalDose, factorFor('total', duration)) };
    }
    case 'steps':
      return {
        kind: 'steps',
        steps: maintenance.steps.map(({ doseRate, duration }) => ({
          duration,
          doseRate: scaled(doseRate, factorFor('rate', duration)),
        })),
      };
    default:
      return assertNever(maintenance);
  }
}

/** In whichever unit it was ordered. */
function scaled<Q extends Quantity<Unit>>(value: Q, factor: Factor | undefined): Q {
  return factor === undefined ? value : (scaleBy(value, factor) as Q);
}

/** The order with its times misread: the maintenance's in hours, the loading dose's in minutes. */
export function misreadTimes(
  order: InfusionOrder,
  ofHours: (hours: Quantity<'h'>) => Quantity<'h'>,
  ofLoading: (minutes: Quantity<'min'>) => Quantity<'min'>,
): InfusionOrder {
  const maintenance = misreadDurations(order.maintenance, ofHours);
  if (order.loading === undefined) return { ...order, maintenance };
  const { dose, time } = order.loading;
  return { ...order, maintenance, loading: { dose, time: ofLoading(time) } };
}

function misreadDurations(
  maintenance: Maintenance,
  ofHours: (hours: Quantity<'h'>) => Quantity<'h'>,
): Maintenance {
  if (maintenance.kind !== 'steps') {
    return { ...maintenance, duration: ofHours(maintenance.duration) };
  }
  return {
    kind: 'steps',
    steps: maintenance.steps.map(({ doseRate, duration }) => ({
      doseRate,
      duration: ofHours(duration),
    })),
  };
}
