// Finds a Chromium for the browser tests, or installs one. Run on its own, prints its path.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { aptInstall, isRoot } from './debian.mjs';

/** Chromium without its window, which the tests never see: they take a third less time in it. */
const HEADLESS = 'chromium-headless-shell';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @param {readonly string[]} names
 * @returns {string[]} where programs of these names may stand
 */
function places(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders, '/usr/bin'].flatMap((folder) => names.map((name) => join(folder, name)));
}

/** @returns {string | undefined} the one that CHROMIUM_PATH asks for */
function askedFor() {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked === undefined || asked === '') return undefined;
  if (existsSync(asked)) return asked;
  throw new Error(`CHROMIUM_PATH names a file that is not there: ${asked}`);
}

/**
 * The path of a whole Chromium on this machine: CHROMIUM_PATH, one on the PATH, one in its usual
 * folder, or Playwright's own.
 * @returns {string | undefined} undefined when there is none
 */
export function findChromium() {
  const known = [...places(NAMES), ...MAC_APPS, chromium.executablePath()];
  return askedFor() ?? known.find((path) => existsSync(path));
}

/**
 * The path of the Chromium that the tests run in: CHROMIUM_PATH, one without a window, or a whole one.
 * @returns {string | undefined} undefined when there is none
 */
export function findTestChromium() {
  return askedFor() ?? places([HEADLESS]).find((path) => existsSync(path)) ?? findChromium();
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  console.error(`> ${command} ${args.join(' ')}`);
  // Standard output is kept for the path alone. Whether it worked is seen by looking for Chromium.
  spawnSync(command, args, { stdio: ['ignore', process.stderr, 'inherit'] });
}

/** Debian's package where that needs no password, else Playwright's download. */
function install() {
  aptInstall(HEADLESS);
  if (findTestChromium() === undefined) aptInstall('chromium');
  if (findTestChromium() === undefined) run('npx', ['playwright', 'install', 'chromium']);
}

/**
 * Whether to install: where there is none, and on a machine of root's (a container, a runner) also
 * where there is only a whole one. On a person's machine that would be a liberty.
 */
function isWanting() {
  const path = findTestChromium();
  return path === undefined || (isRoot && askedFor() === undefined && !path.endsWith(HEADLESS));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (isWanting()) install();
  const path = findTestChromium();
  if (path === undefined) {
    console.error(
      'No Chromium found, and it could not be installed. Install Chromium or Chrome, or set ' +
        'CHROMIUM_PATH to one, and run the command again.',
    );
    process.exit(1);
  }
  console.log(path);
}
