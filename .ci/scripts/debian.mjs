// Installs packages of Debian or Ubuntu where that needs no password.
import { spawnSync } from 'node:child_process';

/** Whether this process is root. */
export const isRoot = process.getuid?.() === 0;

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it is there and ends well, without showing what it says
 */
function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/**
 * Installs packages with apt-get. Whether it worked is seen by looking for what they bring.
 * @param {...string} packages
 * @returns {boolean} false where there is no apt-get, or it would ask for a password
 */
export function aptInstall(...packages) {
  if (!works('apt-get', ['--version']) || !(isRoot || works('sudo', ['-n', 'true']))) return false;
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const [command = '', ...rest] = isRoot
      ? ['apt-get', ...args]
      : ['sudo', '-n', 'apt-get', ...args];
    console.error(`> ${command} ${rest.join(' ')}`);
    // Standard output is kept for what the caller prints.
    spawnSync(command, rest, {
      stdio: ['ignore', process.stderr, 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return true;
}
