/** Rounds of one measurement; the median of them counts. */
const ROUNDS = 15;
/** Milliseconds of one side in one round. */
const ROUND = 120;
/** Milliseconds before the first, for the compiler. */
const WARM_UP = 2500;

/** Time of one run, microseconds, in each round. */
export type Times = readonly number[];

function timeOnce(run: () => unknown, milliseconds: number): number {
  const start = performance.now();
  let runs = 0;
  let elapsed: number;
  do {
    run();
    runs += 1;
    elapsed = performance.now() - start;
  } while (elapsed < milliseconds);
  return (elapsed / runs) * 1000;
}

/** Several things side by side: each round runs each of them once, so that all meet the same noise. */
export function sideBySide(runs: readonly (() => unknown)[], rounds = ROUNDS): readonly Times[] {
  for (const run of runs) timeOnce(run, WARM_UP);
  const times = runs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    runs.forEach((run, index) => times[index]?.push(timeOnce(run, ROUND)));
  }
  return times;
}

/** The middle one. */
export function median(values: Times): number {
  return quantile(values, 0.5);
}

/** How far the middle half of the rounds is apart, as a share of the median: the machine's noise. */
export function noise(values: Times): number {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);
}

function quantile(values: Times, share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
