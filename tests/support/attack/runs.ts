/**
 * How many inputs a property is tried with, and from which seed: `ATTACK_RUNS=10 ATTACK_SEED=7` tries
 * ten times as many, others. Without a seed each run of the tests has its own, which a failure and the
 * line that `announceSeed` prints both name.
 */
const TIMES = Number(process.env['ATTACK_RUNS'] ?? '1');
const SEED = Number(process.env['ATTACK_SEED'] ?? String(Date.now() % 0x7fffffff));

/** The parameters of a property that is tried with so many inputs. */
export function runs(count: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: count * TIMES, seed: SEED };
}

/** Prints from which seed this run of the tests can be repeated. */
export function announceSeed(what: string): void {
  process.stdout.write(`${what}: ATTACK_SEED=${String(SEED)}\n`);
}
