import jsQR from 'jsqr';
import { PDFDocument } from 'pdf-lib';
import { PNG } from 'pngjs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CALM, expectResults, openPlan, WORKED_EXAMPLE } from './support/planPage.ts';
import { expect, test } from './support/test.ts';

const STEPS = Array<string>(12).fill('step=0.6mg/kg/h*30min').join('&');

const PLANS: Readonly<Record<string, string>> = {
  plain: CALM,
  'a caution without a reason': WORKED_EXAMPLE,
  'twelve steps and a loading dose': `weight=70kg&${STEPS}&loading=0.4mg/kg*10min&drug=100mg&volume=100mL&pump=large-volume`,
  'a hundred hours': CALM.replace('=4h', '=100h'),
};

/** Opens the plan and waits until its paper is there to be printed. */
async function openForPrint(page: Page, query: string): Promise<void> {
  await openPlan(page, query);
  await expect(page.getByRole('button', { name: 'Hand over' })).toBeEnabled();
  await page.waitForLoadState('networkidle');
}

async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await PDFDocument.load(await page.pdf({ format, preferCSSPageSize: false }));
  return pdf.getPageCount();
}

for (const [name, query] of Object.entries(PLANS)) {
  test(`the hand-over sheet is one page on A4 and on Letter: ${name}`, async ({ page }) => {
    await openForPrint(page, query);
    expect(await pagesOf(page, 'A4')).toBe(1);
    expect(await pagesOf(page, 'Letter')).toBe(1);
  });
}

/** What the square on the screen says, read by another library than the one that drew it. */
async function decode(page: Page): Promise<string> {
  const square = page.getByRole('dialog').getByRole('img');
  const { data, width, height } = PNG.sync.read(await square.screenshot({ scale: 'css' }));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '';
}

test('the square of the share dialog opens the same plan', async ({ page }) => {
  await openPlan(page, CALM);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toContainText('no patient identity');
  await expectAccessible(page);
  const link = await decode(page);
  expect(link).toContain('#/plan?');
  await page.goto('about:blank');
  await page.goto(link);
  await expectResults(page, { infusionRate: '10.5', vtbi: '42' });
});

test('a blocked plan cannot be handed over', async ({ page }) => {
  await openPlan(page, CALM.replace('0.3mg', '5mg'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).not.toContainText('mL/h');
});
