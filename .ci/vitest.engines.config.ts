import { defineConfig } from 'vitest/config';

/** The main job in Firefox and WebKit, on the built files: one engine after the other. */
export default defineConfig({
  test: {
    include: ['tests/engines/*.spec.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    reporters: ['verbose'],
  },
});
