import type { Page } from '@playwright/test';
import { openCheck } from './support/checkPage.ts';
import {
  CALM,
  expectNoSettings,
  expectResults,
  expectStatus,
  openPlan,
  WORKED_EXAMPLE,
} from './support/planPage.ts';
import { expect, test } from './support/test.ts';

/** Each would leave a trace, where anything took it for more than text. */
const MARKUP = [
  '<img src=x onerror="window.attacked=1">',
  '<script>window.attacked=1</script>',
  '"><svg onload="window.attacked=1" data-attack>',
  '<iframe srcdoc="<script>parent.attacked=1</script>">',
  "javascript:window.attacked=1//'",
  '{{constructor.constructor("window.attacked=1")()}}',
  '<style>*{display:none}</style><data data-quantity="infusionRate" value="9">9</data>',
].join('');

/** Nothing ran, nothing was put in, and the page still stands. */
async function expectUntouched(page: Page): Promise<void> {
  const traces = await page.evaluate(() => ({
    attacked: 'attacked' in window,
    injected: document.querySelectorAll(
      'img, iframe, object, embed, [data-attack], body script, body style, [onerror], [onload]',
    ).length,
    forged: document.querySelectorAll('[data-quantity="infusionRate"][value="9"]').length,
  }));
  expect(traces).toEqual({ attacked: false, injected: 0, forged: 0 });
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
}

async function attackEveryField(page: Page, text: string): Promise<number> {
  const fields = page.locator('main input[type="text"]:visible');
  const count = await fields.count();
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index);
    await field.fill(text);
    await expect(field).toHaveValue(text);
    await expectUntouched(page);
  }
  return count;
}

// hazard: hostile-text, stale-number
test('hostile text in every field is text: nothing runs, nothing is injected, no setting stands beside it', async ({
  page,
}) => {
  await openPlan(page, `${CALM}&height=175cm&sex=male&loading=0.2mg/kg*10min`);
  expect(await attackEveryField(page, MARKUP)).toBeGreaterThan(9);
  await expectStatus(page, 'blocked');
  await expectNoSettings(page);
  expect(await page.evaluate(() => location.hash)).not.toContain('attacked');

  // Pasted, as a person does, and typed on.
  await page.getByLabel('Weight', { exact: true }).fill('');
  await page.getByLabel('Weight', { exact: true }).pressSequentially('7\u202E0<b>', { delay: 0 });
  await expect(page.getByLabel('Weight', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expectNoSettings(page);

  // A million characters at once: refused by how they begin, and the page goes on at once.
  await page.getByLabel('Weight', { exact: true }).fill('7'.repeat(1_000_000));
  await expect(page.getByLabel('Weight', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expectNoSettings(page);
  await openPlan(page, CALM);
  await page.getByLabel('Weight', { exact: true }).fill('7'.repeat(1_000_000));
  await page.getByLabel('Weight', { exact: true }).fill('80');
  // 80 × 0.3 ÷ 2
  await expectResults(page, { infusionRate: '12' });

  // A reason is free text, and printed.
  await openPlan(page, WORKED_EXAMPLE);
  await page.getByLabel('Reason', { exact: true }).fill(MARKUP.slice(0, 200));
  await page.emulateMedia({ media: 'print' });
  await expectUntouched(page);
  await page.emulateMedia({ media: 'screen' });

  await openCheck(page, 'weight=82kg&doseRate=0.3mg/kg/h&duration=4h&drug=500mg&volume=50mL');
  expect(await attackEveryField(page, MARKUP)).toBeGreaterThan(5);
  await expect(page.locator('main[data-verdict]')).toHaveAttribute('data-verdict', 'waiting');
  await expectNoSettingsOfCheck(page);
});

async function expectNoSettingsOfCheck(page: Page): Promise<void> {
  await expect(page.locator('main [data-quantity]')).toHaveCount(0);
}

// hazard: hostile-text
test('a hostile link is refused as text: nothing runs and nothing is calculated', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
  for (const query of [
    `${CALM}&${MARKUP}=1`,
    `${CALM}&height=${MARKUP}`,
    `${CALM}&height=${encodeURIComponent(MARKUP)}`,
    `${CALM}&__proto__=1`,
    CALM.replace('70kg', '7\u200B0kg'),
    CALM.replace('70kg', '７０kg'),
    CALM.replace('70kg', `${'7'.repeat(1_000_000)}kg`),
  ]) {
    for (const view of ['plan', 'check']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${view}?${query}`);
      await expect(page.getByText('This link cannot be used')).toBeVisible();
      await expect(page.locator('main[data-status]')).toHaveAttribute('data-status', 'blocked');
      await expectUntouched(page);
      await expectNoSettingsOfCheck(page);
    }
  }
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${MARKUP}`);
  await expect(page.getByText('There is no such page here')).toBeVisible();
  await expectUntouched(page);
});
