import type { DosingWeightChoice } from '../order/dosingWeight.ts';
import type { DosingWeightBasis } from '../order/infusionOrder.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** One rate for one time, exact. */
export interface MaintenanceStep {
  /** From 1. */
  readonly number: number;
  readonly doseRatePerKg: Quantity<'mg/kg/h'>;
  readonly doseRate: Quantity<'mg/h'>;
  readonly duration: Quantity<'h'>;
  readonly dose: Quantity<'mg'>;
  readonly exactInfusionRate: Quantity<'mL/h'>;
  readonly exactVolume: Quantity<'mL'>;
}

/** The loading dose, exact. */
export interface LoadingPhase {
  readonly dose: Quantity<'mg'>;
  readonly dosePerKg: Quantity<'mg/kg'>;
  readonly time: Quantity<'h'>;
  readonly exactInfusionRate: Quantity<'mL/h'>;
  readonly exactVolume: Quantity<'mL'>;
}

/** How to make one container, and what stays in its vials. */
export interface Recipe {
  readonly stockConcentration: Quantity<'mg/mL'>;
  readonly drugVolume: Quantity<'mL'>;
  /** Below zero where the drug alone is more than the final volume: that is a blocking finding. */
  readonly diluentVolume: Quantity<'mL'>;
  readonly vialCount: number;
  readonly vialVolume: Quantity<'mL'>;
  readonly leftInVials: Quantity<'mg'>;
  readonly leftInVialsVolume: Quantity<'mL'>;
}

/** Everything that follows from an order before a pump rounds it: exact. */
export interface InfusionPlan {
  readonly patientWeight: Quantity<'kg'>;
  readonly basis: DosingWeightBasis;
  readonly dosingWeight: Quantity<'kg'>;
  /** All four bases, in their fixed order. */
  readonly dosingWeightChoices: readonly DosingWeightChoice[];
  /** The plain order is one step. */
  readonly steps: readonly MaintenanceStep[];
  /** Whether the order was given as rate steps. */
  readonly isStepped: boolean;
  readonly loading?: LoadingPhase;
  /** Maintenance, without the loading time. */
  readonly infusionDuration: Quantity<'h'>;
  readonly maintenanceDose: Quantity<'mg'>;
  /** Maintenance and loading. */
  readonly totalDose: Quantity<'mg'>;
  readonly totalDosePerKg: Quantity<'mg/kg'>;
  readonly concentration: Quantity<'mg/mL'>;
  /** What the container holds. */
  readonly finalVolume: Quantity<'mL'>;
  readonly recipe?: Recipe;
}
