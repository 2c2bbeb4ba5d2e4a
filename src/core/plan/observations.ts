import type { Quantity } from '../quantity/quantity.ts';
import { add, compare, convert, quantity, subtract, sumOf } from '../quantity/quantity.ts';
import { volumeOver } from '../quantity/sums.ts';
import { present } from '../result.ts';
import type { ObservationRule } from './observationRule.ts';
import { OBSERVATION_RULE } from './observationRule.ts';
import { phasesOf } from './programPump.ts';
import type { PumpProgram } from './pumpProgram.ts';

/** A time at which the patient is observed and the pump is read. */
export interface Observation {
  /** Hours after the start (of the loading dose where there is one). */
  readonly time: Quantity<'h'>;
  /** What the running pump should have given by then, loading included; exact. */
  readonly expectedVolume: Quantity<'mL'>;
  readonly moment: 'running' | 'end' | 'afterwards';
}

/** The times of an infusion's observations chart. */
export interface ObservationGrid {
  readonly rows: readonly Observation[];
  readonly sourceIds: readonly string[];
  /** Where rows stand further apart than the rule asks, for want of space: from when, how far. */
  readonly thinned?: { readonly from: Quantity<'h'>; readonly every: Quantity<'min'> };
  /** The last row before the gap, where there were still too many: those up to the end are left out. */
  readonly cutAfter?: Quantity<'h'>;
}

const ZERO = quantity(0, 'h');

/**
 * The times from the start to the end of the pump's run and on through the observation after it, in
 * at most `mostRows` rows (the end and what follows it are always there), with the volume that the
 * programmed rates come to. Changes of container are not counted: they take no time and no volume.
 */
export function planObservations(
  program: PumpProgram,
  observation: Quantity<'h'>,
  mostRows: number,
  rule: ObservationRule = OBSERVATION_RULE,
): ObservationGrid {
  const end = sumOf(
    'h',
    phasesOf(program).map((phase) => phase.runTime),
  );
  const after = timesAfter(end, observation, rule);
  const room = Math.max(1, mostRows - after.length - 1);
  const { times, ...notes } = timesWhileRunning(end, room, rule);
  const row = (moment: Observation['moment']) => (time: Quantity<'h'>) => ({
    time,
    expectedVolume: volumeAt(program, time),
    moment,
  });
  return {
    rows: [...times.map(row('running')), row('end')(end), ...after.map(row('afterwards'))],
    sourceIds: rule.sourceIds,
    ...notes,
  };
}

/** What the running pump should have given `time` after the start, loading included. Exact. */
export function volumeAt(program: PumpProgram, time: Quantity<'h'>): Quantity<'mL'> {
  let given = quantity(0, 'mL');
  let left = time;
  for (const phase of phasesOf(program)) {
    if (compare(left, phase.runTime) < 0) return add(given, volumeOver(phase.infusionRate, left));
    given = add(given, phase.vtbi);
    left = subtract(left, phase.runTime);
  }
  return given;
}

type RunningTimes = Pick<ObservationGrid, 'thinned' | 'cutAfter'> & {
  readonly times: readonly Quantity<'h'>[];
};

/** The times before the end, as the rule has them, thinned where there is not room for all. */
function timesWhileRunning(end: Quantity<'h'>, room: number, rule: ObservationRule): RunningTimes {
  const last = subtract(end, convert(rule.endReplacesWithin, 'h'));
  const { from, every } = rule.thinning;
  let grid: RunningTimes = { times: timesUpTo(last, rule) };
  for (const wider of compare(last, from) > 0 ? every : []) {
    if (grid.times.length <= room) return grid;
    grid = { times: timesUpTo(last, thinnedRule(rule, wider)), thinned: { from, every: wider } };
  }
  if (grid.times.length <= room) return grid;
  const times = grid.times.slice(0, room);
  return { ...grid, times, cutAfter: present(times.at(-1), 'a row of the grid') };
}

function thinnedRule(rule: ObservationRule, every: Quantity<'min'>): ObservationRule {
  const { from } = rule.thinning;
  const kept = rule.stretches.map(({ until, ...stretch }) => ({
    ...stretch,
    until: until ?? from,
  }));
  return { ...rule, stretches: [...kept, { every }] };
}

/** From 0 h; the start always, then every time of the rule that is not after `last`. */
function timesUpTo(last: Quantity<'h'>, rule: ObservationRule): Quantity<'h'>[] {
  const times = [ZERO];
  let time = nextTime(ZERO, rule);
  while (compare(time, last) <= 0) {
    times.push(time);
    time = nextTime(time, rule);
  }
  return times;
}

/** After the end, at the distance that the rule has by then; last, the end of the observation. */
function timesAfter(
  end: Quantity<'h'>,
  observation: Quantity<'h'>,
  rule: ObservationRule,
): readonly Quantity<'h'>[] {
  const until = add(end, observation);
  const last = subtract(until, convert(rule.endReplacesWithin, 'h'));
  const times: Quantity<'h'>[] = [];
  let time = nextTime(end, rule);
  while (compare(time, last) <= 0) {
    times.push(time);
    time = nextTime(time, rule);
  }
  return [...times, until];
}

function nextTime(time: Quantity<'h'>, { stretches }: ObservationRule): Quantity<'h'> {
  const stretch = stretches.find(({ until }) => until === undefined || compare(time, until) < 0);
  return add(time, convert(present(stretch, 'the stretch of this time').every, 'h'));
}
