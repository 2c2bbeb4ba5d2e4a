import { expectAccessible } from './support/accessible.ts';
import { excessWidth } from './support/excessWidth.ts';
import { expect, test } from './support/test.ts';

test('the hazard log is reached from the foot of the plan, its parts by a press, and the licenses are there', async ({
  page,
  request,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Safety' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Safety' })).toBeVisible();
  await expect(page.getByRole('article')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'From the plan to the pump' }).click();
  const part = page.getByRole('heading', { name: 'From the plan to the pump' });
  await expect(part).toBeFocused();
  await expect(part).toBeInViewport();
  const address = await page
    .getByRole('link', { name: 'Licenses of the programs' })
    .getAttribute('href');
  const licenses = await request.get(address ?? '');
  expect(await licenses.text()).toContain('decimal.js');
});

for (const [colorScheme, tag] of [
  ['light', []],
  ['dark', ['@scheduled']],
] as const) {
  test(
    `axe finds nothing in the hazard log, and nothing is wider than the screen: ${colorScheme}`,
    { tag: [...tag] },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/#/safety');
      await expect(page.getByRole('heading', { level: 1, name: 'Safety' })).toBeVisible();
      await page.locator('.hazard summary').first().click();
      await expectAccessible(page);
      expect(await excessWidth(page)).toBe(0);
    },
  );
}
