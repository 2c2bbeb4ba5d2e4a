import { expectAccessible } from './support/accessible.ts';
import { enterAll, everythingIn, expectVerdict, openCheck } from './support/checkPage.ts';
import { expect, test } from './support/test.ts';

const PLAN =
  'careArea=chronic-pain-adult&weight=83.7kg&doseRate=0.37mg/kg/h&duration=5h&drug=490mg&volume=49mL&stock=50mg/mL&pump=syringe&start=07:43';
const SEALED = `plan=${Buffer.from(PLAN).toString('base64url')}`;

/**
 * The planner's own numbers, and those that follow from them: 83.7 × 0.37 = 30.969 mg/h, 154.845 mg in
 * 5 h; 3.1 mL/h and 15.5 mL to set. Not one of them is among the checker's.
 */
const PLANNERS =
  /83\.7|0\.37|490|(?<![\d.])49(?![\d.])|07:43|30\.9|31\.0|154\.8|(?<![\d.])3\.1(?!\d)|15\.5/;

test('the planner’s numbers are nowhere until the check is committed and the plan opened', async ({
  page,
}) => {
  await openCheck(page, SEALED);
  expect(await everythingIn(page)).not.toMatch(PLANNERS);
  await expect(page.getByText(/stays sealed until you have finished/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Commit my check' })).toBeDisabled();

  await enterAll(page, '25', '9.8');
  await expectVerdict(page, 'waiting', 'incomplete');
  expect(await everythingIn(page)).not.toMatch(PLANNERS);
  await expect(page.locator('li[data-slip]')).toHaveCount(0);

  await page.getByRole('button', { name: 'Commit my check' }).click();
  await expectVerdict(page, 'mismatch', 'blocked');
  expect(await everythingIn(page)).not.toMatch(PLANNERS);
  await expect(page.getByLabel('Weight', { exact: true })).toBeDisabled();

  await page.getByRole('button', { name: 'Open and compare' }).click();
  const table = page.getByRole('table');
  await expect(table.getByRole('row', { name: /^Weight/ })).toContainText(/83\.7\skg.*82\skg/);
  await expect(table.getByRole('row', { name: /^Dose rate/ })).toContainText(/0\.37.*0\.3/);
  await expect(table.getByRole('row', { name: 'Care area' })).toHaveCount(0);
  await expectAccessible(page);
});

test('the address keeps the sealed plan alone, and a reload starts over', async ({ page }) => {
  await openCheck(page, SEALED);
  const address = page.url();
  await enterAll(page, '2.5', '9.8');
  await page.getByLabel('Weight', { exact: true }).blur();
  await page.waitForTimeout(600);
  expect(page.url()).toBe(address);
  await page.getByRole('button', { name: 'Commit my check' }).click();
  await expectVerdict(page, 'match', 'ready');
  await page.reload();
  await expectVerdict(page, 'waiting', 'empty');
  await expect(page.getByLabel('Weight', { exact: true })).toHaveValue('');
  expect(page.url()).toBe(address);
  expect(await everythingIn(page)).not.toMatch(PLANNERS);
});

test('committed entries change only by starting over, which seals the plan again', async ({
  page,
}) => {
  await openCheck(page, SEALED);
  await enterAll(page, '2.5', '9.8');
  await page.getByRole('button', { name: 'Commit my check' }).click();
  await page.getByRole('button', { name: 'Open and compare' }).click();
  expect(await everythingIn(page)).toMatch(PLANNERS);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expectVerdict(page, 'waiting', 'empty');
  await expect(page.getByLabel('Weight', { exact: true })).toBeFocused();
  expect(await everythingIn(page)).not.toMatch(PLANNERS);
  await expect(page.getByRole('button', { name: 'Commit my check' })).toBeDisabled();
});

test('a check in progress survives a look at another view', async ({ page }) => {
  await openCheck(page, SEALED);
  await page.getByLabel('Weight', { exact: true }).fill('82');
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(page.locator('main[data-verdict]')).toHaveCount(0);
  expect(await everythingIn(page)).not.toMatch(PLANNERS);
  await page.getByRole('link', { name: 'Double-check' }).click();
  await expect(page.getByLabel('Weight', { exact: true })).toHaveValue('82');
  await expect(page.getByText(/stays sealed until you have finished/)).toBeVisible();
});

test('a sealed plan that is damaged is refused, and says nothing of what it holds', async ({
  page,
}) => {
  await openCheck(page, SEALED.slice(0, -3));
  await expectVerdict(page, 'waiting', 'blocked');
  await expect(page.getByText(/cannot be opened/)).toBeVisible();
  expect(await everythingIn(page)).not.toMatch(PLANNERS);
  await openCheck(page, `${SEALED}&weight=82kg`);
  await expectVerdict(page, 'waiting', 'blocked');
});
