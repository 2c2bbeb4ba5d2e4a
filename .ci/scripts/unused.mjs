// Fails on code that nothing uses: files under src/ that neither main.tsx nor sw.ts reaches, exports
// that no other file imports, packages in package.json that nothing imports, and imports of packages
// that package.json does not list.
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { filesBelow, packageOf, readModule } from './imports.mjs';

/** Packages used without an import, and by what. */
const USED_WITHOUT_IMPORT = new Set([
  '@fontsource-variable/atkinson-hyperlegible-mono', // cut by .ci/scripts/fonts.mjs
  '@fontsource-variable/atkinson-hyperlegible-next', // the same
  'react-is', // recharts asks its host for it
  '@testing-library/dom', // @testing-library/react asks its host for it
  '@vitest/coverage-v8', // vitest loads it by name
  '@stryker-mutator/core', // run from the command line
  'lighthouse', // run from the command line
  'size-limit', // run from the command line
  '@size-limit/file', // size-limit loads it by name
  'prettier', // run from the command line
  'typescript', // run from the command line
]);

/** @type {Map<string, string>} */
const texts = new Map(
  ['src', 'tests', '.ci']
    .flatMap(filesBelow)
    .concat('vite.config.ts')
    .map((path) => [path, readFileSync(path, 'utf8')]),
);
const modules = new Map(
  [...texts]
    .filter(([path]) => /\.(ts|tsx|mjs)$/.test(path))
    .map(([path, text]) => [path, readModule(path, text)]),
);

/** @type {string[]} */
const faults = [];
/** @type {Map<string, Set<string>>} */
const taken = new Map();
/** @type {Set<string>} */
const packagesUsed = new Set();
const manifest = /** @type {Record<string, Record<string, string> | undefined>} */ (
  JSON.parse(readFileSync('package.json', 'utf8'))
);
const runtime = Object.keys(manifest['dependencies'] ?? {});
const development = Object.keys(manifest['devDependencies'] ?? {});

for (const [path, { imports }] of modules) {
  for (const { specifier, names } of imports) {
    if (specifier.startsWith('.')) {
      const target = posix.join(posix.dirname(path), specifier);
      if (!existsSync(target)) {
        faults.push(`${path} imports ${specifier}: no such file (write its extension too)`);
        continue;
      }
      const known = taken.get(target) ?? new Set();
      for (const name of names) known.add(name);
      taken.set(target, known);
    } else if (!isBuiltin(specifier)) {
      const name = packageOf(specifier);
      packagesUsed.add(name);
      const listed = path.startsWith('src/') ? runtime : [...runtime, ...development];
      if (!listed.includes(name)) faults.push(`${path} imports ${name}: not in package.json`);
    }
  }
}

/** @type {Set<string>} */
const reached = new Set();
/** @param {string} path */
const reach = (path) => {
  if (reached.has(path) || !texts.has(path)) return;
  reached.add(path);
  const imports = (modules.get(path)?.imports ?? []).map(({ specifier }) => specifier);
  const inStyles = path.endsWith('.css') ? (texts.get(path) ?? '').matchAll(/url\('(.+?)'\)/g) : [];
  for (const specifier of [...imports, ...[...inStyles].map(([, url = '']) => url)]) {
    if (specifier.startsWith('.')) reach(posix.join(posix.dirname(path), specifier));
  }
};
reach('src/main.tsx');
reach('src/sw.ts');
for (const path of texts.keys()) {
  if (path.startsWith('src/') && !path.endsWith('.md') && !reached.has(path))
    faults.push(`${path}: not part of the app`);
}

for (const [path, { exports, usedInside }] of modules) {
  // What configuration files export is read by their tools.
  if (/\.config\.\w+$/.test(path)) continue;
  const known = taken.get(path) ?? new Set();
  if (known.has('*')) continue;
  for (const name of exports) {
    if (!known.has(name) && !usedInside.has(name)) faults.push(`${path}: nothing imports ${name}`);
  }
}

for (const name of [...runtime, ...development]) {
  const used =
    packagesUsed.has(name) || USED_WITHOUT_IMPORT.has(name) || name.startsWith('@types/');
  if (!used) faults.push(`package.json: nothing uses ${name}`);
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  console.error(`${faults.length} unused or undeclared`);
  process.exit(1);
}
console.log(`Nothing unused in ${modules.size} files`);
