import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

test('the planner opens without a network after one visit', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page that is open is never handed to a new version', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const answer = await page.request.get('/sw.js');
  const worker = await answer.text();
  // Only when the page itself asks, which it does not; and no page is claimed half way.
  expect(worker.match(/skipWaiting\(\)/g)).toHaveLength(1);
  expect(worker).toContain('"SKIP_WAITING"===');
  expect(worker).not.toContain('clients.claim');
});
