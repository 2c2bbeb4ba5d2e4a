import type { Quantity } from '../quantity/quantity.ts';

/** A corner of the cumulative dose. */
export interface CurvePoint {
  /** Hours after the start (of the loading dose where there is one). */
  readonly time: Quantity<'h'>;
  readonly dose: Quantity<'mg'>;
  readonly dosePerKg: Quantity<'mg/kg'>;
  readonly volume: Quantity<'mL'>;
  /** What happens here; a point may be several things. */
  readonly marks: readonly CurveMark[];
}

/** What a corner of the curve is. */
export type CurveMark =
  | { readonly kind: 'start' }
  | { readonly kind: 'loadingEnd' }
  /** The step that begins here, from 2. */
  | { readonly kind: 'stepStart'; readonly step: number }
  /** The container that is hung here, from 2. */
  | { readonly kind: 'containerChange'; readonly container: number }
  | { readonly kind: 'end' };

/**
 * The usual range for this weight: cumulative dose between the two lines, from the end of loading for
 * as long as the pump runs.
 */
export interface UsualRangeWedge {
  readonly from: { readonly time: Quantity<'h'>; readonly dose: Quantity<'mg'> };
  readonly until: {
    readonly time: Quantity<'h'>;
    readonly low: Quantity<'mg'>;
    readonly high: Quantity<'mg'>;
  };
}

/** The cumulative dose that the pump gives as it is set: straight between its corners. */
export interface DoseCurve {
  /** In order of time; first at 0 h, last at the end of the pump's run. */
  readonly points: readonly CurvePoint[];
  /** Missing where the care area has no usual range with both ends. */
  readonly wedge?: UsualRangeWedge;
}
