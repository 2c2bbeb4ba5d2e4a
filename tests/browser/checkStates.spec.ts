import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { enterAll, ENTERED, expectVerdict, openCheck, STEPPED } from './support/checkPage.ts';
import { printPage } from './support/printPage.ts';
import { expect, test } from './support/test.ts';

const SEALED = `plan=${Buffer.from(ENTERED.replace('82kg', '83.7kg')).toString('base64url')}`;
const TWELVE = Array<string>(12).fill('step=0.3mg/kg/h*30min&pumpRate=25mL/h&pumpVolume=9mL');

const STATES: Readonly<Record<string, string>> = {
  empty: '',
  incomplete: 'weight=82kg&pumpRate=2.5mL/h',
  match: `${ENTERED}&pumpRate=2.5mL/h&pumpVolume=9.8mL`,
  'match with a caution': `${ENTERED.replace('0.3mg', '0.6mg')}&pumpRate=4.9mL/h&pumpVolume=19.7mL`,
  mismatch: `${ENTERED}&pumpRate=2.5mL/h&pumpVolume=50mL`,
  'a stop': `${ENTERED}&pumpRate=25mL/h&pumpVolume=9.8mL`,
  'nothing known': `${ENTERED}&pumpRate=3.7mL/h&pumpVolume=9.8mL`,
  'steps and loading': `${STEPPED}&pumpLoadingRate=42mL/h`,
  'twelve steps': `weight=70kg&${TWELVE.join('&')}&drug=200mg&volume=100mL`,
  'a sealed plan': SEALED,
  'a bad link': 'weight=82kg&pumpRate=2,5mL/h',
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing in any state', async ({ page }) => {
      test.slow();
      for (const [name, query] of Object.entries(STATES)) {
        await test.step(name, async () => {
          await openCheck(page, query);
          await expectAccessible(page);
        });
      }
    });

    test('axe finds nothing: a plan that was opened', async ({ page }) => {
      await openCheck(page, SEALED);
      await enterAll(page, '2.5', '9.8');
      await page.getByRole('button', { name: 'Commit my check' }).click();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Open and compare' }).click();
      await expectAccessible(page);
    });
  });
}

/** How far the page is wider than its screen. */
async function excessWidth(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test('nothing is cut off or wider than the screen, up to 400 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [name, query] of Object.entries(STATES)) {
    await openCheck(page, query);
    expect(await excessWidth(page), name).toBe(0);
  }
});

test('on a phone, all that is pressed is 44 px high, and the verdict stays in sight', async ({
  page,
  isMobile,
}) => {
  await openCheck(page, STATES['a stop'] ?? '');
  const targets = page.locator('main :is(button, input, select, summary):visible');
  const least = isMobile ? 44 : 24;
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    expect(box?.height, await target.evaluate((each) => each.outerHTML)).toBeGreaterThanOrEqual(
      least,
    );
  }
  const dock = page.getByRole('complementary', { name: 'In short' });
  await expect(dock).toBeVisible({ visible: isMobile });
  if (!isMobile) return;
  await expect(dock).toContainText('Stop: no match');
  await dock.getByRole('button').click();
  await expect(page.getByRole('heading', { level: 2, name: /^Stop/ })).toBeInViewport();
});

test('the verdict is read out once', async ({ page }) => {
  await openCheck(page, '');
  const live = page.getByRole('status').last();
  await enterAll(page, '2.5', '50');
  await expect(live).toHaveText(/^Pump does not match the order\. Do not start\./);
  await page.getByLabel('Pump rate', { exact: true }).fill('');
  await expect(live).toBeEmpty();
});

test('other readings of a value stand beneath its field, once everything is entered', async ({
  page,
}) => {
  const query = ENTERED.replace('0.3mg/kg/h', '5mg/kg/h');
  await openCheck(page, `${query}&pumpRate=2.5mL/h`);
  await expect(page.getByText('Did you mean')).toHaveCount(0);
  await page.getByLabel('Volume to be infused', { exact: true }).fill('9.8');
  await expect(page.getByText(/Did you mean 5\smcg\/kg\/min\?/)).toBeVisible();
  await expectVerdict(page, 'mismatch', 'blocked');
});

test('the record prints with its time and every entry, on few pages', async ({
  page,
  isMobile,
}) => {
  await openCheck(page, STATES['a stop'] ?? '');
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  await page.emulateMedia({ media: 'print' });
  const record = page.getByText(/^Printed \d+ \w{3} \d{4}, \d\d:\d\d\. Drug library/);
  await expect(record).toBeVisible();
  await expect(page.getByRole('row', { name: /^Weight/ })).toContainText(/82\skg/);
  await expect(page.getByText('Pump does not match the order', { exact: true })).toBeVisible();
  await expect(page.getByText('Patient sticker')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: null });
  // Chromium makes no paper of a page that pretends to be a phone's.
  if (isMobile) return;
  const pdf = await printPage(page, 'A4');
  expect(pdf.getPageCount()).toBeLessThanOrEqual(2);
});
