import type { Page } from '@playwright/test';
import { ENTERED } from './support/checkPage.ts';
import type { Site } from './support/site.ts';
import { CALM, expectResults, expectStatus, openPlan } from './support/planPage.ts';
import { expect, keepAndReopen, NOT_LOADED, test } from './support/siteTest.ts';

test.use({ serviceWorkers: 'allow' });

const CALM_RESULTS = { infusionRate: '10.5', vtbi: '42', infusionDuration: '4' };

/** Cuts the network, and sees that a request fails. */
async function cutNetwork(page: Page, site: Site): Promise<void> {
  site.isOnline = false;
  const said = page.waitForEvent('console');
  await page.evaluate(() => fetch('/no-such-file').catch(() => undefined));
  await said;
}

/** Ends the service worker, as a browser does that needs the memory. */
async function killWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test.describe('with the network cut', () => {
  test.use({ expectedTrouble: [NOT_LOADED] });

  test('after one visit every view works with the network cut, also when the worker was ended', async ({
    page,
    site,
  }) => {
    await openPlan(page, CALM);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await cutNetwork(page, site);
    for (const end of [() => Promise.resolve(), () => killWorkers(page)]) {
      await end();
      await page.goto('about:blank');
      await openPlan(page, CALM);
      await expectResults(page, CALM_RESULTS);
      await expect(page.getByText('Show as table')).toBeVisible();
      await page.goto(`/#/check?${ENTERED}&pumpRate=25mL/h&pumpVolume=9.8mL`);
      await expect(page.locator('main[data-verdict="mismatch"]')).toBeVisible();
      for (const view of ['learn', 'rate-chart', 'safety']) {
        await page.goto(`/#/${view}`);
        await expect(page.locator('main h1').first()).toBeVisible();
        await expect(page.locator('#not-started')).toHaveCount(0);
      }
    }
    await page.goto('/licenses.txt');
    await expect(page.locator('body')).toContainText('recharts');
    await page.goto('/worker-license.txt');
    await expect(page.locator('body')).toContainText('Google');
    await page.goto('/sbom.json');
    await expect(page.locator('body')).toContainText('zod@');
  });

  test(
    'a library past its review says so, also without a network',
    { tag: '@scheduled' },
    async ({ page, site }) => {
      await openPlan(page, CALM);
      await keepAndReopen(page);
      await cutNetwork(page, site);
      await page.clock.setFixedTime('2028-01-01T09:00:00');
      for (const view of ['plan', 'check']) {
        await page.goto('about:blank');
        await page.goto(`/#/${view}`);
        await expect(page.getByText(/was to be reviewed by/).first()).toBeVisible();
      }
    },
  );
});

test('nothing is kept but the planner’s own files', async ({ page }) => {
  await openPlan(page, CALM);
  await keepAndReopen(page);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
  expect(kept.length).toBeGreaterThan(20);
  expect(kept.filter((url) => url.includes('70kg'))).toEqual([]);
  await expectStatus(page, 'ready');
});

test('it can be installed: the manifest is whole and its icons are what they say', async ({
  page,
}) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test's own profile is like a private window, where nothing can be installed.
  const errorIds = installabilityErrors.map(({ errorId }) => errorId);
  expect(errorIds.filter((id) => id !== 'in-incognito')).toEqual([]);
  const manifest = JSON.parse(data ?? '') as {
    id: string;
    start_url: string;
    icons: { src: string; sizes: string; type: string; purpose?: string }[];
  };
  expect(manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
  );
  for (const { src, sizes, type } of manifest.icons) {
    const size = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return `${String(image.naturalWidth)}x${String(image.naturalHeight)}`;
    }, src);
    if (type === 'image/png') expect(size, src).toBe(sizes);
  }
});
