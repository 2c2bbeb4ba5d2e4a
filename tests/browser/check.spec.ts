import { expectAccessible } from './support/accessible.ts';
import { enterAll, ENTERED, expectVerdict, openCheck } from './support/checkPage.ts';
import { expect, test } from './support/test.ts';

// hazard: tenfold
test(
  '25 mL/h for 2.5 is named: a decimal point, then the dose entered as rate',
  { tag: '@main-job' },
  async ({ page }) => {
    await openCheck(page, `${ENTERED}&pumpRate=25mL/h&pumpVolume=9.8mL`);
    // 25 mL/h × 10 mg/mL ÷ 82 kg = 3.05 mg/kg/h: above the hard limit of 1
    await expectVerdict(page, 'mismatch', 'blocked');
    await expect(page.getByText('Pump does not match the order', { exact: true })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/Rate should be 2\.5\smL\/h/);
    await expect(page.locator('data[data-quantity="achievedDoseRatePerKg"]')).toHaveAttribute(
      'value',
      '3.0487804878',
    );
    await expect(page.locator('li[data-slip]').first()).toHaveAttribute('data-slip', 'tenfold');
    await expect(page.locator('li[data-slip]').nth(1)).toHaveAttribute('data-slip', 'dose-as-rate');
    await expect(page.locator('li[data-finding="doseRatePerKg:aboveHard"]')).toBeVisible();
    await expectAccessible(page);
  },
);

test(
  'a pump that is right matches, with the last digit that is typed',
  { tag: '@main-job' },
  async ({ page }) => {
    await openCheck(page, '');
    await enterAll(page, '2.5', '9.');
    await expectVerdict(page, 'waiting', 'incomplete');
    // Neither 10 mg/mL, 24.6 mg/h nor 9.8 mL
    await expect(page.getByRole('main')).not.toContainText(/10.mg\/mL|24\.6|9\.8/);
    await page.getByLabel('Volume to be infused', { exact: true }).fill('9.8');
    // 24.6 mg/h ÷ 10 = 2.46, set as 2.5; 98.4 mg = 9.84 mL, set as 9.8
    await expectVerdict(page, 'match', 'ready');
    await expect(page.getByRole('heading', { name: 'Pump matches the order' })).toBeVisible();
    await expectAccessible(page);
  },
);

test('the link follows what is entered, and opens as the same check', async ({ page }) => {
  await openCheck(page, '');
  await enterAll(page, '25', '9.8');
  await expect(page).toHaveURL(/&pump=syringe&pumpRate=25mL\/h&pumpVolume=9\.8mL$/);
  await page.reload();
  await expectVerdict(page, 'mismatch', 'blocked');
  await expect(page.getByText(/Opened from a link or a reload/)).toBeVisible();
  await page.getByLabel('Pump rate', { exact: true }).fill('2.5');
  await expectVerdict(page, 'match', 'ready');
  await expect(page.getByText(/Opened from a link or a reload/)).toBeHidden();
});

test('the whole check by keyboard alone', async ({ page }) => {
  await openCheck(page, '');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'To the entries' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Weight', { exact: true })).toBeFocused();
  await page.keyboard.type('82');
  await page.keyboard.press('Enter');
  await page.keyboard.type('0.3');
  await page.keyboard.press('Enter');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Minutes', { exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('500');
  await page.keyboard.press('Enter');
  await page.keyboard.type('50');
  await page.keyboard.press('Enter');
  await page.keyboard.type('25');
  await page.keyboard.press('Enter');
  await page.keyboard.type('9.8');
  await expectVerdict(page, 'mismatch', 'blocked');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Pump', exact: true })).toBeFocused();
});
