import {
  CALM,
  expectNoSettings,
  expectResults,
  expectStatus,
  openPlan,
} from './support/planPage.ts';
import { expect, test } from './support/test.ts';

const mainJob = { tag: '@main-job' };

test(
  'an anesthesiologist types an order and reads off what to program',
  mainJob,
  async ({ page }) => {
    await page.goto('/');
    await expectStatus(page, 'empty');
    await page.getByLabel('Weight', { exact: true }).fill('72.5');
    await page.getByLabel('Dose rate', { exact: true }).fill('0.55');
    await page.getByLabel('Hours', { exact: true }).fill('4');
    await expectStatus(page, 'incomplete');
    await expectNoSettings(page);
    await page.getByLabel('Ketamine in bag', { exact: true }).fill('200');
    await page.getByLabel('Bag volume', { exact: true }).fill('100');
    await page.getByRole('radio', { name: '50' }).check({ force: true });
    await expectStatus(page, 'caution');
    await expectResults(page, {
      infusionRate: '19.9',
      exactInfusionRate: '19.9375',
      vtbi: '79.8',
      totalDose: '159.5',
      deliveredDose: '159.6',
      doseRate: '39.875',
      doseRatePerKg: '0.55',
      // 19.9 × 2 ÷ 72.5
      achievedDoseRatePerKg: '0.548965517241',
      // 79.8 ÷ 19.9
      infusionDuration: '4.01005025126',
      dosingWeight: '72.5',
      concentration: '2',
      drugVolume: '4',
      diluentVolume: '96',
      vialCount: '1',
    });
  },
);

test('the link follows the form, and a reload restores the plan', async ({ page }) => {
  await openPlan(page, CALM);
  await page.getByLabel('Weight', { exact: true }).fill('71');
  await expect(page).toHaveURL(/weight=71kg/);
  await page.reload();
  await expect(page.getByLabel('Weight', { exact: true })).toHaveValue('71');
  await expectResults(page, { dosingWeight: '71' });
  await expect(page.getByText('Opened from a link or a reload')).toBeVisible();
});
