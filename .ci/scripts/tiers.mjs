// What each tier of tests runs. `npm run check` for every edit, `npm test` for every change,
// `.ci/scheduled` for what takes longer than a change may wait for.

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>} BrowserStats */
/**
 * @typedef {object} Runner
 * @property {string} report where it leaves its report
 * @property {(text: string) => Count} count reads the report
 * @property {RegExp} summary which of the lines it prints are its summary
 */
/**
 * @typedef {object} Step
 * @property {string} script its name in package.json
 * @property {string} [after] the script without which this one proves nothing
 * @property {Runner} [runner]
 */
/**
 * @typedef {object} Tier
 * @property {Readonly<Record<string, string>>} env what its steps find in their environment
 * @property {readonly Step[]} besides steps that leave cores idle by themselves: they run three at a time, the longest first
 * @property {readonly Step[]} inTurn steps that use every core by themselves
 */

/**
 * A test that was not run has proved nothing: it counts as failed.
 * @param {string} text
 * @returns {Count}
 */
function countUnit(text) {
  /** @type {{ numPassedTests: number, numTotalTests: number }} */
  const { numPassedTests: passed, numTotalTests } = JSON.parse(text);
  return { passed, failed: numTotalTests - passed };
}

/**
 * @param {string} text
 * @returns {Count}
 */
function countBrowser(text) {
  /** @type {{ stats: BrowserStats }} */
  const { stats } = JSON.parse(text);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

/**
 * @param {string} name
 * @returns {Runner}
 */
function vitestRunner(name) {
  return {
    report: `reports/${name}.json`,
    count: countUnit,
    summary: /^\s*(Test Files|Tests|Type Errors|Errors) {2}/,
  };
}

/**
 * @param {string} name
 * @returns {Runner}
 */
function browserRunner(name) {
  return {
    report: `reports/${name}.json`,
    count: countBrowser,
    summary: /^\s*\d+ (passed|failed|flaky|skipped|did not run|interrupted)\b/,
  };
}

const DAY = 86_400_000;

/** @type {Readonly<Record<'check' | 'test' | 'scheduled', Tier>>} */
export const TIERS = {
  check: {
    env: {},
    besides: [
      { script: 'check:tests', runner: vitestRunner('check') },
      { script: 'check:types' },
      { script: 'check:lint' },
      { script: 'check:format' },
    ],
    inTurn: [],
  },
  test: {
    env: {},
    besides: [
      { script: 'test:install' },
      { script: 'test:lint' },
      { script: 'build' },
      { script: 'test:types' },
      { script: 'test:format' },
      { script: 'test:unused' },
      { script: 'test:lock' },
      { script: 'test:size', after: 'build' },
      // The coverage of core and input is that of their unit tests: the others run without its cost.
      { script: 'test:unit', runner: vitestRunner('unit') },
    ],
    inTurn: [
      // In one run: while one project has a long file left, the next begins.
      { script: 'test:behavior', runner: vitestRunner('behavior') },
      { script: 'test:browser', after: 'build', runner: browserRunner('browser') },
    ],
  },
  scheduled: {
    // Each day other orders, texts and numbers; ten times as many as in the gate.
    env: { TEST_SEED: String(Math.floor(Date.now() / DAY)), TEST_TIMES: '10' },
    besides: [
      { script: 'test:install:all' },
      { script: 'build' },
      { script: 'test:reproducible', after: 'build' },
      { script: 'test:audit' },
    ],
    inTurn: [
      { script: 'test:behavior', runner: vitestRunner('behavior') },
      { script: 'test:browser:all', after: 'build', runner: browserRunner('browser') },
      { script: 'test:engines', after: 'build', runner: vitestRunner('engines') },
      { script: 'test:lighthouse', after: 'build' },
      { script: 'test:mutation' },
    ],
  },
};
