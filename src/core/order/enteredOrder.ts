import type { Quantity } from '../quantity/quantity.ts';
import type {
  MeasuredHeight,
  MeasuredWeight,
  OrderedDose,
  OrderedDoseRate,
} from './infusionOrder.ts';

/** What is known of an order while it is being entered: each value is sound by itself. */
export interface EnteredOrder {
  readonly careAreaId: string;
  readonly patientWeight?: MeasuredWeight;
  readonly height?: MeasuredHeight;
  /** Of each rate step in order, or of the one rate; none where it is a total or not known yet. */
  readonly doseRates: readonly (OrderedDoseRate | undefined)[];
  /** The maintenance, without the loading time; of steps the sum. */
  readonly duration?: Quantity<'h'>;
  readonly loadingDose?: OrderedDose;
  readonly loadingTime?: Quantity<'min'>;
}
