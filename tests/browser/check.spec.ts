import { expectAccessible } from './support/accessible.ts';
import { enterAll, ENTERED, expectVerdict, openCheck, STEPPED } from './support/checkPage.ts';
import { expect, test } from './support/test.ts';

test('25 mL/h for 2.5 is named: a decimal point, then the dose entered as rate', async ({
  page,
}) => {
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
});

test('a pump that is right matches, with the last digit that is typed', async ({ page }) => {
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
});

test('a pump that agrees with an order beyond a hard limit is no match to celebrate', async ({
  page,
}) => {
  // 82 × 2 ÷ 10 = 16.4 mL/h, 65.6 mL
  const lethal = ENTERED.replace('0.3mg', '2mg');
  await openCheck(page, `${lethal}&pumpRate=16.4mL/h&pumpVolume=65.6mL`);
  await expectVerdict(page, 'match', 'blocked');
  await expect(page.getByRole('heading', { level: 2, name: /^Stop/ })).toBeVisible();
});

test('nothing says what the pump should show for an order beyond a hard limit', async ({
  page,
}) => {
  const lethal = ENTERED.replace('0.3mg', '2mg');
  await openCheck(page, `${lethal}&pumpRate=2mL/h&pumpVolume=7mL`);
  await expectVerdict(page, 'mismatch', 'blocked');
  expect(await page.content()).not.toMatch(/16\.4|65\.6|should be/);
});

test('rate steps and a loading dose are checked one by one', async ({ page }) => {
  const shown =
    'pumpLoadingRate=42mL/h&pumpLoadingVolume=7mL&pumpRate=7mL/h&pumpVolume=3.5mL' +
    '&pumpRate=7mL/h&pumpVolume=3.5mL&pumpRate=10.5mL/h&pumpVolume=31.5mL';
  await openCheck(page, `${STEPPED}&${shown}`);
  await expectVerdict(page, 'match', 'ready');
  await page.getByLabel('Step 2 volume to be infused', { exact: true }).fill('35');
  await expectVerdict(page, 'mismatch', 'ready');
  const row = page.getByRole('row', { name: /Step 2/ });
  await expect(row).toContainText('differs');
  await expect(row).toContainText(/should be 3\.5\smL/);
  await expect(page.getByRole('row', { name: /Loading dose/ })).toContainText('agrees');
  const slip = page.locator('li[data-slip="tenfold"]');
  await expect(slip).toContainText('Step 2.');
  await expectAccessible(page);
});

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

test('a check is left as it was when another view has been looked at', async ({ page }) => {
  await openCheck(page, '');
  await enterAll(page, '2.5', '9.');
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(page.locator('main[data-verdict]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Double-check' }).click();
  await expect(page.getByLabel('Volume to be infused', { exact: true })).toHaveValue('9.');
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
