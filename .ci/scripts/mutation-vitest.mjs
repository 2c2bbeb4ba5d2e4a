// What the tests of the core and the input import as `vitest` while mutants are tried: the same matchers
// and spies, and a list of tests in place of a runner. Anything of vitest that is not here is an error.

/** @typedef {{ title: string, run: () => unknown, after: readonly (() => unknown)[] }} CollectedTest */
/** @typedef {{ tests: CollectedTest[], expect: unknown, vi: unknown }} Collection */
/** @typedef {(...args: readonly unknown[]) => unknown} Body */
/** @typedef {(title: string, body: Body) => void} Add */

/** The one collection of this process: mutation-suite.mjs empties it before it loads a file. */
const collection = /** @type {{ mutationCollection: Collection }} */ (
  /** @type {unknown} */ (globalThis)
).mutationCollection;

/** @type {{ title: string, after: (() => unknown)[] }[]} */
let around = [];

/** @type {Add} */
function addTest(title, run) {
  collection.tests.push({
    title: [...around.map((group) => group.title), title].join(' > '),
    run,
    // Those of groups are known only when the whole file is loaded.
    get after() {
      return groups.flatMap((group) => group.after);
    },
  });
  const groups = around;
}

/** @type {Add} */
function addGroup(title, body) {
  const outer = around;
  around = [...outer, { title, after: [] }];
  try {
    body();
  } finally {
    around = outer;
  }
}

/**
 * A function with `each`: one test or group for each row, which a list fills in as its arguments.
 * @param {Add} add
 */
function withEach(add) {
  return Object.assign(/** @type {Add} */ ((title, body) => add(title, body)), {
    /** @param {readonly unknown[]} rows */
    each: (rows) =>
      /** @type {Add} */ (
        (title, body) => {
          rows.forEach((row, index) => {
            /** @type {readonly unknown[]} */
            const filledIn = Array.isArray(row) ? row : [row];
            add(`${title} [${String(index)}]`, () => body(...filledIn));
          });
        }
      ),
  });
}

export const describe = withEach(addGroup);
export const it = withEach(addTest);
export const { expect, vi } = collection;

/** @param {() => unknown} hook */
export function afterEach(hook) {
  const group = around.at(-1);
  if (group === undefined) throw new Error('afterEach stands in a group of tests');
  group.after.push(hook);
}
