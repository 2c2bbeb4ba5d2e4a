import type { Page } from '@playwright/test';

/**
 * Opens a view by its fragment. A page that is open already stays the same document, as under a press
 * of a link, and what it showed before is gone when this ends: a test that goes through many states
 * pays for one visit.
 */
export async function openAddress(page: Page, fragment: string): Promise<void> {
  const hash = `#/${fragment}`;
  if (!page.url().startsWith('http')) {
    await page.goto(`/${hash}`);
    return;
  }
  await page.evaluate(
    (next) =>
      new Promise<void>((done) => {
        window.addEventListener(
          'hashchange',
          () => {
            // The view follows the event; it is drawn in the next frame.
            requestAnimationFrame(() => {
              requestAnimationFrame(() => {
                done();
              });
            });
          },
          { once: true },
        );
        location.hash = next;
      }),
    hash,
  );
}
