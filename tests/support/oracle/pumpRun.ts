/** What a program comes to when it runs, and how far that is from what was ordered. */
import type { OrderedDoses } from './orderedDoses.ts';
import type { PlanOrder } from './planOrder.ts';
import { percentMoved } from './pumpFindings.ts';
import { hoursOf } from './pumpSettings.ts';
import type { Containers, PumpPhase, PumpSettings } from './pumpSettings.ts';
import { add, divide, fraction, multiply, subtract, sum, ZERO } from './rational.ts';
import type { Rational } from './rational.ts';

/** One phase as it runs. */
export interface PhaseRun {
  /** h */
  readonly runTime: Rational;
  /** h more than ordered. */
  readonly runTimeDifference: Rational;
  /** mg */
  readonly deliveredDose: Rational;
  /** mg/kg/h */
  readonly achievedDoseRatePerKg: Rational;
  /** % */
  readonly rateDeviation: Rational;
  /** % */
  readonly volumeDeviation: Rational;
}

/** The whole program as it runs, the loading dose apart where its name says so. */
export interface PumpRun {
  readonly loading?: PhaseRun;
  readonly steps: readonly PhaseRun[];
  /** h, maintenance */
  readonly runTime: Rational;
  /** h more than ordered. */
  readonly runTimeDifference: Rational;
  /** mg, loading included */
  readonly deliveredDose: Rational;
  /** % */
  readonly deliveredDoseDeviation: Rational;
  /** mL in the last container at the end. */
  readonly leftInContainer: Rational;
}

function phaseRun(phase: PumpPhase, orderedHours: Rational, doses: OrderedDoses): PhaseRun {
  const { rate, volume } = phase;
  const concentration = doses.mixture.concentration.value;
  const runTime = hoursOf(phase);
  return {
    runTime,
    runTimeDifference: subtract(runTime, orderedHours),
    deliveredDose: multiply(volume.programmed, concentration),
    achievedDoseRatePerKg: divide(
      multiply(rate.programmed, concentration),
      doses.dosingWeight.value,
    ),
    rateDeviation: percentMoved(rate.programmed, rate.exact),
    volumeDeviation: percentMoved(volume.programmed, volume.exact),
  };
}

/** The last container holds what it has not given, and priming comes from the first. */
function leftInContainer(
  finalVolume: Rational,
  { volumes, count }: Containers,
  priming: Rational,
): Rational {
  const given = add(volumes.at(-1) ?? ZERO, count === 1 ? priming : ZERO);
  return subtract(finalVolume, given);
}

/** Runs a program that nothing blocks. */
export function pumpRun(
  order: PlanOrder,
  doses: OrderedDoses,
  settings: PumpSettings,
  containers: Containers,
): PumpRun {
  const { phases, duration, mixture, totalDose } = doses;
  const steps = settings.maintenance.map((phase, index) =>
    phaseRun(phase, phases[index]?.duration ?? ZERO, doses),
  );
  const loading =
    settings.loading === undefined
      ? undefined
      : phaseRun(settings.loading, loadingHours(doses), doses);
  const runTime = sum(steps.map((step) => step.runTime));
  const deliveredDose = multiply(settings.total, mixture.concentration.value);
  return {
    ...(loading === undefined ? {} : { loading }),
    steps,
    runTime,
    runTimeDifference: subtract(runTime, duration),
    deliveredDose,
    deliveredDoseDeviation: percentMoved(deliveredDose, totalDose.value),
    leftInContainer: leftInContainer(mixture.finalVolume, containers, order.priming),
  };
}

/** The loading time as ordered, h; none: 0. */
export function loadingHours({ loading }: OrderedDoses): Rational {
  return loading === undefined ? ZERO : divide(loading.minutes, fraction(60n));
}
