/** From ordered doses to what is keyed into the pump, and to the containers that it takes. */
import { MOST_CONTAINERS, VOLUME_STEP } from './drugLibrary.ts';
import type { OrderedDoses } from './orderedDoses.ts';
import type { PlanOrder } from './planOrder.ts';
import {
  add,
  ceilToInteger,
  divide,
  floorToStep,
  fraction,
  isLess,
  isPositive,
  multiply,
  roundHalfUpToStep,
  subtract,
  sum,
  ZERO,
} from './rational.ts';
import type { Rational } from './rational.ts';

/** A setting before and after rounding to the pump's step. */
export interface Setting {
  readonly exact: Rational;
  readonly programmed: Rational;
}

/** One phase as the pump will run it. */
export interface PumpPhase {
  /** Number of the maintenance step from 1; absent for the loading phase. */
  readonly step?: number;
  /** mL/h */
  readonly rate: Setting;
  /** mL */
  readonly volume: Setting;
}

/** The containers that a program needs. */
export interface Containers {
  readonly count: number;
  /** mL that each gives, in order. */
  readonly volumes: readonly Rational[];
  /** h after the start (loading included) at which the next one is hung. */
  readonly changeTimes: readonly Rational[];
  /** h after the start until which each is in use. */
  readonly until: readonly Rational[];
  /** h that each is in use. */
  readonly inUse: readonly Rational[];
}

/** All that is programmed. */
export interface PumpSettings {
  readonly loading?: PumpPhase;
  readonly maintenance: readonly PumpPhase[];
  /** Loading and maintenance, as they run. */
  readonly phases: readonly PumpPhase[];
  /** mL, loading included. */
  readonly total: Rational;
  /** mL, loading excluded. */
  readonly vtbi: Rational;
  /** h, loading excluded; absent while any rate rounds to nothing. */
  readonly infusionDuration?: Rational;
  /** Whether the first container holds everything. */
  readonly holds: boolean;
  /** Containers needed, where they can be planned at all. */
  readonly containerCount?: number;
  /** Absent where containers cannot be planned or a rate rounds to nothing. */
  readonly containers?: Containers;
}

function rateSetting(dose: Rational, hours: Rational, concentration: Rational, step: Rational) {
  const rate = divide(dose, multiply(hours, concentration));
  return { exact: rate, programmed: roundHalfUpToStep(rate, step) };
}

function maintenancePhases(doses: OrderedDoses, increment: Rational): readonly PumpPhase[] {
  const concentration = doses.mixture.concentration.value;
  let given = ZERO;
  return doses.phases.map(({ dose, duration }, index) => {
    const before = roundHalfUpToStep(given, VOLUME_STEP);
    const volume = divide(dose, concentration);
    given = add(given, volume);
    const programmed = subtract(roundHalfUpToStep(given, VOLUME_STEP), before);
    return {
      step: index + 1,
      rate: rateSetting(dose, duration, concentration, increment),
      volume: { exact: volume, programmed },
    };
  });
}

function loadingPhase(doses: OrderedDoses, increment: Rational): PumpPhase | undefined {
  if (doses.loading === undefined) {
    return undefined;
  }
  const { dose, minutes } = doses.loading;
  const concentration = doses.mixture.concentration.value;
  const volume = divide(dose, concentration);
  return {
    rate: rateSetting(dose, divide(minutes, fraction(60n)), concentration, increment),
    volume: { exact: volume, programmed: roundHalfUpToStep(volume, VOLUME_STEP) },
  };
}

/** How long the pump runs a phase, h. Throws a RangeError where its rate rounds to nothing. */
export function hoursOf({ rate, volume }: PumpPhase): Rational {
  return divide(volume.programmed, rate.programmed);
}

/** When the pump has given so many mL, in hours from the start. */
function timeAt(given: Rational, phases: readonly PumpPhase[]): Rational {
  let left = given;
  let time = ZERO;
  for (const phase of phases) {
    if (!isLess(phase.volume.programmed, left)) {
      return add(time, divide(left, phase.rate.programmed));
    }
    left = subtract(left, phase.volume.programmed);
    time = add(time, hoursOf(phase));
  }
  return time;
}

/** How many containers it takes; undefined where no number will do, or more than 200. */
function countContainers(total: Rational, first: Rational, next: Rational): number | undefined {
  if (!isLess(first, total)) {
    return 1;
  }
  if (isLess(first, VOLUME_STEP)) {
    return undefined;
  }
  const count = 1n + ceilToInteger(divide(subtract(total, first), next));
  return count > MOST_CONTAINERS ? undefined : Number(count);
}

function containersFor(
  count: number,
  first: Rational,
  next: Rational,
  phases: readonly PumpPhase[],
): Containers {
  const total = sum(phases.map(({ volume }) => volume.programmed));
  const ends = Array.from({ length: count }, (_, index) =>
    index === count - 1 ? total : add(first, multiply(fraction(BigInt(index)), next)),
  );
  const times = ends.map((end) => timeAt(end, phases));
  const differences = (values: readonly Rational[]) =>
    values.map((value, index) => subtract(value, values[index - 1] ?? ZERO));
  return {
    count,
    volumes: differences(ends),
    changeTimes: times.slice(0, -1),
    until: times,
    inUse: differences(times),
  };
}

/** Programs the pump for what was ordered. */
export function pumpSettings(order: PlanOrder, doses: OrderedDoses): PumpSettings {
  const { rateIncrement } = order.pump;
  const loading = loadingPhase(doses, rateIncrement);
  const maintenance = maintenancePhases(doses, rateIncrement);
  const phases = loading === undefined ? maintenance : [loading, ...maintenance];
  const runs = phases.every(({ rate }) => isPositive(rate.programmed));
  const total = sum(phases.map(({ volume }) => volume.programmed));
  const next = floorToStep(doses.mixture.finalVolume, VOLUME_STEP);
  const first = floorToStep(subtract(doses.mixture.finalVolume, order.priming), VOLUME_STEP);
  const count = countContainers(total, first, next);
  return {
    ...(loading === undefined ? {} : { loading }),
    maintenance,
    phases,
    total,
    vtbi: sum(maintenance.map(({ volume }) => volume.programmed)),
    ...(runs ? { infusionDuration: sum(maintenance.map(hoursOf)) } : {}),
    holds: !isLess(first, total),
    ...(count === undefined ? {} : { containerCount: count }),
    ...(count === undefined || !runs
      ? {}
      : { containers: containersFor(count, first, next, phases) }),
  };
}
