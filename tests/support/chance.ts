/**
 * Which random inputs the tests try, and how many. In the gate always the same ones, so that a change
 * never fails for what another day would have let pass; the scheduled run sets `TEST_SEED` to the day
 * and `TEST_TIMES` to 10. A failure is tried again with both as they were.
 */
export const SEED = whole('TEST_SEED', 1);
const TIMES = whole('TEST_TIMES', 1);

/** So many inputs in the gate, and as many times as many as are asked for. */
export function atScale(count: number): number {
  return count * TIMES;
}

/** The parameters of a property that is tried with so many inputs in the gate. */
export function runs(count: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: atScale(count), seed: SEED };
}

function whole(name: string, otherwise: number): number {
  const text = process.env[name] ?? String(otherwise);
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`${name} is not a whole number: ${text}`);
  return Number(text);
}
