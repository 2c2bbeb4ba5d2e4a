import type { PumpGrid, PumpProfile } from '../library/drugLibrary.ts';
import type { RoundedPhase, RoundedProgram } from '../plan/programPump.ts';
import { phasesOf } from '../plan/programPump.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { isZero } from '../quantity/quantity.ts';
import { runTimeOf } from '../quantity/sums.ts';
import type { PumpUnit } from './fit.ts';
import { fitOf, isWithinTolerance } from './fit.ts';
import type { PumpReading, PumpReadings } from './pumpReading.ts';
import { placeOf, sideBySide } from './pumpReading.ts';

/** One number that the pump shows, beside what the order asks for. */
export interface FieldComparison<U extends PumpUnit> {
  readonly shown: Quantity<U>;
  /** What the order gives at the pump's increment; zero where it is too little for the pump. */
  readonly programmed: Quantity<U>;
  readonly exact: Quantity<U>;
  /** Equal to the programmed value, or less than one increment from the exact and within 2% of it. */
  readonly matches: boolean;
}

/** The time that the pump would take, beside the order: a cross-check, no part of the verdict. */
export interface RunTimeComparison {
  readonly shown: Quantity<'h'>;
  readonly ordered: Quantity<'h'>;
  /** What the programmed rate and volume take; missing where the programmed rate is zero. */
  readonly programmed?: Quantity<'h'>;
  /** Rate and volume both match, or the shown time is within 2% of the ordered. */
  readonly agrees: boolean;
}

/** One phase of the infusion, number by number. */
export interface PhaseComparison {
  /** 0 for the loading phase, else the step from 1. */
  readonly place: number;
  readonly rate: FieldComparison<'mL/h'>;
  readonly vtbi: FieldComparison<'mL'>;
  readonly runTime: RunTimeComparison;
  /** Rate and volume both match. */
  readonly matches: boolean;
}

/**
 * Every phase that the pump shows beside the program of the order, in the order in which they run.
 * Throws where the pump shows more or fewer phases than were ordered: input asks for each.
 */
export function comparePump(
  program: RoundedProgram,
  shown: PumpReadings,
  pump: PumpProfile,
): readonly PhaseComparison[] {
  const hasLoading = program.loading !== undefined;
  return sideBySide(phasesOf(program), phasesOf(shown)).map(([phase, reading], index) =>
    comparePhase(placeOf(index, hasLoading), phase, reading, pump),
  );
}

function comparePhase(
  place: number,
  phase: RoundedPhase,
  reading: PumpReading,
  pump: PumpProfile,
): PhaseComparison {
  const rate = compareField(
    reading.infusionRate,
    phase.infusionRate,
    phase.exactInfusionRate,
    pump.rate,
  );
  const vtbi = compareField(reading.vtbi, phase.vtbi, phase.exactVolume, pump.volume);
  const matches = rate.matches && vtbi.matches;
  return { place, rate, vtbi, runTime: compareRunTime(phase, reading, matches), matches };
}

function compareField<U extends PumpUnit>(
  shown: Quantity<U>,
  programmed: Quantity<U>,
  exact: Quantity<U>,
  grid: PumpGrid<U>,
): FieldComparison<U> {
  const fit = fitOf<U>(shown, { exact, rounded: programmed }, grid);
  return { shown, programmed, exact, matches: fit !== undefined };
}

function compareRunTime(
  phase: RoundedPhase,
  reading: PumpReading,
  matches: boolean,
): RunTimeComparison {
  const shown = runTimeOf(reading.vtbi, reading.infusionRate);
  return {
    shown,
    ordered: phase.orderedTime,
    ...(isZero(phase.infusionRate)
      ? {}
      : { programmed: runTimeOf(phase.vtbi, phase.infusionRate) }),
    agrees: matches || isWithinTolerance(shown, phase.orderedTime),
  };
}
