import type { Page } from '@playwright/test';
import { builtRelease } from './release.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';
import { expect, test as base } from './test.ts';

/** What the browser itself says of a file that it cannot have. */
export const NOT_LOADED = /Failed to load resource/;

/** The test of every browser test, on a site of its own whose network and releases it commands. */
export const test = base.extend<{ site: Site }>({
  site: async ({}, use) => {
    const site = await openSite(builtRelease());
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => {
    await use(site.address);
  },
});

/** Waits until the worker keeps the planner, and opens the page once more, in its care. */
export async function keepAndReopen(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
}

export { expect };
