/**
 * Slips after the sum, written a second time: on the settings that the oracle works out. Shares no
 * code with the product.
 */
import type { PlanOrder } from '../oracle/planOrder.ts';
import type { PumpPhase, Setting } from '../oracle/pumpSettings.ts';
import type { Random } from '../oracle/random.ts';
import { fraction, isEqual, multiply, roundHalfUpToDecimals } from '../oracle/rational.ts';
import type { Rational } from '../oracle/rational.ts';
import { orderedDoses } from '../oracle/orderedDoses.ts';
import type { OrderedDoses } from '../oracle/orderedDoses.ts';

/** What somebody entered for a phase, before the pump rounds it. */
export interface Entry {
  readonly rate: Rational;
  readonly volume: Rational;
}

/** What a slip after the sum knows: the order and its doses as they were read. */
export interface Situation {
  readonly order: PlanOrder;
  readonly doses: OrderedDoses;
}

/**
 * Enters a phase wrongly; made once for a program, so that every phase has the same slip. Undefined
 * where the slip cannot happen.
 */
export type Misentry = (
  random: Random,
  situation: Situation,
) => ((phase: PumpPhase) => Entry) | undefined;

function digits(isRounded: boolean): (setting: Setting) => Rational {
  return ({ exact, programmed }) => (isRounded ? programmed : exact);
}

function decimalPoint(step: bigint): Misentry {
  return (random) => {
    const factor = random.percent(50) ? fraction(step) : fraction(1n, step);
    const from = digits(random.percent(50));
    const moves = random.pick(['rate', 'volume', 'both']);
    return ({ rate, volume }) => ({
      rate: moves === 'volume' ? rate.programmed : multiply(from(rate), factor),
      volume: moves === 'rate' ? volume.programmed : multiply(from(volume), factor),
    });
  };
}

const doseAsRate: Misentry = (random, { order, doses }) => {
  const concentration = doses.mixture.concentration.value;
  // At 1 mg/mL the digits of the dose are those of the rate.
  if (isEqual(orderedDoses(order).mixture.concentration.value, fraction(1n))) return undefined;
  const isWhole = random.percent(30);
  const movesVolume = random.percent(30);
  const dose = ({ exact }: Setting): Rational => {
    const milligrams = multiply(exact, concentration);
    return isWhole ? roundHalfUpToDecimals(milligrams, 0) : milligrams;
  };
  return ({ rate, volume }) => ({
    rate: dose(rate),
    volume: movesVolume ? dose(volume) : volume.programmed,
  });
};

const swapped: Misentry = (random) => {
  const from = digits(random.percent(50));
  return ({ rate, volume }) => ({ rate: from(volume), volume: from(rate) });
};

const bagVolume: Misentry = (random, { order }) => {
  const volume = random.percent(50) ? order.volume : orderedDoses(order).mixture.finalVolume;
  return ({ rate }) => ({ rate: rate.programmed, volume });
};

/** Every slip after the sum, by its name. */
export const MISENTRIES: Readonly<Record<string, Misentry>> = {
  tenfold: decimalPoint(10n),
  hundredfold: decimalPoint(100n),
  'dose-as-rate': doseAsRate,
  'rate-volume-swapped': swapped,
  'bag-volume-as-vtbi': bagVolume,
};
