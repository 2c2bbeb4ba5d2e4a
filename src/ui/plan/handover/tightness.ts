/** How tight the sheet is set. */
export interface Tightness {
  /** From 0, the roomiest; Paper.css has the letters and rows of each. */
  readonly size: number;
  /** Most rows of the observations chart. */
  readonly mostRows: number;
}

const ROOMY_ROWS = [26];
const TIGHT_ROWS = [26, 22, 18];
const TIGHTEST_ROWS = [26, 22, 18, 15, 12, 9];

/**
 * From roomy to tight, of which the sheet takes the first that fits its page: first smaller rows,
 * then smaller letters, and at each size of letters fewer rows before smaller letters.
 */
export const TIGHTNESS: readonly [Tightness, ...Tightness[]] = [
  { size: 0, mostRows: 26 },
  ...levels([1, 2], ROOMY_ROWS),
  ...levels([3, 4, 5, 6, 7, 8, 9, 10], TIGHT_ROWS),
  ...levels([11], TIGHTEST_ROWS),
];

function levels(sizes: readonly number[], rows: readonly number[]): readonly Tightness[] {
  return sizes.flatMap((size) => rows.map((mostRows) => ({ size, mostRows })));
}
