import type { PumpProfile } from '../library/drugLibrary.ts';
import type { PredictedPhase } from './prediction.ts';
import type { ReplayedPhase } from './replay.ts';
import type { Moves, SlipDetail } from './slip.ts';

/** A slip after the sum: it enters another rate or volume than the programmed one. */
export interface ProgramSlip {
  readonly stage: 'program';
  readonly detail: SlipDetail;
  /** Which numbers it may move. */
  readonly ways: readonly Moves[];
  /** Whether what was wrong with the rate before shows in the volume, and the reverse. */
  readonly isCrossing: boolean;
  /** What the pump would show for one phase; nothing for a number that it cannot move. */
  readonly predict: (phase: ReplayedPhase, pump: PumpProfile) => PredictedPhase;
}
