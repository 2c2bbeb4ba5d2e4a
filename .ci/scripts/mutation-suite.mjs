// The tests that answer for mutants, loaded once into this process.
import { fileURLToPath } from 'node:url';
import { createServer, createServerModuleRunner } from 'vite';
import { expect, vi } from 'vitest';

/** @typedef {import('./mutation-vitest.mjs').Collection} Collection */
/**
 * @typedef {object} SuiteTest
 * @property {string} id the file, its place there and its title: the same in every process
 * @property {string} file
 * @property {() => Promise<unknown>} fails runs it; what it threw, or undefined
 */
/** @typedef {{ tests: SuiteTest[], broken: string[] }} Loaded */

/** @type {Collection} */
const collection = { tests: [], expect, vi };
Object.assign(globalThis, { mutationCollection: collection });

/**
 * A suite of these test files below the working directory.
 * @param {readonly string[]} files
 */
export async function openSuite(files) {
  const server = await createServer({
    configFile: false,
    root: process.cwd(),
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: {
      alias: [
        {
          find: /^vitest$/,
          replacement: fileURLToPath(new URL('./mutation-vitest.mjs', import.meta.url)),
        },
      ],
    },
  });
  const modules = createServerModuleRunner(server.environments.ssr, { hmr: false });
  return {
    /**
     * Loads every file anew, and what it imports of this project; `broken` are those that threw.
     * @returns {Promise<Loaded>}
     */
    async load() {
      modules.clearCache();
      /** @type {Loaded} */
      const loaded = { tests: [], broken: [] };
      for (const file of files) {
        collection.tests = [];
        try {
          await modules.import(`/${file}`);
        } catch {
          loaded.broken.push(file);
          continue;
        }
        loaded.tests.push(
          ...collection.tests.map((each, place) => ({
            id: `${file}#${String(place)} ${each.title}`,
            file,
            fails: () => failureOf(each),
          })),
        );
      }
      return loaded;
    },
    close: () => server.close(),
  };
}

/**
 * @param {Collection['tests'][number]} test
 * @returns {Promise<unknown>}
 */
async function failureOf({ run, after }) {
  /** @type {unknown} */
  let failure;
  try {
    await run();
  } catch (error) {
    failure = error ?? new Error('Threw nothing');
  }
  for (const hook of after) await hook();
  return failure;
}
