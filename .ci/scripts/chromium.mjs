// Finds a Chromium for the browser tests, or installs one. Run on its own, prints its path.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { aptInstall } from './debian.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a Chromium on this machine: CHROMIUM_PATH, one on the PATH, one in its usual folder,
 * or Playwright's own.
 * @returns {string | undefined} undefined when there is none
 */
export function findChromium() {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked !== undefined && asked !== '') {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROMIUM_PATH names a file that is not there: ${asked}`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = [...folders, '/usr/bin'].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  );
  return [...onPath, ...MAC_APPS, chromium.executablePath()].find((path) => existsSync(path));
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
  aptInstall('chromium');
  if (findChromium() === undefined) run('npx', ['playwright', 'install', 'chromium']);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (findChromium() === undefined) install();
  const path = findChromium();
  if (path === undefined) {
    console.error(
      'No Chromium found, and it could not be installed. Install Chromium or Chrome, or set ' +
        'CHROMIUM_PATH to one, and run the command again.',
    );
    process.exit(1);
  }
  console.log(path);
}
