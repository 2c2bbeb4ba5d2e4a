// The programs that the tests need beside Node, and where to find them. Nothing here installs them:
// `.ci/scripts/install.mjs` does, before any test starts.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * @typedef {object} Program
 * @property {string} name as people call it
 * @property {() => string | undefined} find its path; undefined where it is not here
 * @property {() => boolean} [isSecondBest] whether a better one is worth installing where that is no liberty
 * @property {string} package Debian's package that brings it
 */

/** @typedef {'chromium' | 'nginx' | 'firefox' | 'webkit' | 'screen'} ProgramId */

/** Chromium without its window, which the tests never see: they take a third less time in it. */
const HEADLESS = ['chromium-headless-shell'];
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @param {readonly string[]} names
 * @param {readonly string[]} paths other places to look
 * @returns {string | undefined} the first that is there, on the PATH or where Debian puts it
 */
function look(names, paths = []) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [...folders, '/usr/bin', '/usr/sbin'].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
  return [...places, ...paths].find((path) => existsSync(path));
}

/** @returns {string | undefined} the Chromium that CHROMIUM_PATH names */
function askedFor() {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked === undefined || asked === '') return undefined;
  if (existsSync(asked)) return asked;
  throw new Error(`CHROMIUM_PATH names a file that is not there: ${asked}`);
}

/** @returns {string | undefined} a Chromium with its window, for what is measured as a person sees it */
export function findWholeChromium() {
  return askedFor() ?? look(WHOLE, [...MAC_APPS, chromium.executablePath()]);
}

/** @type {Readonly<Record<ProgramId, Program>>} */
export const PROGRAMS = {
  chromium: {
    name: 'Chromium',
    find: () => askedFor() ?? look(HEADLESS) ?? findWholeChromium(),
    isSecondBest: () => askedFor() === undefined && look(HEADLESS) === undefined,
    package: 'chromium-headless-shell',
  },
  nginx: { name: 'nginx', find: () => look(['nginx']), package: 'nginx-light' },
  firefox: {
    name: 'Firefox',
    find: () =>
      look(['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']),
    package: 'firefox-esr',
  },
  webkit: {
    name: 'WebKitGTK’s driver',
    find: () => look(['WebKitWebDriver']),
    package: 'webkit2gtk-driver',
  },
  screen: { name: 'Xvfb', find: () => look(['Xvfb']), package: 'xvfb' },
};

/**
 * The path of a program. Throws with what to do where it is not here.
 * @param {ProgramId} id
 * @returns {string}
 */
export function program(id) {
  const { name, find } = PROGRAMS[id];
  const path = find();
  if (path !== undefined) return path;
  throw new Error(`${name} is not here. Run \`npm run test:install\`, which installs it.`);
}
