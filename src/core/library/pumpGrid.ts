import type { Quantity } from '../quantity/quantity.ts';
import { absolute, compare, subtract } from '../quantity/quantity.ts';
import { roundDownTo, roundHalfUpTo } from '../quantity/rounding.ts';
import type { Unit } from '../quantity/units.ts';
import type { PumpGrid, PumpProfile } from './drugLibrary.ts';

// Everything that rounds to a pump or compares with it goes through here: nothing else reads an
// increment, which the lint holds.

/** The rate that the pump is set to for an exact one: half-up, once. Zero where it is too little. */
export function roundRate(exact: Quantity<'mL/h'>, { rate }: PumpProfile): Quantity<'mL/h'> {
  return roundToGrid(exact, rate);
}

/** The volume that the pump is set to for an exact one: half-up, once. Zero where it is too little. */
export function roundVolume(exact: Quantity<'mL'>, { volume }: PumpProfile): Quantity<'mL'> {
  return roundToGrid(exact, volume);
}

/** The most that the pump can be set to give of a volume, zero and more. */
export function roundVolumeDown(
  available: Quantity<'mL'>,
  { volume }: PumpProfile,
): Quantity<'mL'> {
  return roundDownTo(available, volume.increment);
}

/** The nearest value that a field takes, half away from zero. */
export function roundToGrid<U extends Unit>(
  exact: Quantity<U>,
  grid: PumpGrid<NoInfer<U>>,
): Quantity<U> {
  return roundHalfUpTo<U>(exact, grid.increment);
}

/** Whether a value that a field shows is less than one increment from another value. */
export function isWithinIncrement<U extends Unit>(
  shown: Quantity<U>,
  other: Quantity<NoInfer<U>>,
  grid: PumpGrid<NoInfer<U>>,
): boolean {
  return compare<U>(absolute(subtract<U>(shown, other)), grid.increment) < 0;
}

/** How far apart the values of a field are, for a text or a working that names it. */
export function incrementOf<U extends Unit>(grid: PumpGrid<U>): Quantity<U> {
  return grid.increment;
}
