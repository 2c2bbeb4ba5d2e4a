import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/test.ts';

const ORDER = 'careArea=chronic-pain-adult&weight=82kg&doseRate=0.3mg/kg/h&duration=4h';
const LABEL = 'drug=500mg&volume=50mL&pump=syringe';

async function openCheck(page: Page, query: string): Promise<void> {
  await page.goto(`/#/check?${query}`);
  await expect(page.locator('[data-verdict]')).toBeVisible();
}

async function expectVerdict(page: Page, verdict: string, status: string): Promise<void> {
  const view = page.locator('[data-verdict]');
  await expect(view).toHaveAttribute('data-verdict', verdict);
  await expect(view).toHaveAttribute('data-status', status);
}

test('25 mL/h for 2.5 is named: a decimal point, then the dose entered as rate', async ({
  page,
}) => {
  await openCheck(page, `${ORDER}&${LABEL}&pumpRate=25mL/h&pumpVolume=9.8mL`);
  // 25 mL/h × 10 mg/mL ÷ 82 kg = 3.05 mg/kg/h: above the hard limit of 1
  await expectVerdict(page, 'mismatch', 'blocked');
  await expect(page.locator('li[data-slip]').first()).toHaveAttribute('data-slip', 'tenfold');
  await expect(page.locator('li[data-slip="dose-as-rate"]')).toBeVisible();
  await expectAccessible(page);
});

test('a pump that is right matches', async ({ page }) => {
  // 24.6 mg/h ÷ 10 = 2.46, set as 2.5; 98.4 mg = 9.84 mL, set as 9.8
  await openCheck(page, `${ORDER}&${LABEL}&pumpRate=2.5mL/h&pumpVolume=9.8mL`);
  await expectVerdict(page, 'match', 'ready');
  await expect(page.getByText('Pump matches the order').first()).toBeVisible();
  await expectAccessible(page);
});

test('a pump that agrees with an order beyond a hard limit is no match to celebrate', async ({
  page,
}) => {
  // 82 × 2 ÷ 10 = 16.4 mL/h, 65.6 mL
  const lethal = ORDER.replace('0.3mg', '2mg');
  await openCheck(page, `${lethal}&${LABEL}&pumpRate=16.4mL/h&pumpVolume=65.6mL`);
  await expectVerdict(page, 'match', 'blocked');
});

test('nothing is computed before the entries are complete', async ({ page }) => {
  await openCheck(page, `${ORDER}&${LABEL}&pumpRate=2.5mL/h`);
  await expectVerdict(page, 'waiting', 'incomplete');
  // Neither 10 mg/mL, 24.6 mg/h nor 9.8 mL
  await expect(page.locator('main')).not.toContainText(/10.mg\/mL|24\.6|9\.8/);
});

test('a sealed plan keeps its figures out of the page until the check is committed', async ({
  page,
}) => {
  const plan = Buffer.from(`${ORDER.replace('82kg', '83.7kg')}&${LABEL}`).toString('base64url');
  await openCheck(page, `plan=${plan}`);
  expect(await page.content()).not.toContain('83.7');
  expect(await page.locator('body').ariaSnapshot()).not.toContain('83.7');
  await page.getByLabel('Weight', { exact: true }).fill('82');
  await page.getByLabel('Dose rate', { exact: true }).fill('0.3');
  await page.getByLabel('Hours', { exact: true }).fill('4');
  await page.getByLabel('Bag label amount', { exact: true }).fill('500');
  await page.getByLabel('Bag label volume', { exact: true }).fill('50');
  await page.getByRole('combobox', { name: 'Pump', exact: true }).selectOption('syringe');
  await page.getByLabel('Pump rate', { exact: true }).fill('2.5');
  await page.getByLabel('Volume to be infused', { exact: true }).fill('9.8');
  expect(await page.content()).not.toContain('83.7');
  expect(page.url()).not.toContain('82');
  await page.getByRole('button', { name: /commit/i }).click();
  await expectVerdict(page, 'match', 'ready');
  expect(await page.content()).not.toContain('83.7');
  await page.getByRole('button', { name: /compare/i }).click();
  await expect(page.locator('main')).toContainText('83.7');
});
