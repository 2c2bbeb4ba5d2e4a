import type { Page } from '@playwright/test';

/** How far the page is wider than its screen, once its fonts have come or failed. */
export async function excessWidth(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
}
