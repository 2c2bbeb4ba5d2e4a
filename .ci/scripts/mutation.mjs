// Mutates the core and the input part by part, and judges the reports: `npm run test:mutation` all of
// it, with the names of parts only those, with `--changed [commit]` only the lines that differ from a
// commit (by default the one before the last), at most 300 of them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { judge, verdict } from './mutation-judge.mjs';
import { glob, PARTS, testsOf } from './mutation-parts.mjs';

/** @typedef {import('./mutation-parts.mjs').Part} Part */
/** @typedef {import('./mutation-judge.mjs').Report} Report */
/** @typedef {import('./mutation-judge.mjs').Reason} Reason */

const FOLDER = 'reports/mutation';
const REPORT = `${FOLDER}/mutation.json`;
/** A change of more lines is for the full run, which has the time. */
const MOST_LINES = 300;

/**
 * Tries the mutants of a part with Stryker.
 * @param {readonly string[]} mutate globs, or files with places
 * @param {Part} part
 * @returns {Report} Throws where Stryker did not get to its end
 */
function mutatePart(mutate, part) {
  rmSync(REPORT, { force: true });
  const { status } = spawnSync(
    'npx',
    ['stryker', 'run', '.ci/stryker.config.json', '--mutate', mutate.join(',')],
    {
      stdio: 'inherit',
      env: { ...process.env, MUTATION_TESTS: testsOf(part).join(' ') },
    },
  );
  if (status !== 0 || !existsSync(REPORT)) throw new Error(`Stryker failed on ${part.name}`);
  /** @type {Report} */
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  return report;
}

/**
 * The lines of a part that differ from a commit, as places that Stryker takes.
 * @param {string} commit
 * @param {Part} part
 * @returns {string[]}
 */
function changedPlaces(commit, part) {
  const diff = execFileSync('git', ['diff', '-U0', commit, '--', ...part.folders], {
    encoding: 'utf8',
  });
  /** @type {string[]} */
  const places = [];
  let file = '';
  for (const line of diff.split('\n')) {
    const [, path] = /^\+\+\+ b\/(.+\.ts)$/.exec(line) ?? [];
    if (path !== undefined) file = path;
    const [, from, count = '1'] = /^@@ \S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (from === undefined || count === '0') continue;
    places.push(`${file}:${from}-${String(Number(from) + Number(count) - 1)}`);
  }
  return places;
}

/** @type {Reason[]} */
const reasons = JSON.parse(readFileSync('.ci/mutation-survivors.json', 'utf8'));
const [first, ...rest] = process.argv.slice(2);
const commit = first === '--changed' ? (rest[0] ?? 'HEAD~1') : undefined;
const named = commit === undefined ? process.argv.slice(2) : [];
const unknown = named.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}`);

mkdirSync(FOLDER, { recursive: true });
const total = { killed: 0, alive: 0 };
/** @type {string[]} */
const lines = [];
/** @type {string[]} */
const faults = [];
let left = MOST_LINES;

for (const part of PARTS) {
  if (named.length > 0 && !named.includes(part.name)) continue;
  const mutate =
    commit === undefined
      ? part.folders.map((place) => glob(place, '*.ts'))
      : changedPlaces(commit, part).filter((place) => {
          const [, from = '0', to = '0'] = /:(\d+)-(\d+)$/.exec(place) ?? [];
          left -= Number(to) - Number(from) + 1;
          return left >= 0;
        });
  if (mutate.length === 0) continue;
  const start = performance.now();
  const report = mutatePart(mutate, part);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  writeFileSync(`${FOLDER}/${part.name}.json`, JSON.stringify(report));
  const judgement = judge(report);
  const said = verdict(judgement, reasons, commit === undefined ? part.folders : []);
  total.killed += judgement.killed;
  total.alive += judgement.alive.length;
  faults.push(...said.faults);
  lines.push(
    `${part.name.padEnd(10)} ${said.score.toFixed(1).padStart(5)} %  ${String(judgement.killed)} noticed, ${String(judgement.alive.length)} alive, ${seconds} s`,
  );
}

if (left < 0)
  console.log(`More than ${String(MOST_LINES)} lines changed: the rest is for the full run.`);
console.log(['', ...lines, ''].join('\n'));
console.log(`${String(total.killed)} mutants noticed, ${String(total.alive)} alive`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
