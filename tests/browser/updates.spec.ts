import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { laterRelease } from './support/release.ts';
import type { Site } from './support/site.ts';
import {
  CALM,
  expectNoSettings,
  expectResults,
  expectStatus,
  openPlan,
} from './support/planPage.ts';
import { expect, keepAndReopen, test } from './support/siteTest.ts';

test.use({ serviceWorkers: 'allow' });

const CALM_RESULTS = { infusionRate: '10.5', vtbi: '42', infusionDuration: '4' };
const DAY_MS = 86_400_000;

/** The notice of a newer version. */
const notice = (page: Page) => page.locator('aside.update');

/** Puts the next release on the site and lets the page hear of it. */
async function release(page: Page, site: Site): Promise<void> {
  site.release = laterRelease(site.release, 'two');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(notice(page)).toContainText('A newer version is ready');
}

const releaseOf = (page: Page) => page.locator('html').getAttribute('data-release');

test('a newer version waits, says so, and opens with the plan in the tab that asks alone', async ({
  page,
  context,
  site,
}) => {
  await openPlan(page, CALM);
  await keepAndReopen(page);
  const other = await context.newPage();
  await openPlan(other, CALM);
  await release(page, site);
  await page.reload();
  // Not even a reload swaps it.
  expect(await releaseOf(page)).toBeNull();
  await expect(notice(page)).toContainText('ready');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open the newer version' }).click();
  await expect.poll(() => releaseOf(page)).toBe('two');
  await expectResults(page, CALM_RESULTS);
  await expect(page.getByText('Show as table')).toBeVisible();
  await expect(notice(page)).toBeEmpty();
  // The other tab's files are gone from the host and from the worker: it has them all.
  expect(await releaseOf(other)).toBeNull();
  await expectResults(other, CALM_RESULTS);
  for (const [link, view] of [
    ['Rate chart', 'main.chart-view'],
    ['Learn', 'main.learn-view'],
    ['Double-check', 'main.check-view'],
  ] as const) {
    await other.getByRole('link', { name: link }).click();
    await expect(other.locator(view)).toBeVisible();
  }
  await other.getByRole('button', { name: 'Open the newer version' }).click();
  await expect.poll(() => releaseOf(other)).toBe('two');
  await expectResults(other, CALM_RESULTS);
});

const scheduled = { tag: '@scheduled' };

test(
  'axe finds nothing beside the notice of a newer version, in the dark',
  scheduled,
  async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openPlan(page, CALM);
    await keepAndReopen(page);
    await release(page, site);
    await expectAccessible(page);
  },
);

test.describe('a tab without all its files', { tag: '@scheduled' }, () => {
  test.use({ expectedTrouble: [/Failed to (load resource|fetch dynamically)/] });

  test('says “Reload to continue” and shows no number once another tab has opened it', async ({
    page,
    context,
    site,
  }) => {
    await openPlan(page, CALM);
    await keepAndReopen(page);
    // A file that is lost on the device and on the host.
    const path = [...site.release.keys()].find((each) => each.startsWith('assets/rest-')) ?? '';
    await page.evaluate(async (file) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys()) if (url.includes(file)) await cache.delete(url);
      }
    }, path);
    site.faults.set(path, 'missing');
    const other = await context.newPage();
    await openPlan(other, CALM);
    await expectResults(other, CALM_RESULTS);
    await release(page, site);
    await page.getByRole('button', { name: 'Open the newer version' }).click();
    await expect.poll(() => releaseOf(page)).toBe('two');
    await expect(other.getByRole('heading', { name: 'Reload to continue' })).toBeVisible();
    await expectNoSettings(other);
    await other.getByRole('button', { name: 'Open it again' }).click();
    await expect.poll(() => releaseOf(other)).toBe('two');
    await expectResults(other, CALM_RESULTS);
  });
});

