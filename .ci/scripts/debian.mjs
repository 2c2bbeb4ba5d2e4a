// Installs packages of Debian or Ubuntu where that needs no password.
import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** Whether this process is root. */
export const isRoot = process.getuid?.() === 0;

/** How long another package manager may hold its lock, in seconds. */
const MOST_WAIT = 600;

/** What apt-get says of a lock that somebody else holds. `update` never waits for it by itself. */
const LOCKED = /Could not get lock|Unable to (acquire|lock)/;

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it is there and ends well, without showing what it says
 */
function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Whether packages can be installed here without a password. */
export function canInstall() {
  return works('apt-get', ['--version']) && (isRoot || works('sudo', ['-n', 'true']));
}

/**
 * Calls apt-get once, and again for as long as another program holds its lock.
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it ended well; what it said is on standard error
 */
async function aptGet(args) {
  const [command, ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', '-qq', ...args];
  if (command === undefined) return false;
  console.error(`> ${command} ${rest.join(' ')}`);
  for (let waited = 0; ; waited += 2) {
    const { status, stdout, stderr } = spawnSync(command, rest, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    });
    if (status !== 0 && LOCKED.test(stderr) && waited < MOST_WAIT) {
      if (waited === 0) console.error('  waiting: another program is installing packages');
      await wait(2000);
      continue;
    }
    // Of an installation that went well, nobody reads each package.
    if (status !== 0) console.error(`${stdout}${stderr}`.trimEnd());
    return status === 0;
  }
}

/**
 * Installs packages with apt-get, one call at a time. Whether they are enough is seen by looking for
 * what they bring.
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether apt-get ended well
 */
export async function aptInstall(packages) {
  // Old lists may still name packages that can be had: their age is no reason to stop here.
  await aptGet(['update']);
  return aptGet(['install', '-y', '--no-install-recommends', ...packages]);
}
