import type { Quantity } from '../quantity/quantity.ts';

/** One setting of the pump, and what rounding to its steps did. Deviations are signed. */
export interface ProgrammedPhase {
  readonly infusionRate: Quantity<'mL/h'>;
  readonly vtbi: Quantity<'mL'>;
  readonly runTime: Quantity<'h'>;
  readonly deliveredDose: Quantity<'mg'>;
  readonly achievedDoseRatePerKg: Quantity<'mg/kg/h'>;
  /** (programmed − exact) ÷ exact; also the deviation of the dose rate. */
  readonly rateDeviation: Quantity<'%'>;
  readonly volumeDeviation: Quantity<'%'>;
  /** Programmed − ordered run time. */
  readonly runTimeDifference: Quantity<'h'>;
}

/** One bag or syringe of several. */
export interface Container {
  /** From 1. */
  readonly number: number;
  /** What this one gives to the patient. */
  readonly vtbi: Quantity<'mL'>;
  /** Hours after the start (of the loading dose where there is one). */
  readonly from: Quantity<'h'>;
  readonly until: Quantity<'h'>;
}

/** Which containers the infusion needs and what stays in them. */
export interface ContainerSchedule {
  readonly containers: readonly Container[];
  readonly primingVolume: Quantity<'mL'>;
  /** In the last container at the end. */
  readonly leftInContainer: Quantity<'mL'>;
  readonly leftInContainerDose: Quantity<'mg'>;
  /** In the line at the end: what priming put there. */
  readonly leftInLineDose: Quantity<'mg'>;
}

/** What to set on the pump. Exists only when nothing blocks. */
export interface PumpProgram {
  readonly loading?: ProgrammedPhase;
  readonly steps: readonly ProgrammedPhase[];
  /** The steps together, without loading. */
  readonly vtbi: Quantity<'mL'>;
  readonly runTime: Quantity<'h'>;
  readonly runTimeDifference: Quantity<'h'>;
  /** Maintenance and loading. */
  readonly deliveredDose: Quantity<'mg'>;
  readonly deliveredDoseDeviation: Quantity<'%'>;
  readonly containerSchedule: ContainerSchedule;
}
