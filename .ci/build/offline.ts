import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Plugin, PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** What makes the program. A host may have other icons, and a hospital another drug library. */
const PROGRAM = /^(?:index\.html$|assets\/)/;

/** The checksum of a file as browsers and the service worker (src/sw.ts) compare it. */
function integrityOf(path: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
}

/** Builds the service worker, with the list of all files, the checksums of the program's, its license. */
export function offline(): PluginOption[] {
  let folder = '';
  const builtFolder: Plugin = {
    name: 'planner:built-folder',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    // The worker is built apart from the page, whose licenses vite collects.
    generateBundle() {
      const { resolve: find } = createRequire(import.meta.url);
      const license = readFileSync(find('workbox-precaching/LICENSE'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'worker-license.txt', source: license });
    },
  };
  const worker = VitePWA({
    // The page registers the worker itself, through a Trusted Types policy (src/serviceWorker.ts).
    injectRegister: null,
    manifest: false,
    strategies: 'injectManifest',
    srcDir: 'src',
    filename: 'sw.ts',
    injectManifest: {
      globPatterns: ['**/*.{js,css,html,svg,png,woff2,json,txt,webmanifest}'],
      // Read by robots alone.
      globIgnores: ['robots.txt'],
      // In one classic script: the policy refuses a worker that fetches parts of itself.
      rollupFormat: 'iife',
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) =>
            PROGRAM.test(entry.url)
              ? { ...entry, integrity: integrityOf(join(folder, entry.url)) }
              : entry,
          ),
        }),
      ],
    },
  });
  return [builtFolder, worker];
}
