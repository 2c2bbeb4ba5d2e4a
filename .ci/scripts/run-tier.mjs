// Runs one tier of tests (`node .ci/scripts/run-tier.mjs check`), goes on after a step that fails, and
// ends with the runners' own summaries and one line that adds them up. Its exit code is 0 only when
// every step passed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { TIERS } from './tiers.mjs';

/** @typedef {import('./tiers.mjs').Count} Count */
/** @typedef {import('./tiers.mjs').Runner} Runner */
/** @typedef {import('./tiers.mjs').Step} Step */

const [name = ''] = process.argv.slice(2);
if (name !== 'check' && name !== 'test' && name !== 'scheduled') {
  throw new Error(`No such tier: “${name}”. There are: ${Object.keys(TIERS).join(', ')}`);
}
const { env, besides, inTurn } = TIERS[name];

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
      env: { ...process.env, ...env, ...colors },
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
 * @returns {Count} a runner that ran no test has failed, whatever it says
 */
function countOf(runner) {
  if (runner === undefined) return { passed: 0, failed: 0 };
  const none = { passed: 0, failed: 1 };
  if (!existsSync(runner.report)) return none;
  const count = runner.count(readFileSync(runner.report, 'utf8'));
  return count.passed === 0 ? none : count;
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
  // A step that fails outside its tests (types, coverage, a crash) is one failure by itself.
  const failed = Math.max(count.failed, ok ? 0 : 1);
  if (failed > 0) bad.add(script);
  total.passed += count.passed;
  total.failed += failed;
  const verdict = failed === 0 ? 'ok      ' : 'FAILED  ';
  table.push(`${verdict} ${script.padEnd(17)} ${seconds.padStart(6)} s`);
  if (runner === undefined) return;
  const lines = stripVTControlCharacters(said)
    .split('\n')
    .filter((line) => runner.summary.test(line));
  summaries.push('', `${script}:`, ...lines);
}

const waiting = [...besides];
/** @type {Map<string, Promise<void>>} */
const begun = new Map();

/** Takes one step after the other until none is left. */
async function takeBesides() {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    if (step.after !== undefined) await begun.get(step.after);
    const taken = take(step, false);
    begun.set(step.script, taken);
    await taken;
  }
}

for (const { runner } of [...besides, ...inTurn]) {
  if (runner !== undefined) rmSync(runner.report, { force: true });
}
for (const [variable, value] of Object.entries(env)) console.log(`${variable}=${value}`);
// Three on two cores: one of them mostly waits for the network or the disk.
await Promise.all([takeBesides(), takeBesides(), takeBesides()]);
for (const step of inTurn) await take(step, true);

console.log(['', ...table, ...summaries, ''].join('\n'));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
