// Runs every check, goes on after one that fails, and ends with the runners' own summaries and one
// line that adds them up. Its exit code is 0 only when every check passed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ numPassedTests: number, numTotalTests: number }} UnitReport */
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
 * A test that was not run has proved nothing: it counts as failed.
 * @param {string} text
 * @returns {Count}
 */
function countUnit(text) {
  /** @type {UnitReport} */
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
 * @param {string} report
 * @returns {Runner}
 */
function vitestRunner(report) {
  return {
    report,
    count: countUnit,
    summary: /^\s*(Test Files|Tests|Type Errors|Errors) {2}/,
  };
}

/**
 * Each keeps one core busy: they run two at a time, the longest first.
 * @type {Step[]}
 */
const CHECKS = [
  { script: 'test:lint' },
  { script: 'build' },
  { script: 'test:reproducible', after: 'build' },
  { script: 'test:types' },
  { script: 'test:format' },
  { script: 'test:unused' },
  { script: 'test:lock' },
];

/**
 * Each uses every core by itself: they run in turn.
 * @type {Step[]}
 */
const TESTS = [
  // The coverage of core and input is that of their unit tests: the others run without its cost.
  { script: 'test:unit', runner: vitestRunner('reports/unit.json') },
  { script: 'test:oracle', runner: vitestRunner('reports/oracle.json') },
  // Attack, components and laws in one run: while one of them has a long file left, the next begins.
  { script: 'test:behavior', runner: vitestRunner('reports/behavior.json') },
  { script: 'test:lighthouse', after: 'build' },
  {
    script: 'test:browser',
    after: 'build',
    runner: {
      report: 'reports/browser.json',
      count: countBrowser,
      summary: /^\s*\d+ (passed|failed|flaky|skipped|did not run|interrupted)\b/,
    },
  },
];

/**
 * Runs a script of package.json.
 * @param {string} script
 * @param {(text: Buffer) => void} show takes what it says while it says it
 * @returns {Promise<{ ok: boolean, said: string }>}
 */
function run(script, show) {
  return new Promise((done) => {
    const colors = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...colors },
      shell: process.platform === 'win32',
    });
    let said = '';
    const hear = (/** @type {Buffer} */ data) => {
      said += data.toString();
      show(data);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => {
      done({ ok: code === 0, said });
    });
  });
}

/**
 * @param {Runner | undefined} runner
 * @returns {Count} nothing when the runner left no report
 */
function countOf(runner) {
  if (runner === undefined || !existsSync(runner.report)) return { passed: 0, failed: 0 };
  return runner.count(readFileSync(runner.report, 'utf8'));
}

const total = { passed: 0, failed: 0 };
/** @type {Set<string>} */
const bad = new Set();
/** @type {string[]} */
const table = [];
/** @type {string[]} */
const summaries = [];

/**
 * Runs one step and enters how it ended.
 * @param {Step} step
 * @param {boolean} isAlone shows what it says at once; otherwise when it has ended, in one piece
 */
async function take({ script, after, runner }, isAlone) {
  if (after !== undefined && bad.has(after)) {
    bad.add(script);
    total.failed += 1;
    table.push(`not run  ${script}, for want of ${after}`);
    return;
  }
  const begun = performance.now();
  if (isAlone) console.log(`\n> ${script}`);
  const { ok, said } = await run(script, (text) => {
    if (isAlone) process.stdout.write(text);
  });
  if (!isAlone) console.log(`\n> ${script}\n${said.trimEnd()}`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const count = countOf(runner);
  if (!ok) bad.add(script);
  total.passed += count.passed;
  // A check that fails outside its tests (types, coverage, a crash) is one failure by itself.
  total.failed += Math.max(count.failed, ok ? 0 : 1);
  table.push(`${ok ? 'ok      ' : 'FAILED  '} ${script.padEnd(17)} ${seconds.padStart(6)} s`);
  if (runner === undefined) return;
  const lines = stripVTControlCharacters(said)
    .split('\n')
    .filter((line) => runner.summary.test(line));
  summaries.push('', `${script}:`, ...lines);
}

const waiting = [...CHECKS];
/** @type {Map<string, Promise<void>>} */
const begun = new Map();

/** Takes one check after the other until none is left. */
async function takeChecks() {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    if (step.after !== undefined) await begun.get(step.after);
    const taken = take(step, false);
    begun.set(step.script, taken);
    await taken;
  }
}

for (const { runner } of TESTS) if (runner !== undefined) rmSync(runner.report, { force: true });
await Promise.all([takeChecks(), takeChecks()]);
for (const step of TESTS) await take(step, true);

console.log(['', ...table, ...summaries, ''].join('\n'));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = bad.size === 0 && total.failed === 0 ? 0 : 1;
