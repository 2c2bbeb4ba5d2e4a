import { defineConfig } from 'vitest/config';

/** The main job in Firefox and WebKit, on the built files: one engine after the other. */
export default defineConfig({
  test: {
    include: ['tests/engines/*.spec.ts'],
    fileParallelism: false,
    // A busy machine is no defect of the engine, and a test that is given up goes on in its browser.
    testTimeout: 400_000,
    hookTimeout: 240_000,
    reporters: ['verbose', 'json'],
    outputFile: { json: 'reports/engines.json' },
  },
});
