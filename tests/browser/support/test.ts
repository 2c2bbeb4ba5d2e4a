import { test as base, expect } from '@playwright/test';
import { watchForTrouble } from './trouble.ts';

interface Options {
  /**
   * Trouble that a test brings about on purpose, such as a drug library that cannot be read:
   * `test.use({ expectedTrouble: [/Failed to load resource/] })`. Each must come at least once.
   */
  expectedTrouble: RegExp[];
}

/**
 * The test of every browser test: fails, whatever else was asserted, when a page logs an error or a
 * warning, throws, breaks the security policy, asks another host, or has a query in its address.
 */
export const test = base.extend<Options>({
  expectedTrouble: [[], { option: true }],
  context: async ({ context, baseURL, expectedTrouble }, use) => {
    const trouble = await watchForTrouble(context, baseURL ?? '');
    await use(context);
    const unexpected = trouble.filter((one) => !expectedTrouble.some((known) => known.test(one)));
    expect(unexpected, 'trouble in the page').toEqual([]);
    const missing = expectedTrouble.filter((known) => !trouble.some((one) => known.test(one)));
    expect(missing, 'trouble that was expected and did not come').toEqual([]);
  },
});

export { expect };
