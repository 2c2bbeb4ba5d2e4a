import type { PumpProfile } from '../library/drugLibrary.ts';
import { roundRate, roundVolume } from '../library/pumpGrid.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { add, convert, isZero, quantity, ratio, subtract, sumOf } from '../quantity/quantity.ts';
import { doseIn, doseRateAt, doseRatePerKgOf, runTimeOf } from '../quantity/sums.ts';
import type { InfusionPlan } from './infusionPlan.ts';
import type { ContainerSchedule, ProgrammedPhase, PumpProgram } from './pumpProgram.ts';

/** A phase at the pump's increments, before anyone has asked whether the pump can do it. */
export interface RoundedPhase {
  readonly exactInfusionRate: Quantity<'mL/h'>;
  readonly exactVolume: Quantity<'mL'>;
  readonly orderedTime: Quantity<'h'>;
  readonly infusionRate: Quantity<'mL/h'>;
  readonly vtbi: Quantity<'mL'>;
  readonly rateDeviation: Quantity<'%'>;
  readonly volumeDeviation: Quantity<'%'>;
}

/** The phases of a plan at the pump's increments. */
export interface RoundedProgram {
  readonly loading?: RoundedPhase;
  readonly steps: readonly RoundedPhase[];
}

/**
 * Rounds every rate and volume once, half-up, to the pump's increments. A step's volume is the
 * rounded cumulative volume minus the one before, so that the sum carries the ordered dose.
 */
export function roundHalfUpToPump(plan: InfusionPlan, pump: PumpProfile): RoundedProgram {
  const steps: RoundedPhase[] = [];
  let exactSum = quantity(0, 'mL');
  let roundedSum = quantity(0, 'mL');
  for (const step of plan.steps) {
    exactSum = add(exactSum, step.exactVolume);
    const rounded = roundVolume(exactSum, pump);
    steps.push(
      roundedPhase(
        step.exactInfusionRate,
        step.exactVolume,
        step.duration,
        subtract(rounded, roundedSum),
        pump,
      ),
    );
    roundedSum = rounded;
  }
  if (plan.loading === undefined) return { steps };
  const { exactInfusionRate, exactVolume, time } = plan.loading;
  const loadingVtbi = roundVolume(exactVolume, pump);
  return {
    loading: roundedPhase(exactInfusionRate, exactVolume, time, loadingVtbi, pump),
    steps,
  };
}

function roundedPhase(
  exactInfusionRate: Quantity<'mL/h'>,
  exactVolume: Quantity<'mL'>,
  orderedTime: Quantity<'h'>,
  vtbi: Quantity<'mL'>,
  pump: PumpProfile,
): RoundedPhase {
  const infusionRate = roundRate(exactInfusionRate, pump);
  return {
    exactInfusionRate,
    exactVolume,
    orderedTime,
    infusionRate,
    vtbi,
    rateDeviation: deviation(infusionRate, exactInfusionRate),
    volumeDeviation: deviation(vtbi, exactVolume),
  };
}

/** (programmed − exact) ÷ exact, in percent, signed. */
function deviation<U extends 'mL/h' | 'mL' | 'mg'>(
  programmed: Quantity<U>,
  exact: Quantity<U>,
): Quantity<'%'> {
  return convert(ratio<U>(subtract<U>(programmed, exact), exact), '%');
}

/** The phases in the order they run. */
export function phasesOf<T>(program: { readonly loading?: T; readonly steps: readonly T[] }): T[] {
  return program.loading === undefined ? [...program.steps] : [program.loading, ...program.steps];
}

/** Whether every phase has a rate, so that it ends. */
export function canRun(rounded: RoundedProgram): boolean {
  return phasesOf(rounded).every((phase) => !isZero(phase.infusionRate));
}

/** The program of a plan that nothing blocks. */
export function programPump(
  plan: InfusionPlan,
  rounded: RoundedProgram,
  containerSchedule: ContainerSchedule,
): PumpProgram {
  const steps = rounded.steps.map((phase) => programmedPhase(phase, plan));
  const loading =
    rounded.loading === undefined ? undefined : programmedPhase(rounded.loading, plan);
  const phases = loading === undefined ? steps : [loading, ...steps];
  const runTime = sumOf(
    'h',
    steps.map((step) => step.runTime),
  );
  const deliveredDose = sumOf(
    'mg',
    phases.map((phase) => phase.deliveredDose),
  );
  return {
    ...(loading === undefined ? {} : { loading }),
    steps,
    vtbi: sumOf(
      'mL',
      steps.map((step) => step.vtbi),
    ),
    runTime,
    runTimeDifference: subtract(runTime, plan.infusionDuration),
    deliveredDose,
    deliveredDoseDeviation: deviation(deliveredDose, plan.totalDose),
    containerSchedule,
  };
}

function programmedPhase(phase: RoundedPhase, plan: InfusionPlan): ProgrammedPhase {
  const runTime = runTimeOf(phase.vtbi, phase.infusionRate);
  return {
    infusionRate: phase.infusionRate,
    vtbi: phase.vtbi,
    runTime,
    deliveredDose: doseIn(phase.vtbi, plan.concentration),
    achievedDoseRatePerKg: doseRatePerKgOf(
      doseRateAt(phase.infusionRate, plan.concentration),
      plan.dosingWeight,
    ),
    rateDeviation: phase.rateDeviation,
    volumeDeviation: phase.volumeDeviation,
    runTimeDifference: subtract(runTime, phase.orderedTime),
  };
}
