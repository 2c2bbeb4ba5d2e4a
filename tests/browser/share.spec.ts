import { expectAccessible } from './support/accessible.ts';
import { decode } from './support/decode.ts';
import { CALM, expectResults, openPlan } from './support/planPage.ts';
import { expect, test } from './support/test.ts';

test.describe('the share dialog', () => {
  test('shows a square that opens the same plan', { tag: '@scheduled' }, async ({ page }) => {
    await openPlan(page, CALM);
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this plan' });
    await expect(dialog).toContainText('no patient identity');
    await expectAccessible(page);
    const link = decode(await dialog.getByRole('img').screenshot({ scale: 'css' }));
    expect(link).toContain('#/plan?');
    await page.goto('about:blank');
    await page.goto(link);
    await expectResults(page, { infusionRate: '10.5', vtbi: '42' });
  });

  test('copies the link, and a sealed one for checking', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPlan(page, CALM);
    await page.getByRole('button', { name: 'Share' }).click();
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    expect(await copied()).toMatch(/#\/plan\?.*weight=70kg/);
    await page.getByRole('button', { name: 'Share for checking' }).click();
    await expect(page.getByText('The sealed link is copied.')).toBeVisible();
    expect(await copied()).toMatch(/#\/check\?plan=[\w-]+$/);
  });

  test('closes with Esc, and gives the focus back', async ({ page }) => {
    await openPlan(page, CALM);
    const share = page.getByRole('button', { name: 'Share' });
    await share.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(share).toBeFocused();
  });
});
