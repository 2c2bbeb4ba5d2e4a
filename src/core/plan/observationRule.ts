import type { Quantity } from '../quantity/quantity.ts';
import { quantity } from '../quantity/quantity.ts';

/** Part of an infusion with observations at one distance from each other. */
export interface ObservationStretch {
  /** Hours after the start; missing: until the end. */
  readonly until?: Quantity<'h'>;
  readonly every: Quantity<'min'>;
}

/** How often a patient is observed, and how a grid of limited length deals with a long infusion. */
export interface ObservationRule {
  /** In order of time; the last one has no `until`. */
  readonly stretches: readonly ObservationStretch[];
  readonly sourceIds: readonly string[];
  /** A time of the rule this close before the end gives way to the end itself. */
  readonly endReplacesWithin: Quantity<'min'>;
  /** Which rows a grid may leave out where it has too few. Never advice to observe less often. */
  readonly thinning: {
    /** Before this every time of the rule has a row. */
    readonly from: Quantity<'h'>;
    /** Shortest first: the first that leaves few enough rows is used. */
    readonly every: readonly Quantity<'min'>[];
  };
}

/**
 * Every 15 min in the first hour, every 30 min for the next 2 h, then hourly (`rcht-2022`; some
 * clinics keep to 15 min throughout: `goldberg-2010`). The 5 min before the end and the thinning of
 * long grids are set by this project, no published source.
 */
export const OBSERVATION_RULE: ObservationRule = {
  stretches: [
    { until: quantity(1, 'h'), every: quantity(15, 'min') },
    { until: quantity(3, 'h'), every: quantity(30, 'min') },
    { every: quantity(60, 'min') },
  ],
  sourceIds: ['rcht-2022', 'goldberg-2010'],
  endReplacesWithin: quantity(5, 'min'),
  thinning: {
    from: quantity(6, 'h'),
    every: [120, 240, 480, 720, 1440].map((minutes) => quantity(minutes, 'min')),
  },
};
