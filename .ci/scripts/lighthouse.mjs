// Lighthouse's verdict on the built page, three times: `npm run build && npm run test:lighthouse`.
// Accessibility, best practices and search have to be 100. Performance is printed only, because its
// score is worked out from times, which on a shared machine say more about the machine; what it is
// made of and is the same everywhere is held instead: requests, bytes, layout shift, what blocks the
// first paint, and how much there is to lay out. Of the time that it blocks presses, the least of the
// runs is held: another program can add to it, never take from it.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import defaultConfig from 'lighthouse/core/config/default-config.js';
import { serve } from '../../tests/bench/staticHost.mjs';
import { isRoot } from './debian.mjs';
import { program } from './programs.mjs';

const RUNS = 3;
const ROOT = join(import.meta.dirname, '..', '..');
const REPORTS = join(ROOT, 'reports');
/** The categories that have to be perfect. */
const HELD = ['accessibility', 'best-practices', 'seo'];
const SHOWN = ['performance', ...HELD];

/** @typedef {{ score: number | null, numericValue?: number, title: string, details?: { items?: unknown[] } }} Audit */
/** @typedef {{ score: number | null, auditRefs: { id: string, weight: number }[] }} Category */
/** @typedef {{ categories: Record<string, Category>, audits: Record<string, Audit>, runWarnings: string[] }} Report */
/** @typedef {{ name: string, most: number, audit: string, of: (audit: Audit | undefined) => number | undefined }} Limit */

/** @type {Limit['of']} */
const number = (audit) => audit?.numericValue;
/** @type {Limit['of']} */
const count = (audit) => audit?.details?.items?.length;

/** @type {Limit[]} */
const LIMITS = [
  { name: 'layout shift', most: 0.001, audit: 'cumulative-layout-shift', of: number },
  { name: 'requests', most: 15, audit: 'network-requests', of: count },
  {
    name: 'bytes, every view and chart included',
    most: 360_000,
    audit: 'total-byte-weight',
    of: number,
  },
  {
    name: 'files that block the first paint',
    most: 0,
    audit: 'render-blocking-resources',
    of: count,
  },
  { name: 'elements', most: 500, audit: 'dom-size', of: number },
  // Printed and not held: it follows the load of the machine.
  { name: 'blocking time, ms', most: Infinity, audit: 'total-blocking-time', of: number },
];

/**
 * What is worked out for performance without weight in its score, is part of no held category and has
 * no limit: advice that nobody reads here.
 */
function unread() {
  const { categories } = defaultConfig;
  /** @param {string} name */
  const refsOf = (name) => categories?.[name]?.auditRefs ?? [];
  const read = new Set([
    ...HELD.flatMap((name) => refsOf(name).map(({ id }) => id)),
    ...LIMITS.map(({ audit }) => audit),
  ]);
  return refsOf('performance')
    .filter(({ id, weight }) => weight === 0 && !read.has(id))
    .map(({ id }) => id);
}

/**
 * One run, in a profile of its own.
 * @param {string} address
 * @param {string} chromium
 * @param {string} path where the report goes
 * @returns {Promise<Report>}
 */
async function judge(address, chromium, path) {
  const flags = ['--headless', '--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])];
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules/lighthouse/cli/index.js'),
      address,
      '--output=json',
      `--output-path=${path}`,
      `--only-categories=${SHOWN.join(',')}`,
      `--skip-audits=${unread().join(',')}`,
      `--chrome-flags=${flags.join(' ')}`,
      '--no-enable-error-reporting',
      '--quiet',
    ],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, CHROME_PATH: chromium } },
  );
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error('Lighthouse has failed');
  /** @type {unknown} */
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return /** @type {Report} */ (report);
}

/**
 * @param {Report} report
 * @returns {string[]} what is wrong
 */
function faultsIn({ categories, audits }) {
  return HELD.filter((name) => categories[name]?.score !== 1).map((name) => {
    const lost = (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => audits[id]?.title ?? id);
    return `${name} is not 100: ${lost.join('; ')}`;
  });
}

/** @param {Report} report @param {string} name */
const scoreOf = ({ categories }, name) => Math.round((categories[name]?.score ?? 0) * 100);

const chromium = program('chromium');
mkdirSync(REPORTS, { recursive: true });
const host = await serve(join(ROOT, 'dist'));
/** @type {Report[]} */
const reports = [];
for (let run = 1; run <= RUNS; run += 1) {
  const path = join(REPORTS, `lighthouse-${String(run)}.json`);
  reports.push(await judge(host.address, chromium, path));
}
host.close();

const faults = reports.flatMap(faultsIn);
// A slow machine is one of them, and no fault of the page.
for (const warning of new Set(reports.flatMap(({ runWarnings }) => runWarnings))) {
  console.log(`Lighthouse remarks: ${warning}`);
}
for (const name of SHOWN) {
  const scores = reports.map((report) => String(scoreOf(report, name)));
  const note = HELD.includes(name) ? '' : '   not held to 100: it follows the load of the machine';
  console.log(`${name.padEnd(40)} ${scores.join(', ')}${note}`);
}
for (const { name, most, audit, of } of LIMITS) {
  const values = reports.map(({ audits }) => of(audits[audit]) ?? Infinity);
  const shown = values.map((value) => String(Math.round(value * 1000) / 1000)).join(', ');
  const limit = most === Infinity ? '' : `   at most ${String(most)}`;
  console.log(`${name.padEnd(40)} ${shown}${limit}`);
  for (const value of values) if (!(value <= most)) faults.push(`${name}: ${String(value)}`);
}
if (faults.length > 0) {
  console.error([...new Set(faults)].join('\n'));
  process.exitCode = 1;
}
