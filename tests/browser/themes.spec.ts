import { expectAccessible } from './support/accessible.ts';
import { CALM, expectStatus, finding, openPlan, WORKED_EXAMPLE } from './support/planPage.ts';
import { expect, test } from './support/test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, { tag: colorScheme === 'dark' ? '@scheduled' : [] }, () => {
    test.use({ colorScheme });

    test('axe finds nothing in a plan: a reason given, and sharing', async ({ page }) => {
      await openPlan(page, WORKED_EXAMPLE);
      const caution = finding(page, 'doseRatePerKg:aboveSoft');
      await caution.getByLabel('Reason').fill('third session');
      await expectStatus(page, 'ready');
      await expect(caution.getByText('Reason given')).toBeVisible();
      await expect(page.getByText('Show as table')).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Share' }).click();
      await expect(page.getByRole('dialog', { name: 'Share this plan' })).toBeVisible();
      await expectAccessible(page);
    });

    test('axe finds nothing in a plan: a drug library that cannot be read', async ({ page }) => {
      await page.route('**/drug-library.json', (route) => route.fulfill({ body: '{ "version": ' }));
      await openPlan(page, CALM);
      await expect(page.locator('[data-status]').first()).toContainText(/JSON/);
      await expectAccessible(page);
    });
  });
}
