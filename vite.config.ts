import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fourFiles } from './.ci/build/four-files.ts';
import { offline } from './.ci/build/offline.ts';
import { fonts } from './.ci/build/page.ts';
import { policy } from './.ci/build/policy.ts';
import { billOfMaterials } from './.ci/build/sbom.ts';
import { shell } from './.ci/build/shell.ts';
import { stylesInPage } from './.ci/build/styles-in-page.ts';

export default defineConfig({
  // Relative addresses: the built files run from any folder of any host.
  base: './',
  plugins: [
    react(),
    fonts(),
    fourFiles(),
    shell(),
    stylesInPage(),
    policy(),
    billOfMaterials(),
    offline(),
  ],
  build: {
    // No data: addresses for fonts, which the policy refuses.
    assetsInlineLimit: 0,
    license: { fileName: 'licenses.txt' },
    // Browsers that run the build preload modules by themselves.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // Two ports: on one, the preview's service worker would answer for the dev server.
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  test: {
    allowOnly: false,
    // A busy machine is no defect of the code.
    testTimeout: 30_000,
    // By itself vitest leaves one core for the person at the machine: on two that is half of it.
    maxWorkers: '100%',
    // Threads start sooner than processes: a quarter of the time of the component tests.
    pool: 'threads',
    // What a file was compiled to is kept for the next run.
    experimental: { fsModuleCache: true },
    // Before the first thread starts: in a thread it is too late.
    globalSetup: 'tests/support/timeZone.config.ts',
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts', 'src/input/**/*.ts'],
      reportsDirectory: 'reports/coverage',
      reporter: [['text', { skipFull: true }]],
      thresholds: { lines: 100, branches: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Pure functions share a process: each file anew would take as long again as its tests.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/laws/**',
            'tests/build/**',
            'tests/browser/**',
            'tests/oracle/random/**',
            'tests/attack/**',
          ],
        },
      },
      {
        // In files of equal size, one for each core, and without the cost of coverage.
        extends: true,
        test: {
          name: 'oracle',
          environment: 'node',
          include: ['tests/oracle/random/*.test.ts'],
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'attack',
          environment: 'node',
          include: ['tests/attack/*.test.ts'],
          setupFiles: ['tests/support/properties.setup.ts'],
          testTimeout: 180_000,
        },
      },
      {
        // Of the build and its tools, which an edit of the product leaves as they are.
        extends: true,
        test: {
          name: 'build',
          environment: 'node',
          isolate: false,
          include: ['tests/build/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'laws',
          environment: 'node',
          isolate: false,
          include: ['tests/laws/**/*.test.ts'],
          setupFiles: ['tests/support/properties.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          // A window and React for each process: anew for each file they would take half the time.
          // What a file leaves behind, the setup takes away.
          isolate: false,
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/components.setup.ts'],
        },
      },
    ],
  },
});
