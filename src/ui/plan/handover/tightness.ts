/** How tight the sheet is set. */
export interface Tightness {
  /** From 0, the roomiest; Paper.css has the letters and rows of each. */
  readonly size: number;
  /** Most rows of the observations chart. */
  readonly mostRows: number;
  /** Whether the cautions run on in one paragraph, without a box for each. */
  readonly runsOn: boolean;
}

/**
 * From roomy to tight, of which the sheet takes the first that fits its page: first smaller rows,
 * then smaller letters, and at each size of letters fewer rows before smaller letters. Only a page
 * that needs next to everything gives up the boxes.
 */
export const TIGHTNESS: readonly [Tightness, ...Tightness[]] = [
  { size: 0, mostRows: 26, runsOn: false },
  ...levels([1, 2], [26], false),
  ...levels([3, 4, 5, 6, 7, 8, 9], [26, 22, 18], false),
  ...levels([9, 10], [18, 14, 11], true),
  ...levels([11], [18, 14, 11, 8, 5], true),
];

function levels(
  sizes: readonly number[],
  rows: readonly number[],
  runsOn: boolean,
): readonly Tightness[] {
  return sizes.flatMap((size) => rows.map((mostRows) => ({ size, mostRows, runsOn })));
}
