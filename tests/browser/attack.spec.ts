import type { Page } from '@playwright/test';
import { MARKUP, NO_TRACES, tracesOfMarkup } from '../support/attack/markup.ts';
import { openCheck } from './support/checkPage.ts';
import { openAddress } from './support/openAddress.ts';
import {
  CALM,
  expectNoSettings,
  expectStatus,
  openPlan,
  WORKED_EXAMPLE,
} from './support/planPage.ts';
import { expect, test } from './support/test.ts';

/** Nothing ran, nothing was put in, and the page still stands. */
async function expectUntouched(page: Page): Promise<void> {
  expect(await page.evaluate(tracesOfMarkup)).toEqual(NO_TRACES);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
}

async function attackEveryField(page: Page): Promise<number> {
  const fields = page.locator('main input[type="text"]:visible');
  const count = await fields.count();
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index);
    await field.fill(MARKUP);
    await expect(field).toHaveValue(MARKUP);
    await expectUntouched(page);
  }
  return count;
}

async function expectNoQuantities(page: Page): Promise<void> {
  await expect(page.locator('main [data-quantity]')).toHaveCount(0);
}

// hazard: hostile-text, stale-number
test('hostile text in every field of the plan is text: nothing runs, nothing is injected, no setting stands beside it', async ({
  page,
}) => {
  await openPlan(page, `${CALM}&height=175cm&sex=male&loading=0.2mg/kg*10min`);
  expect(await attackEveryField(page)).toBeGreaterThan(9);
  await expectStatus(page, 'blocked');
  await expectNoSettings(page);
  expect(await page.evaluate(() => location.hash)).not.toContain('attacked');
});

// hazard: hostile-text, stale-number
test('hostile text in every field of the check is text: nothing runs, nothing is injected, no number stands beside it', async ({
  page,
}) => {
  await openCheck(page, 'weight=82kg&doseRate=0.3mg/kg/h&duration=4h&drug=500mg&volume=50mL');
  expect(await attackEveryField(page)).toBeGreaterThan(5);
  await expect(page.locator('main[data-verdict]')).toHaveAttribute('data-verdict', 'waiting');
  await expectNoQuantities(page);
});

// hazard: hostile-text
test('hostile text as a reason is text, on the screen and on paper', async ({ page }) => {
  await openPlan(page, WORKED_EXAMPLE);
  await page.getByLabel('Reason', { exact: true }).fill(MARKUP.slice(0, 200));
  await expectUntouched(page);
  await page.emulateMedia({ media: 'print' });
  await expectUntouched(page);
});

// hazard: hostile-text
test('a hostile link is refused as text: nothing runs and nothing is calculated', async ({
  page,
}) => {
  for (const view of ['plan', 'check']) {
    await openAddress(page, `${view}?${CALM}&height=${MARKUP}`);
    await expect(page.locator('main[data-verdict]')).toHaveCount(view === 'check' ? 1 : 0);
    await expect(page.getByText('This link cannot be used')).toBeVisible();
    await expect(page.locator('main[data-status]')).toHaveAttribute('data-status', 'blocked');
    await expectUntouched(page);
    await expectNoQuantities(page);
  }
  await openAddress(page, MARKUP);
  await expect(page.getByText('There is no such page here')).toBeVisible();
  await expectUntouched(page);
});
