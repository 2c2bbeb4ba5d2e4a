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

// hazard: check-not-independent
test('the address keeps the sealed plan alone, and a reload starts over', async ({ page }) => {
  await page.clock.install();
  await openCheck(page, SEALED);
  const address = page.url();
  await enterAll(page, '2.5', '9.8');
  await page.getByLabel('Weight', { exact: true }).blur();
  // Longer than the address of any other check takes to follow its entries.
  await page.clock.runFor(1000);
  expect(page.url()).toBe(address);
  expect(await everythingIn(page)).not.toMatch(PLANNERS);
  await page.getByRole('button', { name: 'Commit my check' }).click();
  await expectVerdict(page, 'match', 'ready');
  expect(await everythingIn(page)).not.toMatch(PLANNERS);
  await page.reload();
  await expectVerdict(page, 'waiting', 'empty');
  await expect(page.getByLabel('Weight', { exact: true })).toHaveValue('');
  expect(page.url()).toBe(address);
  expect(await everythingIn(page)).not.toMatch(PLANNERS);
});
