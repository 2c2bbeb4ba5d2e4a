import type { Locator, Page } from '@playwright/test';
import { ENTERED, openCheck } from './support/checkPage.ts';
import { excessWidth } from './support/excessWidth.ts';
import { openAddress } from './support/openAddress.ts';
import {
  CALM,
  expectNoSettings,
  expectResults,
  expectStatus,
  openPlan,
} from './support/planPage.ts';
import { expect, test } from './support/test.ts';

const RIGHT = { infusionRate: '10.5', vtbi: '42', infusionDuration: '4', totalDose: '84' };

/** Each view in a state that shows figures, and what comes last in it. */
const VIEWS: readonly (readonly [view: string, hash: string, last: (page: Page) => Locator[]])[] = [
  [
    'plan',
    `plan?${CALM}`,
    (page) => [
      page.getByText('Show as table'),
      page.getByRole('region', { name: 'Working' }),
      page.getByRole('region', { name: 'Around the infusion' }),
    ],
  ],
  [
    'check',
    `check?${ENTERED}&pumpRate=25mL/h&pumpVolume=9.8mL`,
    (page) => [page.locator('li[data-slip]').first()],
  ],
  ['learn', 'learn', (page) => [page.getByRole('slider', { name: 'Time on the chart' })]],
  ['rate-chart', 'rate-chart', (page) => [page.locator('data[data-quantity]').last()]],
  ['safety', 'safety', (page) => [page.getByRole('heading', { name: 'Licenses' })]],
];

/** Opens a view and waits for all of it. */
async function openView(page: Page, [, hash, last]: (typeof VIEWS)[number]): Promise<void> {
  await openAddress(page, hash);
  await expect(page.locator('main h1').first()).toBeAttached();
  // What comes last comes late on a busy machine; the time of a test limits the wait.
  for (const part of last(page)) await expect(part).toBeVisible({ timeout: 0 });
}

/** What may be wrong with the browser's storage, set up before the page's own scripts. */
const STORAGES: Readonly<Record<string, () => void>> = {
  'turned off': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
  corrupt: () => {
    for (const key of ['theme', 'superseded-since']) {
      localStorage.setItem(`ketamine-infusion-planner-${key}`, '{"state":{"theme":\u0000');
    }
  },
};

for (const [name, setUp] of Object.entries(STORAGES)) {
  const title = `with a storage that is ${name} the numbers are right and the theme can be chosen`;
  test(title, { tag: '@scheduled' }, async ({ page }) => {
    await page.addInitScript(setUp);
    await openPlan(page, CALM);
    await expectResults(page, RIGHT);
    await page.getByRole('combobox', { name: /theme/i }).selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await openCheck(page, '');
  });
}

test.describe('where numbers are written with a comma', () => {
  test.use({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });

  test('they are shown with a point, and a comma is refused', async ({ page }) => {
    await openPlan(page, CALM);
    await expectResults(page, RIGHT);
    await expect(page.locator('data[data-quantity="infusionRate"]')).toContainText('10.5');
    expect(await page.locator('body').innerText()).not.toMatch(/\d,\d(?!\d\d)/);
    await page.getByLabel('Dose rate', { exact: true }).fill('0,3');
    await expectStatus(page, 'blocked');
    await expectNoSettings(page);
  });
});

test('no figure of any view is left to a translator, so that none is changed or goes stale', async ({
  page,
}) => {
  for (const view of VIEWS) {
    await openView(page, view);
    const translated = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement;
        const text = texts.currentNode.textContent ?? '';
        if (/\d/.test(text) && (parent instanceof HTMLElement ? parent.translate : false)) {
          found.push(text);
        }
      }
      return found;
    });
    expect(translated, view[0]).toEqual([]);
  }
});

test(
  'nothing is wider than the screen at 400 % in any view',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const view of VIEWS) {
      await openView(page, view);
      expect(await excessWidth(page), view[0]).toBe(0);
    }
  },
);

test.describe('a part that fails', { tag: '@scheduled' }, () => {
  test.use({ expectedTrouble: [/Failed to (load resource|fetch dynamically)|thrown by the test/] });

  test('without its fonts the plan is whole', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await openPlan(page, CALM);
    await expectResults(page, RIGHT);
    expect(await excessWidth(page)).toBe(0);
  });

  test('without the chart the numbers stay, and its place says why', async ({ page }) => {
    await page.route('**/assets/charts-*.js', (route) => route.abort());
    await openPlan(page, CALM);
    await expectResults(page, RIGHT);
    await expect(page.getByText('The chart could not be loaded')).toBeVisible();
    await page.getByLabel('Weight', { exact: true }).fill('80');
    // 80 × 0.3 = 24 mg/h ÷ 2 = 12 mL/h
    await expectResults(page, { infusionRate: '12' });
  });

  test('an error in one view shows no numbers, offers the link and leaves the others alone', async ({
    page,
  }) => {
    await page.route('**/assets/check-*.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'throw new Error("thrown by the test");',
      }),
    );
    await page.goto(`/#/check?${ENTERED}&pumpRate=25mL/h&pumpVolume=9.8mL`);
    await expect(page.getByRole('heading', { name: 'The planner has stopped' })).toBeVisible();
    await expectStatus(page, 'blocked');
    // The link holds what was typed; nothing else does.
    expect(await page.locator('body').innerText()).not.toMatch(/mL|\d/);
    await expect(page.locator('[data-quantity]')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Link to this plan' })).toHaveAttribute(
      'href',
      /#\/check\?.*weight=82kg/,
    );
    await page.evaluate((query) => {
      location.hash = `#/plan?${query}`;
    }, CALM);
    await expectResults(page, RIGHT);
  });
});
