// Fails when the lock file would not install on every platform: when a package in it names an
// optional package (most often a binary for one platform) that the lock itself does not have, when
// an entry has no checksum, or when it is behind package.json.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

/**
 * @typedef {object} Entry
 * @property {string} [integrity]
 * @property {boolean} [link]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * Where Node would find a dependency of the package at `path`: beside it or in a folder above.
 * @param {string} path as in the lock, '' for the project itself
 * @param {string} name
 * @returns {string[]}
 */
function places(path, name) {
  const levels = path.split('node_modules/').length;
  return Array.from({ length: levels }, (_, up) => {
    const kept = path.split('node_modules/').slice(0, levels - up);
    const folder = kept.join('node_modules/').replace(/\/$/, '');
    return `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
  });
}

/**
 * What is wrong with a lock file, as one line each; nothing when it is sound.
 * @param {Record<string, Entry>} packages the lock's `packages`
 * @param {Entry} manifest package.json
 * @returns {string[]}
 */
export function lockFaults(packages, manifest) {
  /** @type {string[]} */
  const faults = [];
  for (const [path, entry] of Object.entries(packages)) {
    if (path !== '' && entry.link !== true && entry.integrity === undefined) {
      faults.push(`${path}: no checksum`);
    }
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!places(path, name).some((place) => place in packages)) {
        faults.push(`${path}: its optional package ${name} is missing from the lock`);
      }
    }
  }
  const root = packages[''] ?? {};
  for (const kind of /** @type {const} */ (['dependencies', 'devDependencies'])) {
    if (!isDeepStrictEqual(root[kind] ?? {}, manifest[kind] ?? {})) {
      faults.push(`package.json: its ${kind} are not those of the lock`);
    }
  }
  return faults;
}

if (process.argv[1] === import.meta.filename) {
  const lock = /** @type {{ packages: Record<string, Entry> }} */ (
    JSON.parse(readFileSync('package-lock.json', 'utf8'))
  );
  const manifest = /** @type {Entry} */ (JSON.parse(readFileSync('package.json', 'utf8')));
  const faults = lockFaults(lock.packages, manifest);
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
  console.log(`The lock file is complete: ${Object.keys(lock.packages).length - 1} packages`);
}
