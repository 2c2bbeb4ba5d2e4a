import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { excessWidth } from './support/excessWidth.ts';
import {
  CALM,
  expectNoSettings,
  expectResults,
  expectStatus,
  openPlan,
  WORKED_EXAMPLE,
} from './support/planPage.ts';
import { expect, test } from './support/test.ts';

const STEPS = [...Array(12).keys()].map(() => 'step=0.3mg/kg/h*30min').join('&');

const STATES: Readonly<Record<string, string>> = {
  empty: 'careArea=chronic-pain-adult',
  incomplete: 'weight=70kg',
  ready: CALM,
  caution: WORKED_EXAMPLE,
  blocked: CALM.replace('0.3mg', '5mg'),
  'twelve steps': `weight=70kg&${STEPS}&loading=0.2mg/kg*10min&drug=100mg&volume=100mL&pump=large-volume`,
  'a bad link': `${CALM}&colour=blue`,
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, { tag: colorScheme === 'dark' ? '@scheduled' : [] }, () => {
    test.use({ colorScheme });

    test('axe finds nothing in a plan, whatever comes of it', async ({ page }) => {
      for (const [name, query] of Object.entries(STATES)) {
        await test.step(name, async () => {
          await openPlan(page, query);
          await expectChartOrNone(page);
          await expectAccessible(page);
        });
      }
    });
  });
}

/** The chart arrives later than the numbers: where there is to be one, waits for it. */
async function expectChartOrNone(page: Page): Promise<void> {
  const status = await page.locator('[data-status]').first().getAttribute('data-status');
  if (status === 'ready' || status === 'caution') {
    await expect(page.getByText('Show as table')).toBeVisible();
  }
}

/** Presses a key until the field with this label has the focus. */
async function pressUntil(page: Page, key: 'Enter' | 'Tab', label: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    if (await field.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key} never reaches "${label}"`);
}

test('the whole job by keyboard alone', { tag: '@main-job' }, async ({ page }) => {
  await page.goto('/');
  await expectStatus(page, 'empty');
  await pressUntil(page, 'Tab', 'Weight');
  await page.keyboard.type('72.5');
  await pressUntil(page, 'Enter', 'Dose rate');
  await page.keyboard.type('0.55');
  await pressUntil(page, 'Enter', 'Hours');
  await page.keyboard.type('4');
  await pressUntil(page, 'Enter', 'Ketamine in bag');
  await page.keyboard.type('200');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Bag volume', { exact: true })).toBeFocused();
  await page.keyboard.type('100');
  await expectResults(page, { infusionRate: '19.9', vtbi: '79.8' });
  await pressUntil(page, 'Tab', 'Reason');
  await page.keyboard.type('third session');
  await expectStatus(page, 'ready');
});

test('the theme outlives the page, and nothing of a plan does', async ({ page }) => {
  await openPlan(page, CALM);
  await page.getByRole('combobox', { name: /theme/i }).selectOption('dark');
  await page.goto('about:blank');
  await page.goto('/');
  await expect(page.getByRole('combobox', { name: /theme/i })).toHaveValue('dark');
  await expectStatus(page, 'empty');
  const stored = await page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    files: await caches.keys(),
  }));
  // Without a service worker there is no newer version, whose date would be the second entry.
  expect(stored).toEqual({
    local: [['ketamine-infusion-planner-theme', 'dark']],
    session: [],
    cookies: '',
    databases: [],
    files: [],
  });
});

const atOwnWidth = { tag: '@desktop' };

test('nothing is cut off or wider than the screen, up to 400 %', atOwnWidth, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const query of Object.values(STATES)) {
    await openPlan(page, query);
    await expectChartOrNone(page);
    expect(await excessWidth(page), query).toBe(0);
  }
});

test('a drug library that is not JSON says so, and nothing is calculated', async ({ page }) => {
  await page.route('**/drug-library.json', (route) =>
    route.fulfill({ body: '{ "version": ', contentType: 'application/json' }),
  );
  await openPlan(page, CALM);
  await expectStatus(page, 'blocked');
  await expect(page.locator('[data-status]').first()).toContainText(/JSON/);
  await expectNoSettings(page);
});
