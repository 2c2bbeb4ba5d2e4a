/**
 * How many inputs a property is tried with, and from which seed: `ATTACK_RUNS=10 ATTACK_SEED=7` tries
 * ten times as many, others. Without a seed each day has its own, so that a failure comes back
 * when the tests are run again; it and the line that `announceSeed` prints both name the seed.
 */
const TIMES = Number(process.env['ATTACK_RUNS'] ?? '1');
const DAY = 86_400_000;
const SEED = Number(process.env['ATTACK_SEED'] ?? String(Math.floor(Date.now() / DAY)));

/** The parameters of a property that is tried with so many inputs. */
export function runs(count: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: count * TIMES, seed: SEED };
}

/** Prints from which seed this run of the tests can be repeated. */
export function announceSeed(what: string): void {
  process.stdout.write(`${what}: ATTACK_SEED=${String(SEED)}\n`);
}
