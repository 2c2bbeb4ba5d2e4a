/** When a patient is observed, and what the running pump should have given by then. */
import { hoursOf } from './pumpSettings.ts';
import type { PumpPhase } from './pumpSettings.ts';
import { add, fraction, isLess, multiply, subtract, sum, ZERO } from './rational.ts';
import type { Rational } from './rational.ts';

/** One line of the observations chart. */
export interface ObservationTime {
  /** h after the start */
  readonly time: Rational;
  /** mL, loading included */
  readonly volume: Rational;
  readonly moment: 'running' | 'end' | 'afterwards';
}

const HOUR = fraction(1n);
const QUARTER = fraction(1n, 4n);
const HALF = fraction(1n, 2n);
const THREE_HOURS = fraction(3n);
/** h before an end from which no other line stands beside it: set by the project. */
const CLOSE_TO_END = fraction(1n, 12n);

/** Every 15 min in the first hour, every 30 min for the next 2 h, then hourly. */
function distanceAt(time: Rational): Rational {
  if (isLess(time, HOUR)) return QUARTER;
  return isLess(time, THREE_HOURS) ? HALF : HOUR;
}

/** The times by the rule after one time, up to 5 min before another. */
function timesBetween(after: Rational, end: Rational): readonly Rational[] {
  const last = subtract(end, CLOSE_TO_END);
  const times: Rational[] = [];
  let time = add(after, distanceAt(after));
  while (!isLess(last, time)) {
    times.push(time);
    time = add(time, distanceAt(time));
  }
  return times;
}

/** What the pump has given at each of these times, which are in order. */
function volumesAt(times: readonly Rational[], phases: readonly PumpPhase[]): readonly Rational[] {
  const rest = phases.map((phase) => ({ phase, hours: hoursOf(phase) }));
  let begun = ZERO;
  let given = ZERO;
  return times.map((time) => {
    for (let next = rest[0]; next !== undefined; [next] = rest) {
      const within = subtract(time, begun);
      if (isLess(within, next.hours)) {
        return add(given, multiply(within, next.phase.rate.programmed));
      }
      begun = add(begun, next.hours);
      given = add(given, next.phase.volume.programmed);
      rest.shift();
    }
    return given;
  });
}

/** The start, the times of the rule, the end of the pump's run, and on to the end of observation. */
export function observationTimes(
  phases: readonly PumpPhase[],
  observation: Rational,
): readonly ObservationTime[] {
  const end = sum(phases.map(hoursOf));
  const until = add(end, observation);
  const running = [ZERO, ...timesBetween(ZERO, end)];
  const times = [...running, end, ...timesBetween(end, until), until];
  const volumes = volumesAt(times, phases);
  return times.map((time, index) => ({
    time,
    volume: volumes[index] ?? ZERO,
    moment: momentOf(index - running.length),
  }));
}

function momentOf(placeFromEnd: number): ObservationTime['moment'] {
  if (placeFromEnd < 0) return 'running';
  return placeFromEnd === 0 ? 'end' : 'afterwards';
}
