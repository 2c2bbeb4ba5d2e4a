import type { Finding } from '../limits/finding.ts';
import type { OrderedDoseRate, Preparation } from '../order/infusionOrder.ts';
import type { ContainerNeed } from '../plan/containers.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** What a table of rates is asked for. Amounts are above zero and ids the library's: `input` sees to it. */
export interface RateChartRequest {
  readonly careAreaId: string;
  readonly preparation: Preparation;
  readonly pumpProfileId: string;
  /** The first weight, the last that may stand in the table, and the step between two rows. */
  readonly from: Quantity<'kg'>;
  readonly to: Quantity<'kg'>;
  readonly every: Quantity<'kg'>;
  /** One column each, in this order. */
  readonly doseRates: readonly OrderedDoseRate[];
  /** With it, a cell has its total and its volume, and limits on both hold. */
  readonly duration?: Quantity<'h'>;
}

/** Why there is no table. */
export type RateChartFault =
  | { readonly code: 'noDoseRates' }
  | { readonly code: 'everyNotAboveZero' }
  | { readonly code: 'fromAboveTo' }
  | { readonly code: 'tooManyCells'; readonly limit: number };

/**
 * usual: inside every limit. caution: a plan with this cell would ask for a reason. refused: beyond a
 * hard limit or what the pump can do, so that the cell has no number.
 */
export type CellStatus = 'usual' | 'caution' | 'refused';

/** What the chosen time adds to a cell. */
export interface CellTotal {
  /** As ordered: dose rate × time. */
  readonly totalDose: Quantity<'mg'>;
  /** As it is set on the pump. */
  readonly vtbi: Quantity<'mL'>;
  /** How many bags or syringes: `count`, with a line of the pump's usual size primed from the first. */
  readonly need: ContainerNeed;
}

/** What to set on the pump for one weight and dose rate. */
export interface CellSetting {
  readonly infusionRate: Quantity<'mL/h'>;
  readonly exactInfusionRate: Quantity<'mL/h'>;
  /** (programmed − exact) ÷ exact: how far rounding moves the dose. */
  readonly deviation: Quantity<'%'>;
  /** The deviation, as shown and without its sign, is more than 2%. */
  readonly isRoundedMuch: boolean;
  /** What the programmed rate gives. */
  readonly achievedDoseRatePerKg: Quantity<'mg/kg/h'>;
  /** Only for a chosen duration. */
  readonly total?: CellTotal;
}

/** One weight at one dose rate. */
export interface RateChartCell {
  readonly doseRate: OrderedDoseRate;
  readonly doseRatePerKg: Quantity<'mg/kg/h'>;
  readonly doseRateInMg: Quantity<'mg/h'>;
  readonly status: CellStatus;
  /** Of this cell alone, worst first: dose rate, pump, rounding, container. */
  readonly findings: readonly Finding[];
  /** Missing where the cell, its row or the whole table is refused. */
  readonly setting?: CellSetting;
}

/** One weight. */
export interface RateChartRow {
  readonly weight: Quantity<'kg'>;
  /** Of this weight, whatever the dose rate. */
  readonly findings: readonly Finding[];
  readonly cells: readonly RateChartCell[];
}

/** A table of programmed rates: weights down, dose rates across. */
export interface RateChart {
  readonly request: RateChartRequest;
  readonly concentration: Quantity<'mg/mL'>;
  /** Of every cell: concentration, duration, syringe. */
  readonly findings: readonly Finding[];
  readonly rows: readonly RateChartRow[];
}
