import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
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
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing in any state', async ({ page }) => {
      test.slow();
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

test('the whole job by keyboard alone', async ({ page }) => {
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

test('a dose rate that is not a plain number is refused at its field and gives no number', async ({
  page,
}) => {
  await openPlan(page, CALM);
  const field = page.getByLabel('Dose rate', { exact: true });
  for (const typed of ['0,5', '1e3', '0.5.1', '-0.5', '.5', '0.5 mg', '٠.٥', '0']) {
    await test.step(typed, async () => {
      await field.fill('0.3');
      await expectStatus(page, 'ready');
      await field.fill(typed);
      await expectStatus(page, 'blocked');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(
        typed === '0,5' ? /Use a point for decimals/ : /\S/,
      );
      await expect(field).toHaveValue(typed);
      await expectNoSettings(page);
    });
  }
});

test('a half-typed number is neither refused nor calculated', async ({ page }) => {
  await openPlan(page, CALM);
  await page.getByLabel('Dose rate', { exact: true }).fill('0.');
  await expectStatus(page, 'incomplete');
  await expectNoSettings(page);
});

test('the theme outlives the page, and nothing else does', async ({ page }) => {
  await openPlan(page, CALM);
  await page.getByRole('combobox', { name: /theme/i }).selectOption('dark');
  await page.goto('about:blank');
  await page.goto('/');
  await expect(page.getByRole('combobox', { name: /theme/i })).toHaveValue('dark');
  await expectStatus(page, 'empty');
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(stored).not.toContain('70');
  expect(stored).toContain('dark');
});

test('nothing is cut off or wider than the screen, up to 400 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const query of Object.values(STATES)) {
    await openPlan(page, query);
    await expectChartOrNone(page);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, query).toBe(0);
  }
});

test.describe('a drug library that cannot be used', () => {
  for (const [name, body, message] of [
    ['is not JSON', '{ "version": ', /JSON/i],
    ['is empty', '', /empty/i],
    ['contradicts itself', undefined, /guardrails/],
  ] as const) {
    test(`says so when it ${name}, and calculates nothing`, async ({ page }) => {
      await page.route('**/drug-library.json', async (route) => {
        if (body !== undefined) return route.fulfill({ body, contentType: 'application/json' });
        const answer = await route.fetch();
        const text = await answer.text();
        // The first hard maximum of a dose rate is 1: below the soft maximum of 0.5 it contradicts it
        return route.fulfill({
          body: text.replace('"max": { "value": 1,', '"max": { "value": 0.2,'),
        });
      });
      await openPlan(page, CALM);
      await expectStatus(page, 'blocked');
      await expect(page.locator('[data-status]').first()).toContainText(message);
      await expectNoSettings(page);
    });
  }
});
