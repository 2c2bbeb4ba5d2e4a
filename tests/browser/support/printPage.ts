import type { Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';

/**
 * The printed pages. Ends only when the page knows that the print is over: the browser tells it after
 * it has given out the paper. `paper` is the one in the printer; without, the page itself says its size.
 */
export async function printPage(page: Page, paper?: 'A4' | 'Letter'): Promise<PDFDocument> {
  const watched = await page.evaluateHandle(() => ({
    ended: new Promise<void>((resolve) => {
      window.addEventListener(
        'afterprint',
        () => {
          resolve();
        },
        { once: true },
      );
    }),
  }));
  const options = paper === undefined ? { preferCSSPageSize: true } : { format: paper };
  const pdf = await page.pdf(options);
  await watched.evaluate(({ ended }) => ended);
  return PDFDocument.load(pdf);
}
