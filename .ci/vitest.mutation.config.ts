import { defineConfig } from 'vitest/config';

// Stryker runs the tests once per mutant: only those of the core and the input, in one project.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/core/**/*.test.ts', 'tests/input/**/*.test.ts'],
  },
});
