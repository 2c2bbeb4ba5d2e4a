// Installs the programs that the tests need, before any test starts: Chromium for the gate; with
// `--all` also what the scheduled run needs. Where it cannot, it ends with one message that says what is missing
// and what to do.
import { spawnSync } from 'node:child_process';
import { aptInstall, canInstall, isRoot } from './debian.mjs';
import { PROGRAMS } from './programs.mjs';

/** @typedef {import('./programs.mjs').ProgramId} ProgramId */

/** @type {readonly ProgramId[]} */
const GATE = ['chromium'];
const ids = process.argv.includes('--all')
  ? /** @type {ProgramId[]} */ (Object.keys(PROGRAMS))
  : GATE;

const wanted = ids.map((id) => PROGRAMS[id]);
const missing = () => wanted.filter(({ find }) => find() === undefined);
const isWithoutChromium = () => missing().includes(PROGRAMS.chromium);

// On a machine of root's (a container, a runner) the better program is installed beside the other; on
// a person's machine that would be a liberty.
const toInstall = wanted.filter(
  (each) => missing().includes(each) || (isRoot && each.isSecondBest?.() === true),
);
if (toInstall.length > 0 && canInstall()) {
  await aptInstall(toInstall.map((each) => each.package));
  // Ubuntu and older Debians have Chromium with its window only.
  if (isWithoutChromium()) await aptInstall(['chromium']);
}
if (isWithoutChromium()) {
  console.error('> npx playwright install chromium');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

for (const { name, find } of wanted) {
  console.log(`${name}: ${find() ?? 'missing'}`);
}
const wanting = missing();
if (wanting.length > 0) {
  console.error(
    `Not here, and could not be installed: ${wanting.map(({ name }) => name).join(', ')}. ` +
      `On Debian: apt-get install ${wanting.map((each) => each.package).join(' ')}. ` +
      'CHROMIUM_PATH may name a Chromium or Chrome that stands elsewhere.',
  );
  process.exitCode = 1;
}
