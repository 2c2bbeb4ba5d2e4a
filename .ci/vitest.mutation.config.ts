import { defineConfig } from 'vitest/config';

/** Globs between spaces: the tests that answer for the part that is mutated (scripts/mutation.mjs). */
const tests = process.env['MUTATION_TESTS'] ?? 'tests/core/**/*.test.ts tests/input/**/*.test.ts';

// Stryker runs the tests once per mutant: only those of the core and the input, in one project.
export default defineConfig({
  test: {
    environment: 'node',
    include: tests.split(' '),
    // 19,320 plans in one file, and texts of a million characters: they would be run again for almost
    // every mutant.
    exclude: ['tests/core/alarms.test.ts', 'tests/input/hostileLength.test.ts'],
    // What runs only as a file is loaded shows a mutant only where each run loads it anew.
    isolate: process.env['MUTATION_LOADED'] !== undefined,
    testTimeout: 30_000,
  },
});
