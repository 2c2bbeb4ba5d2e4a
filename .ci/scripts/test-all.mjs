// Runs every check in turn, goes on after one that fails, and ends with the runners' own summaries
// and one line that adds them up. Its exit code is 0 only when every check passed.
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

/** @type {Step[]} */
const STEPS = [
  { script: 'test:types' },
  { script: 'test:lint' },
  { script: 'test:format' },
  { script: 'test:unused' },
  { script: 'test:lock' },
  { script: 'test:unit', runner: vitestRunner('reports/unit.json') },
  { script: 'test:oracle', runner: vitestRunner('reports/oracle.json') },
  { script: 'test:attack', runner: vitestRunner('reports/attack.json') },
  { script: 'build' },
  { script: 'test:reproducible', after: 'build' },
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
 * Runs a script of package.json, shows what it says and keeps it.
 * @param {string} script
 * @returns {Promise<{ ok: boolean, said: string }>}
 */
function run(script) {
  return new Promise((done) => {
    const colors = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...colors },
      shell: process.platform === 'win32',
    });
    let said = '';
    child.stdout.on('data', (/** @type {Buffer} */ data) => {
      said += data.toString();
      process.stdout.write(data);
    });
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

for (const { runner } of STEPS) if (runner !== undefined) rmSync(runner.report, { force: true });

const total = { passed: 0, failed: 0 };
/** @type {Set<string>} */
const bad = new Set();
/** @type {string[]} */
const table = [];
/** @type {string[]} */
const summaries = [];

for (const { script, after, runner } of STEPS) {
  if (after !== undefined && bad.has(after)) {
    bad.add(script);
    total.failed += 1;
    table.push(`not run  ${script}, for want of ${after}`);
    continue;
  }
  console.log(`\n> ${script}`);
  const begun = performance.now();
  const { ok, said } = await run(script);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const count = countOf(runner);
  if (!ok) bad.add(script);
  total.passed += count.passed;
  // A check that fails outside its tests (types, coverage, a crash) is one failure by itself.
  total.failed += Math.max(count.failed, ok ? 0 : 1);
  table.push(`${ok ? 'ok      ' : 'FAILED  '} ${script.padEnd(14)} ${seconds.padStart(6)} s`);
  if (runner !== undefined) {
    const lines = stripVTControlCharacters(said)
      .split('\n')
      .filter((line) => runner.summary.test(line));
    summaries.push('', `${script}:`, ...lines);
  }
}

console.log(['', ...table, ...summaries, ''].join('\n'));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = bad.size === 0 && total.failed === 0 ? 0 : 1;
