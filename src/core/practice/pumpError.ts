import type { PumpProfile } from '../library/drugLibrary.ts';
import { roundHalfUpToPump } from '../plan/programPump.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { compare } from '../quantity/quantity.ts';
import { comparePump } from '../verify/comparePump.ts';
import { explain } from '../verify/explain.ts';
import { orderSlips } from '../verify/orderSlips.ts';
import type { ProgramSlip } from '../verify/programSlip.ts';
import { programSlips } from '../verify/programSlips.ts';
import type { PumpReading, PumpReadings } from '../verify/pumpReading.ts';
import type { ReplayedPhase } from '../verify/replay.ts';
import { replay } from '../verify/replay.ts';
import type { SlipName } from '../verify/slip.ts';
import { SLIP_NAMES } from '../verify/slip.ts';
import type { Exercise } from './practiceStep.ts';
import type { RandomSource } from './randomSource.ts';
import { pick } from './randomSource.ts';

/** A pump that was programmed with a slip, and the names to choose from. */
export interface PumpError {
  readonly shown: PumpReadings;
  /** What went wrong: the one slip that explains the numbers best. */
  readonly slip: SlipName;
  /** With the right one, in the order of the double-check's list. */
  readonly choices: readonly SlipName[];
}

/** Names to choose from beside the right one. */
const WRONG_CHOICES = 3;

/**
 * A pump with a slip in it, drawn at random from the slips of the double-check, for an order without
 * a loading dose. Undefined where the pump cannot be set to what was drawn, or where the double-check
 * has another explanation that is as likely.
 */
export function drawPumpError(exercise: Exercise, source: RandomSource): PumpError | undefined {
  const { order, plan, pump, library } = exercise;
  const possible = possibleSlips(exercise);
  const slip = pick(source, [...new Set(possible.map((each) => each.slip))]);
  const ofThatName = possible.filter((each) => each.slip === slip);
  const reading = pick(source, pick(source, ofThatName).readings());
  if (!canBeSet(reading, pump)) return undefined;
  const shown = { steps: [reading] };
  // What the double-check does with a pump, without the plan's own checks: those are done.
  const open = comparePump(roundHalfUpToPump(plan, pump), shown, pump).filter(
    ({ matches }) => !matches,
  );
  if (open.length === 0) return undefined;
  const explanations = explain({ order, plan, library, pump, open });
  const likeliest = explanations.filter(({ rank }) => rank === 1).map(({ slips }) => slips.join());
  if (likeliest.join() !== slip) return undefined;
  const explained = explanations.flatMap(({ slips }) => slips);
  const wrong = SLIP_NAMES.filter((name) => !explained.includes(name));
  return { shown, slip, choices: drawChoices(slip, wrong, source) };
}

interface PossibleSlip {
  readonly slip: SlipName;
  /** What the pump may show after it; replayed only for the slip that is drawn. */
  readonly readings: () => readonly PumpReading[];
}

/** Every slip before and after the sum; one before it moves all that follows from it. */
function possibleSlips({ order, plan, library, pump }: Exercise): readonly PossibleSlip[] {
  const setting = { order, library, pump };
  const before = orderSlips(order, plan, library)
    .filter(({ quality }) => quality === 'exact')
    .map((each) => ({
      slip: each.detail.slip,
      readings: () => replay(setting, [each]).map(readingOf),
    }));
  const after = programSlips(order, plan).map((each) => ({
    slip: each.detail.slip,
    readings: () => replay(setting, []).flatMap((phase) => readingsAfter(each, phase, pump)),
  }));
  return [...before, ...after];
}

function readingOf({ rate, vtbi }: ReplayedPhase): PumpReading {
  return { infusionRate: rate.rounded, vtbi: vtbi.rounded };
}

/** Every way in which a slip after the sum moves the numbers of a phase. */
function readingsAfter(
  { ways, predict }: ProgramSlip,
  phase: ReplayedPhase,
  pump: PumpProfile,
): readonly PumpReading[] {
  const { rates, vtbis } = predict(phase, pump);
  const right = readingOf(phase);
  return ways.flatMap((way) => {
    const movedRates = way === 'volume' ? [right.infusionRate] : rates.map(roundedOf);
    const movedVolumes = way === 'rate' ? [right.vtbi] : vtbis.map(roundedOf);
    return movedRates.flatMap((infusionRate) =>
      movedVolumes.map((vtbi) => ({ infusionRate, vtbi })),
    );
  });
}

function roundedOf<U extends 'mL/h' | 'mL'>({ rounded }: { readonly rounded: Quantity<U> }) {
  return rounded;
}

function canBeSet({ infusionRate, vtbi }: PumpReading, { rate, volume }: PumpProfile): boolean {
  return isWithin(infusionRate, rate) && isWithin(vtbi, volume);
}

function isWithin<U extends 'mL/h' | 'mL'>(
  value: Quantity<U>,
  range: { readonly minimum: Quantity<U>; readonly maximum: Quantity<U> },
): boolean {
  return compare<U>(value, range.minimum) >= 0 && compare<U>(value, range.maximum) <= 0;
}

function drawChoices(
  slip: SlipName,
  wrong: readonly SlipName[],
  source: RandomSource,
): readonly SlipName[] {
  const chosen = [slip];
  while (chosen.length <= WRONG_CHOICES) {
    const left = wrong.filter((name) => !chosen.includes(name));
    chosen.push(pick(source, left));
  }
  return SLIP_NAMES.filter((name) => chosen.includes(name));
}
