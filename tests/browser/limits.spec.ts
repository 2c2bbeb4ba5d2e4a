import { CALM, expectResults, openPlan } from './support/planPage.ts';
import { expect, keepAndReopen, test } from './support/siteTest.ts';

test.use({ serviceWorkers: 'allow' });

test('limits that are a kept copy say so, and new ones of the host wait for a press', async ({
  page,
  site,
}) => {
  await page.clock.install();
  await openPlan(page, CALM);
  await keepAndReopen(page);
  const limits = page.getByRole('status', { name: 'Limits' });
  await expect(limits).toHaveCount(0);
  const version = page.locator('.context');
  const shipped = site.release.get('drug-library.json')?.toString() ?? '';
  const [, name = ''] = /"version": "([^"]+)"/.exec(shipped) ?? [];

  site.isOnline = false;
  await page.reload();
  await expect(limits).toContainText(
    /Limits: copy kept on \d+ \w{3} \d{4}, \d\d:\d\d, host not reached when this page opened/,
  );
  await expectResults(page, { infusionRate: '10.5' });

  // The host is there again, with limits of another edition.
  const other = shipped.replace(`"version": "${name}"`, '"version": "ward-7"');
  site.release = new Map(site.release).set('drug-library.json', Buffer.from(other));
  site.isOnline = true;
  await page.clock.runFor('01:10');
  await expect(limits).toContainText('New limits are available');
  await expect(version).toContainText(`drug library ${name}`);
  await page.getByRole('button', { name: 'Use the new limits' }).click();
  await expect(version).toContainText('drug library ward-7');
  await expect(limits).toHaveCount(0);
  await expectResults(page, { infusionRate: '10.5' });
});