test(
  'neither “New patient” nor “Start over” opens it, and asking for it keeps the plan',
  scheduled,
  async ({ page, site }) => {
    await openPlan(page, CALM);
    await keepAndReopen(page);
    await release(page, site);
    await page.getByRole('button', { name: 'New patient' }).click();
    await expectStatus(page, 'empty');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectResults(page, CALM_RESULTS);
    await page.getByRole('link', { name: 'Double-check' }).click();
    const weight = page.getByRole('textbox', { name: 'Weight', exact: true });
    await weight.fill('82');
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect(weight).toHaveValue('');
    expect(await releaseOf(page)).toBeNull();
    await page.getByRole('button', { name: 'Open the newer version' }).click();
    await expect.poll(() => releaseOf(page)).toBe('two');
    await expectResults(page, CALM_RESULTS);
    await page.goBack();
    await expect(page.locator('main[data-verdict]')).toBeVisible();
  },
);

test(
  'a version that is superseded for too long says so, also without a network',
  scheduled,
  async ({ page, site }) => {
    await openPlan(page, CALM);
    await keepAndReopen(page);
    await release(page, site);
    const started = await page.evaluate(() => Date.now());
    await page.clock.setFixedTime(started + 13 * DAY_MS);
    await page.reload();
    await expect(notice(page)).toContainText('ready');
    await expect(notice(page)).not.toContainText('out of date');
    await page.clock.setFixedTime(started + 15 * DAY_MS);
    site.isOnline = false;
    await page.reload();
    await expect(notice(page)).toContainText(
      'longer than the 14 days that the drug library allows',
    );
    await expectResults(page, CALM_RESULTS);
    await page.getByRole('button', { name: 'Open the newer version' }).click();
    await expect.poll(() => releaseOf(page)).toBe('two');
    await expectResults(page, CALM_RESULTS);
  },
);

test('a release that is only half on the host, or has one wrong byte, does not replace a whole one', async ({
  page,
  site,
}) => {
  await openPlan(page, CALM);
  await keepAndReopen(page);
  const whole = laterRelease(site.release, 'two');
  const half = new Map([...whole].filter(([path]) => !path.startsWith('assets/')));
  const wrong = new Map(
    [...whole].map(([path, body]) => [
      path,
      path.startsWith('assets/check') ? Buffer.concat([body, Buffer.from(' ')]) : body,
    ]),
  );
  for (const faulty of [half, wrong]) {
    site.release = faulty;
    const failed = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const { installing } = registration;
      return new Promise<string>((done) => {
        if (installing === null) done('none');
        installing?.addEventListener('statechange', () => {
          done(installing.state);
        });
      });
    });
    expect(failed).toBe('redundant');
  }
  await page.reload();
  expect(await releaseOf(page)).toBeNull();
  await expectResults(page, CALM_RESULTS);
  await expect(notice(page)).toBeEmpty();
});

test('a drug library that a hospital puts beside the same planner is there at the next opening, and stays', async ({
  page,
  site,
}) => {
  await openPlan(page, CALM);
  await keepAndReopen(page);
  const shipped = site.release.get('drug-library.json')?.toString() ?? '';
  const [, version = ''] = /"version": "([^"]+)"/.exec(shipped) ?? [];
  await expect(page.locator('.context')).toContainText(`drug library ${version}`);
  const own = shipped.replace(`"version": "${version}"`, '"version": "ward-7"');
  site.release = new Map(site.release).set('drug-library.json', Buffer.from(own));
  await page.reload();
  await expect(page.locator('.context')).toContainText('drug library ward-7');
  // A network that answers everything with a page of its own, then none at all.
  site.release = new Map(site.release).set('drug-library.json', Buffer.from('<h1>Sign in</h1>'));
  site.types.set('drug-library.json', 'text/html');
  await page.reload();
  await expect(page.locator('.context')).toContainText('drug library ward-7');
  site.isOnline = false;
  await page.reload();
  await expect(page.locator('.context')).toContainText('drug library ward-7');
  await expectResults(page, CALM_RESULTS);
});
